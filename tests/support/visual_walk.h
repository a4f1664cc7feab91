#pragma once

#include "ui/theme/theme_source.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace tropa::tests {

/// One place where a window does not keep the rules of the look.
struct VisualFault
{
    enum class Kind {
        Clipped,     ///< text does not fit and no tooltip carries it
        Overlap,     ///< two visible siblings cover each other
        Nameless,    ///< takes the focus but has no accessible name
        Contrast,    ///< text under 4.5 : 1 on what it stands on
        Unreachable, ///< takes the focus by Tab, but Tab never gets there
        SmallTarget, ///< a button under 24 x 24
    };
    Kind kind;
    QString where; ///< class, object name and text of the widget and its parents
    QString what;  ///< measured against wanted
};

QString describe(const VisualFault& fault);

/// Walks over every visible widget below `window`, which must be shown. Disabled text is exempt from contrast (LOOK 2);
/// a widget with the property "walkIgnores" (a comma-separated list of kinds: "clipped,overlap…") is passed over for
/// those, for what LOOK itself allows.
std::vector<VisualFault> walk(QWidget& window);

/// The faults of one state as lines, empty when there are none: what a test compares with an empty list.
QStringList faultsOf(QWidget& window);

/// Calls `check` for each theme and each language. `setLanguage` installs what the program would; the scale is the
/// process's (QT_SCALE_FACTOR), so a test program is registered twice.
void eachLook(ui::theme::ThemeSource& source, const std::function<void(const QString& language)>& setLanguage,
              const std::function<void(const QString& state)>& check);

} // namespace tropa::tests
