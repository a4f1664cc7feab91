#include "surveys/distribution.h"

#include <cmath>
#include <map>

namespace tropa::surveys {

namespace {

constexpr std::size_t mostNumbers = 30;

std::vector<AnswerShare> shares(const std::vector<std::pair<QString, qint64>>& counts, qint64 n, double level)
{
    std::vector<AnswerShare> all;
    for (const auto& [answer, count] : counts) {
        const auto interval = statistics::proportionInterval(static_cast<double>(count), static_cast<double>(n),
                                                             statistics::ProportionMethod::Wilson, level);
        if (!interval)
            return {};
        all.push_back({answer,
                       count,
                       100.0 * static_cast<double>(count) / static_cast<double>(n),
                       {100 * interval->lower, 100 * interval->upper, level, interval->method}});
    }
    return all;
}

} // namespace

std::vector<AnswerShare> distribution(const AnswerColumns& columns, std::size_t question,
                                      const std::vector<quint32>& responses, double level)
{
    const QuestionColumn& column = columns.questions[question];
    std::vector<std::pair<QString, qint64>> counts;
    qint64 n = 0;
    if (!column.seen.empty()) {
        for (const Option& option : column.question.options)
            counts.emplace_back(option.text, 0);
        for (const quint32 response : responses) {
            n += column.seen[response];
            for (quint32 pick = column.pickBegin[response]; pick < column.pickBegin[response + 1]; ++pick)
                ++counts[column.picks[pick]].second;
        }
        return shares(counts, n, level);
    }
    if (column.values.empty() || column.question.kind == QuestionKind::Date)
        return {};
    std::map<double, qint64> marks;
    if (isScale(column.question.kind)) {
        for (double mark = column.question.ends.low; mark <= column.question.ends.high; ++mark)
            marks[mark] = 0;
    }
    for (const quint32 response : responses) {
        if (std::isnan(column.values[response]))
            continue;
        ++marks[column.values[response]];
        ++n;
    }
    if (marks.size() > mostNumbers)
        return {};
    for (const auto& [mark, count] : marks)
        counts.emplace_back(QString::number(mark), count);
    return shares(counts, n, level);
}

} // namespace tropa::surveys
