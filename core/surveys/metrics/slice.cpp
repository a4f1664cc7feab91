#include "surveys/metrics/slice.h"

#include "metrics/evidence_source.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::surveys {

namespace {

namespace dim = metrics::dimension;

std::vector<char> allowedCodes(const CodedColumn& column, const std::vector<qint64>& values)
{
    std::vector<char> allowed(column.keys.size(), 0);
    for (std::size_t i = 0; i < column.keys.size(); ++i)
        allowed[i] = std::ranges::find(values, column.keys[i]) != values.end() ? 1 : 0;
    return allowed;
}

bool isAllowed(const std::vector<char>& allowed, int code)
{
    return code >= 0 && allowed[static_cast<std::size_t>(code)] != 0;
}

Result<std::vector<qint64>> personsIn(const metrics::EvaluationContext& context, const std::vector<qint64>& segments)
{
    std::vector<qint64> all;
    for (const qint64 segment : segments) {
        if (!context.sources)
            return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "Segments of patients cannot be told here")});
        auto persons = context.sources->persons(context.db, frame::SegmentId(segment), context.today);
        if (!persons)
            return std::move(persons).error();
        std::ranges::copy(*persons, std::back_inserter(all));
    }
    std::ranges::sort(all);
    return all;
}

void keepPersons(const AnswerColumns& columns, const std::vector<qint64>& persons, std::vector<quint32>& responses)
{
    std::erase_if(responses, [&](quint32 r) { return !std::ranges::binary_search(persons, columns.persons[r]); });
}

} // namespace

Result<Slice> slice(const metrics::EvaluationContext& context, const AnswerColumns& columns,
                    const metrics::Scope& scope, const std::function<bool(const Question&)>& takes)
{
    Slice result;
    const int from = scope.from.isValid() ? static_cast<int>(scope.from.toJulianDay()) : 0;
    const int to = scope.to.isValid() ? static_cast<int>(scope.to.toJulianDay()) : std::numeric_limits<int>::max();
    const bool hasPeriod = scope.from.isValid() || scope.to.isValid();
    std::vector<char> keep(columns.responses.size(), 1);
    std::vector<char> keepQuestion(columns.questions.size(), 1);
    std::vector<qint64> persons;
    bool byPersons = false;
    for (const auto& [dimension, values] : scope.where) {
        if (const CodedColumn* column = columns.responseDimension(dimension)) {
            const auto allowed = allowedCodes(*column, values);
            for (std::size_t i = 0; i < keep.size(); ++i)
                keep[i] = keep[i] != 0 && isAllowed(allowed, column->codes[i]);
        } else if (const CodedColumn* asked = columns.questionDimension(dimension)) {
            const auto allowed = allowedCodes(*asked, values);
            for (std::size_t i = 0; i < keepQuestion.size(); ++i)
                keepQuestion[i] = keepQuestion[i] != 0 && isAllowed(allowed, asked->codes[i]);
        } else if (dimension == QLatin1String(dim::option)) {
            result.options = values;
        } else if (dimension == QLatin1String(dim::segment)) {
            auto found = personsIn(context, values);
            if (!found)
                return std::move(found).error();
            persons = std::move(*found);
            byPersons = true;
        }
    }
    for (std::size_t i = 0; i < keep.size(); ++i) {
        const bool inPeriod = !hasPeriod || (columns.days[i] >= std::max(from, 1) && columns.days[i] <= to);
        if (keep[i] != 0 && inPeriod)
            result.responses.push_back(static_cast<quint32>(i));
    }
    if (byPersons)
        keepPersons(columns, persons, result.responses);
    for (std::size_t i = 0; i < keepQuestion.size(); ++i) {
        if (keepQuestion[i] != 0 && takes(columns.questions[i].question))
            result.questions.push_back(i);
    }
    return result;
}

Result<std::vector<SliceGroup>> split(const metrics::EvaluationContext& context, const AnswerColumns& columns,
                                      const Slice& slice, const QString& dimension)
{
    std::vector<SliceGroup> groups;
    const auto empty = [&](const CodedColumn& column) {
        for (std::size_t i = 0; i < column.keys.size(); ++i)
            groups.push_back({column.keys[i], column.labels[static_cast<qsizetype>(i)], {{}, {}, slice.options}});
    };
    if (const CodedColumn* column = columns.responseDimension(dimension)) {
        empty(*column);
        for (const quint32 response : slice.responses) {
            if (const int code = column->codes[response]; code >= 0)
                groups[static_cast<std::size_t>(code)].slice.responses.push_back(response);
        }
        for (SliceGroup& group : groups)
            group.slice.questions = slice.questions;
    } else if (const CodedColumn* asked = columns.questionDimension(dimension)) {
        empty(*asked);
        for (const std::size_t question : slice.questions) {
            if (const int code = asked->codes[question]; code >= 0)
                groups[static_cast<std::size_t>(code)].slice.questions.push_back(question);
        }
        for (SliceGroup& group : groups)
            group.slice.responses = slice.responses;
    } else if (dimension == QLatin1String(dim::option)) {
        for (const std::size_t question : slice.questions) {
            for (const Option& option : columns.questions[question].question.options) {
                const qint64 id = option.id.value();
                if (slice.options.empty() || std::ranges::find(slice.options, id) != slice.options.end())
                    groups.push_back({id, option.text, {slice.responses, {question}, {id}}});
            }
        }
    } else if (dimension == QLatin1String(dim::segment)) {
        const metrics::Dimension& segments = *metrics::findDimension(dimension);
        for (const auto& [id, name] : metrics::dimensionValues(context.db, segments)) {
            auto persons = personsIn(context, {id});
            if (!persons)
                return std::move(persons).error();
            SliceGroup group{id, name, slice};
            keepPersons(columns, *persons, group.slice.responses);
            groups.push_back(std::move(group));
        }
    }
    std::erase_if(
        groups, [](const SliceGroup& group) { return group.slice.responses.empty() || group.slice.questions.empty(); });
    return groups;
}

} // namespace tropa::surveys
