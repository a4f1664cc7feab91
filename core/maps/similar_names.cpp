#include "maps/similar_names.h"

#include <algorithm>
#include <vector>

namespace tropa::maps {

namespace {

/// Letters and digits, case folded, Cyrillic letters that look like Latin ones as those.
QString folded(const QString& name)
{
    static const QHash<QChar, QChar> looksLike{
        {QChar(0x430), u'a'}, {QChar(0x432), u'b'}, {QChar(0x435), u'e'}, {QChar(0x451), u'e'}, {QChar(0x43a), u'k'},
        {QChar(0x43c), u'm'}, {QChar(0x43d), u'h'}, {QChar(0x43e), u'o'}, {QChar(0x440), u'p'}, {QChar(0x441), u'c'},
        {QChar(0x442), u't'}, {QChar(0x443), u'y'}, {QChar(0x445), u'x'}};
    QString plain;
    for (const QChar one : name.toCaseFolded()) {
        if (one.isLetterOrNumber())
            plain += looksLike.value(one, one);
    }
    return plain;
}

QString digitsOf(const QString& name)
{
    QString digits;
    std::ranges::copy_if(name, std::back_inserter(digits), [](QChar one) { return one.isDigit(); });
    return digits;
}

struct Name
{
    QString spelling, plain, digits;
    int count;
};

bool areSame(const Name& a, const Name& b)
{
    if (a.plain == b.plain)
        return true;
    const auto shorter = std::min(a.plain.size(), b.plain.size());
    constexpr qsizetype oneLetter = 5, twoLetters = 10;
    if (shorter < oneLetter || a.digits != b.digits)
        return false;
    const int most = shorter >= twoLetters ? 2 : 1;
    return editDistance(a.plain, b.plain, most) <= most;
}

} // namespace

int editDistance(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    return row.back();
}

QHash<QString, QString> preferredSpellings(const std::map<QString, int>& counts)
{
    // Only names that begin alike are compared, so that many systems cost little.
    std::map<QString, std::vector<Name>> byBeginning;
    for (const auto& [spelling, count] : counts) {
        const QString plain = folded(spelling);
        byBeginning[plain.left(2)].push_back({spelling, plain, digitsOf(plain), count});
    }
    QHash<QString, QString> preferred;
    for (auto& [beginning, names] : byBeginning) {
        std::ranges::stable_sort(names, std::ranges::greater(), &Name::count);
        for (std::size_t i = 1; i < names.size(); ++i) {
            const auto better = std::find_if(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i),
                                             [&, &names = names](const Name& name) {
                                                 return !preferred.contains(name.spelling) && areSame(name, names[i]);
                                             });
            if (better != names.begin() + static_cast<std::ptrdiff_t>(i))
                preferred.insert(names[i].spelling, better->spelling);
        }
    }
    return preferred;
}

} // namespace tropa::maps
