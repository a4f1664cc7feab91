#pragma once

#include "formats/record_source.h"

#include <QString>

namespace tropa::formats {

/// One column of a fixed-width file; `begin` counts bytes of the line from 0.
struct FixedColumn
{
    QString name;
    int begin = 0;
    int length = 0;
    friend bool operator==(const FixedColumn&, const FixedColumn&) = default;
};

/// Lines cut at given places, spaces around cells taken away. A line that ends before a column begins is a flaw; the
/// last column may be cut short by the line end. For single-byte encodings and ASCII.
class FixedWidthReader final : public RecordSource
{
public:
    FixedWidthReader(QByteArrayView bytes, std::vector<FixedColumn> columns);

    bool next() override;
    void rewind() override;
    qsizetype position() const override { return m_at; }

private:
    QByteArrayView m_bytes;
    std::vector<FixedColumn> m_columns;
    qsizetype m_at = 0;
};

} // namespace tropa::formats
