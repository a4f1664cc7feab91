#pragma once

#include <QStringView>

#include <vector>

namespace tropa::formats {

/// The lines of a text, without their ends: LF, CRLF, CR, U+2028 and U+2029. Views into the text.
inline std::vector<QStringView> splitLines(QStringView text)
{
    std::vector<QStringView> lines;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c != u'\n' && c != u'\r' && c != u'\u2028' && c != u'\u2029')
            continue;
        lines.push_back(text.sliced(begin, i - begin));
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        begin = i + 1;
    }
    if (begin < text.size())
        lines.push_back(text.sliced(begin));
    return lines;
}

} // namespace tropa::formats
