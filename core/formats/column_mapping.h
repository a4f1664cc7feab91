#pragma once

#include "formats/column_evidence.h"
#include "formats/proof.h"

namespace tropa::formats {

/// Which column fills which field, by headings and by the recipe; sets columns' fields, missing fields and questions
/// about two columns for one field. Refuses a recipe that names columns the file does not have.
Result<void> mapColumns(const FieldTable& fields, const Recipe& recipe, Proof& proof);

/// What the rows say about one column.
struct ColumnEvidence
{
    DecimalEvidence decimals;
    DateEvidence dates;
};
/// Is there a number or date column that neither the evidence nor the recipe decides?
bool leavesUndecided(const std::vector<ColumnEvidence>& evidence, const Recipe& recipe, const Proof& proof);

/// Decides number and date formats of the mapped columns from rows already gathered, asking where they do not say.
void decideFormats(const std::vector<ColumnEvidence>& evidence, const FieldTable& fields, const Recipe& recipe,
                   Proof& proof);

} // namespace tropa::formats
