// A text edited again and again, its coded stretch carried along: offsets stay inside the text, the stretch holds
// exactly its surviving characters, and every difference that is found leads from one text to the other.
#include "interviews/splice.h"

#include <cstdlib>

using namespace tropa;
using namespace tropa::interviews;

namespace {

void must(bool condition)
{
    if (!condition)
        std::abort();
}

class Bytes
{
public:
    Bytes(const std::uint8_t* data, std::size_t size) : m_at(data), m_end(data + size) {}
    bool left() const { return m_at != m_end; }
    int next() { return left() ? *m_at++ : 0; }
    /// Up to `most` UTF-16 units as they come, lone surrogates too.
    QString text(int most)
    {
        QString text;
        for (int units = next() % (most + 1); units > 0 && left(); --units) {
            static constexpr char16_t alphabet[] = {u'a',   u'я',   u' ', u'\n',  u'\r',  0x0301, 0x0306, 0xD83D,
                                                    0xDE00, 0xFEFF, u'е', 0x200D, 0xFE0F, u'1',   0xD800, u'й'};
            text += QChar(alphabet[next() % 16]);
        }
        return text;
    }

private:
    const std::uint8_t* m_at;
    const std::uint8_t* m_end;
};

void differ(const QString& from, const QString& to)
{
    const auto splice = difference(from, to);
    must(splice.has_value() == (from != to));
    if (!splice)
        return;
    const auto again = applied(from, CodePointIndex(from), *splice);
    must(again && *again == to);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Bytes bytes(data, size);
    QString text = bytes.text(200);
    TextSpan stretch{0, codePointCount(text)};
    while (bytes.left()) {
        const CodePointIndex index(text);
        must(index.size() == codePointCount(text) && index.utf16Size() == text.size());
        for (qint64 point = 0; point <= index.size(); ++point)
            must(index.toCodePoint(index.toUtf16(point)) == point);

        const qint64 begin = bytes.next() % (index.size() + 1);
        const qint64 length = bytes.next() % (index.size() - begin + 1);
        const Splice splice{begin, sliced(text, {begin, begin + length}), bytes.text(12)};
        const auto next = applied(text, index, splice);
        must(next.has_value());
        differ(text, *next);

        const Carried segment = carriedSegment(stretch, splice.offset, splice.removedLength(), splice.insertedLength());
        const Carried turn = carriedTurn(stretch, splice.offset, splice.removedLength(), splice.insertedLength());
        for (const Carried& carried : {segment, turn}) {
            must(carried.span.begin >= 0 && carried.span.begin <= carried.span.end);
            // A surrogate that meets its half is one code point less than the two were.
            must(carried.span.end <= codePointCount(*next) + 2);
        }
        text = *next;
        stretch = segment.gone ? TextSpan{0, codePointCount(text)} : segment.span;
        const qint64 most = codePointCount(text);
        stretch = {std::min(stretch.begin, most), std::min(stretch.end, most)};
    }
    return 0;
}
