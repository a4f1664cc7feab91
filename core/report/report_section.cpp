#include "report/report_section.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tropa::report {

std::span<const maps::Term<Section>> sections()
{
    static const std::array<maps::Term<Section>, 6> terms{
        {{Section::Headlines, "headlines", {QT_TRANSLATE_NOOP("core", "Headline numbers")}},
         {Section::Insights, "insights", {QT_TRANSLATE_NOOP("core", "Insights and what to do first")}},
         {Section::Charts, "charts", {QT_TRANSLATE_NOOP("core", "Charts")}},
         {Section::Maps, "maps", {QT_TRANSLATE_NOOP("core", "Journey maps")}},
         {Section::Quotes, "quotes", {QT_TRANSLATE_NOOP("core", "Quotes by theme")}},
         {Section::Method, "method", {QT_TRANSLATE_NOOP("core", "How it was done")}}}};
    return terms;
}

std::vector<Section> allSections()
{
    std::vector<Section> all;
    for (const auto& one : sections())
        all.push_back(one.value);
    return all;
}

std::vector<Section> sectionsFrom(const QString& words, QStringList& unknown)
{
    std::vector<Section> chosen;
    for (const QString& word : words.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto section = maps::fromId(sections(), word.trimmed());
        if (!section)
            unknown << word.trimmed();
        else if (std::ranges::find(chosen, *section) == chosen.end())
            chosen.push_back(*section);
    }
    return words.trimmed().isEmpty() ? allSections() : chosen;
}

QString written(const std::vector<Section>& chosen)
{
    QStringList words;
    for (const Section one : chosen)
        words << QString::fromLatin1(maps::term(sections(), one).id);
    return words.join(QLatin1Char(','));
}

} // namespace tropa::report
