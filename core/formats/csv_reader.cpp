#include "formats/csv_reader.h"

#include <cstring>

namespace tropa::formats {

Message describe(const RecordFlaw& flaw)
{
    switch (flaw.kind) {
    case RecordFlaw::Kind::QuoteInsideField:
        return QT_TRANSLATE_NOOP("core", "a quote only at the beginning of a field; inside, it is written twice");
    case RecordFlaw::Kind::TextAfterQuote:
        return {QT_TRANSLATE_NOOP("core", "a delimiter after the closing quote; the quote was opened in line %1"),
                {flaw.openedAt}};
    case RecordFlaw::Kind::UnclosedQuote:
        return {QT_TRANSLATE_NOOP("core", "a closing quote; the one opened in line %1 is never closed"),
                {flaw.openedAt}};
    case RecordFlaw::Kind::LineTooShort:
        break;
    }
    return QT_TRANSLATE_NOOP("core", "a line that reaches this column");
}

CsvReader::CsvReader(QByteArrayView bytes, CsvDialect dialect)
    : m_begin(bytes.data()), m_end(bytes.data() + bytes.size()), m_at(bytes.data()), m_dialect(dialect)
{
    for (const char c : {dialect.delimiter, '\r', '\n'})
        m_special[static_cast<uchar>(c)] = true;
    if (dialect.quote != 0)
        m_special[static_cast<uchar>(dialect.quote)] = true;
}

void CsvReader::rewind()
{
    m_at = m_begin;
    m_nextLine = 1;
    m_records = 0;
    m_fields.clear();
    m_flaw.reset();
}

bool CsvReader::next()
{
    m_fields.clear();
    m_flaw.reset();
    if (!m_unescaped.empty())
        m_unescaped.clear();
    if (m_at == m_end)
        return false;
    m_line = m_nextLine;
    ++m_records;
    const char* const recordBegin = m_at;
    for (;;) {
        if (m_at < m_end && m_dialect.quote != 0 && *m_at == m_dialect.quote)
            readQuoted();
        else
            readPlain();
        if (m_at == m_end || *m_at != m_dialect.delimiter)
            break;
        ++m_at; // a delimiter at the very end still opens one more, empty field
    }
    endRecord(recordBegin);
    return true;
}

void CsvReader::endRecord(const char* recordBegin)
{
    m_raw = QByteArrayView(recordBegin, m_at - recordBegin);
    if (m_at < m_end) {
        const bool isCr = *m_at == '\r';
        ++m_at;
        if (isCr && m_at < m_end && *m_at == '\n')
            ++m_at;
        ++m_nextLine;
    }
    if (m_dialect.sheet)
        m_line = m_records;
}

void CsvReader::mark(RecordFlaw::Kind kind, qint64 line, qint64 openedAt)
{
    if (!m_flaw)
        m_flaw = RecordFlaw{kind, line, static_cast<int>(m_fields.size()), openedAt};
}

void CsvReader::readPlain()
{
    const char* const begin = m_at;
    const char* p = m_at;
    for (;;) {
        while (p < m_end && !m_special[static_cast<uchar>(*p)])
            ++p;
        if (p == m_end || *p != m_dialect.quote || m_dialect.quote == 0)
            break;
        mark(RecordFlaw::Kind::QuoteInsideField, m_nextLine, m_nextLine);
        ++p;
    }
    m_at = p;
    m_fields.emplace_back(begin, p - begin);
}

void CsvReader::readQuoted()
{
    const qint64 openedAt = m_nextLine;
    const char* const begin = ++m_at;
    QByteArray* copy = nullptr;
    const char* piece = begin;
    const char* p = begin;
    for (;;) {
        const auto* quote =
            static_cast<const char*>(std::memchr(p, m_dialect.quote, static_cast<std::size_t>(m_end - p)));
        if (quote == nullptr) {
            // Given back to the line it stands on, so that only this line is lost.
            mark(RecordFlaw::Kind::UnclosedQuote, openedAt, openedAt);
            m_nextLine = openedAt;
            m_at = begin;
            while (m_at < m_end && *m_at != '\n' && *m_at != '\r')
                ++m_at;
            m_fields.emplace_back(begin, m_at - begin);
            return;
        }
        countLines(p, quote);
        if (quote + 1 < m_end && quote[1] == m_dialect.quote) {
            if (copy == nullptr)
                copy = &m_unescaped.emplace_back();
            copy->append(piece, quote + 1 - piece);
            p = piece = quote + 2;
            continue;
        }
        p = quote;
        break;
    }
    if (copy != nullptr) {
        copy->append(piece, p - piece);
        m_at = p + 1;
        if (m_at < m_end && *m_at != m_dialect.delimiter && *m_at != '\r' && *m_at != '\n')
            mark(RecordFlaw::Kind::TextAfterQuote, m_nextLine, openedAt);
        m_fields.emplace_back(*copy);
    } else {
        m_at = p + 1;
        if (m_at < m_end && *m_at != m_dialect.delimiter && *m_at != '\r' && *m_at != '\n')
            mark(RecordFlaw::Kind::TextAfterQuote, m_nextLine, openedAt);
        m_fields.emplace_back(begin, p - begin);
    }
    skipToDelimiter();
}

void CsvReader::countLines(const char* begin, const char* end)
{
    const auto size = static_cast<std::size_t>(end - begin);
    if (std::memchr(begin, '\n', size) == nullptr && std::memchr(begin, '\r', size) == nullptr)
        return;
    for (const char* p = begin; p < end; ++p) {
        if (*p == '\n' || (*p == '\r' && p[1] != '\n')) // a quote follows, so p[1] is there
            ++m_nextLine;
    }
}

void CsvReader::skipToDelimiter()
{
    while (m_at < m_end && *m_at != m_dialect.delimiter && *m_at != '\r' && *m_at != '\n')
        ++m_at;
}

} // namespace tropa::formats
