#include "surveys/answer_columns.h"

#include <algorithm>

namespace tropa::surveys {

namespace {

const CodedColumn* called(const std::vector<CodedColumn>& columns, const QString& id)
{
    const auto found = std::ranges::find_if(columns, [&](const CodedColumn& column) {
        return id == QLatin1String(column.dimension);
    });
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

QString ageLabel(qint64 key)
{
    const qint64 from = key / 1000;
    const qint64 to = key % 1000;
    if (to == 999)
        return QStringLiteral("%1+").arg(from);
    return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

QByteArrayList answerColumnTables()
{
    return {"import", "answer", "response", "question", "questionnaire", "option", "wave",
            "clinic", "doctor", "service",  "touchpoint", "stage"};
}

} // namespace tropa::surveys
