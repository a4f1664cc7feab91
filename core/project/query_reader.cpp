#include "project/query_reader.h"

#include "project/quotation_marks.h"

namespace tropa::project {

std::optional<QueryTerm> QueryReader::next()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
    if (m_at == m_text.size())
        return std::nullopt;
    QueryTerm term;
    term.isUnwanted = m_text[m_at] == u'-' || m_text[m_at] == QChar(0x2212);
    if (term.isUnwanted && ++m_at == m_text.size())
        return std::nullopt;
    if (const QChar close = closingMark(m_text[m_at]); !close.isNull()) {
        const qsizetype found = m_text.indexOf(close, m_at + 1);
        const qsizetype end = found < 0 ? m_text.size() : found;
        term.text = m_text.sliced(m_at + 1, end - m_at - 1);
        term.isQuoted = true;
        m_at = found < 0 ? end : end + 1;
        return term;
    }
    const qsizetype start = m_at;
    while (m_at < m_text.size() && !m_text[m_at].isSpace() && closingMark(m_text[m_at]).isNull())
        ++m_at;
    term.text = m_text.sliced(start, m_at - start);
    return term;
}

} // namespace tropa::project
