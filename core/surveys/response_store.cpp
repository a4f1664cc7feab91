#include "surveys/response_store.h"

namespace tropa::surveys {

namespace {

void addPicks(project::Edit& edit, ResponseId response, const Answer& answer)
{
    if (!answer.options)
        return;
    for (const OptionId option : *answer.options)
        edit.db().run("INSERT INTO answer_pick (response_id, option_id) VALUES (?, ?)", response, option);
}

AnswerText readText(const storage::Statement& row)
{
    return {row.id<AnswerTextId>(0), row.id<ResponseId>(1), row.id<QuestionId>(2), row.text(3)};
}

} // namespace

QSet<QByteArray> responseTables()
{
    return {QByteArrayLiteral("response"), QByteArrayLiteral("answer"), QByteArrayLiteral("answer_pick"),
            QByteArrayLiteral("answer_text")};
}

ResponseId addResponse(project::Edit& edit, project::ImportId import, const Response& r)
{
    edit.db().run("INSERT INTO response (import_id, questionnaire_id, wave_id, person_id, date, clinic_id, doctor_id, "
                  "service_id, "
                  "sex, age_from, age_to, weight) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  import, r.questionnaire, r.wave, r.person, r.date, r.clinic, r.doctor, r.service, r.sex, r.ageFrom,
                  r.ageTo, r.weight);
    return ResponseId(edit.db().lastInsertedId());
}

void addAnswer(project::Edit& edit, ResponseId response, QuestionId question, const Answer& answer)
{
    if (answer.isEmpty())
        return;
    edit.db().run("INSERT INTO answer (response_id, question_id, value, option_id) VALUES (?, ?, ?, ?)", response,
                  question, answer.value, answer.option);
    addPicks(edit, response, answer);
}

void addAnswerText(project::Edit& edit, project::ImportId import, ResponseId response, QuestionId question,
                   const QString& text)
{
    edit.db().run("INSERT INTO answer_text (import_id, response_id, question_id, text) VALUES (?, ?, ?, ?)", import,
                  response, question, text);
}

void setAnswer(project::Edit& edit, ResponseId response, QuestionId question, const Answer& answer)
{
    edit.db().run(
        "DELETE FROM answer_pick WHERE response_id = ? AND option_id IN (SELECT id FROM option WHERE question_id = ?)",
        response, question);
    if (answer.isEmpty()) {
        edit.db().run("DELETE FROM answer WHERE response_id = ? AND question_id = ?", response, question);
    } else {
        edit.db().run("INSERT INTO answer (response_id, question_id, value, option_id) VALUES (?1, ?2, ?3, ?4) "
                      "ON CONFLICT (response_id, question_id) DO UPDATE SET value = ?3, option_id = ?4",
                      response, question, answer.value, answer.option);
        addPicks(edit, response, answer);
    }
    edit.setPlace({QStringLiteral("response"), response.value()});
}

std::optional<Answer> answer(storage::Connection& connection, ResponseId response, QuestionId question)
{
    auto rows = connection.prepare(
        "SELECT a.value, a.option_id, q.kind = 'multi' FROM answer a JOIN question q ON q.id = a.question_id "
        "WHERE a.response_id = ? AND a.question_id = ?");
    rows.bindAll(response, question);
    if (!rows.step())
        return std::nullopt;
    Answer found;
    found.value = rows.realOrNone(0);
    found.option = rows.id<OptionId>(1);
    if (rows.boolean(2)) {
        found.options.emplace();
        auto picks = connection.prepare("SELECT p.option_id FROM answer_pick p JOIN option o ON o.id = p.option_id "
                                        "WHERE p.response_id = ? AND o.question_id = ? ORDER BY o.position, o.id");
        picks.bindAll(response, question);
        while (picks.step())
            found.options->push_back(picks.id<OptionId>(0));
    }
    return found;
}

std::optional<Response> response(storage::Connection& connection, ResponseId id)
{
    auto rows =
        connection.prepare("SELECT r.id, r.questionnaire_id, r.wave_id, r.person_id, r.date, r.clinic_id, r.doctor_id, "
                           "r.service_id, r.sex, r.age_from, r.age_to, r.weight FROM response r "
                           "JOIN import i ON i.id = r.import_id AND i.active = 1 WHERE r.id = ?");
    rows.bindAll(id);
    if (!rows.step())
        return std::nullopt;
    const auto years = [&](int column) -> std::optional<int> {
        if (rows.isNull(column))
            return std::nullopt;
        return static_cast<int>(rows.integer(column));
    };
    return Response{rows.id<ResponseId>(0),
                    rows.id<QuestionnaireId>(1),
                    rows.id<frame::WaveId>(2),
                    rows.id<frame::PersonId>(3),
                    rows.date(4),
                    rows.id<frame::ClinicId>(5),
                    rows.id<frame::DoctorId>(6),
                    rows.id<frame::ServiceId>(7),
                    years(8),
                    years(9),
                    years(10),
                    rows.realOrNone(11)};
}

qint64 responseCount(storage::Connection& connection)
{
    return connection
        .value<qint64>("SELECT count(*) FROM response r JOIN import i ON i.id = r.import_id AND i.active = 1")
        .value_or(0);
}

std::vector<AnswerText> answerTextsOf(storage::Connection& connection, ResponseId response)
{
    std::vector<AnswerText> all;
    auto rows = connection.prepare(
        "SELECT id, response_id, question_id, text FROM answer_text WHERE response_id = ? ORDER BY id");
    rows.bindAll(response);
    while (rows.step())
        all.push_back(readText(rows));
    return all;
}

std::vector<AnswerText> answerTexts(storage::Connection& connection, QuestionId question)
{
    std::vector<AnswerText> all;
    auto rows = connection.prepare(
        "SELECT t.id, t.response_id, t.question_id, t.text FROM answer_text t "
        "JOIN import i ON i.id = t.import_id AND i.active = 1 JOIN response r ON r.id = t.response_id "
        "WHERE ?1 IS NULL OR t.question_id = ?1 ORDER BY r.date DESC, t.id DESC");
    rows.bindAll(question);
    while (rows.step())
        all.push_back(readText(rows));
    return all;
}

} // namespace tropa::surveys
