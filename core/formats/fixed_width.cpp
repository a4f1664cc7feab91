#include "formats/fixed_width.h"

#include <algorithm>

namespace tropa::formats {

FixedWidthReader::FixedWidthReader(QByteArrayView bytes, std::vector<FixedColumn> columns)
    : m_bytes(bytes), m_columns(std::move(columns))
{
}

void FixedWidthReader::rewind()
{
    m_at = 0;
    m_line = 0;
    m_fields.clear();
    m_flaw.reset();
}

bool FixedWidthReader::next()
{
    m_fields.clear();
    m_flaw.reset();
    if (m_at >= m_bytes.size())
        return false;
    ++m_line;
    qsizetype end = m_at;
    while (end < m_bytes.size() && m_bytes[end] != '\n' && m_bytes[end] != '\r')
        ++end;
    m_raw = m_bytes.sliced(m_at, end - m_at);
    m_at = end + (end < m_bytes.size() ? 1 : 0);
    if (end + 1 < m_bytes.size() && m_bytes[end] == '\r' && m_bytes[end + 1] == '\n')
        ++m_at;

    if (m_raw.trimmed().isEmpty()) {
        m_fields.emplace_back(m_raw.data(), qsizetype(0));
        return true;
    }
    for (const FixedColumn& column : m_columns) {
        if (column.begin >= m_raw.size()) {
            if (!m_flaw)
                m_flaw = RecordFlaw{RecordFlaw::Kind::LineTooShort, m_line, static_cast<int>(m_fields.size()), m_line};
            m_fields.emplace_back();
            continue;
        }
        const qsizetype length = std::min<qsizetype>(column.length, m_raw.size() - column.begin);
        m_fields.push_back(m_raw.sliced(column.begin, length).trimmed());
    }
    return true;
}

} // namespace tropa::formats
