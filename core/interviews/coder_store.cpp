#include "interviews/coder_store.h"

#include "frame/frame_store.h"

namespace tropa::interviews {

std::map<project::CoderId, QString> coderNames(storage::Connection& connection)
{
    std::map<project::CoderId, QString> names;
    auto rows = connection.prepare("SELECT id, name FROM coder");
    while (rows.step())
        names[rows.id<project::CoderId>(0)] = rows.text(1);
    return names;
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
