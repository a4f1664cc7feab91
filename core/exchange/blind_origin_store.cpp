#include "exchange/blind_origin.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tropa::exchange {

namespace {

QString projectGuid(storage::Connection& connection)
{
    return connection.value<QString>("SELECT value FROM setting WHERE name = 'guid'").value_or(QString());
}

} // namespace

BlindOrigin originOf(storage::Connection& connection)
{
    BlindOrigin origin;
    origin.project = projectGuid(connection);
    auto rows = connection.prepare("SELECT id, at FROM history_entry ORDER BY id DESC LIMIT 1");
    if (rows.step()) {
        origin.entry = rows.integer(0);
        origin.at = rows.text(1);
    }
    return origin;
}

void setBlindOrigin(project::Edit& edit, const BlindOrigin& origin)
{
    const QJsonObject json{{QStringLiteral("project"), origin.project},
                           {QStringLiteral("entry"), origin.entry},
                           {QStringLiteral("at"), origin.at},
                           {QStringLiteral("ownEntry"), origin.ownEntry}};
    edit.db().run("INSERT INTO setting (name, value) VALUES ('blind_copy_of', ?)",
                  QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

std::optional<BlindOrigin> blindOrigin(storage::Connection& connection)
{
    const auto kept = connection.value<QString>("SELECT value FROM setting WHERE name = 'blind_copy_of'");
    if (!kept)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(kept->toUtf8()).object();
    return BlindOrigin{json.value(QLatin1String("project")).toString(), json.value(QLatin1String("entry")).toInteger(),
                       json.value(QLatin1String("at")).toString(), json.value(QLatin1String("ownEntry")).toInteger()};
}

bool isOrigin(storage::Connection& connection, const BlindOrigin& origin)
{
    return projectGuid(connection) == origin.project &&
           connection.value<QString>("SELECT at FROM history_entry WHERE id = ?", origin.entry) == origin.at;
}

namespace {

QString nameOfLastMerge(storage::Connection& theirs, qint64 common)
{
    const QString name = QStringLiteral("merged_copy:") + projectGuid(theirs);
    if (common == 0)
        return name;
    auto first = theirs.prepare("SELECT id, at FROM history_entry WHERE id > ? ORDER BY id LIMIT 1");
    first.bindAll(common);
    return first.step() ? QStringLiteral("%1:%2:%3").arg(name).arg(first.integer(0)).arg(first.text(1)) : name;
}

} // namespace

void setLastMerge(project::Edit& edit, storage::Connection& theirs, qint64 common)
{
    const BlindOrigin here = originOf(edit.db()), there = originOf(theirs);
    const QJsonObject json{{QStringLiteral("before"), here.entry},
                           {QStringLiteral("entry"), there.entry},
                           {QStringLiteral("at"), there.at}};
    const QString name = nameOfLastMerge(theirs, common),
                  value = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (edit.db().value<qint64>("SELECT 1 FROM setting WHERE name = ?", name))
        edit.db().run("UPDATE setting SET value = ?2 WHERE name = ?1", name, value);
    else
        edit.db().run("INSERT INTO setting (name, value) VALUES (?, ?)", name, value);
}

std::optional<LastMerge> lastMerge(storage::Connection& ours, storage::Connection& theirs, qint64 common)
{
    const auto kept = ours.value<QString>("SELECT value FROM setting WHERE name = ?", nameOfLastMerge(theirs, common));
    if (!kept)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(kept->toUtf8()).object();
    LastMerge last;
    last.theirs = json.value(QLatin1String("entry")).toInteger();
    if (theirs.value<QString>("SELECT at FROM history_entry WHERE id = ?", last.theirs) !=
        json.value(QLatin1String("at")).toString())
        return std::nullopt;
    // The merge is the first entry after what was there before it.
    last.entry = ours.value<qint64>("SELECT min(id) FROM history_entry WHERE id > ?",
                                    json.value(QLatin1String("before")).toInteger())
                     .value_or(0);
    return last.entry > 0 ? std::optional(last) : std::nullopt;
}

bool staysInBlindCopy(const QString& table)
{
    static const QSet<QString> coming = {QStringLiteral("coder"),
                                         QStringLiteral("code"),
                                         QStringLiteral("document"),
                                         QStringLiteral("document_splice"),
                                         QStringLiteral("document_speaker"),
                                         QStringLiteral("document_style"),
                                         QStringLiteral("turn"),
                                         QStringLiteral("segment"),
                                         QStringLiteral("segment_review"),
                                         QStringLiteral("memo"),
                                         QStringLiteral("import"),
                                         QStringLiteral("setting")};
    return !coming.contains(table);
}

} // namespace tropa::exchange
