#pragma once

#include "interviews/text_words.h"

#include <QSet>

namespace tropa::interviews {

/// A search for words as typed, made ready: which forms each word stands for, and what the text index should be asked.
/// A value; any thread.
class WordQuery
{
public:
    WordQuery(const LemmaDictionary& dictionary, const QString& text);

    bool isEmpty() const { return m_wanted.empty(); }
    /// An FTS5 expression that finds at least every turn that matches; empty: all turns must be read.
    QByteArray candidates() const;
    /// The stretches of a turn that match, as numbers of words [first, last]; none when it does not match.
    std::vector<std::pair<std::size_t, std::size_t>> matches(const TextWords& words) const;

private:
    struct Word
    {
        std::vector<QString> forms;    ///< folded, sorted
        qsizetype least = 0, most = 0; ///< letters of the forms
        QString stem;                  ///< compared when there are no forms
        QString beginning;             ///< of "begin*"
        bool is(QStringView folded) const;
    };
    struct Term
    {
        std::vector<Word> words; ///< in this order, next to each other
        int within = 0;          ///< of a pair "a ~N b": the second at most so many words off; else 0
    };
    Word wordOf(const LemmaDictionary& dictionary, const QString& folded, bool isBeginning);
    std::vector<std::pair<std::size_t, std::size_t>> places(const Term& term, const TextWords& words) const;

    std::vector<Term> m_wanted, m_unwanted;
};

} // namespace tropa::interviews
