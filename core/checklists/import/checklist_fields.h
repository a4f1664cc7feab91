#pragma once

#include "formats/field_table.h"

#include <optional>

namespace tropa::checklists {

/// Columns of a template, by their place in templateFields().
namespace in_template {
enum Column { Section, Code, Item, Weight, Maximum, Critical, Touchpoint, SectionWeight };
}
const formats::FieldTable& templateFields();

/// Columns of visits, by their place. Long: a row an item, all of them. Wide: a row a visit, items are columns, the
/// first eight only.
namespace in_visits {
enum Column { Visit, Date, Clinic, Shopper, Scenario, Planned, Waited, Wave, Code, Score, Comment };
}
const formats::FieldTable& longFields();
const std::vector<formats::Field>& wideFields();

/// A cell with a score: a number, yes or no (`maximum` or 0), or "н/п", "n/a" and the like.
struct ScoreCell
{
    std::optional<double> score; ///< none: not applicable
};
/// None when it is neither.
std::optional<ScoreCell> readScore(const QString& cell, double maximum);

} // namespace tropa::checklists
