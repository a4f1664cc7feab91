#include "interviews/metrics/interview_metric.h"

#include <QCoreApplication>


namespace tropa::interviews {

namespace {

Part wholeOf(const Selection& selection)
{
    Part part;
    part.respondents.assign(selection.respondents.size(), true);
    for (const SelectedSegment& segment : selection.segments)
        part.segments.push_back(&segment);
    return part;
}

Part partOf(const Selection& selection, const QString& dimension, qint64 value, bool withSubcodes)
{
    Part part;
    const bool ofSegments = isSegmentDimension(dimension);
    for (const Respondent& respondent : selection.respondents)
        part.respondents.push_back(ofSegments || respondentValue(respondent, dimension) == value);
    for (const SelectedSegment& segment : selection.segments) {
        if (part.respondents[segment.respondent] &&
            (!ofSegments || segmentHas(selection, segment, dimension, value, withSubcodes)))
            part.segments.push_back(&segment);
    }
    return part;
}

void complete(const Selection& selection, Part& part)
{
    part.respondentCount = std::ranges::count(part.respondents, true);
    for (std::size_t i = 0; i < part.respondents.size(); ++i) {
        const QDate date = selection.respondents[i].interviewedOn;
        if (part.respondents[i] && date.isValid() && (!part.asOf.isValid() || date > part.asOf))
            part.asOf = date;
    }
}

} // namespace

std::vector<const char*> interviewDimensions()
{
    namespace dim = metrics::dimension;
    return {dim::code, dim::touchpoint, dim::stage,  dim::respondent, dim::group,
            dim::sex,  dim::ageGroup,   dim::clinic, dim::service,    dim::competitor};
}

std::vector<metrics::Parameter> interviewParameters()
{
    return {{"coder", QT_TRANSLATE_NOOP("core", "Coder"), QString()},
            {"subcodes", QT_TRANSLATE_NOOP("core", "Count subcodes with their parents"), true},
            {"interviewer", QT_TRANSLATE_NOOP("core", "Count what the interviewer says"), false}};
}

SelectionOptions selectionOptions(const metrics::MetricInfo& info, const metrics::Request& request)
{
    SelectionOptions options;
    options.coder = metrics::parameter(info, request, "coder").toString();
    options.withSubcodes = metrics::parameter(info, request, "subcodes").toBool(true);
    options.withInterviewer = metrics::parameter(info, request, "interviewer").toBool(false);
    return options;
}

metrics::Evaluation evaluateParts(const metrics::EvaluationContext& context, const metrics::MetricInfo& info,
                                  const metrics::Request& request, const PartValue& value)
{
    const SelectionOptions options = selectionOptions(info, request);
    const Selection selection = select(context.db, request.scope, options);
    metrics::Evaluation result;
    Part whole = wholeOf(selection);
    complete(selection, whole);
    result.total = value(selection, whole);
    result.rule = info.rule;
    if (request.by.isEmpty())
        return result;
    const metrics::Dimension* dimension = metrics::findDimension(request.by);
    for (const qint64 key : occurringValues(context.db, selection, request.by)) {
        Part part = partOf(selection, request.by, key, options.withSubcodes);
        complete(selection, part);
        metrics::Value one = value(selection, part);
        if (one.n > 0)
            result.groups.push_back({key, metrics::dimensionLabel(context.db, *dimension, key), std::move(one)});
    }
    return result;
}

std::vector<EntityRef> segmentRows(const Selection& selection, int limit, bool onlyWithValence)
{
    std::vector<const SelectedSegment*> found;
    for (const SelectedSegment& segment : selection.segments) {
        if (segment.valence || !onlyWithValence)
            found.push_back(&segment);
    }
    std::ranges::sort(found, [](const SelectedSegment* a, const SelectedSegment* b) {
        return std::tuple(b->date.toJulianDay(), a->document, a->span.begin, a->id) <
               std::tuple(a->date.toJulianDay(), b->document, b->span.begin, b->id);
    });
    std::vector<EntityRef> refs;
    found.resize(std::min(found.size(), static_cast<std::size_t>(std::max(0, limit))));
    for (const SelectedSegment* segment : found)
        refs.push_back({QStringLiteral("segment"), segment->id.value()});
    return refs;
}

} // namespace tropa::interviews
