#pragma once

#include "storage/connection.h"

namespace tropa::project {

/// Registers the FTS5 tokenizer `tropa`: unicode61 without diacritics, ё read as е, then Snowball by script (Russian
/// for Cyrillic, English for Latin). Tables of the text index are made with tokenize='tropa'. With it comes
/// tropa_rank(table), the score by which matches are ordered. Once per connection.
Result<void> installSearchTokenizer(storage::Connection& connection);

/// The stem the tokenizer gives one word; what "the same word" means everywhere in Tropa. Any thread.
QString wordStem(const QString& word);

} // namespace tropa::project
