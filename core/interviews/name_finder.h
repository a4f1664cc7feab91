#pragma once

#include <QSet>
#include <QString>

#include <vector>

namespace tropa::interviews {

class LemmaDictionary;

/// A name of a person in a text, in UTF-16 positions; the key is the same for what means the same.
struct NameFind
{
    qsizetype begin, end;
    QString key;
};

/// Names of persons in Russian and English text: first names in any case and short form, patronymics, initials,
/// surnames beside them, after a title («доктор», "my son") or by their ending; and, where the dictionary is complete,
/// words with a capital letter that it does not know. `heard`: surnamesIn() of what else the person said; they are
/// names wherever they stand. In the order of the text, never overlapping. Pure; any thread.
std::vector<NameFind> findNames(const QString& text, const LemmaDictionary& dictionary, const QSet<QString>& heard);

/// Stems of the surnames a text is sure about.
QSet<QString> surnamesIn(const QString& text, const LemmaDictionary& dictionary);

} // namespace tropa::interviews
