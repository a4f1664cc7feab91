#include "app/cli/map_check.h"

#include "app/cli/stats/columns.h"
#include "maps/map_templates.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace tropa::cli {

namespace {

/// A template by id or title, or a map file (json) a person names.
Result<QJsonObject> templateNamed(storage::Connection& db, const QString& word, Language language)
{
    const maps::MapTemplate known = maps::findTemplate(db, word, language);
    if (!known.id.isEmpty())
        return maps::templateDocument(db, known.id, language);
    if (!QFileInfo::exists(word))
        return Error(
            ErrorKind::Usage,
            {QT_TRANSLATE_NOOP("core", "There is no template “%1”; map templates shows what there is"), {word}});
    QFile file(word);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2"),
                                         {QFileInfo(word).fileName(), file.errorString()}});
    if (file.size() > maps::limit::fileBytes)
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "%1 is larger than a map file can be"), {QFileInfo(word).fileName()}});
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    if (Result<void> checked = maps::checkMapJson(document); !checked)
        return std::move(checked).error();
    return document;
}

} // namespace

Exit newMap(const Call& call, project::Project& project, const std::vector<maps::MapSummary>&)
{
    const QString word = call.options.value(QStringLiteral("template"));
    if (word.isEmpty())
        return call.misuse(
            {QT_TRANSLATE_NOOP("core", "Say with what it begins: --template ID; map templates lists them")});
    const Language language = call.isLanguageChosen ? call.language : project.language();
    const Result<QJsonObject> document = templateNamed(project.connection(), word, language);
    if (!document)
        return call.fail(document.error());
    maps::ReadMaps read;
    const auto done =
        project.edit({QT_TRANSLATE_NOOP("core", "New map from a template")}, [&](project::Edit& edit) -> Result<void> {
            auto made = maps::addFromTemplate(edit, *document, call.options.value(QStringLiteral("name")), language);
            if (!made)
                return std::move(made).error();
            read = std::move(*made);
            return {};
        });
    if (!done)
        return call.fail(done.error());
    QJsonArray json;
    for (const maps::MapSummary& map : maps::maps(project.connection())) {
        if (std::ranges::find(read.maps, map.id) == read.maps.end())
            continue;
        json.append(QJsonObject{{QStringLiteral("id"), map.id.value()}, {QStringLiteral("name"), map.title}});
        call.say(map.title);
    }
    for (const Message& note : read.notes)
        call.tell(note);
    call.print({{QStringLiteral("maps"), json}, {QStringLiteral("cards"), read.cards}});
    return Exit::Done;
}

Exit mapTemplates(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen)
{
    if (const QString name = call.options.value(QStringLiteral("save")); !name.isEmpty()) {
        if (!call.options.isSet(QStringLiteral("map")) || chosen.size() != 1)
            return call.misuse({QT_TRANSLATE_NOOP("core", "Say which map: --map NAME")});
        const maps::MapTemplate known = maps::findTemplate(project.connection(), name, call.language);
        if (!known.id.isEmpty() && !known.isOwn)
            return call.misuse({QT_TRANSLATE_NOOP("core", "A template of the program is called “%1”"), {known.title}});
        const auto done =
            project.edit({QT_TRANSLATE_NOOP("core", "New template")}, [&](project::Edit& edit) -> Result<void> {
                maps::saveTemplate(edit, name, {}, maps::templateOf(edit.db(), chosen.front().id));
                return {};
            });
        if (!done)
            return call.fail(done.error());
    }
    QJsonArray json;
    for (const maps::MapTemplate& one : maps::mapTemplates(project.connection(), call.language)) {
        json.append(QJsonObject{{QStringLiteral("id"), one.id},
                                {QStringLiteral("title"), one.title},
                                {QStringLiteral("summary"), one.summary},
                                {QStringLiteral("own"), one.isOwn}});
        call.say(QStringLiteral("%1  %2").arg(padded(one.id, 13), one.title));
    }
    call.print({{QStringLiteral("templates"), json}});
    return Exit::Done;
}

} // namespace tropa::cli
