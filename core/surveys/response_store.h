#pragma once

#include "project/edit.h"
#include "surveys/question.h"

#include <QDate>
#include <QSet>

namespace tropa::surveys {

/// Who answered and about what; the head of one filled-in questionnaire.
struct Response
{
    ResponseId id;
    QuestionnaireId questionnaire;
    frame::WaveId wave;
    frame::PersonId person;
    QDate date;
    frame::ClinicId clinic;
    frame::DoctorId doctor;
    frame::ServiceId service;
    std::optional<int> sex;     ///< ISO/IEC 5218: 1 male, 2 female
    std::optional<int> ageFrom; ///< years
    std::optional<int> ageTo;   ///< none beside ageFrom: and older
    std::optional<double> weight;
};

/// One closed answer. An empty one (nothing set) is stored as no row.
struct Answer
{
    std::optional<double> value;
    OptionId option;
    std::optional<std::vector<OptionId>> options; ///< of a multiple choice; empty: seen, nothing ticked

    bool isEmpty() const { return !value && !option.isValid() && !options; }
};

/// Rows of an import. With these tables bulk, nothing of them goes into history.
QSet<QByteArray> responseTables();
ResponseId addResponse(project::Edit& edit, project::ImportId import, const Response& response);
void addAnswer(project::Edit& edit, ResponseId response, QuestionId question, const Answer& answer);
void addAnswerText(project::Edit& edit, project::ImportId import, ResponseId response, QuestionId question,
                   const QString& text);

/// Changes one raw answer; an empty one takes it away. Recorded.
void setAnswer(project::Edit& edit, ResponseId response, QuestionId question, const Answer& answer);
std::optional<Answer> answer(storage::Connection& connection, ResponseId response, QuestionId question);

std::optional<Response> response(storage::Connection& connection, ResponseId id);
qint64 responseCount(storage::Connection& connection);

struct AnswerText
{
    AnswerTextId id;
    ResponseId response;
    QuestionId question;
    QString text;
};
std::vector<AnswerText> answerTextsOf(storage::Connection& connection, ResponseId response);
/// All of live imports, the newest response first.
std::vector<AnswerText> answerTexts(storage::Connection& connection, QuestionId question = {});

} // namespace tropa::surveys
