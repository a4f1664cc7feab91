#pragma once

#include <QStringView>

#include <optional>

namespace tropa::interviews {

enum class TextUnit { Word, Sentence };
enum class TextEdge { Begin, End };

/// The nearest beginning or end of a word or sentence after a place in a text, or before it: what a segment is
/// stretched and shrunk to, so that no space and no full stop hangs on its end. A word with a hyphen or an apostrophe
/// inside is one word. Places are UTF-16 units; none: the text has no such edge on that side. Pure; any thread.
std::optional<qsizetype> nextEdge(QStringView text, qsizetype from, TextUnit unit, TextEdge edge, bool forward);

} // namespace tropa::interviews
