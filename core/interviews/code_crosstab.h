#pragma once

#include "interviews/code_table.h"
#include "interviews/patient_split.h"
#include "interviews/respondent_split.h"
#include "statistics/multiple_tests.h"
#include "statistics/proportions.h"

namespace tropa::interviews {

/// What a table of codes by attribute counts.
enum class CrosstabUnit {
    Respondents, ///< who speaks of it; each respondent once, so tests hold
    Segments,    ///< how often; segments of one voice are not independent, so there are residuals but no p
};

struct CodeCrosstab
{
    struct Cell
    {
        qint64 count = 0;
        double share = 0;    ///< 0 … 1: of the group's respondents, or of the group's segments
        double residual = 0; ///< adjusted; beyond ±2 worth a look
    };
    struct Row
    {
        CodeId code;
        std::vector<Cell> cells; ///< one a group
        qint64 count = 0;
        std::optional<double> chiSquared;
        std::optional<double> p;         ///< chi-squared, or Fisher's where `isExact`
        std::optional<double> corrected; ///< over all rows
        bool isExact = false;            ///< Fisher's exact test: a count below 5 is expected somewhere
        bool isSmall = false;            ///< fewer than 5 in all: too few for a difference to show
        /// Of two groups: share in the first less share in the second, with Newcombe's interval.
        std::optional<statistics::ProportionComparison> difference;
    };
    RespondentSplit split;
    CrosstabUnit unit = CrosstabUnit::Respondents;
    statistics::Correction correction = statistics::Correction::Holm;
    CodeTable table;
    std::vector<Row> rows;
    qint64 n = 0; ///< respondents with a known group, or their segments
    /// Of the whole table of segments; none for respondents, who stand in several rows.
    std::optional<double> chiSquared, cramersV;

    /// The segments behind a cell; a group of -1: all groups.
    std::vector<SegmentId> segments(std::size_t row, int group) const;
    /// "3 of 27 codes differ between the groups …", or that none can be told apart; small counts are said.
    std::vector<Message> findings(const Codebook& book) const;
};

struct CrosstabOptions
{
    QString by = QStringLiteral("group");
    CodeLevel level = CodeLevel::WithSubcodes;
    CrosstabUnit unit = CrosstabUnit::Respondents;
    statistics::Correction correction = statistics::Correction::Holm;
    std::vector<CodeId> codes; ///< empty: all
    SelectionOptions selection;
    const metrics::Sources* sources = nullptr; ///< for `by` "segment", of patients: who is in them …
    QDate today = QDate::currentDate();        ///< … as of when
};

/// For each code a 2 × groups table (speaks of it, does not): Pearson's chi-squared, Fisher's exact test where fewer
/// than 5 are expected in a cell, adjusted residuals, p corrected over the codes. Refused: an attribute that is not
/// there, fewer than two groups.
Result<CodeCrosstab> codeCrosstab(storage::Connection& connection, const metrics::Scope& scope,
                                  const CrosstabOptions& options);

} // namespace tropa::interviews
