#pragma once

#include <QString>

#include <vector>

namespace tropa::exchange {

/// The words of simple HTML, with a line for each paragraph, heading, list item and table row, and for each byte of its
/// text nodes in UTF-8 (which is how Taguette counts) the code point where it stands in the words. A value.
struct HtmlWords
{
    QString words;
    std::vector<qint64> places; ///< one more than there are bytes: the last is the end
};
HtmlWords htmlWords(const QString& html);

} // namespace tropa::exchange
