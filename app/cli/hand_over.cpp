#include "app/cli/hand_over.h"

#include "insights/hand_over.h"

#include <QJsonArray>

namespace tropa::cli {

Exit exportHandOver(const Call& call, project::Project& project, const QString& target, Language language)
{
    maps::HandOverOptions options;
    options.today = QDate::currentDate();
    options.opening.parts = call.furniture.parts;
    options.opening.language = language;
    const metrics::EvaluationContext context{project.connection(), options.today, {}, 0.95, &call.furniture.sources};
    const auto copy =
        insights::handOver(context, call.furniture.catalogue, call.furniture.sources, target, options, language);
    if (!copy)
        return call.fail(copy.error());
    const maps::HandOverReport& report = copy->maps;
    QJsonArray notes;
    for (const Message& note : report.notes) {
        notes.append(call.words(note));
        call.tell(note);
    }
    call.print({{QStringLiteral("file"), target},
                {QStringLiteral("maps"), report.maps},
                {QStringLiteral("numbers"), report.cells},
                {QStringLiteral("insights"), copy->insights},
                {QStringLiteral("hidden"), report.hidden},
                {QStringLiteral("textsLeftBehind"), report.words},
                {QStringLiteral("notes"), notes}});
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Wrote %1"), {target}}));
    return Exit::Done;
}

} // namespace tropa::cli
