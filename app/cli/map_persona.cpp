#include "app/cli/map_check.h"

#include "frame/frame_store.h"
#include "maps/persona_sheet.h"
#include "ui/paint/persona_paint.h"

#include <QApplication>
#include <QJsonArray>

namespace tropa::cli {

Exit mapPersona(const Call& call, project::Project& project, const std::vector<maps::MapSummary>&)
{
    storage::Connection& db = project.connection();
    const QString name = call.options.value(QStringLiteral("name")), target = call.options.value(QStringLiteral("o"));
    const auto known = frame::frameNames(db, QStringLiteral("persona"));
    if (name.isEmpty()) {
        QJsonArray names;
        for (const auto& [id, persona] : known) {
            names.append(persona);
            call.say(persona);
        }
        call.print({{QStringLiteral("personas"), names}});
        return Exit::Done;
    }
    const frame::PersonaId persona = maps::findPersona(db, name);
    if (!persona.isValid())
        return call.misuse({QT_TRANSLATE_NOOP("core", "There is no persona “%1”"), {name}});
    const metrics::EvaluationContext context{db, QDate::currentDate(), {}, 0.95, &call.furniture.sources};
    const Result<maps::PersonaSheet> sheet =
        maps::personaSheet(context, call.furniture.catalogue, call.furniture.sources, persona);
    if (!sheet)
        return call.fail(sheet.error());
    QJsonObject json{{QStringLiteral("name"), sheet->name},
                     {QStringLiteral("description"), sheet->description},
                     {QStringLiteral("goals"), sheet->goals},
                     {QStringLiteral("fears"), sheet->fears},
                     {QStringLiteral("segment"), sheet->segment}};
    QJsonObject facts;
    for (const maps::PersonaSheet::Fact& fact : sheet->facts)
        facts.insert(QLatin1String(fact.info->id),
                     QJsonObject{{QStringLiteral("value"), *fact.value.value}, {QStringLiteral("n"), fact.value.n}});
    json.insert(QStringLiteral("metrics"), facts);
    json.insert(QStringLiteral("quote"), sheet->words ? sheet->words->text : sheet->quote);
    json.insert(QStringLiteral("quoteIsReal"), sheet->words.has_value());
    if (!target.isEmpty()) {
        const Language language = call.isLanguageChosen ? call.language : project.language();
        const auto notes = ui::paint::savePersona(target, *sheet, QApplication::font(), language);
        if (!notes)
            return call.fail(notes.error());
        for (const Message& note : *notes)
            call.tell(note);
        json.insert(QStringLiteral("file"), target);
        call.say(call.words({QT_TRANSLATE_NOOP("core", "Wrote %1"), {target}}));
    } else {
        for (const QString& line : {sheet->name, sheet->description, sheet->goals, sheet->fears})
            call.say(line);
    }
    call.print(json);
    return Exit::Done;
}

} // namespace tropa::cli
