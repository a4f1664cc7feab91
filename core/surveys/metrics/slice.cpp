#include "surveys/metrics/slice.h"

#include <algorithm>

namespace tropa::surveys {

namespace {

namespace dim = metrics::dimension;

} // namespace

Result<Slice> slice(const metrics::EvaluationContext& context, const AnswerColumns& columns,
                    const metrics::Scope& scope, const std::function<bool(const Question&)>& takes)
{
    static const QSet<QString> ofQuestions = {QString::fromLatin1(dim::question), QString::fromLatin1(dim::touchpoint),
                                              QString::fromLatin1(dim::stage), QString::fromLatin1(dim::option)};
    auto responses = metrics::narrowed(context, columns.rows, scope, ofQuestions);
    if (!responses)
        return std::move(responses).error();
    Slice result{std::move(*responses), {}, scope.values(dim::option)};
    for (std::size_t i = 0; i < columns.questions.size(); ++i) {
        const bool isMeant = std::ranges::all_of(columns.byQuestion, [&](const metrics::CodedColumn& column) {
            const auto& values = scope.values(column.dimension.constData());
            const int code = column.codes[i];
            return values.empty() ||
                   (code >= 0 &&
                    std::ranges::find(values, column.keys[static_cast<std::size_t>(code)]) != values.end());
        });
        if (isMeant && takes(columns.questions[i].question))
            result.questions.push_back(i);
    }
    return result;
}

Result<std::vector<SliceGroup>> split(const metrics::EvaluationContext& context, const AnswerColumns& columns,
                                      const Slice& slice, const QString& dimension)
{
    std::vector<SliceGroup> groups;
    if (const metrics::CodedColumn* asked = columns.questionDimension(dimension)) {
        for (std::size_t i = 0; i < asked->keys.size(); ++i)
            groups.push_back(
                {asked->keys[i], asked->labels[static_cast<qsizetype>(i)], {slice.responses, {}, slice.options}});
        for (const std::size_t question : slice.questions) {
            if (const int code = asked->codes[question]; code >= 0)
                groups[static_cast<std::size_t>(code)].slice.questions.push_back(question);
        }
    } else if (dimension == QLatin1String(dim::option)) {
        for (const std::size_t question : slice.questions) {
            for (const Option& option : columns.questions[question].question.options) {
                const qint64 id = option.id.value();
                if (slice.options.empty() || std::ranges::find(slice.options, id) != slice.options.end())
                    groups.push_back({id, option.text, {slice.responses, {question}, {id}}});
            }
        }
    } else {
        auto parts = metrics::splitRows(context, columns.rows, slice.responses, dimension);
        if (!parts)
            return std::move(parts).error();
        for (metrics::RowGroup& part : *parts)
            groups.push_back({part.key, part.label, {std::move(part.rows), slice.questions, slice.options}});
    }
    std::erase_if(
        groups, [](const SliceGroup& group) { return group.slice.responses.empty() || group.slice.questions.empty(); });
    return groups;
}

} // namespace tropa::surveys
