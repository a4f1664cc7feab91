#include "app/sample_wall.h"

#include "insights/wall.h"
#include "maps/scope_names.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tropa::app {

namespace {

// One quote a respondent, of those that may be shown.
std::vector<EntityRef> quotesOf(storage::Connection& db, const metrics::Sources& sources, const QString& code, int most)
{
    constexpr int looked = 400;
    std::vector<Message> notes;
    const metrics::Scope scope = maps::scopeFromNames(db, {{QStringLiteral("code"), code}}, notes);
    std::vector<EntityRef> refs, heard;
    if (!notes.empty())
        return refs;
    for (const metrics::Evidence& one : sources.about(db, scope, looked)) {
        const bool isNew = std::ranges::find(heard, one.source) == heard.end();
        if (static_cast<int>(refs.size()) < most && one.hasConsent && isNew &&
            one.ref.kind == QLatin1String("segment")) {
            heard.push_back(one.source);
            refs.push_back(one.ref);
        }
    }
    return refs;
}

} // namespace

Result<void> addSampleWall(project::Project& project, const Furniture& furniture, const QString& file,
                           Language language)
{
    QFile source(file);
    const QJsonObject json =
        source.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(source.readAll()).object() : QJsonObject();
    if (json.isEmpty())
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 could not be read"), {file}});
    const auto words = [&](const QJsonValue& value) {
        return value.toObject().value(languageCode(language)).toString();
    };
    const auto done =
        project.edit({QT_TRANSLATE_NOOP("core", "Affinity wall")}, [&](project::Edit& edit) -> Result<void> {
            const auto put = [&](const QString& code, int count, insights::WallGroupId group) {
                for (const EntityRef& ref : quotesOf(edit.db(), furniture.sources, code, count))
                    insights::addNote(edit, {{}, group, ref, {}});
            };
            for (const QJsonValue& one : json.value(QLatin1String("groups")).toArray()) {
                const QJsonObject group = one.toObject();
                const insights::WallGroupId id = insights::addGroup(edit, words(group.value(QLatin1String("title"))));
                put(group.value(QLatin1String("quotes")).toObject().value(QLatin1String("code")).toString(),
                    group.value(QLatin1String("count")).toInt(), id);
                if (const QString thought = words(group.value(QLatin1String("thought"))); !thought.isEmpty())
                    insights::addNote(edit, {{}, id, {}, thought});
            }
            for (const QJsonValue& one : json.value(QLatin1String("unsorted")).toArray())
                put(one.toObject().value(QLatin1String("code")).toString(),
                    one.toObject().value(QLatin1String("count")).toInt(), {});
            return {};
        });
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace tropa::app
