#pragma once

#include "formats/field_table.h"
#include "surveys/question.h"

namespace tropa::surveys {

/// What a survey's columns can be beside questions, with the headings of Google Forms, Qualtrics, SurveyMonkey,
/// Typeform and Kobo. The fields "question.…" match no heading: a recipe names them to say what kind a question is.
const formats::FieldTable& surveyFields();

/// Columns a survey tool writes about itself (duration, IP address, language …): left out, never questions.
bool isServiceColumn(const QString& heading);
/// A column that names who answered ("Full name", «ФИО», «Ваша почта»): such words do not enter a project.
bool namesPersons(const QString& heading);

/// What "question.csat" and the like mean.
struct KindChoice
{
    QuestionKind kind = QuestionKind::Open;
    std::optional<Measure> measure;
};
std::optional<KindChoice> kindChoice(const QByteArray& field);
QByteArray fieldOf(const Question& question);

} // namespace tropa::surveys
