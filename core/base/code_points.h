#pragma once

#include <QString>

#include <vector>

namespace tropa {

/// A half-open stretch of text, [begin, end), counted in Unicode code points from 0.
struct TextSpan
{
    qint64 begin = 0;
    qint64 end = 0;

    qint64 length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool overlaps(const TextSpan& other) const { return begin < other.end && other.begin < end; }
    bool contains(qint64 offset) const { return offset >= begin && offset < end; }
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
    friend auto operator<=>(const TextSpan&, const TextSpan&) = default;
};

/// How many code points a text has; a lone surrogate counts as one.
qint64 codePointCount(QStringView text);

/// Converts between code points (everywhere in Tropa) and UTF-16 units (Qt's border) for one text.
///
/// Holds only the places of surrogate pairs, so for text without them both ways are the identity. O(log pairs).
/// A value that does not refer to the text after construction; offsets out of range are held inside it.
class CodePointIndex
{
public:
    CodePointIndex() = default;
    explicit CodePointIndex(QStringView text);

    qint64 size() const { return m_codePoints; }
    qint64 utf16Size() const { return m_units; }
    qint64 toUtf16(qint64 codePoint) const;
    /// A unit inside a pair belongs to the pair.
    qint64 toCodePoint(qint64 unit) const;

private:
    std::vector<qint64> m_pairs; // code-point offset of each pair
    qint64 m_codePoints = 0;
    qint64 m_units = 0;
};

/// The part of a text between two code-point offsets.
QString sliced(const QString& text, TextSpan span);

} // namespace tropa
