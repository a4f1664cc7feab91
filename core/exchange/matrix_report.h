#pragma once

#include "exchange/paper.h"
#include "interviews/analysis_store.h"
#include "interviews/respondent_matrix.h"

namespace tropa::exchange {

/// Codes by respondents as a table: rows and columns as they are given, by their places in the matrix (a column past
/// the last is the total), so that a file says what is on the screen. Shares are per cent. Where columns are in groups,
/// the first row says which.
Paper matrixReport(const interviews::RespondentMatrix& matrix, interviews::MatrixMeasure measure,
                   const std::vector<std::size_t>& rows, const std::vector<std::size_t>& columns, Language language);
/// All of it, codes and respondents that occur.
Paper matrixReport(const interviews::RespondentMatrix& matrix, interviews::MatrixMeasure measure, Language language);

/// Pairs of codes that stand together, the strongest first by Jaccard: segments of each, pairs, transcripts,
/// coefficients. `least`: pairs with a smaller Jaccard are left out.
Paper coOccurrenceReport(const interviews::CodeMatrix& matrix, const interviews::Codebook& book, Language language,
                         double least = 0);

} // namespace tropa::exchange
