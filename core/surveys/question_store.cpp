#include "surveys/question_store.h"

#include "base/guid.h"

#include <QCoreApplication>

#include <unordered_map>

namespace tropa::surveys {

namespace {

EntityRef placeOf(QuestionId question)
{
    return {QStringLiteral("question"), question.value()};
}

std::optional<double> endOf(const Question& question, double end)
{
    return isScale(question.kind) ? std::optional(end) : std::nullopt;
}

} // namespace

std::vector<Questionnaire> questionnaires(storage::Connection& connection)
{
    std::vector<Questionnaire> all;
    auto rows = connection.prepare("SELECT id, name FROM questionnaire ORDER BY position, id");
    while (rows.step())
        all.push_back({rows.id<QuestionnaireId>(0), rows.text(1)});
    return all;
}

std::vector<Question> questions(storage::Connection& connection, QuestionnaireId questionnaire)
{
    std::vector<Question> all;
    std::unordered_map<qint64, std::size_t> places;
    auto rows =
        connection.prepare("SELECT q.id, q.questionnaire_id, q.name, q.kind, q.measure, q.low, q.high, q.low_is_good, "
                           "q.touchpoint_id FROM question q JOIN questionnaire f ON f.id = q.questionnaire_id "
                           "WHERE ?1 IS NULL OR q.questionnaire_id = ?1 ORDER BY f.position, f.id, q.position, q.id");
    rows.bindAll(questionnaire);
    while (rows.step()) {
        Question question;
        question.id = rows.id<QuestionId>(0);
        question.questionnaire = rows.id<QuestionnaireId>(1);
        question.text = rows.text(2);
        question.kind = kindFromName(rows.text(3)).value_or(QuestionKind::Open);
        question.measure = measureFromName(rows.text(4));
        question.ends = {rows.realOrNone(5).value_or(1), rows.realOrNone(6).value_or(5), rows.boolean(7)};
        question.touchpoint = rows.id<frame::TouchpointId>(8);
        places[question.id.value()] = all.size();
        all.push_back(std::move(question));
    }
    auto options =
        connection.prepare("SELECT question_id, id, name, value FROM option ORDER BY question_id, position, id");
    while (options.step()) {
        if (const auto place = places.find(options.integer(0)); place != places.end())
            all[place->second].options.push_back({options.id<OptionId>(1), options.text(2), options.realOrNone(3)});
    }
    return all;
}

std::optional<Question> question(storage::Connection& connection, QuestionId id)
{
    const auto all = questions(connection);
    const auto found = std::ranges::find(all, id, &Question::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QuestionnaireId addQuestionnaire(project::Edit& edit, const QString& name)
{
    edit.db().run(
        "INSERT INTO questionnaire (guid, name, position) VALUES (?, ?, (SELECT count(*) FROM questionnaire))",
        Guid::random(), name);
    return QuestionnaireId(edit.db().lastInsertedId());
}

void addQuestion(project::Edit& edit, Question& question)
{
    storage::Connection& db = edit.db();
    db.run("INSERT INTO question (guid, questionnaire_id, position, name, kind, measure, low, high, low_is_good, "
           "touchpoint_id) "
           "VALUES (?1, ?2, (SELECT count(*) FROM question WHERE questionnaire_id = ?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
           Guid::random(), question.questionnaire, question.text, kindName(question.kind),
           measureName(question.measure), endOf(question, question.ends.low), endOf(question, question.ends.high),
           question.ends.lowIsGood, question.touchpoint);
    question.id = QuestionId(db.lastInsertedId());
    for (Option& option : question.options)
        option.id = addOption(edit, question.id, option.text, option.value);
}

OptionId addOption(project::Edit& edit, QuestionId question, const QString& text, std::optional<double> value)
{
    edit.db().run("INSERT INTO option (guid, question_id, position, name, value) "
                  "VALUES (?1, ?2, (SELECT count(*) FROM option WHERE question_id = ?2), ?3, ?4)",
                  Guid::random(), question, text, value);
    return OptionId(edit.db().lastInsertedId());
}

void setTouchpoint(project::Edit& edit, QuestionId question, frame::TouchpointId touchpoint)
{
    edit.db().run("UPDATE question SET touchpoint_id = ? WHERE id = ?", touchpoint, question);
    edit.setPlace(placeOf(question));
}

void setMeasure(project::Edit& edit, QuestionId question, Measure measure)
{
    edit.db().run("UPDATE question SET measure = ? WHERE id = ?", measureName(measure), question);
    edit.setPlace(placeOf(question));
}

void setEnds(project::Edit& edit, QuestionId question, const ScaleEnds& ends)
{
    if (!(ends.low < ends.high)) {
        edit.db().fail(
            {ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The low end of a scale must lie below its high end")}});
        return;
    }
    edit.db().run("UPDATE question SET low = ?, high = ?, low_is_good = ? WHERE id = ?", ends.low, ends.high,
                  ends.lowIsGood, question);
    edit.setPlace(placeOf(question));
}

void setKind(project::Edit& edit, QuestionId id, QuestionKind kind)
{
    const auto known = question(edit.db(), id);
    if (!known || known->kind == kind)
        return;
    if (!canBecome(*known, kind)) {
        edit.db().fail(
            {ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The answers already given cannot be read that way")}});
        return;
    }
    edit.db().run("UPDATE question SET kind = ? WHERE id = ?", kindName(kind), id);
    if (kind == QuestionKind::Nps)
        edit.db().run("UPDATE question SET low = 0, high = 10, low_is_good = 0, measure = '' WHERE id = ?", id);
    else if (kind == QuestionKind::Scale)
        edit.db().run("UPDATE question SET low = coalesce(low, 1), high = coalesce(high, 5) WHERE id = ?", id);
    edit.setPlace(placeOf(id));
}

} // namespace tropa::surveys
