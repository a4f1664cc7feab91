#include "maps/line_name.h"

#include <QCoreApplication>

namespace tropa::maps {

Message nameOf(BlueprintLine line)
{
    switch (line) {
    case BlueprintLine::Interaction:
        return {QT_TRANSLATE_NOOP("core", "line of interaction")};
    case BlueprintLine::Visibility:
        return {QT_TRANSLATE_NOOP("core", "line of visibility")};
    case BlueprintLine::Internal:
        break;
    }
    return {QT_TRANSLATE_NOOP("core", "line of internal interaction")};
}

} // namespace tropa::maps
