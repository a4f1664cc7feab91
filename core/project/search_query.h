#pragma once

#include <QByteArray>
#include <QString>

namespace tropa::project {

/// What a person types into a search box, as an FTS5 expression that is always well formed.
///
/// Words must all occur, in any form (stemmed); "a phrase" or «фраза» is these words in this order; начал* is a
/// beginning; -word, -"phrase", -begin* leave out. Anything else is punctuation. At most 64 terms are read. Empty when
/// nothing is asked for (no word, or only words to leave out): that finds nothing.
QByteArray searchExpression(const QString& query);

} // namespace tropa::project
