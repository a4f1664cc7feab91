#pragma once

#include "maps/vocabulary.h"

#include <QStringList>

#include <vector>

namespace tropa::report {

/// What a research report may hold; the reader's order is the user's.
enum class Section { Headlines, Insights, Charts, Maps, Quotes, Method };

std::span<const maps::Term<Section>> sections();

/// The project's own choice stands under this name, as written() writes it.
inline constexpr const char* sectionsSetting = "report.sections";

/// All of them in their usual order.
std::vector<Section> allSections();
/// "headlines,quotes"; names that are none are given back in `unknown`. Empty words: all.
std::vector<Section> sectionsFrom(const QString& words, QStringList& unknown);
QString written(const std::vector<Section>& sections);

} // namespace tropa::report
