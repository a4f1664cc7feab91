#pragma once

#include <QFontMetrics>
#include <QString>

namespace tropa::ui::widgets {

/// A path of names («Поиск и выбор › Совет знакомых») in so much room: its end tells it from others, so the beginning
/// gives way first, name by name («… › Совет знакомых»), then what stands before the last name, then that name's end.
QString elidedPath(const QString& path, const QFontMetrics& metrics, int width);

} // namespace tropa::ui::widgets
