#include "surveys/answer_columns.h"

#include <algorithm>

namespace tropa::surveys {

const metrics::CodedColumn* AnswerColumns::questionDimension(const QString& id) const
{
    const auto found = std::ranges::find_if(
        byQuestion, [&](const metrics::CodedColumn& column) { return id == QLatin1String(column.dimension); });
    return found == byQuestion.end() ? nullptr : &*found;
}

QByteArrayList answerColumnTables()
{
    return {"import", "answer", "answer_pick", "response", "question",   "questionnaire", "option",
            "wave",   "clinic", "doctor",      "service",  "touchpoint", "stage"};
}

} // namespace tropa::surveys
