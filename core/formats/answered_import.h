#pragma once

#include "formats/table_import.h"

#include <map>

namespace tropa::formats {

/// Answers to what files do not say, each by field, by column or by the kind of question: "date" → "dmy", "Сумма" →
/// ",", "dateOrder" → "mdy". Several to one name are parted by ";": "date" → "mdy;30".
using Answers = std::map<QString, QString>;

/// TableImport::open() with the questions of the proof answered; those nobody answered stay in it. A Usage error for an
/// answer that fits no question of its column.
Result<TableImport> openAnswered(const QString& path, const FieldTable& fields, TableOptions options,
                                 const Answers& answers);

/// "date=dmy|mdy, Сумма=,|.": the questions as a person would answer them on the command line.
QString answersTo(const std::vector<Ambiguity>& ambiguities);

} // namespace tropa::formats
