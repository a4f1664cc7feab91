#include "app/cli/command.h"

#include "app/cli/stats/columns.h"
#include "base/format_number.h"
#include "frame/frame_store.h"
#include "metrics/evaluation_json.h"
#include "patients/segment_store.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace tropa::cli {

namespace {

const QString segmentDimension = QLatin1String(metrics::dimension::segment);

std::optional<patients::Segment> named(storage::Connection& connection, const QString& name)
{
    for (patients::Segment& segment : patients::segments(connection)) {
        if (frame::normalName(segment.name) == frame::normalName(name))
            return std::move(segment);
    }
    return std::nullopt;
}

Exit list(const Call& call, project::Project& project)
{
    storage::Connection& db = project.connection();
    const QString share = QStringLiteral("patients.share");
    const auto sizes = call.furniture.catalogue.evaluate({db, QDate::currentDate(), {}, 0.95, &call.furniture.sources},
                                                         share, {{}, {}, segmentDimension});
    if (!sizes)
        return call.fail(sizes.error());
    QJsonArray json;
    for (const patients::Segment& segment : patients::segments(db)) {
        const QString rule = segment.rule ? patients::segmentRuleText(db, *segment.rule, call.language) : QString();
        QJsonObject one{{QStringLiteral("id"), segment.id.value()},
                        {QStringLiteral("name"), segment.name},
                        {QStringLiteral("rule"), rule},
                        {QStringLiteral("patients"), QJsonValue::Null},
                        {QStringLiteral("share"), QJsonValue::Null}};
        QString size = QStringLiteral("—");
        const auto group = std::ranges::find(sizes->groups, segment.id.value(), &metrics::Group::key);
        if (group != sizes->groups.end() && group->value.value && !group->value.figures.empty()) {
            const qint64 count = group->value.figures.front().count;
            one[QStringLiteral("patients")] = count;
            one[QStringLiteral("share")] = *group->value.value;
            size = formatNumber(count, call.language) +
                   QStringLiteral(" (%1)").arg(formatPercent(*group->value.value, 1, call.language));
        }
        json.append(one);
        call.say(QStringLiteral("%1  %2  %3").arg(padded(segment.name, 34), paddedBefore(size, 16), rule));
    }
    call.print({{QStringLiteral("segments"), json}});
    return Exit::Done;
}

Exit define(const Call& call, project::Project& project, const QString& name)
{
    const auto done =
        project.edit({QT_TRANSLATE_NOOP("core", "Segment %1"), {name}}, [&](project::Edit& edit) -> Result<void> {
            const auto rule = patients::parseSegmentRule(edit.db(), call.arguments.mid(1));
            if (!rule)
                return rule.error();
            if (const auto known = named(edit.db(), name))
                patients::setSegmentRule(edit, known->id, *rule);
            else
                patients::addSegment(edit, name, *rule);
            return {};
        });
    return done ? list(call, project) : call.fail(done.error());
}

Exit remove(const Call& call, project::Project& project, const QString& name)
{
    const auto known = named(project.connection(), name);
    if (!known)
        return call.misuse({QT_TRANSLATE_NOOP("core", "There is no segment %1"), {name}});
    const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Remove segment %1"), {known->name}},
                                   [&](project::Edit& edit) -> Result<void> {
                                       patients::removeSegment(edit, known->id);
                                       return {};
                                   });
    return done ? list(call, project) : call.fail(done.error());
}

Exit run(Call& call)
{
    const QString defined = call.options.value(QStringLiteral("define")),
                  removed = call.options.value(QStringLiteral("remove"));
    const bool writes = !defined.isEmpty() || !removed.isEmpty();
    auto project = writes ? openToWrite(call, call.arguments[0]) : openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    if (!defined.isEmpty())
        return define(call, **project, defined);
    if (!removed.isEmpty())
        return remove(call, **project, removed);
    return list(call, **project);
}

} // namespace

void addSegmentsCommand(std::vector<Command>& commands)
{
    commands.push_back({"segments",
                        "P [--define NAME RULE…]",
                        QT_TRANSLATE_NOOP("core", "lists segments of patients, defines and removes them"),
                        {{QStringLiteral("define"),
                          QStringLiteral(QT_TRANSLATE_NOOP(
                              "core", "Define it by the words after P: lost visits<=1 or channel=NAME amount>=10000")),
                          QStringLiteral("NAME")},
                         {QStringLiteral("remove"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Remove this segment")),
                          QStringLiteral("NAME")},
                         {QStringLiteral("coder"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Act as this coder")),
                          QStringLiteral("NAME")}},
                        1,
                        run});
}

} // namespace tropa::cli
