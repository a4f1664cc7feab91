#pragma once

#include "interviews/patient_split.h"
#include "interviews/respondent_split.h"
#include "interviews/selection_store.h"

namespace tropa::interviews {

/// What a cell of codes by respondents says.
enum class MatrixMeasure {
    Segments,       ///< stretches; the same stretch once, whoever marked it with whatever code of the branch
    Characters,     ///< of what the respondent says, each once
    CharacterShare, ///< of all they say, 0 … 1
    Words,          ///< that begin within a coded stretch
    WordShare,
    Valence, ///< mean of the ratings given, −2 … 2
};
struct MatrixMeasureName
{
    MatrixMeasure measure;
    const char* id; ///< as on the command line
    Message name;
};
const std::vector<MatrixMeasureName>& matrixMeasures();
/// How a cell is counted, what stands for nothing, and what the n is.
Message matrixRule(MatrixMeasure measure);

/// Codes against those who speak of them. A row of a code holds what is below it too; the first row holds all codes.
/// A value; any thread.
struct RespondentMatrix
{
    struct Row
    {
        CodeId code;   ///< none: all codes
        CodeId parent; ///< none: below all codes
        int depth = 0;
        bool isBranch = false;
    };
    struct Column
    {
        QString key;
        QString name;
        int group = -1;         ///< of `split`; −1 where not known
        qint64 respondents = 1; ///< in a column of a group
        qint64 characters = 0;  ///< they say in all
        qint64 words = 0;
    };
    struct Cell
    {
        qint64 segments = 0, characters = 0, words = 0;
        qint64 ratings = 0, ratingSum = 0;

        void add(const Cell& other);
    };

    std::vector<Row> rows; ///< depth first as the codebook, those without a single segment too
    std::vector<Column> columns;
    std::vector<Cell> cells; ///< row by row, of columns.size() each, the total of the row after them
    RespondentSplit split;   ///< of the columns' respondents; no groups when not asked for
    Column total;            ///< all columns

    const Cell& at(std::size_t row, std::size_t column) const { return cells[row * (columns.size() + 1) + column]; }
    const Cell& totalOf(std::size_t row) const { return at(row, columns.size()); }
    /// `column` may be columns.size(): the total. None: nothing is there to be a share or a mean of.
    std::optional<double> value(std::size_t row, std::size_t column, MatrixMeasure measure) const;
    /// Codings behind a cell, by transcript and place; a stretch marked twice is twice among them.
    std::vector<SegmentId> segments(std::size_t row, std::size_t column) const;

    struct Coding
    {
        std::size_t column;
        CodeId code;
        SegmentId id;
    };
    std::vector<Coding> codings; ///< by column
    Codebook codebook;
};

struct RespondentMatrixOptions
{
    QString by = {};         ///< groups columns as splitRespondents() does, "segment" or "speaker"; empty: none
    bool onlyGroups = false; ///< a column a group; needs `by`
    bool withWords = false;  ///< reads the texts to count words
    SelectionOptions selection = {};
    const metrics::Sources* sources = nullptr; ///< for `by` "segment", of patients: who is in them …
    QDate today = QDate::currentDate();        ///< … as of when
};
/// Refused: an attribute that is not there. Respondents with nothing coded have their column.
Result<RespondentMatrix> respondentMatrix(storage::Connection& connection, const metrics::Scope& scope,
                                          const RespondentMatrixOptions& options);

} // namespace tropa::interviews
