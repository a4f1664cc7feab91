#include "app/cli/map_check.h"

#include "base/format_number.h"
#include "maps/deviation.h"

#include <QJsonArray>

namespace tropa::cli {

namespace {

QString shareWords(const Call& call, const maps::TouchpointTally& tally)
{
    if (!tally.share)
        return QStringLiteral("—");
    QString words = formatPercent(100 * *tally.share, 0, call.language);
    if (tally.interval)
        words += QStringLiteral(" (95 %: ") +
                 formatRange(100 * tally.interval->lower, 100 * tally.interval->upper, 0, call.language) +
                 QStringLiteral(")");
    return words;
}

void say(const Call& call, const maps::TouchpointTally& tally)
{
    using maps::DeviationState;
    QStringList parts;
    for (const DeviationState state : {DeviationState::Failed, DeviationState::OutOfOrder, DeviationState::Missed,
                                       DeviationState::Extra, DeviationState::Unknown}) {
        if (const qint64 count = tally.count(state); count > 0)
            parts << QStringLiteral("%1 %2").arg(call.words(maps::nameOf(state))).arg(count);
    }
    const QString first = tally.planned < 0 || tally.n == 0 ? QString()
                                            : call.words(maps::nameOf(DeviationState::AsPlanned)) +
                                                  QStringLiteral(" %1").arg(tally.asPlanned) + QStringLiteral(", ") +
                                                  shareWords(call, tally);
    QString rest = parts.join(QStringLiteral(", "));
    if (!first.isEmpty() && !rest.isEmpty())
        rest.prepend(QStringLiteral("; "));
    call.say(QStringLiteral("  %1: n = %2; %3").arg(tally.title).arg(tally.n).arg(first + rest));
}

} // namespace

Exit mapDeviation(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen)
{
    storage::Connection& db = project.connection();
    const QString wanted = call.options.value(QStringLiteral("source"));
    const auto& sources = call.furniture.sources.journeys();
    if (!wanted.isEmpty() &&
        std::ranges::none_of(sources, [&](const auto& one) { return wanted == QLatin1String(one->id()); }))
        return call.misuse({QT_TRANSLATE_NOOP("core", "--source is visits or interviews")});
    const Result<metrics::Scope> scope = readScope(call, db);
    if (!scope)
        return call.fail(scope.error());
    // A blueprint stands on the same steps: its plan is that of its journey map.
    const bool isChosen = call.options.isSet(QStringLiteral("map")) || call.options.isSet(QStringLiteral("kind"));
    QJsonArray json;
    for (const maps::MapSummary& map : chosen) {
        if (!isChosen && map.kind == maps::MapKind::Blueprint)
            continue;
        const maps::Board board = maps::loadBoard(db, map.id);
        for (const auto& source : sources) {
            if (!wanted.isEmpty() && wanted != QLatin1String(source->id()))
                continue;
            const metrics::EvaluationContext context{db, QDate::currentDate(), {}, 0.95, &call.furniture.sources};
            const Result<maps::Deviation> deviation = maps::deviationOf(context, *source, board, *scope);
            if (!deviation)
                return call.fail(deviation.error());
            QJsonObject one = maps::toJson(*deviation, call.language);
            one.insert(QStringLiteral("map"), map.title);
            one.insert(QStringLiteral("rule"), call.words(source->rule()));
            json.append(one);
            call.say(QStringLiteral("%1, %2: n = %3")
                         .arg(map.title, call.words(source->name()))
                         .arg(deviation->journeys.size()));
            for (const maps::TouchpointTally& tally : deviation->touchpoints)
                say(call, tally);
            call.say(QStringLiteral("  ") + call.words(source->rule()));
        }
    }
    call.say(call.words(maps::alignmentRule()));
    if (db.failed())
        return call.fail(db.error());
    call.print({{QStringLiteral("deviations"), json}});
    return Exit::Done;
}

} // namespace tropa::cli
