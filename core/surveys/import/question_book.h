#pragma once

#include "project/edit.h"
#include "surveys/import/question_guess.h"
#include "surveys/question.h"

#include <QHash>

namespace tropa::surveys {

/// The questions of a project while files are matched to them: a question with the same words (letters and digits
/// alone count) is the same question in every wave. New ones are written when the edit begins.
class QuestionBook
{
public:
    explicit QuestionBook(storage::Connection& connection);

    /// The place of a question with these words, or none.
    std::optional<std::size_t> find(const QString& text) const;
    std::size_t add(const QString& text, const QuestionGuess& guess, frame::TouchpointId touchpoint);
    const Question& at(std::size_t place) const { return m_questions[place]; }
    bool isNew(std::size_t place) const { return !m_questions[place].id.isValid(); }
    /// Makes room for marks a later wave brings; written with the edit.
    void widen(std::size_t place, const ScaleEnds& ends);

    /// The questionnaire most of these questions belong to; none when all are new.
    QuestionnaireId questionnaireOf(const std::vector<std::size_t>& places) const;
    void write(project::Edit& edit, std::size_t place, QuestionnaireId questionnaire);
    OptionId option(project::Edit& edit, std::size_t place, const QString& text);

private:
    std::vector<Question> m_questions;
    QHash<QString, std::size_t> m_places;
    std::vector<std::size_t> m_widened;
};

} // namespace tropa::surveys
