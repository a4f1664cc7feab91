#pragma once

#include "project/edit.h"
#include "surveys/question.h"

namespace tropa::surveys {

struct Questionnaire
{
    QuestionnaireId id;
    QString name;
};

std::vector<Questionnaire> questionnaires(storage::Connection& connection);
/// In their order, with options. Of all questionnaires when none is named.
std::vector<Question> questions(storage::Connection& connection, QuestionnaireId questionnaire = {});
std::optional<Question> question(storage::Connection& connection, QuestionId id);

QuestionnaireId addQuestionnaire(project::Edit& edit, const QString& name);
/// Adds at the end; the ids of the question and its options in `question` are filled in.
void addQuestion(project::Edit& edit, Question& question);
OptionId addOption(project::Edit& edit, QuestionId question, const QString& text, std::optional<double> value);

void setTouchpoint(project::Edit& edit, QuestionId question, frame::TouchpointId touchpoint);
void setMeasure(project::Edit& edit, QuestionId question, Measure measure);
void setEnds(project::Edit& edit, QuestionId question, const ScaleEnds& ends);
/// Refused (the connection fails) unless canBecome(); a loyalty question gets the ends 0 and 10.
void setKind(project::Edit& edit, QuestionId question, QuestionKind kind);

} // namespace tropa::surveys
