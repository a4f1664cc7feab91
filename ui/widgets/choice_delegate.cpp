#include "ui/widgets/choice_delegate.h"

#include "ui/theme/measures.h"

#include <QComboBox>

namespace tropa::ui::widgets {

ChoiceDelegate::ChoiceDelegate(theme::ThemeSource& source, const char* editorName, Offer offer, QObject* parent)
    : RowDelegate(source, theme::Size::row, Rule::Below, parent), m_editorName(editorName), m_offer(std::move(offer))
{
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(m_editorName));
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    for (const auto& [words, value] : m_offer(index).all)
        box->addItem(words, value);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<ChoiceDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(std::max(0, box->findData(m_offer(index).chosen)));
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace tropa::ui::widgets
