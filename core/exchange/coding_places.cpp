#include "exchange/coding_places.h"

#include "exchange/derived_guid.h"
#include "exchange/offset_reading.h"

#include <QCoreApplication>

#include <array>
#include <iterator>

namespace tropa::exchange {

namespace {

// So far from its place a coding's words are looked for; farther away they may be somebody else's.
constexpr qsizetype nearBy = 4000;
constexpr qsizetype fewestLetters = 3; // a shorter quote stands anywhere

QString tidy(QStringView words)
{
    return words.toString().simplified();
}

/// The places of one text under every reading that makes a difference, made when they are asked for.
class Places
{
public:
    Places(const QString& raw, const QString& text, const OffsetReading& best)
        : m_raw(raw), m_text(text), m_index(text), m_length(m_index.size())
    {
        m_readings.push_back(best);
        for (int bits = 0; bits < 16; ++bits) {
            const OffsetReading one{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0};
            if (one != best)
                m_readings.push_back(one);
        }
        m_maps.resize(m_readings.size());
    }

    std::size_t count() const { return m_readings.size(); }

    /// The stretch of a reading, cut at the end of the text; none: it begins behind it.
    std::optional<TextSpan> stretch(std::size_t reading, const ForeignCoding& one)
    {
        if (!m_maps[reading])
            m_maps[reading].emplace(m_raw, m_readings[reading]);
        const auto begin = m_maps[reading]->at(one.begin);
        const auto end = m_maps[reading]->at(one.end + (m_readings[reading].endIncluded ? 1 : 0));
        if (!begin || *begin >= m_length || one.end <= one.begin)
            return std::nullopt;
        return TextSpan{*begin, std::max(*begin + 1, end.value_or(m_length))};
    }

    bool reads(const TextSpan& span, const QString& tidyWords) const
    {
        const qsizetype begin = m_index.toUtf16(span.begin), end = m_index.toUtf16(span.end);
        return tidy(QStringView(m_text).sliced(begin, end - begin)) == tidyWords;
    }

    /// Where the words stand nearest to a place; none near by.
    std::optional<TextSpan> search(const QString& words, qint64 place) const
    {
        QString wanted = words;
        wanted.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        wanted.replace(u'\r', u'\n');
        if (wanted.trimmed().size() < fewestLetters)
            return std::nullopt;
        const qsizetype around = m_index.toUtf16(std::clamp<qint64>(place, 0, m_length));
        const qsizetype from = std::max<qsizetype>(0, around - nearBy);
        const qsizetype to = std::min(m_text.size(), around + nearBy + wanted.size());
        const QStringView window = QStringView(m_text).sliced(from, to - from);
        std::optional<qsizetype> best;
        for (qsizetype at = window.indexOf(wanted); at >= 0; at = window.indexOf(wanted, at + 1)) {
            if (!best || std::abs(from + at - around) < std::abs(*best - around))
                best = from + at;
        }
        if (!best)
            return std::nullopt;
        return TextSpan{m_index.toCodePoint(*best), m_index.toCodePoint(*best + wanted.size())};
    }

private:
    const QString& m_raw;
    const QString& m_text;
    CodePointIndex m_index;
    qint64 m_length;
    std::vector<OffsetReading> m_readings; // the best first
    std::vector<std::optional<OffsetMap>> m_maps;
};

} // namespace

const char* reasonText(UnplacedReason reason)
{
    switch (reason) {
    case UnplacedReason::NoSource:
        return QT_TRANSLATE_NOOP("core", "Coding %2–%3: the file has no source number %1");
    case UnplacedReason::NoWords:
        return QT_TRANSLATE_NOOP("core", "%1, coding %2–%3: the source has no words");
    case UnplacedReason::NoCode:
        return QT_TRANSLATE_NOOP("core", "%1, coding %2–%3: its code is not in the file");
    case UnplacedReason::EmptyStretch:
        return QT_TRANSLATE_NOOP("core", "%1, coding %2–%3: it ends before it begins");
    case UnplacedReason::PastTheEnd:
        break;
    }
    return QT_TRANSLATE_NOOP("core", "%1, coding %2–%3: it lies past the end of the text");
}

void PlacedCodings::add(PlacedCodings other)
{
    moved += other.moved;
    differing += other.differing;
    unplaced.insert(unplaced.end(), std::make_move_iterator(other.unplaced.begin()),
                    std::make_move_iterator(other.unplaced.end()));
}

PlacedCodings placeCodings(PackageDocument& document, const QString& raw, std::vector<ForeignCoding> codings)
{
    PlacedCodings placed;
    if (codings.empty())
        return placed;
    std::vector<RawStretch> stretches;
    stretches.reserve(codings.size());
    for (const ForeignCoding& one : codings)
        stretches.push_back({one.begin, one.end, one.words});
    const QString text = document.text();
    Places places(raw, text, bestReading(raw, text, false, stretches, QStringLiteral("QualCoder")).reading);
    for (ForeignCoding& one : codings) {
        std::optional<TextSpan> span = places.stretch(0, one);
        const QString words = tidy(one.words);
        if (!words.isEmpty() && !(span && places.reads(*span, words))) {
            std::optional<TextSpan> better;
            for (std::size_t i = 1; !better && i < places.count(); ++i) {
                const auto other = places.stretch(i, one);
                if (other && places.reads(*other, words))
                    better = other;
            }
            if (!better)
                better = places.search(one.words, one.begin);
            if (better)
                ++placed.moved;
            else if (span)
                ++placed.differing;
            span = better ? better : span;
        }
        if (!span) {
            placed.unplaced.push_back(
                {document.name, one.begin, one.end,
                 one.end <= one.begin ? UnplacedReason::EmptyStretch : UnplacedReason::PastTheEnd});
            continue;
        }
        PackageSelection selection;
        selection.span = *span;
        selection.user = one.coding.user;
        selection.at = one.coding.at;
        selection.comment = one.comment;
        selection.guid = derivedGuid(one.coding.guid, "selection");
        if (!one.coding.code.isNull())
            selection.codings.push_back(std::move(one.coding));
        document.selections.push_back(std::move(selection));
    }
    return placed;
}

} // namespace tropa::exchange
