#include "ui/shell/start_choice.h"

#include "ui/shell/look.h"

#include <QAction>
#include <QPainter>

namespace tropa::ui::shell {

namespace {

constexpr int margin = 16;
constexpr int textLeft = 54;
constexpr int iconEdge = 24;

QFont titleFont(const QFont& base)
{
    QFont font(base);
    font.setPointSizeF(base.pointSizeF() + 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StartChoice::StartChoice(QAction* action, QString iconName, QWidget* parent)
    : QAbstractButton(parent),
      m_action(action),
      m_iconName(std::move(iconName))
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
    const QFontMetrics small(look::smaller(font(), 0.5));
    const int top = margin + QFontMetrics(titleFont(font())).height() + 2;
    return small.boundingRect(QRect(textLeft, top, width - textLeft - margin, 1000), Qt::TextWordWrap, m_sentence);
}

int StartChoice::heightForWidth(int width) const
{
    return sentenceRect(width).bottom() + margin;
}

void StartChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isLit = hasFocus();
    if (isLit || underMouse()) {
        painter.setPen(isLit ? QPen(look::colour(QPalette::Highlight), 2) : QPen(Qt::NoPen));
        painter.setBrush(look::colour(QPalette::Midlight));
        painter.drawRoundedRect(plate, 4, 4);
    }
    look::icon(m_iconName).paint(&painter, QRect(margin, margin + 2, iconEdge, iconEdge), Qt::AlignCenter,
                                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QFont title = titleFont(font());
    const QRect titleRect(textLeft, margin, width() - textLeft - margin, QFontMetrics(title).height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(title);
    painter.drawText(titleRect, Qt::AlignLeft | Qt::AlignVCenter, text());

    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    painter.setFont(look::smaller(font(), 1.5));
    if (!keys.isEmpty()) {
        const int width = painter.fontMetrics().horizontalAdvance(keys) + 12;
        const QRect cap(titleRect.right() - width, titleRect.top(), width, painter.fontMetrics().height() + 4);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(look::colour(QPalette::Mid));
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(cap, Qt::AlignCenter, keys);
    }
    painter.setFont(look::smaller(font(), 0.5));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(sentenceRect(width()), Qt::TextWordWrap, m_sentence);
}

} // namespace tropa::ui::shell
