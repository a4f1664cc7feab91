#include "ui/shell/message_area.h"

#include "ui/widgets/inline_message.h"

#include <QVBoxLayout>

namespace tropa::ui::shell {

namespace {

constexpr int most = 3;

theme::State stateOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Good:
        return theme::State::Good;
    case Notice::Kind::Warn:
        return theme::State::Warn;
    case Notice::Kind::Bad:
        return theme::State::Bad;
    case Notice::Kind::Info:
        break;
    }
    return theme::State::Info;
}

bool passes(const QWidget* message)
{
    const theme::State state = static_cast<const widgets::InlineMessage*>(message)->state();
    return state == theme::State::Info || state == theme::State::Good;
}

} // namespace

MessageArea::MessageArea(theme::ThemeSource& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messages"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void MessageArea::show(const Notice& notice)
{
    for (int i = m_layout->count() - 1; i >= 0; --i) {
        QWidget* old = m_layout->itemAt(i)->widget();
        if (passes(old) || (m_layout->count() >= most && !notice.sentence.isEmpty()))
            close(old);
    }
    if (notice.sentence.isEmpty()) // what was said is over
        return;
    auto* message = new widgets::InlineMessage(m_theme, this);
    message->say(stateOf(notice.kind), notice.sentence, notice.action ? notice.actionText : QString());
    connect(message, &widgets::InlineMessage::dismissed, this, [this, message] { close(message); });
    connect(message, &widgets::InlineMessage::actionTriggered, this, [this, message, action = notice.action] {
        close(message);
        if (action)
            action();
    });
    m_layout->addWidget(message);
    m_newest = message;
    if (m_edited && notice.kind == Notice::Kind::Warn)
        m_ofEdits.insert(message);
    endMomentLater();
    QWidget::show();
}

void MessageArea::followEdit(bool isTurn)
{
    if (isTurn)
        closeAll([this](const QWidget* message) { return passes(message) || m_ofEdits.contains(message); });
    m_edited = !isTurn;
    endMomentLater();
}

void MessageArea::followPage()
{
    closeAll([this](const QWidget* message) { return passes(message) && message != m_newest; });
}

// An edit, what is said of it and the way to its page are one moment: all of it happens before the next event.
void MessageArea::endMomentLater()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_newest = nullptr;
            m_edited = false;
        },
        Qt::QueuedConnection);
}

template <class Which>
void MessageArea::closeAll(Which which)
{
    for (int i = m_layout->count() - 1; i >= 0; --i) {
        if (QWidget* message = m_layout->itemAt(i)->widget(); which(message))
            close(message);
    }
}

void MessageArea::close(QWidget* message)
{
    m_ofEdits.remove(message);
    m_layout->removeWidget(message);
    message->hide();
    message->deleteLater();
    setVisible(m_layout->count() > 0);
}

void MessageArea::clear()
{
    closeAll([](const QWidget*) { return true; });
}

bool MessageArea::isEmpty() const
{
    return m_layout->count() == 0;
}

} // namespace tropa::ui::shell
