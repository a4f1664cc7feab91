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
