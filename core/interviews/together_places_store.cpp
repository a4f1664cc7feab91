#include "interviews/document_store.h"
#include "interviews/text_words.h"
#include "interviews/together_places.h"

#include <algorithm>

namespace tropa::interviews {

namespace {

// Asked for every character of every transcript: a bit each for the plane that nearly all of them are of.
const std::vector<bool>& wordUnits()
{
    static const std::vector<bool> all = [] {
        std::vector<bool> bits(0x10000);
        for (char16_t unit = 1; unit != 0; ++unit)
            bits[unit] = QChar(unit).isLetterOrNumber();
        return bits;
    }();
    return all;
}

} // namespace

WordPlaces wordPlaces(QStringView text)
{
    const std::vector<bool>& isWordUnit = wordUnits();
    WordPlaces places;
    bool isInside = false;
    qint64 at = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++at) {
        const QChar unit = text[i];
        bool isWord = false;
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(unit, text[i + 1]);
            isWord = QChar::isLetterOrNumber(whole) || QChar::isMark(whole);
            ++i;
        } else {
            isWord = isWordUnit[unit.unicode()] || (isInside && unit.unicode() >= 0x300 && unit.isMark()) ||
                     (isInside && (unit == u'-' || unit == u'\'' || unit.unicode() >= 0x2010) && joinsWord(text, i));
        }
        if (isWord && !isInside)
            places.begins.push_back(at);
        else if (!isWord && isInside)
            places.ends.push_back(at);
        isInside = isWord;
    }
    if (isInside)
        places.ends.push_back(at);
    return places;
}

qint64 TogetherPlaces::reach() const
{
    if (m_rule.how != TogetherRule::How::Near)
        return 0;
    return m_rule.unit == TogetherRule::Unit::Turns ? m_rule.within : m_rule.within + 1;
}

void TogetherPlaces::move(std::vector<CodedSpan>& spans) const
{
    const bool isNear = m_rule.how == TogetherRule::How::Near;
    const bool byWords = isNear && m_rule.unit == TogetherRule::Unit::Words;
    const bool byTurns = m_rule.how == TogetherRule::How::Turn || (isNear && m_rule.unit == TogetherRule::Unit::Turns);
    if (!byWords && !byTurns)
        return;
    auto turns = m_connection.prepare("SELECT begin_at, end_at FROM turn WHERE document_id = ? ORDER BY begin_at");
    for (std::size_t from = 0, to = 0; from < spans.size(); from = to) {
        while (to < spans.size() && spans[to].document == spans[from].document)
            ++to;
        WordPlaces places;
        if (byWords) {
            places = wordPlaces(documentText(m_connection, DocumentId(spans[from].document)));
        } else {
            turns.bindAll(DocumentId(spans[from].document));
            while (turns.step()) {
                places.begins.push_back(turns.integer(0));
                places.ends.push_back(turns.integer(1));
            }
            turns.reset();
        }
        for (std::size_t i = from; i < to; ++i) {
            TextSpan& span = spans[i].span;
            if (span.isEmpty())
                continue;
            // What ends before it begins lies before it; what begins before it ends does not lie behind it.
            const qint64 begin = std::ranges::upper_bound(places.ends, span.begin) - places.ends.begin();
            const qint64 end = std::ranges::lower_bound(places.begins, span.end) - places.begins.begin();
            span = {begin, std::max(begin + 1, end)};
        }
    }
}

} // namespace tropa::interviews
