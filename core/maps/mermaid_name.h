#pragma once

#include <QString>

namespace tropa::maps {

/// Words as they may stand in a Mermaid journey, which has no quoting: what ends a name there is replaced by a sign
/// that looks like it. The exact words go into a remark beside and are taken back from it.
inline QString mermaidName(QString words)
{
    words.replace(QLatin1Char(':'), QChar(0x2236)).replace(QLatin1Char(';'), QLatin1Char(','));
    words.replace(QLatin1Char('#'), QChar(0x2116)).replace(QLatin1Char('%'), QChar(0xFF05));
    return words.simplified();
}

/// The same for one of several in a list.
inline QString mermaidListed(const QString& words)
{
    return mermaidName(words).replace(QLatin1Char(','), QLatin1Char(' ')).simplified();
}

} // namespace tropa::maps
