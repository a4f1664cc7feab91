#include "ui/shell/evidence_carrier.h"

#include "ui/shell/workbench.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace tropa::ui::shell {

namespace {

/// The words as a small card that goes with the pointer.
QPixmap cardOf(const QString& words, const theme::Theme& theme, qreal ratio)
{
    constexpr int widest = 280;
    const QFont font = theme::fontFor(theme::TypeRole::Small);
    const QFontMetrics metrics(font);
    const QString line = metrics.elidedText(words.simplified(), Qt::ElideRight, widest);
    const QSize size(metrics.horizontalAdvance(line) + 18, metrics.height() + 12);
    QPixmap card(size * ratio);
    card.setDevicePixelRatio(ratio);
    card.fill(Qt::transparent);
    QPainter painter(&card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5), theme::Radius::control,
                            theme::Radius::control);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, line);
    return card;
}

} // namespace

EvidenceCarrier::EvidenceCarrier(Workbench& workbench, QWidget& widget, Clip clip)
    : QObject(&widget)
    , m_workbench(workbench)
    , m_widget(widget)
    , m_clip(std::move(clip))
    , m_copy(new QAction(&widget))
    , m_put(new QAction(&widget))
{
    m_copy->setObjectName(QStringLiteral("carry-copy"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setIcon(workbench.theme().icon(theme::Glyph::Copy));
    m_put->setObjectName(QStringLiteral("carry-put"));
    m_put->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_put->setIcon(workbench.theme().icon(theme::Glyph::Pin));
    for (QAction* action : {m_copy, m_put}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        widget.addAction(action);
    }
    connect(m_copy, &QAction::triggered, this, &EvidenceCarrier::copy);
    connect(m_put, &QAction::triggered, this, &EvidenceCarrier::put);
    connect(&workbench, &Workbench::languageChanged, this, &EvidenceCarrier::retranslate);
    auto* area = qobject_cast<QAbstractScrollArea*>(&widget);
    (area ? area->viewport() : &widget)->installEventFilter(this);
    retranslate();
}

void EvidenceCarrier::retranslate()
{
    m_copy->setText(tr("Copy for a map"));
    m_put->setText(tr("Put on the map…"));
    m_put->setToolTip(tr("Choose a map and a cell that will rest on it. It can also be dragged there."));
}

EvidenceClip EvidenceCarrier::current() const
{
    EvidenceClip clip = m_clip(std::nullopt);
    if (clip.isEmpty())
        m_workbench.notify({Notice::Kind::Info, tr("Choose a number first: the arrows go from one to the next.")});
    return clip;
}

void EvidenceCarrier::copy()
{
    if (const EvidenceClip clip = current(); !clip.isEmpty())
        QGuiApplication::clipboard()->setMimeData(toMime(clip, m_workbench.project().path()).release());
}

void EvidenceCarrier::put()
{
    putOnMap(m_workbench, current());
}

void EvidenceCarrier::drag()
{
    const EvidenceClip clip = std::exchange(m_held, {});
    auto* drag = new QDrag(&m_widget); // Qt takes it away when it has ended
    drag->setMimeData(toMime(clip, m_workbench.project().path()).release());
    drag->setPixmap(cardOf(clip.words, m_workbench.theme().theme(), m_widget.devicePixelRatioF()));
    drag->setHotSpot({-12, -8});
    drag->exec(Qt::CopyAction);
}

bool EvidenceCarrier::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        m_pressed = mouse->position().toPoint();
        m_held = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier ? m_clip(m_pressed)
                                                                                           : EvidenceClip();
        break;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (m_held.isEmpty() || !(mouse->buttons() & Qt::LeftButton))
            break;
        if ((mouse->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            drag();
        return true;
    }
    case QEvent::MouseButtonRelease:
        m_held = {};
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tropa::ui::shell
