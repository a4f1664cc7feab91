#include "ui/import/field_column.h"

#include "ui/theme/measures.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tropa::ui::import {

FieldColumn::FieldColumn(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::Space::small);
}

void FieldColumn::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

bool FieldColumn::isEmpty() const
{
    return m_column->count() == 0;
}

void FieldColumn::addField(const QString& words, QWidget* field)
{
    addWords(words)->setBuddy(field);
    field->setAccessibleName(words);
    m_column->addWidget(field);
}

QLabel* FieldColumn::addWords(const QString& words)
{
    auto* label = new QLabel(words, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

} // namespace tropa::ui::import
