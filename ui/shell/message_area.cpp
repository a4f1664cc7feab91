#include "ui/shell/message_area.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tropa::ui::shell {

namespace {

constexpr int most = 3;
constexpr const char* passing = "isPassing";

} // namespace

MessageArea::MessageArea(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messages"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void MessageArea::show(const Notice& notice)
{
    const bool isPassing = notice.kind == Notice::Kind::Info || notice.kind == Notice::Kind::Good;
    for (int i = m_layout->count() - 1; i >= 0; --i) {
        QWidget* old = m_layout->itemAt(i)->widget();
        if (old->property(passing).toBool() || m_layout->count() >= most)
            close(old);
    }
    auto* message = new QFrame(this);
    message->setFrameShape(QFrame::StyledPanel);
    message->setProperty(passing, isPassing);
    auto* layout = new QHBoxLayout(message);
    layout->setContentsMargins(12, 4, 4, 4);
    auto* label = new QLabel(notice.sentence, message);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    layout->addWidget(label, 1);
    if (notice.action) {
        auto* button = new QPushButton(notice.actionText, message);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, message, action = notice.action] {
            close(message);
            action();
        });
    }
    auto* cross = new QToolButton(message);
    cross->setText(QStringLiteral("×"));
    cross->setAccessibleName(tr("Close the message"));
    connect(cross, &QToolButton::clicked, this, [this, message] { close(message); });
    layout->addWidget(cross);
    m_layout->addWidget(message);
    QWidget::show();
}

void MessageArea::close(QWidget* message)
{
    m_layout->removeWidget(message);
    message->hide();
    message->deleteLater();
    setVisible(m_layout->count() > 0);
}

void MessageArea::clear()
{
    while (m_layout->count() > 0)
        close(m_layout->itemAt(0)->widget());
}

bool MessageArea::isEmpty() const
{
    return m_layout->count() == 0;
}

} // namespace tropa::ui::shell
