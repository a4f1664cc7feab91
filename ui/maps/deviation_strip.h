#pragma once

#include "maps/deviation.h"
#include "ui/theme/theme_source.h"

#include <QStyledItemDelegate>

namespace tropa::ui::journeys {

class DeviationModel;

/// The second column of DeviationModel: a strip with a cell for every journey, in the same place in every row, above
/// the words. Window thread.
class DeviationStrip final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DeviationStrip(const DeviationModel& model, theme::ThemeSource& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The journey under a point of a cell, or -1.
    int journeyAt(const QRect& cell, const QPoint& point, int row) const;

private:
    QRectF stripOf(const QRect& cell) const;

    const DeviationModel& m_model;
    theme::ThemeSource& m_theme;
};

} // namespace tropa::ui::journeys
