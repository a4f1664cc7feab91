#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace tropa::ui::theme {

/// One of our line icons (resources/icons/NAME.svg), drawn in the palette's colour for the state it is shown in and
/// following a theme switch. An unknown name gives an empty icon. Window thread.
QIcon icon(const QString& name);

/// The same in one fixed colour, for painters that know theirs. Draws vectors, so that print stays sharp.
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour);

/// Names of all icons there are, sorted.
QStringList iconNames();

} // namespace tropa::ui::theme
