#pragma once

#include "base/result.h"
#include "formats/input_file.h"

#include <QRect>
#include <QStringList>

#include <optional>

namespace tropa::formats {

/// One sheet of a workbook as CSV (UTF-8, commas), a line a row of the sheet, so that everything about tables is
/// decided in one place. Numbers have a decimal point and at most 15 digits, dates are ISO, truth is true or false.
struct SheetText
{
    QStringList sheets; ///< names of all sheets
    int sheet = 0;      ///< the one read
    QByteArray csv;
    QList<QRect> merged; ///< merged areas in cells from 0; their text stands in the first cell
};

/// Is it a workbook, by its bytes?
bool isWorkbook(QByteArrayView bytes);
/// Refuses what is called a workbook and is none: read as text it would be rows of nothing.
Result<void> checkWorkbookName(const InputFile& input);

/// Reads .xlsx: shared and inline strings, numbers, dates by their styles (1900 and 1904 systems), truth values, the
/// last computed values of formulas. Hidden rows are rows. Refuses what is no workbook, is locked, or unpacks to more
/// than a table of such a size can need. Without `sheet` the first one is read. Any thread.
Result<SheetText> readWorkbook(const InputFile& input, std::optional<int> sheet = {});

} // namespace tropa::formats
