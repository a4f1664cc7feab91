#include "surveys/import/question_book.h"

#include "formats/field_table.h"
#include "frame/frame_store.h"
#include "surveys/question_store.h"

#include <algorithm>
#include <map>

namespace tropa::surveys {

QuestionBook::QuestionBook(storage::Connection& connection) : m_questions(questions(connection))
{
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        m_places.insert(formats::normalisedHeading(m_questions[i].text), i);
}

std::optional<std::size_t> QuestionBook::find(const QString& text) const
{
    const auto found = m_places.constFind(formats::normalisedHeading(text));
    return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
}

std::size_t QuestionBook::add(const QString& text, const QuestionGuess& guess, frame::TouchpointId touchpoint)
{
    Question question;
    question.text = text;
    question.kind = guess.kind;
    question.measure = guess.measure;
    question.ends = guess.ends;
    question.touchpoint = touchpoint;
    for (const QString& option : guess.options)
        question.options.push_back({{}, option, leadingNumber(option)});
    m_places.insert(formats::normalisedHeading(text), m_questions.size());
    m_questions.push_back(std::move(question));
    return m_questions.size() - 1;
}

void QuestionBook::widen(std::size_t place, const ScaleEnds& ends)
{
    ScaleEnds& mine = m_questions[place].ends;
    const ScaleEnds wider{std::min(mine.low, ends.low), std::max(mine.high, ends.high), mine.lowIsGood};
    if (wider == mine)
        return;
    mine = wider;
    m_widened.push_back(place);
}

QuestionnaireId QuestionBook::questionnaireOf(const std::vector<std::size_t>& places) const
{
    std::map<QuestionnaireId, int> votes;
    for (const std::size_t place : places) {
        if (!isNew(place))
            ++votes[m_questions[place].questionnaire];
    }
    const auto best = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    return best == votes.end() ? QuestionnaireId() : best->first;
}

void QuestionBook::write(project::Edit& edit, std::size_t place, QuestionnaireId questionnaire)
{
    Question& question = m_questions[place];
    if (isNew(place)) {
        question.questionnaire = questionnaire;
        addQuestion(edit, question);
    } else if (std::ranges::find(m_widened, place) != m_widened.end()) {
        setEnds(edit, question.id, question.ends);
    }
}

OptionId QuestionBook::option(project::Edit& edit, std::size_t place, const QString& text)
{
    Question& question = m_questions[place];
    const QString normal = frame::normalName(text);
    for (const Option& option : question.options) {
        if (frame::normalName(option.text) == normal)
            return option.id;
    }
    const auto value = leadingNumber(text);
    question.options.push_back({addOption(edit, question.id, text, value), text, value});
    return question.options.back().id;
}

} // namespace tropa::surveys
