#include "base/code_points.h"

#include <algorithm>

namespace tropa {

namespace {

bool isPairAt(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

} // namespace

qint64 codePointCount(QStringView text)
{
    qint64 count = text.size();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPairAt(text, i)) {
            --count;
            ++i;
        }
    }
    return count;
}

CodePointIndex::CodePointIndex(QStringView text) : m_units(text.size())
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPairAt(text, i)) {
            m_pairs.push_back(m_codePoints);
            ++i;
        }
        ++m_codePoints;
    }
}

qint64 CodePointIndex::toUtf16(qint64 codePoint) const
{
    const qint64 held = std::clamp<qint64>(codePoint, 0, m_codePoints);
    return held + (std::lower_bound(m_pairs.begin(), m_pairs.end(), held) - m_pairs.begin());
}

qint64 CodePointIndex::toCodePoint(qint64 unit) const
{
    const qint64 held = std::clamp<qint64>(unit, 0, m_units);
    // Pair k (from 0) starts at unit m_pairs[k] + k; count the pairs whose second unit lies before `held`.
    qint64 low = 0;
    auto high = static_cast<qint64>(m_pairs.size());
    while (low < high) {
        const qint64 middle = (low + high) / 2;
        if (m_pairs[static_cast<std::size_t>(middle)] + middle + 1 < held)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < static_cast<qint64>(m_pairs.size()) && m_pairs[static_cast<std::size_t>(low)] + low + 1 == held)
        return m_pairs[static_cast<std::size_t>(low)];
    return held - low;
}

QString sliced(const QString& text, TextSpan span)
{
    const CodePointIndex index(text);
    const qint64 begin = index.toUtf16(span.begin);
    return text.mid(begin, index.toUtf16(span.end) - begin);
}

} // namespace tropa
