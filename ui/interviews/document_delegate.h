#pragma once

#include "ui/theme/theme_source.h"

#include <QStyledItemDelegate>

namespace tropa::ui::interviews {

/// A row of the list of documents: a line under it, the open one lit wherever the focus is, "none" in the secondary
/// colour.
class DocumentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DocumentDelegate(theme::ThemeSource& look, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_look(look) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    theme::ThemeSource& m_look;
};

} // namespace tropa::ui::interviews
