#include "ui/import/field_combo_delegate.h"

#include "ui/import/columns_model.h"

#include <QComboBox>

namespace tropa::ui::import {

QWidget* FieldComboDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ColumnsModel*>(index.model());
    if (!model || !model->fields())
        return nullptr;
    auto* box = new QComboBox(parent);
    box->addItem(tr("— leave out"), QString());
    for (const formats::Field& field : model->fields()->fields()) {
        const QString id = QString::fromLatin1(field.id);
        box->addItem(model->fieldName(id), id);
    }
    return box;
}

void FieldComboDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    const QString id = index.data(Qt::EditRole).toString();
    if (box->findData(id) < 0)
        box->addItem(id, id); // a kind of question the importer made itself
    box->setCurrentIndex(box->findData(id));
}

void FieldComboDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace tropa::ui::import
