#include "app/cli/hand_over.h"

#include "insights/hand_over.h"
#include "maps/hand_over.h"

#include <QJsonArray>

namespace tropa::cli {

Exit exportHandOver(const Call& call, project::Project& project, const QString& target, Language language)
{
    maps::HandOverOptions options;
    options.today = QDate::currentDate();
    options.opening.parts = call.furniture.parts;
    options.opening.language = language;
    const metrics::EvaluationContext context{project.connection(), options.today, {}, 0.95, &call.furniture.sources};
    const auto insights =
        insights::insightsToHandOver(context, call.furniture.catalogue, call.furniture.sources, {}, language);
    if (!insights)
        return call.fail(insights.error());
    options.more = [&](project::Edit& edit) { insights::writeHanded(edit, *insights); };
    const auto report = maps::handOver(context, call.furniture.catalogue, call.furniture.sources, target, options);
    if (!report)
        return call.fail(report.error());
    QJsonArray notes;
    for (const Message& note : report->notes) {
        notes.append(call.words(note));
        call.tell(note);
    }
    call.print({{QStringLiteral("file"), target},
                {QStringLiteral("maps"), report->maps},
                {QStringLiteral("numbers"), report->cells},
                {QStringLiteral("insights"), static_cast<qint64>(insights->insights.size())},
                {QStringLiteral("hidden"), report->hidden + insights->hidden},
                {QStringLiteral("textsLeftBehind"), report->words + insights->words},
                {QStringLiteral("notes"), notes}});
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Wrote %1"), {target}}));
    return Exit::Done;
}

} // namespace tropa::cli
