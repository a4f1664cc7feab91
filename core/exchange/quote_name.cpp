#include "exchange/quote_name.h"

namespace tropa::exchange {

QString quoteName(const QString& text, const CodePointIndex& index, TextSpan span)
{
    constexpr qsizetype longest = 100;
    const qint64 begin = index.toUtf16(span.begin), end = index.toUtf16(span.end);
    // White space shrinks, so look at some more than is shown.
    const QString words = text.sliced(begin, std::min<qint64>(end - begin, 3 * longest)).simplified();
    const bool cut = words.size() > longest || end - begin > 3 * longest;
    if (!cut)
        return words;
    qsizetype length = std::min(longest, words.size());
    if (length < words.size() && words[length].isLowSurrogate())
        --length;
    return words.first(length).trimmed() + u'…';
}

} // namespace tropa::exchange
