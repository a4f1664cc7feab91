#pragma once

#include "formats/record_source.h"

#include <array>
#include <deque>

namespace tropa::formats {

struct CsvDialect
{
    char delimiter = ',';
    char quote = '"';   ///< doubled inside a quoted field; 0: quotes are ordinary characters
    bool sheet = false; ///< made of a spreadsheet: a record is a line, cells missing at its end are empty
    friend bool operator==(const CsvDialect&, const CsvDialect&) = default;
};

/// RFC 4180 in one pass over bytes whose structure is ASCII (see byteText()): fields are views into them, only a
/// field with doubled quotes is copied. CRLF, LF and CR end a record, mixed too; quoted fields may hold line ends.
/// A flaw marks its record and reading goes on with the next line. The caller skips a byte order mark.
class CsvReader final : public RecordSource
{
public:
    explicit CsvReader(QByteArrayView bytes, CsvDialect dialect = {});

    bool next() override;
    void rewind() override;
    qsizetype position() const override { return m_at - m_begin; }

private:
    void readQuoted();
    void readPlain();
    void endRecord(const char* recordBegin);
    void countLines(const char* begin, const char* end);
    void skipToDelimiter();
    void mark(RecordFlaw::Kind kind, qint64 line, qint64 openedAt = 0);

    const char* m_begin;
    const char* m_end;
    const char* m_at;
    CsvDialect m_dialect;
    std::array<bool, 256> m_special{};
    std::deque<QByteArray> m_unescaped; // a deque: growing it moves nothing
    qint64 m_nextLine = 1;
    qint64 m_records = 0;
};

} // namespace tropa::formats
