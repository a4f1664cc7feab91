#include "metrics/dimension.h"
#include "surveys/answer_columns.h"
#include "surveys/question_store.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <unordered_map>

namespace tropa::surveys {

namespace {

namespace dim = metrics::dimension;

void loadResponses(storage::Connection& connection, AnswerColumns& columns)
{
    metrics::CodedRows& all = columns.rows;
    all.kind = QStringLiteral("response");
    metrics::NamedColumn wave(connection, dim::wave, "wave");
    metrics::NamedColumn clinic(connection, dim::clinic, "clinic");
    metrics::NamedColumn doctor(connection, dim::doctor, "doctor");
    metrics::NamedColumn service(connection, dim::service, "service");
    std::vector<qint64> sexes, ages;
    auto rows = connection.prepare(
        "SELECT r.id, r.wave_id, r.person_id, r.date, r.clinic_id, r.doctor_id, r.service_id, r.sex, "
        "r.age_from, r.weight FROM response r "
        "JOIN import i ON i.id = r.import_id AND i.active = 1 ORDER BY r.id");
    while (rows.step()) {
        all.ids.push_back(rows.integer(0));
        wave.add(rows.integer(1));
        all.persons.push_back(rows.integer(2));
        const QDate date = rows.date(3);
        all.days.push_back(date.isValid() ? static_cast<int>(date.toJulianDay()) : 0);
        clinic.add(rows.integer(4));
        doctor.add(rows.integer(5));
        service.add(rows.integer(6));
        sexes.push_back(rows.integer(7));
        ages.push_back(rows.isNull(8) ? -1 : metrics::ageGroupOf(rows.integer(8)));
        columns.weights.push_back(rows.realOrNone(9).value_or(1));
        columns.isWeighted = columns.isWeighted || columns.weights.back() != 1;
    }
    all.columns = {wave.take(),
                   clinic.take(),
                   doctor.take(),
                   service.take(),
                   metrics::numberColumn(connection, dim::sex, sexes),
                   metrics::numberColumn(connection, dim::ageGroup, ages, -1)};
    metrics::addCalendar(connection, all);
}

void loadQuestions(storage::Connection& connection, AnswerColumns& columns)
{
    std::unordered_map<qint64, qint64> stages;
    auto rows = connection.prepare("SELECT id, stage_id FROM touchpoint");
    while (rows.step())
        stages[rows.integer(0)] = rows.integer(1);

    metrics::CodedColumn byItself;
    byItself.dimension = dim::question;
    metrics::NamedColumn touchpoint(connection, dim::touchpoint, "touchpoint");
    metrics::NamedColumn stage(connection, dim::stage, "stage");
    for (Question& question : questions(connection)) {
        byItself.codes.push_back(static_cast<int>(byItself.keys.size()));
        byItself.keys.push_back(question.id.value());
        byItself.labels << question.text;
        touchpoint.add(question.touchpoint.value());
        stage.add(stages[question.touchpoint.value()]);
        QuestionColumn column;
        if (question.kind == QuestionKind::Single || question.kind == QuestionKind::Multi)
            column.seen.assign(columns.rows.size(), 0);
        else if (question.kind != QuestionKind::Open)
            column.values.assign(columns.rows.size(), std::numeric_limits<double>::quiet_NaN());
        column.question = std::move(question);
        columns.questions.push_back(std::move(column));
    }
    columns.byQuestion = {std::move(byItself), touchpoint.take(), stage.take()};
}

class AnswerLoader
{
public:
    explicit AnswerLoader(AnswerColumns& columns) : m_columns(columns)
    {
        for (std::size_t i = 0; i < columns.questions.size(); ++i) {
            m_questions[columns.questions[i].question.id.value()] = i;
            const auto& options = columns.questions[i].question.options;
            for (std::size_t o = 0; o < options.size(); ++o)
                m_options[options[o].id.value()] = {i, static_cast<quint16>(o)};
        }
    }

    void load(storage::Connection& connection)
    {
        auto answers = connection.prepare("SELECT response_id, question_id, value, option_id FROM answer");
        walk(answers, [&](std::size_t response) {
            if (const auto question = m_questions.find(answers.integer(1)); question != m_questions.end())
                add(m_columns.questions[question->second], response, answers);
        });
        auto picks = connection.prepare("SELECT response_id, option_id FROM answer_pick");
        walk(picks, [&](std::size_t response) { pick(response, picks.integer(1)); });
        for (QuestionColumn& column : m_columns.questions) {
            if (!column.seen.empty())
                fillTo(column, m_columns.rows.size());
        }
    }

private:
    /// Both tables come in the order of response ids, as the columns do.
    template <class Take>
    void walk(storage::Statement& rows, Take take)
    {
        const auto& ids = m_columns.rows.ids;
        std::size_t response = 0;
        while (rows.step()) {
            const qint64 id = rows.integer(0);
            while (response < ids.size() && ids[response] < id)
                ++response;
            if (response == ids.size())
                break;
            if (ids[response] == id)
                take(response);
        }
    }

    static void fillTo(QuestionColumn& column, std::size_t response)
    {
        column.pickBegin.resize(response + 1, static_cast<quint32>(column.picks.size()));
    }

    void pick(std::size_t response, qint64 option)
    {
        const auto found = m_options.find(option);
        if (found == m_options.end() || m_columns.questions[found->second.question].seen.empty())
            return;
        QuestionColumn& column = m_columns.questions[found->second.question];
        fillTo(column, response);
        column.seen[response] = 1;
        column.picks.push_back(found->second.option);
    }

    void add(QuestionColumn& column, std::size_t response, const storage::Statement& row)
    {
        if (!column.seen.empty()) {
            column.seen[response] = 1;
            if (!row.isNull(3))
                pick(response, row.integer(3));
            return;
        }
        if (column.values.empty())
            return;
        if (!row.isNull(2)) {
            column.values[response] = row.real(2);
        } else if (const auto option = m_options.find(row.integer(3)); option != m_options.end()) {
            const Option& ticked = column.question.options[option->second.option];
            if (ticked.value && ticked.id.value() == row.integer(3))
                column.values[response] = *ticked.value;
        }
    }

    struct OptionPlace
    {
        std::size_t question;
        quint16 option;
    };
    AnswerColumns& m_columns;
    std::unordered_map<qint64, std::size_t> m_questions;
    std::unordered_map<qint64, OptionPlace> m_options;
};

} // namespace

AnswerColumns loadAnswerColumns(storage::Connection& connection)
{
    AnswerColumns columns;
    loadResponses(connection, columns);
    loadQuestions(connection, columns);
    AnswerLoader(columns).load(connection);
    return columns;
}

} // namespace tropa::surveys
