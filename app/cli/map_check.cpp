#include "app/cli/map_check.h"

#include "app/cli/stats/columns.h"
#include "base/format_number.h"
#include "maps/board_values.h"
#include "maps/checker.h"

#include <QJsonArray>

#include <algorithm>

namespace tropa::cli {

namespace {

struct Checked
{
    maps::Board board;
    maps::CheckReport report;
};

Result<Checked> checkMap(const Call& call, storage::Connection& db, maps::MapId map)
{
    const QDate today = QDate::currentDate();
    Checked checked;
    checked.board = maps::loadBoard(db, map);
    maps::ValueCache cache;
    const metrics::EvaluationContext context{db, today, {}, 0.95, &call.furniture.sources};
    const Result<maps::BoardValues> values =
        maps::evaluateBoard(context, call.furniture.catalogue, call.furniture.sources, checked.board, {}, cache);
    if (!values)
        return values.error();
    const maps::CheckContext about = maps::readCheckContext(db, checked.board, today);
    if (db.failed())
        return Error(db.error());
    checked.report = maps::checkBoard(checked.board, about, &*values);
    return checked;
}

Message nameOf(maps::Severity severity)
{
    switch (severity) {
    case maps::Severity::Error:
        return QT_TRANSLATE_NOOP("core", "error");
    case maps::Severity::Warning:
        return QT_TRANSLATE_NOOP("core", "warning");
    default:
        return QT_TRANSLATE_NOOP("core", "info");
    }
}

void tell(const Call& call, const Checked& checked)
{
    const maps::CheckReport& report = checked.report;
    call.say(call.words({QT_TRANSLATE_NOOP("core", "%1: complete to %2"),
                         {checked.board.map.title, formatPercent(report.score(), 0, call.language)}}));
    for (const maps::Finding& finding : report.findings) {
        if (finding.isSuppressed)
            continue;
        call.say(QStringLiteral("  %1  %2  %3")
                     .arg(padded(QString::fromLatin1(finding.rule), 7),
                          padded(call.words(nameOf(finding.severity)), 10), call.words(finding.message)));
        if (!finding.remedy.words.isEmpty())
            call.say(QStringLiteral("                       → ") + call.words(finding.remedy.words));
    }
    const auto suppressed = std::ranges::count_if(report.findings, &maps::Finding::isSuppressed);
    if (suppressed > 0)
        call.say(QStringLiteral("  ") +
                 call.words(Message::counted(
                     QT_TRANSLATE_N_NOOP("core", "%n findings are left as they are, with a reason"), suppressed)));
}

} // namespace

Exit checkMaps(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen)
{
    const QString word = call.options.isSet(QStringLiteral("fail-on")) ? call.options.value(QStringLiteral("fail-on"))
                                                                       : QStringLiteral("error");
    const std::optional<maps::Severity> level = maps::severityFrom(word);
    if (!level)
        return call.misuse({QT_TRANSLATE_NOOP("core", "--fail-on is error, warning or info")});
    QJsonArray findings, scores;
    bool isFound = false;
    for (const maps::MapSummary& map : chosen) {
        const Result<Checked> checked = checkMap(call, project.connection(), map.id);
        if (!checked)
            return call.fail(checked.error());
        for (const maps::Finding& finding : checked->report.findings) {
            findings.append(maps::toJson(finding, checked->board, call.language));
            isFound = isFound || (!finding.isSuppressed && finding.severity >= *level);
        }
        scores.append(
            QJsonObject{{QStringLiteral("map"), map.title}, {QStringLiteral("completeness"), checked->report.score()}});
        tell(call, *checked);
    }
    call.print({{QStringLiteral("findings"), findings}, {QStringLiteral("maps"), scores}});
    return isFound ? Exit::Found : Exit::Done;
}

} // namespace tropa::cli
