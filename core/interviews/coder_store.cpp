#include "interviews/coder_store.h"

#include "frame/frame_store.h"

namespace tropa::interviews {

namespace {

// One in every project, so that the consensus of two copies is one coder after a merge.
Guid consensusGuid()
{
    return Guid::fromBytes(QByteArrayLiteral("tropa-consensus!"));
}

// Coders of other files come with a name only.
QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (initials.size() < 3)
            initials += word.front().toUpper();
    }
    return initials;
}

} // namespace

std::map<project::CoderId, QString> coderNames(storage::Connection& connection)
{
    std::map<project::CoderId, QString> names;
    auto rows = connection.prepare("SELECT id, name FROM coder");
    while (rows.step())
        names[rows.id<project::CoderId>(0)] = rows.text(1);
    return names;
}

std::map<project::CoderId, QString> coderInitials(storage::Connection& connection)
{
    std::map<project::CoderId, QString> shown;
    std::map<QString, int> sharing;
    auto rows = connection.prepare("SELECT id, name, initials FROM coder");
    while (rows.step()) {
        const QString initials = rows.text(2).trimmed();
        QString& one = shown[rows.id<project::CoderId>(0)];
        one = initials.isEmpty() ? initialsOf(rows.text(1)) : initials;
        ++sharing[one];
    }
    for (const auto& [id, name] : coderNames(connection)) {
        if (QString& one = shown[id]; sharing[one] > 1)
            one = name;
    }
    return shown;
}

project::CoderId coderByName(storage::Connection& connection, const QString& name)
{
    const QString normal = frame::normalName(name);
    auto rows = connection.prepare("SELECT id, name, initials FROM coder ORDER BY id");
    while (rows.step()) {
        if (frame::normalName(rows.text(1)) == normal ||
            (!rows.text(2).isEmpty() && frame::normalName(rows.text(2)) == normal))
            return rows.id<project::CoderId>(0);
    }
    return {};
}

project::CoderId consensusCoder(storage::Connection& connection)
{
    const project::CoderId id(
        connection.value<qint64>("SELECT id FROM coder WHERE guid = ?", consensusGuid()).value_or(0));
    if (id.isValid())
        return id;
    // As files of before the coder had a GUID of its own call it.
    for (const char* name : {"Consensus", "Консенсус"}) {
        if (const project::CoderId named = coderByName(connection, QString::fromUtf8(name)); named.isValid())
            return named;
    }
    return {};
}

project::CoderId findOrAddConsensusCoder(project::Edit& edit, const QString& name)
{
    project::CoderId id = consensusCoder(edit.db());
    if (!id.isValid()) {
        edit.db().run("INSERT INTO coder (guid, name) VALUES (?, ?)", consensusGuid(), name.trimmed());
        id = project::CoderId(edit.db().lastInsertedId());
    }
    return id;
}

project::CoderId findOrAddCoder(project::Edit& edit, const QString& name)
{
    project::CoderId id = coderByName(edit.db(), name);
    if (!id.isValid()) {
        edit.db().run("INSERT INTO coder (guid, name) VALUES (?, ?)", Guid::random(), name.trimmed());
        id = project::CoderId(edit.db().lastInsertedId());
    }
    return id;
}

} // namespace tropa::interviews
