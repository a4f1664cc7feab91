#include "interviews/quote_finder.h"

namespace tropa::interviews {

namespace {

QString withoutSpaces(const QString& text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            letters += c;
    }
    return letters;
}

} // namespace

QuoteFinder::QuoteFinder(const Document& document)
{
    const CodePointIndex index(document.text);
    m_letters.reserve(document.text.size());
    for (const Turn& turn : document.turns) {
        if (document.roleOf(turn) == SpeakerRole::Interviewer) {
            // No quote runs over a question.
            m_letters += QChar(u'\n');
            m_offsets.push_back(turn.span.begin);
            continue;
        }
        const qsizetype end = index.toUtf16(turn.span.end);
        qint64 offset = turn.span.begin;
        for (qsizetype at = index.toUtf16(turn.span.begin); at < end; ++at) {
            const QChar c = document.text[at];
            if (!c.isSpace()) {
                m_letters += c;
                m_offsets.push_back(offset);
            }
            if (!c.isHighSurrogate())
                ++offset;
        }
    }
}

std::vector<TextSpan> QuoteFinder::find(const QString& quote, int limit) const
{
    std::vector<TextSpan> places;
    const QString wanted = withoutSpaces(quote);
    if (wanted.isEmpty())
        return places;
    for (qsizetype at = m_letters.indexOf(wanted); at >= 0 && static_cast<int>(places.size()) < limit;
         at = m_letters.indexOf(wanted, at + 1)) {
        const auto first = static_cast<std::size_t>(at);
        places.push_back({m_offsets[first], m_offsets[first + static_cast<std::size_t>(wanted.size()) - 1] + 1});
    }
    return places;
}

} // namespace tropa::interviews
