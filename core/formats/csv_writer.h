#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QStringList>

namespace tropa::formats {

struct CsvStyle
{
    char delimiter = ',';
    bool bom = true; ///< spreadsheets take UTF-8 for something else without it
    /// Text that begins with = + - @ tab or CR gets an apostrophe in front, so that no spreadsheet runs it.
    bool protectFormulas = true;
};

/// Writes UTF-8 CSV with CRLF. The file appears only when finish() succeeds; errors are kept until then. One thread.
class CsvWriter
{
public:
    explicit CsvWriter(const QString& path, CsvStyle style = {});

    /// A cell of text, quoted and protected as needed.
    CsvWriter& text(QStringView cell);
    /// A cell written by the program itself (a number, a date): never protected, so that -5 stays a number.
    CsvWriter& plain(QStringView cell);
    CsvWriter& endRow();
    /// A row of texts.
    CsvWriter& row(const QStringList& cells);
    Result<void> finish();

private:
    void cell(QStringView text);
    void flush();

    QSaveFile m_file;
    CsvStyle m_style;
    QByteArray m_buffer;
    bool m_firstInRow = true;
    bool m_failed = false;
};

} // namespace tropa::formats
