#pragma once

#include "interviews/document.h"

#include <optional>
#include <vector>

namespace tropa::interviews {

/// When the words of a transcript are said: the times of its turns and those that stand in brackets inside them
/// («… [12:47] …»). Milliseconds from the beginning of the recording. Pure; a value for any thread.
///
/// A place is said at the last time that stands at or before it; a time holds until the next one. Times that go
/// backwards in the text are taken as they stand: what is heard at a moment is the place with the latest time up to it.
class TurnTimes
{
public:
    TurnTimes() = default;
    explicit TurnTimes(const Document& document);

    bool isEmpty() const { return m_marks.empty(); }
    /// The number of the turn that is heard at a moment; none before the first time.
    std::optional<std::size_t> turnAt(qint64 ms) const;
    /// When a place is said; none before the first time.
    std::optional<qint64> timeAt(qint64 offset) const;
    /// The time whose figures, in brackets inside the words, an offset stands on.
    std::optional<qint64> writtenAt(qint64 offset) const;

    struct Heard
    {
        qint64 begin = 0;
        std::optional<qint64> end; ///< none: to the end of the recording

        friend bool operator==(const Heard&, const Heard&) = default;
    };
    /// From when to when a stretch is heard: from the time before its beginning to the first later time after its end.
    std::optional<Heard> heard(TextSpan stretch) const;

private:
    struct Mark
    {
        TextSpan place; ///< empty: of the turn itself
        qint64 ms;
        std::size_t turn;
    };
    std::vector<Mark> m_marks;  // in the order of the text
    std::vector<Mark> m_byTime; // the same in the order of time
};

} // namespace tropa::interviews
