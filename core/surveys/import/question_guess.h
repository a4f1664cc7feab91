#pragma once

#include "surveys/import/column_sample.h"
#include "surveys/import/survey_fields.h"

namespace tropa::surveys {

/// What a column seems to ask; everything is shown in the proof and can be overridden by a recipe.
struct QuestionGuess
{
    QuestionKind kind = QuestionKind::Open;
    Measure measure = Measure::None;
    ScaleEnds ends;
    QStringList options;   ///< of single and multi, in the order of the questionnaire as far as it can be told
    QString separator;     ///< between the options of one cell
    bool anchored = false; ///< marks come with words: "5 — отлично"
};

/// From the words of the question and the cells below. `chosen`: what a recipe or the project already says.
QuestionGuess guessQuestion(const QString& text, const ColumnSample& sample, std::optional<KindChoice> chosen = {});

/// The ends a question names: "(1 — очень трудно, 7 — очень легко)", "from 0 to 10", "от 1 до 5". `lowIsGood` when its
/// words say so.
std::optional<ScaleEnds> endsInText(const QString& text);

/// The options of one cell. Known ones are found first, the longest first, because options may hold the separator.
QStringList splitOptions(const QString& cell, const QString& separator, const QStringList& known);

} // namespace tropa::surveys
