#pragma once

#include <QHash>
#include <QString>

#include <map>

namespace tropa::maps {

/// Spellings that are likely the same name ("1C", "1С", "CRM-система", "CRM система"): each rarer one with the
/// spelling to use, the most frequent (of equals the first in order). The same are names that do not differ but in
/// case, punctuation, ё and look-alike letters, and longer ones one or two letters apart with the same digits.
QHash<QString, QString> preferredSpellings(const std::map<QString, int>& counts);

/// Insertions, deletions and replacements between two words, or `most` + 1 when there are more than `most`.
int editDistance(const QString& a, const QString& b, int most);

} // namespace tropa::maps
