#pragma once

#include "interviews/lemma_dictionary.h"

#include <vector>

namespace tropa::interviews {

/// A word of a text: where it stands in UTF-16 units, and as it is compared.
struct TextWord
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString folded;
};

/// Runs of letters and digits; a hyphen or apostrophe between letters parts words (as the text index does).
std::vector<TextWord> textWords(QStringView text);

/// Words too common to say anything, Russian and English, folded.
const QStringList& commonWords();

} // namespace tropa::interviews
