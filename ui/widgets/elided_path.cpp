#include "ui/widgets/elided_path.h"

#include <QStringList>

namespace tropa::ui::widgets {

QString elidedPath(const QString& path, const QFontMetrics& metrics, int width)
{
    const QString separator = QStringLiteral(" › ");
    if (metrics.horizontalAdvance(path) <= width)
        return path;
    QStringList names = path.split(separator);
    while (names.size() > 1) {
        names.removeFirst();
        const QString shorter = QStringLiteral("…") + separator + names.join(separator);
        if (metrics.horizontalAdvance(shorter) <= width)
            return shorter;
    }
    return metrics.elidedText(names.last(), Qt::ElideRight, width);
}

} // namespace tropa::ui::widgets
