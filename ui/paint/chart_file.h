#pragma once

#include "base/result.h"
#include "charts/chart_spec.h"

#include <QFont>
#include <QSizeF>

namespace tropa::ui::paint {

/// Writes a chart as .png, .svg, .pdf (by the light tokens on white, text selectable) or its table as .csv, by the
/// name's ending. `size` is in units of 1/96 inch; a page grows where the chart needs more. Written beside and renamed:
/// what was there stays whole when it fails. Needs a QGuiApplication but for .csv; its thread.
Result<void> saveChart(const QString& path, const tropa::charts::ChartSpec& spec, const QSizeF& size, Language language,
                       const QFont& font);

/// The same picture as bytes of a PNG, at twice the size of a screen: for papers. Any thread behind a QGuiApplication.
QByteArray chartPng(const tropa::charts::ChartSpec& spec, const QSizeF& size, Language language, const QFont& font);

} // namespace tropa::ui::paint
