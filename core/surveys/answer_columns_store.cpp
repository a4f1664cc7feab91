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

/// A dimension with a table: its keys in the order people gave them.
class NamedDimension
{
public:
    NamedDimension(storage::Connection& connection, const char* dimension, const char* table)
    {
        m_column.dimension = dimension;
        auto rows = connection.prepare(QByteArray("SELECT id, name FROM ") + table + " ORDER BY position, id");
        while (rows.step()) {
            m_codes[rows.integer(0)] = static_cast<int>(m_column.keys.size());
            m_column.keys.push_back(rows.integer(0));
            m_column.labels << rows.text(1);
        }
    }
    void add(qint64 id)
    {
        const auto found = m_codes.find(id);
        m_column.codes.push_back(found == m_codes.end() ? -1 : found->second);
    }
    CodedColumn take() { return std::move(m_column); }

private:
    CodedColumn m_column;
    std::unordered_map<qint64, int> m_codes;
};

/// A dimension whose keys are numbers found in the rows; none is stored as `missing`.
template <class Label>
CodedColumn numberDimension(const char* dimension, const std::vector<qint64>& values, qint64 missing, Label label)
{
    CodedColumn column;
    column.dimension = dimension;
    std::map<qint64, int> codes;
    for (const qint64 value : values) {
        if (value != missing)
            codes[value] = 0;
    }
    for (auto& [key, code] : codes) {
        code = static_cast<int>(column.keys.size());
        column.keys.push_back(key);
        column.labels << label(key);
    }
    column.codes.reserve(values.size());
    for (const qint64 value : values)
        column.codes.push_back(value == missing ? -1 : codes[value]);
    return column;
}

QString agesLabel(int from, std::optional<int> to)
{
    return to ? QStringLiteral("%1–%2").arg(from).arg(*to) : QStringLiteral("%1+").arg(from);
}

QString standardAges(qint64 lower)
{
    if (lower == 65)
        return agesLabel(65, std::nullopt);
    return agesLabel(static_cast<int>(lower), lower == 0 ? 17 : lower == 18 ? 24 : static_cast<int>(lower) + 9);
}

void loadResponses(storage::Connection& connection, AnswerColumns& columns)
{
    NamedDimension wave(connection, dim::wave, "wave");
    NamedDimension clinic(connection, dim::clinic, "clinic");
    NamedDimension doctor(connection, dim::doctor, "doctor");
    NamedDimension service(connection, dim::service, "service");
    std::vector<qint64> sexes, ages, years, quarters, months;
    std::map<qint64, QString> ageLabels;
    auto rows = connection.prepare(
        "SELECT r.id, r.wave_id, r.person_id, r.date, r.clinic_id, r.doctor_id, r.service_id, r.sex, "
        "r.age_from, r.age_to, r.weight FROM response r "
        "JOIN import i ON i.id = r.import_id AND i.active = 1 ORDER BY r.id");
    while (rows.step()) {
        columns.responses.push_back(rows.integer(0));
        wave.add(rows.integer(1));
        columns.persons.push_back(rows.integer(2));
        const QDate date = rows.date(3);
        columns.days.push_back(date.isValid() ? static_cast<int>(date.toJulianDay()) : 0);
        years.push_back(date.isValid() ? date.year() : 0);
        quarters.push_back(date.isValid() ? date.year() * 10 + (date.month() + 2) / 3 : 0);
        months.push_back(date.isValid() ? date.year() * 100 + date.month() : 0);
        clinic.add(rows.integer(4));
        doctor.add(rows.integer(5));
        service.add(rows.integer(6));
        sexes.push_back(rows.integer(7));
        ages.push_back(-1);
        if (!rows.isNull(8)) {
            const int ageFrom = static_cast<int>(rows.integer(8));
            const auto ageTo = rows.isNull(9) ? std::nullopt : std::optional(static_cast<int>(rows.integer(9)));
            ages.back() = ageKey(ageFrom, ageTo);
            ageLabels[ages.back()] = ageTo == ageFrom ? standardAges(ages.back()) : agesLabel(ageFrom, ageTo);
        }
        columns.weights.push_back(rows.realOrNone(10).value_or(1));
        columns.isWeighted = columns.isWeighted || columns.weights.back() != 1;
    }
    const metrics::Dimension& quarter = *metrics::findDimension(QString::fromLatin1(dim::quarter));
    const metrics::Dimension& month = *metrics::findDimension(QString::fromLatin1(dim::month));
    const metrics::Dimension& sex = *metrics::findDimension(QString::fromLatin1(dim::sex));
    const auto labelOf = [&](const metrics::Dimension& dimension) {
        return [&](qint64 key) { return metrics::dimensionLabel(connection, dimension, key); };
    };
    columns.byResponse = {wave.take(), clinic.take(), doctor.take(), service.take()};
    columns.byResponse.push_back(numberDimension(dim::sex, sexes, 0, labelOf(sex)));
    columns.byResponse.push_back(numberDimension(dim::ageGroup, ages, -1, [&](qint64 key) { return ageLabels[key]; }));
    columns.byResponse.push_back(numberDimension(dim::year, years, 0, [](qint64 key) { return QString::number(key); }));
    columns.byResponse.push_back(numberDimension(dim::quarter, quarters, 0, labelOf(quarter)));
    columns.byResponse.push_back(numberDimension(dim::month, months, 0, labelOf(month)));
}

void loadQuestions(storage::Connection& connection, AnswerColumns& columns)
{
    std::unordered_map<qint64, qint64> stages;
    auto rows = connection.prepare("SELECT id, stage_id FROM touchpoint");
    while (rows.step())
        stages[rows.integer(0)] = rows.integer(1);

    CodedColumn byItself;
    byItself.dimension = dim::question;
    NamedDimension touchpoint(connection, dim::touchpoint, "touchpoint");
    NamedDimension stage(connection, dim::stage, "stage");
    for (Question& question : questions(connection)) {
        byItself.codes.push_back(static_cast<int>(byItself.keys.size()));
        byItself.keys.push_back(question.id.value());
        byItself.labels << question.text;
        touchpoint.add(question.touchpoint.value());
        stage.add(stages[question.touchpoint.value()]);
        QuestionColumn column;
        if (question.kind == QuestionKind::Single || question.kind == QuestionKind::Multi)
            column.seen.assign(columns.responses.size(), 0);
        else if (question.kind != QuestionKind::Open)
            column.values.assign(columns.responses.size(), std::numeric_limits<double>::quiet_NaN());
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
                fillTo(column, m_columns.responses.size());
        }
    }

private:
    /// Both tables come in the order of response ids, as the columns do.
    template <class Take>
    void walk(storage::Statement& rows, Take take)
    {
        const auto& ids = m_columns.responses;
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
