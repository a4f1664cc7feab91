#pragma once

#include <QString>

namespace tropa::cli {

/// How many columns of a terminal a text takes: none for a combining mark or a joiner, two for an East Asian wide
/// character or an emoji, however many code points the emoji is made of. Source: UAX #11 and UTS #51, through ICU.
qsizetype columnsOf(QStringView text);

/// With spaces after it up to so many columns; a longer text stays whole.
QString padded(const QString& text, qsizetype columns);
/// With spaces before it: for numbers.
QString paddedBefore(const QString& text, qsizetype columns);

} // namespace tropa::cli
