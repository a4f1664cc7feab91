#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <memory>

namespace tropa::formats {

/// Writes a workbook through libxlsxwriter. Texts are always texts, never formulas or links. The file appears only
/// when finish() succeeds; errors are kept until then. Rows and columns count from 0. One thread.
class XlsxWriter
{
public:
    enum class Style { Plain, Heading, Wrapped };

    explicit XlsxWriter(const QString& path);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    /// Begins the next sheet; its name is shortened to 31 characters, freed of what Excel forbids and made unique.
    void addSheet(const QString& name);
    void text(int row, int column, const QString& words, Style style = Style::Plain);
    void number(int row, int column, double value, int decimals = -1);
    void percent(int row, int column, double share); ///< 0.25 shows as 25 %
    void date(int row, int column, QDate day);
    void columnWidth(int column, double characters);
    void freezeRows(int rows);
    /// What people need not see, such as ids by which a changed table is merged back.
    void hideRow(int row);
    void hideColumn(int column);
    Result<void> finish();

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace tropa::formats
