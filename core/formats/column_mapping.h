#pragma once

#include "formats/column_evidence.h"
#include "formats/proof.h"

namespace tropa::formats {

/// Which column fills which field, by headings and by the recipe; sets columns' fields, missing fields and questions
/// about two columns for one field. Refuses a recipe that names columns the file does not have.
Result<void> mapColumns(const FieldTable& fields, const Recipe& recipe, Proof& proof);

/// Decides number and date formats of the mapped columns from rows already gathered, asking where they do not say.
struct ColumnEvidence
{
    DecimalEvidence decimals;
    DateEvidence dates;
};
void decideFormats(const std::vector<ColumnEvidence>& evidence, const FieldTable& fields, const Recipe& recipe,
                   Proof& proof);

} // namespace tropa::formats
