#include "ui/checklists/touchpoint_delegate.h"

#include "ui/checklists/visit_models.h"

#include <QComboBox>

namespace tropa::ui::checklists {

QWidget* TouchpointDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ItemModel*>(index.model());
    if (!model)
        return nullptr;
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("itemTouchpoint"));
    box->setAccessibleName(model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    box->addItem(QStringLiteral("—"), qint64(0));
    for (const auto& [id, name] : model->touchpoints())
        box->addItem(name, id);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<TouchpointDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void TouchpointDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    const auto* model = qobject_cast<const ItemModel*>(index.model());
    if (box && model)
        box->setCurrentIndex(std::max(0, box->findData(model->touchpoint(index.row()))));
}

void TouchpointDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace tropa::ui::checklists
