#include "interviews/turn_times.h"

#include "interviews/timestamp.h"

#include <algorithm>

namespace tropa::interviews {

namespace {

constexpr qint64 longestTime = 40; // letters of "[00:12:47,500 --> 00:12:49,000]" and then some

} // namespace

TurnTimes::TurnTimes(const Document& document)
{
    const CodePointIndex index(document.text);
    for (std::size_t i = 0; i < document.turns.size(); ++i) {
        const Turn& turn = document.turns[i];
        if (turn.timeMs)
            m_marks.push_back({{turn.span.begin, turn.span.begin}, *turn.timeMs, i});
        const qint64 from = index.toUtf16(turn.span.begin), to = index.toUtf16(turn.span.end);
        for (qint64 at = from; at < to; ++at) {
            const QChar letter = document.text[at];
            if (letter != u'[' && letter != u'(')
                continue;
            const auto stamp =
                leadingTimestamp(QStringView(document.text).mid(at, std::min<qint64>(to - at, longestTime)));
            if (!stamp || !stamp->bracketed)
                continue;
            m_marks.push_back({{index.toCodePoint(at), index.toCodePoint(at + stamp->length)}, stamp->ms, i});
            at += stamp->length - 1;
        }
    }
    m_byTime = m_marks;
    std::ranges::stable_sort(m_byTime, {}, &Mark::ms);
}

std::optional<std::size_t> TurnTimes::turnAt(qint64 ms) const
{
    const auto after = std::ranges::upper_bound(m_byTime, ms, {}, &Mark::ms);
    return after == m_byTime.begin() ? std::nullopt : std::optional(std::prev(after)->turn);
}

std::optional<qint64> TurnTimes::timeAt(qint64 offset) const
{
    const auto after = std::ranges::upper_bound(m_marks, offset, {}, [](const Mark& mark) { return mark.place.begin; });
    return after == m_marks.begin() ? std::nullopt : std::optional(std::prev(after)->ms);
}

std::optional<qint64> TurnTimes::writtenAt(qint64 offset) const
{
    const auto mark = std::ranges::find_if(m_marks, [&](const Mark& one) { return one.place.contains(offset); });
    return mark == m_marks.end() ? std::nullopt : std::optional(mark->ms);
}

std::optional<TurnTimes::Heard> TurnTimes::heard(TextSpan stretch) const
{
    const auto begin = timeAt(stretch.begin);
    if (!begin)
        return std::nullopt;
    const qint64 last = std::max(stretch.begin, stretch.end - 1); // the time right behind a stretch ends it
    const auto next =
        std::ranges::find_if(m_marks, [&](const Mark& mark) { return mark.place.begin > last && mark.ms > *begin; });
    return Heard{*begin, next == m_marks.end() ? std::nullopt : std::optional(next->ms)};
}

} // namespace tropa::interviews
