#pragma once

#include "base/result.h"

#include <QByteArray>
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
    /// A cell of a table that is looked at: wrapped, at the top, with a thin edge.
    struct Look
    {
        QString ground = {}; ///< "#rrggbb", or none; words on a dark one are white
        bool isBold = false;
        bool isCentred = false;
    };

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
    void freezeRows(int rows) { freeze(rows, 0); }
    void freeze(int rows, int columns);
    /// A cell over several; what was merged before must not meet it.
    void area(int row, int column, int rows, int columns, const QString& words, const Look& look);
    /// What hangs on a cell; one a cell.
    void remark(int row, int column, const QString& words);
    /// Lying, on as many sheets of A3 beside each other as keep it readable; these rows and the columns to this one
    /// stand on every page, the words at its foot beside the number. After the widths of columns.
    void printOut(int firstRow, int lastRow, int lastColumn, const QString& foot);
    /// Behind headings of cells written from here on, "#rrggbb"; the words on it are white where it is dark. Anything
    /// else: none, as in the beginning.
    void headingColour(const QString& colour);
    /// PNG or JPEG with its left upper corner in a cell, fitted into a box in pixels, as large as it is at most. False
    /// when it is no picture a workbook takes; nothing is written then.
    bool image(int row, int column, const QByteArray& bytes, double width, double height, const QString& about);
    /// What people need not see, such as ids by which a changed table is merged back.
    void hideRow(int row);
    void hideColumn(int column);
    Result<void> finish();

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace tropa::formats
