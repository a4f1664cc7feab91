#include "ui/widgets/inline_message.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/measures.h"
#include "ui/theme/tropa_style.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace tropa::ui::widgets {

using namespace theme;

Glyph stateGlyph(State state)
{
    switch (state) {
    case State::Good:
        return Glyph::CircleCheck;
    case State::Warn:
        return Glyph::TriangleAlert;
    case State::Bad:
        return Glyph::CircleAlert;
    case State::Info:
        break;
    }
    return Glyph::Info;
}

InlineMessage::InlineMessage(ThemeSource& source, QWidget* parent)
    : QFrame(parent)
    , m_source(source)
    , m_words(new TextLabel(source, TypeRole::Body, IconTint::Text, this))
    , m_action(new LinkButton(source, {}, this))
    , m_close(new QToolButton(this))
{
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setIcon(source.icon(Glyph::Close, IconTint::Secondary));
    m_close->setAutoRaise(true);
    makeCompact(m_close);
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(36, 2, 6, 2);
    row->setSpacing(Space::small);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    // As high as its words need at the width it has. Fixed would demand the height of a narrower message, and with it a
    // window higher than a small screen.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_action, &LinkButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::dismiss);
    connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void InlineMessage::say(State state, const QString& sentence, const QString& actionText)
{
    m_state = state;
    m_words->setText(sentence);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_action->updateGeometry();
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString InlineMessage::sentence() const
{
    return m_words->text();
}

QSize InlineMessage::sizeHint() const
{
    return {QFrame::sizeHint().width(), std::max(Size::railItem, QFrame::sizeHint().height())};
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& look = m_source.theme();
    painter.fillRect(rect(), look.stateBackground(m_state));
    painter.fillRect(QRect(0, 0, 3, height()), look.state(m_state));
    paintGlyph(&painter, QRectF(12, (height() - Size::icon) / 2.0, Size::icon, Size::icon), stateGlyph(m_state),
               look.state(m_state));
}

void InlineMessage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisibleTo(this)) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void InlineMessage::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

} // namespace tropa::ui::widgets
