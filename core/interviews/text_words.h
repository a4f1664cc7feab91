#pragma once

#include "interviews/lemma_dictionary.h"

#include <vector>

namespace tropa::interviews {

/// The words of a text: runs of letters and digits; a hyphen or apostrophe parts words (as the text index does).
/// Folded once as a whole, so a word costs no memory of its own. The text itself is not kept. A value; any thread.
class TextWords
{
public:
    explicit TextWords(QStringView text);

    std::size_t size() const { return m_words.size(); }
    qsizetype begin(std::size_t word) const { return m_words[word].begin; } ///< in UTF-16 units
    qsizetype end(std::size_t word) const { return m_words[word].end; }
    /// As it is compared; see foldedWord().
    QStringView folded(std::size_t word) const
    {
        return QStringView(m_folded).sliced(m_words[word].at, m_words[word].length);
    }

private:
    struct Word
    {
        qsizetype begin, end, at, length;
    };
    QString m_folded;
    std::vector<Word> m_words;
};

/// The folded words of what a person typed.
QStringList foldedWords(QStringView text);

/// Words too common to say anything, Russian and English, folded.
const QStringList& commonWords();

} // namespace tropa::interviews
