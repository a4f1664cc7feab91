#include "ui/shell/start_choice.h"

#include "ui/shell/named_icon.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace tropa::ui::shell {

namespace {

constexpr int margin = 16;
constexpr int textLeft = 54;

QFont titleFont()
{
    QFont font = theme::fontFor(theme::TypeRole::ItemTitle);
    font.setPointSizeF(font.pointSizeF() + 0.5);
    return font;
}

} // namespace

StartChoice::StartChoice(theme::ThemeSource& theme, QAction* action, QString iconName, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_action(action), m_iconName(std::move(iconName))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setObjectName(QLatin1String("choice.") + action->objectName());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &StartChoice::follow);
    follow();
}

void StartChoice::follow()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setAccessibleName(m_action->text());
    update();
}

void StartChoice::setSentence(const QString& sentence)
{
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QRect StartChoice::sentenceRect(int width) const
{
    const QFontMetrics small(theme::fontFor(theme::TypeRole::Small));
    const int top = margin + QFontMetrics(titleFont()).height() + 2;
    return small.boundingRect(QRect(textLeft, top, width - textLeft - margin, 1000), Qt::TextWordWrap, m_sentence);
}

int StartChoice::heightForWidth(int width) const
{
    return sentenceRect(width).bottom() + margin;
}

// A choice of the first page is taken with Enter as well as with the space bar.
void StartChoice::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void StartChoice::paintEvent(QPaintEvent*)
{
    const theme::Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(theme.focus, theme::Size::focus) : QPen(Qt::NoPen));
        painter.setBrush(hasFocus() ? theme.accentSubtle : theme.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::Radius::card, theme::Radius::card);
    }
    const QColor ink = isEnabled() ? theme.text : theme.textDisabled;
    paintNamedIcon(&painter, QRectF(margin, margin + 1, theme::Size::startIcon, theme::Size::startIcon), m_iconName,
                   isEnabled() ? theme.accent : theme.textDisabled);
    const QFont title = titleFont();
    const QRect titleRect(textLeft, margin, width() - textLeft - margin, QFontMetrics(title).height());
    painter.setPen(ink);
    painter.setFont(title);
    painter.drawText(titleRect, Qt::AlignLeft | Qt::AlignVCenter, text());

    painter.setFont(theme::fontFor(theme::TypeRole::Tiny));
    if (const QString keys = m_action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty()) {
        const int wide = painter.fontMetrics().horizontalAdvance(keys) + 12;
        const QRect cap(titleRect.right() - wide, titleRect.top(), wide, painter.fontMetrics().height() + 2);
        painter.setBrush(theme.panel);
        painter.setPen(theme.line);
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), theme::Radius::control,
                                theme::Radius::control);
        painter.setPen(theme.textSecondary);
        painter.drawText(cap, Qt::AlignCenter, keys);
    }
    painter.setFont(theme::fontFor(theme::TypeRole::Small));
    painter.setPen(isEnabled() ? theme.textSecondary : theme.textDisabled);
    painter.drawText(sentenceRect(width()), Qt::TextWordWrap, m_sentence);
}

} // namespace tropa::ui::shell
