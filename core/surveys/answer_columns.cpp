#include "surveys/answer_columns.h"

#include <algorithm>
#include <array>

namespace tropa::surveys {

namespace {

const CodedColumn* called(const std::vector<CodedColumn>& columns, const QString& id)
{
    const auto found =
        std::ranges::find_if(columns, [&](const CodedColumn& column) { return id == QLatin1String(column.dimension); });
    return found == columns.end() ? nullptr : &*found;
}

} // namespace

const CodedColumn* AnswerColumns::responseDimension(const QString& id) const
{
    return called(byResponse, id);
}

const CodedColumn* AnswerColumns::questionDimension(const QString& id) const
{
    return called(byQuestion, id);
}

int ageKey(int from, std::optional<int> to)
{
    if (to != from)
        return from;
    constexpr std::array groups = {65, 55, 45, 35, 25, 18};
    for (const int lower : groups) {
        if (from >= lower)
            return lower;
    }
    return 0;
}

QByteArrayList answerColumnTables()
{
    return {"import", "answer", "answer_pick", "response", "question",   "questionnaire", "option",
            "wave",   "clinic", "doctor",      "service",  "touchpoint", "stage"};
}

} // namespace tropa::surveys
