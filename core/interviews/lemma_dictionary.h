#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace tropa::interviews {

/// Which words are forms of one another: ждать, ждал, ждёт. Read from a Hunspell dictionary (Debian and Ubuntu:
/// hunspell-ru) and a short list of our own for what the dictionary keeps apart (идти, шёл; человек, люди). Without a
/// dictionary every question is answered by the list alone and callers fall back to stems. Read once (about 0.1 s),
/// then shared; const members from any thread.
class LemmaDictionary
{
public:
    /// Knows only the list of our own.
    LemmaDictionary();
    /// Refused: a file that is missing, or not a dictionary with suffix rules in UTF-8 or KOI8-R.
    static Result<LemmaDictionary> load(const QString& affixes, const QString& words);
    /// The system's Russian dictionary, or the empty one where the package is not installed.
    static LemmaDictionary system();

    /// True when a dictionary was read: else messages should say that only stems are compared.
    bool isComplete() const;
    /// The dictionary forms a word may come from, folded as foldedWord(); empty when it is not known.
    QStringList lemmas(const QString& word) const;
    /// All forms of all those, the word itself too; only the word when it is not known.
    QStringList forms(const QString& word) const;
    /// One lemma for counting: the first of lemmas() in the order of the alphabet, or the word itself.
    QString lemma(const QString& word) const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

/// How words are compared: small letters, ё as е, without combining accents.
QString foldedWord(QStringView word);
/// Adds one letter of a word that begins at `from` of what is folded so far.
void appendFolded(QString& folded, QChar letter, qsizetype from);

} // namespace tropa::interviews
