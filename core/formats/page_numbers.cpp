#include "formats/page_numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace tropa::formats {

namespace {

struct NumberLine
{
    qsizetype page = 0;
    qsizetype line = 0;
    bool isHead = false;
    qint64 ahead = 0; ///< the number less the page's place: 1 where pages are counted from the first
};

std::optional<qint64> numberIn(const QString& line)
{
    static const QRegularExpression bare(
        QStringLiteral("^(?:page|p\\.|страница|стр\\.?|с\\.)?\\s*(\\d{1,4})(?:\\s*(?:/|of|из)\\s*\\d{1,4})?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression framed(QStringLiteral("^([-–—|])\\s*(\\d{1,4})\\s*\\1$"));
    const QString words = line.trimmed();
    if (const auto match = bare.match(words); match.hasMatch())
        return match.captured(1).toLongLong();
    if (const auto match = framed.match(words); match.hasMatch())
        return match.captured(2).toLongLong();
    return std::nullopt;
}

// The first and the last line with words, where they hold a number.
std::vector<NumberLine> numbersOf(qsizetype page, const QStringList& lines)
{
    const auto hasWords = [](const QString& line) { return !line.trimmed().isEmpty(); };
    const auto first = std::find_if(lines.begin(), lines.end(), hasWords);
    if (first == lines.end())
        return {};
    const auto last = std::find_if(lines.rbegin(), lines.rend(), hasWords).base() - 1;
    std::vector<NumberLine> found;
    if (const auto number = numberIn(*first))
        found.push_back({page, first - lines.begin(), true, *number - page});
    if (const auto number = numberIn(*last); number && last != first)
        found.push_back({page, last - lines.begin(), false, *number - page});
    return found;
}

} // namespace

QStringList withoutPageNumbers(QStringList pages)
{
    std::vector<QStringList> lines;
    std::vector<NumberLine> numbers;
    std::map<std::pair<bool, qint64>, int> alike; // head or foot, and how far ahead: how many pages
    for (const QString& page : std::as_const(pages)) {
        lines.push_back(page.split(u'\n'));
        for (const NumberLine& one : numbersOf(static_cast<qsizetype>(lines.size()) - 1, lines.back())) {
            numbers.push_back(one);
            ++alike[{one.isHead, one.ahead}];
        }
    }
    for (auto one = numbers.rbegin(); one != numbers.rend(); ++one) { // from the end: lines before keep their places
        if (one->ahead == 1 || alike[{one->isHead, one->ahead}] > 1)
            lines[static_cast<std::size_t>(one->page)].removeAt(one->line);
    }
    for (qsizetype page = 0; page < pages.size(); ++page)
        pages[page] = lines[static_cast<std::size_t>(page)].join(u'\n');
    return pages;
}

} // namespace tropa::formats
