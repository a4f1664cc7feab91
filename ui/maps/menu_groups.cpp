#include "ui/maps/menu_groups.h"

#include <QCoreApplication>

namespace tropa::ui::journeys {

std::function<QString()> menuGroup(int section)
{
    const auto words = [](const char* source) {
        return [source] { return QCoreApplication::translate("MapMenu", source); };
    };
    switch (section) {
    case section::cells:
        return words(QT_TRANSLATE_NOOP("MapMenu", "Cells and cards"));
    case section::columns:
        return words(QT_TRANSLATE_NOOP("MapMenu", "Steps, stages and lanes"));
    case section::search:
        return words(QT_TRANSLATE_NOOP("MapMenu", "Find and go on"));
    case section::look:
        return words(QT_TRANSLATE_NOOP("MapMenu", "View of the map"));
    case section::whole:
        return words(QT_TRANSLATE_NOOP("MapMenu", "The whole map"));
    default:
        return {};
    }
}

} // namespace tropa::ui::journeys
