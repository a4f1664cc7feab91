#include "ui/widgets/empty_place.h"

#include "ui/theme/measures.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::widgets {

using namespace theme;

EmptyPlace::EmptyPlace(ThemeSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_icon(new QLabel(this))
    , m_missing(new TextLabel(source, TypeRole::BodyStrong, IconTint::Text, this))
    , m_advice(new TextLabel(source, TypeRole::Small, IconTint::Secondary, this))
    , m_button(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_missing->setAlignment(Qt::AlignCenter);
    m_missing->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignCenter);
    m_advice->setWordWrap(true);
    m_button->setVisible(false);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::medium);
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_missing);
    column->addWidget(m_advice);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyPlace::triggered);
    connect(&source, &ThemeSource::changed, this, &EmptyPlace::drawGlyph);
}

void EmptyPlace::setPlace(Glyph glyph, const QString& missing, const QString& advice, const QString& button)
{
    m_glyph = glyph;
    m_missing->setText(missing);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(missing);
    setAccessibleDescription(advice);
    drawGlyph();
}

void EmptyPlace::drawGlyph()
{
    const QIcon icon = m_source.icon(m_glyph, IconTint::Secondary);
    m_icon->setPixmap(icon.pixmap(QSize(Size::startIcon, Size::startIcon), devicePixelRatioF()));
}

} // namespace tropa::ui::widgets
