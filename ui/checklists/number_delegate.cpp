#include "ui/checklists/number_delegate.h"

#include "ui/theme/measures.h"
#include "ui/widgets/table_roles.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace tropa::ui::checklists {

NumberDelegate::NumberDelegate(theme::ThemeSource& source, QObject* parent)
    : RowDelegate(source, theme::Size::row, Rule::Below, parent)
{
}

QWidget* NumberDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    static const QRegularExpression number(QStringLiteral("[0-9]{0,6}([.,][0-9]{0,4})?"));
    auto* field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("numberField"));
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    field->setAlignment(Qt::AlignRight);
    field->setValidator(new QRegularExpressionValidator(number, field));
    return field;
}

void NumberDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = qobject_cast<QLineEdit*>(editor);
    bool isNumber = false;
    const double value = index.data(widgets::SortRole).toDouble(&isNumber);
    field->setText(isNumber && value >= 0 ? QString::number(value, 'g', 10) : QString());
    field->selectAll();
}

void NumberDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    bool isNumber = false;
    const double value = qobject_cast<QLineEdit*>(editor)->text().replace(u',', u'.').toDouble(&isNumber);
    model->setData(index, isNumber ? QVariant(value) : QVariant(), Qt::EditRole);
}

} // namespace tropa::ui::checklists
