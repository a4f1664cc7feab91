#include "exchange/offset_reading.h"

#include <algorithm>

namespace tropa::exchange {

namespace {

constexpr std::size_t tried = 400;

bool isWord(QStringView text, qint64 at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

// The words of a name that may be a quote cut short; none when it is plainly something else.
struct Quote
{
    QString words;
    bool cut = false;
};

Quote quoteOf(const QString& name)
{
    Quote quote{name.simplified(), false};
    for (const QString& dots : {QStringLiteral("…"), QStringLiteral("...")}) {
        if (quote.words.endsWith(dots)) {
            quote.words = quote.words.chopped(dots.size()).trimmed();
            quote.cut = true;
        }
    }
    return quote;
}

bool reads(QStringView text, qint64 begin, qint64 end, const Quote& quote)
{
    if (quote.words.size() < 3)
        return false;
    // Cut names are short; there is no need to tidy the whole stretch.
    const qint64 length = quote.cut ? std::min<qint64>(end - begin, 3 * quote.words.size() + 20) : end - begin;
    const QString words = text.sliced(begin, length).toString().simplified();
    return quote.cut ? words.startsWith(quote.words) : words == quote.words;
}

// Which of two readings to take where nothing in the file speaks for either.
int preference(const OffsetReading& reading, const QString& origin)
{
    const auto says = [&](const char* name) { return origin.contains(QLatin1String(name), Qt::CaseInsensitive); };
    const bool countsLineEndOnce = says("atlas") || says("maxqda") || says("qualcoder") || says("tropa");
    return (reading.crlfIsTwo != countsLineEndOnce ? 4 : 0) + (reading.markCounts ? 0 : 2) + (reading.utf16 ? 0 : 1);
}

} // namespace

OffsetMap::OffsetMap(const QString& raw, const OffsetReading& reading)
{
    const bool hasPairs = std::ranges::any_of(raw, [](QChar c) { return c.isHighSurrogate(); });
    const bool plain =
        !raw.contains(u'\r') && !raw.contains(QChar(u'\0')) && !reading.markCounts && (!hasPairs || !reading.utf16);
    if (plain) {
        m_size = codePointCount(raw);
        return;
    }
    m_places.reserve(static_cast<std::size_t>(raw.size()) + 2);
    qint64 place = 0;
    if (reading.markCounts)
        m_places.push_back(0);
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        if (c == QChar(u'\0')) {
            m_places.push_back(place);
            continue;
        }
        m_places.push_back(place);
        if (c == u'\r' && i + 1 < raw.size() && raw[i + 1] == u'\n') {
            if (reading.crlfIsTwo)
                m_places.push_back(place);
            ++i;
        } else if (c.isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate()) {
            if (reading.utf16)
                m_places.push_back(place);
            ++i;
        }
        ++place;
    }
    m_places.push_back(place);
    m_size = static_cast<qint64>(m_places.size()) - 1;
}

std::optional<qint64> OffsetMap::at(qint64 offset) const
{
    if (offset < 0 || offset > m_size)
        return std::nullopt;
    return m_places.empty() ? offset : m_places[static_cast<std::size_t>(offset)];
}

OffsetScore bestReading(const QString& raw, const QString& text, bool hasMark, const std::vector<RawStretch>& stretches,
                        const QString& origin)
{
    const bool hasLineEnds = raw.contains(QStringLiteral("\r\n"));
    const bool hasPairs = std::ranges::any_of(raw, [](QChar c) { return c.isHighSurrogate(); });
    std::vector<Quote> quotes;
    for (std::size_t i = 0; i < std::min(tried, stretches.size()); ++i)
        quotes.push_back(quoteOf(stretches[i].name));
    const CodePointIndex index(text);

    std::optional<OffsetScore> best;
    for (int which = 0; which < 16; ++which) {
        const OffsetReading reading{(which & 1) != 0, (which & 2) != 0, (which & 4) != 0, (which & 8) != 0};
        if ((reading.utf16 && !hasPairs) || (reading.crlfIsTwo && !hasLineEnds) || (reading.markCounts && !hasMark))
            continue;
        if (reading.endIncluded && best && best->matched == best->stretches)
            continue; // nothing is left to prove
        const OffsetMap map(raw, reading);
        OffsetScore score{reading, static_cast<qint64>(quotes.size()), 0, 0, 0};
        for (std::size_t i = 0; i < quotes.size(); ++i) {
            const auto begin = map.at(stretches[i].begin);
            const auto end = map.at(stretches[i].end + (reading.endIncluded ? 1 : 0));
            if (!begin || !end || *end < *begin) {
                ++score.outside;
                continue;
            }
            const qint64 from = index.toUtf16(*begin), to = index.toUtf16(*end);
            score.matched += reads(text, from, to, quotes[i]) ? 1 : 0;
            score.rank += (isWord(text, from - 1) && isWord(text, from) ? 0 : 1) +
                          (isWord(text, to - 1) && isWord(text, to) ? 0 : 1);
        }
        // An end that is the last character is believed only where quotes prove it.
        if (reading.endIncluded && (!best || score.matched <= best->matched))
            continue;
        score.rank += 8 * score.matched - 8 * score.outside;
        if (!best || score.rank > best->rank ||
            (score.rank == best->rank && preference(reading, origin) > preference(best->reading, origin)))
            best = score;
    }
    return *best;
}

} // namespace tropa::exchange
