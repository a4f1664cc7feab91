#pragma once

#include "interviews/lemma_dictionary.h"

#include <vector>

namespace tropa::interviews {

/// Whether a mark between two runs of letters holds them together as one word: the apostrophe of don't and l'eau; the
/// hyphen of кто-то, кое-что, по-моему, из-за, e-mail and 5-й. Other hyphens part words, so that онлайн-запись is found
/// by запись. Straight and typographic marks are one. This is the one rule of what a word is in interviews.
bool joinsWord(QStringView text, qsizetype at);

/// The words of a text: runs of letters and digits and what joinsWord() holds together; of doctor's and they're the
/// word before the ending is compared, of l'eau the one after the article. The text index of a project parts words at
/// every mark: what it finds for such a word is looked through with this rule.
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
