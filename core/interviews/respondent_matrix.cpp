#include "interviews/respondent_matrix.h"

#include <QCoreApplication>

namespace tropa::interviews {

const std::vector<MatrixMeasureName>& matrixMeasures()
{
    static const std::vector<MatrixMeasureName> all = {
        {MatrixMeasure::Segments, "segments", {QT_TRANSLATE_NOOP("core", "Segments")}},
        {MatrixMeasure::Characters, "characters", {QT_TRANSLATE_NOOP("core", "Characters")}},
        {MatrixMeasure::CharacterShare, "character-share", {QT_TRANSLATE_NOOP("core", "Share of characters")}},
        {MatrixMeasure::Words, "words", {QT_TRANSLATE_NOOP("core", "Words")}},
        {MatrixMeasure::WordShare, "word-share", {QT_TRANSLATE_NOOP("core", "Share of words")}},
        {MatrixMeasure::Valence, "valence", {QT_TRANSLATE_NOOP("core", "Mean valence")}},
    };
    return all;
}

Message matrixRule(MatrixMeasure measure)
{
    switch (measure) {
    case MatrixMeasure::Segments:
        return {QT_TRANSLATE_NOOP("core", "Coded stretches; a branch counts a stretch once, however many of its codes "
                                          "or coders mark these very words")};
    case MatrixMeasure::Characters:
        return {QT_TRANSLATE_NOOP("core", "Characters the respondent says inside coded stretches, each counted once in "
                                          "a branch")};
    case MatrixMeasure::CharacterShare:
        return {QT_TRANSLATE_NOOP("core", "Characters inside coded stretches, each once, of all the respondent says; "
                                          "rows may add up to more than 100%")};
    case MatrixMeasure::Words:
        return {QT_TRANSLATE_NOOP("core", "Words that begin inside coded stretches, each counted once in a branch")};
    case MatrixMeasure::WordShare:
        return {QT_TRANSLATE_NOOP("core", "Words inside coded stretches, each once, of all the respondent says; rows "
                                          "may add up to more than 100%")};
    case MatrixMeasure::Valence:
        break;
    }
    return {QT_TRANSLATE_NOOP("core", "Mean of the valence given, −2 to +2; codings without one are left out, n is how "
                                      "many have one. A dash: nobody gave any")};
}

void RespondentMatrix::Cell::add(const Cell& other)
{
    segments += other.segments;
    characters += other.characters;
    words += other.words;
    ratings += other.ratings;
    ratingSum += other.ratingSum;
}

std::optional<double> RespondentMatrix::value(std::size_t row, std::size_t column, MatrixMeasure measure) const
{
    const Cell& cell = at(row, column);
    const Column& whose = column < columns.size() ? columns[column] : total;
    const auto share = [](qint64 part, qint64 whole) -> std::optional<double> {
        if (whole == 0)
            return {};
        return static_cast<double>(part) / static_cast<double>(whole);
    };
    switch (measure) {
    case MatrixMeasure::Segments:
        return static_cast<double>(cell.segments);
    case MatrixMeasure::Characters:
        return static_cast<double>(cell.characters);
    case MatrixMeasure::CharacterShare:
        return share(cell.characters, whose.characters);
    case MatrixMeasure::Words:
        return static_cast<double>(cell.words);
    case MatrixMeasure::WordShare:
        return share(cell.words, whose.words);
    case MatrixMeasure::Valence:
        return share(cell.ratingSum, cell.ratings);
    }
    return {};
}

std::vector<SegmentId> RespondentMatrix::segments(std::size_t row, std::size_t column) const
{
    std::vector<SegmentId> found;
    for (const Coding& one : codings) {
        if ((column == columns.size() || one.column == column) &&
            (!rows[row].code.isValid() || codebook.isWithin(one.code, rows[row].code)))
            found.push_back(one.id);
    }
    return found;
}

} // namespace tropa::interviews
