#pragma once

#include "metrics/coded_rows.h"
#include "surveys/question.h"

#include <QByteArrayList>

namespace tropa::surveys {

/// The answers to one question, in the order of the responses.
struct QuestionColumn
{
    Question question;
    std::vector<double> values;     ///< of scales, numbers and dates (Julian days); NaN: no answer
    std::vector<quint32> pickBegin; ///< of choices: where a response's picks begin; one more than responses
    std::vector<quint16> picks;     ///< indexes into question.options
    std::vector<char> seen;         ///< of choices: whether there is an answer, even with nothing ticked
};

/// All live survey answers of a project in memory: what survey metrics compute on. Immutable once loaded.
struct AnswerColumns
{
    metrics::CodedRows rows; ///< responses, by wave, clinic, doctor, service, sex, age, year, quarter, month
    std::vector<double> weights;
    bool isWeighted = false;
    std::vector<QuestionColumn> questions;
    std::vector<metrics::CodedColumn> byQuestion; ///< question, touchpoint, stage

    const metrics::CodedColumn* questionDimension(const QString& id) const;
};

/// Reads everything; about 15 ms for 1,800 responses to 20 questions.
AnswerColumns loadAnswerColumns(storage::Connection& connection);
/// The tables it reads, for TableCache.
QByteArrayList answerColumnTables();

} // namespace tropa::surveys
