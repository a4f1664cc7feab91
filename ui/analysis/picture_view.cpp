#include "ui/analysis/picture_view.h"

#include "ui/shell/file_dialogs.h"
#include "ui/theme/type_role.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace tropa::ui::analysis {

PictureView::PictureView(theme::ThemeSource& source, QWidget* parent) : QWidget(parent), m_source(source)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&source, &theme::ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void PictureView::setPicture(const QString& title, paint::PicturePainter painter,
                             std::function<QString(std::size_t)> describe, int leastHeight)
{
    m_title = title;
    m_painter = std::move(painter);
    m_describe = std::move(describe);
    m_leastHeight = leastHeight;
    m_hasFoot = false;
    m_current.reset();
    m_hits.clear();
    setAccessibleName(title);
    updateGeometry();
    update();
}

void PictureView::setCurrent(std::optional<std::size_t> item)
{
    if (m_current == item)
        return;
    m_current = item;
    setAccessibleDescription(item && m_describe ? m_describe(*item) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

QSize PictureView::sizeHint() const
{
    return {480, std::max(320, m_leastHeight)};
}

QSize PictureView::minimumSizeHint() const
{
    return {280, std::max(200, m_leastHeight)};
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Theme& colours = m_source.theme();
    draw(painter);
    if (!m_hasFoot && unnamed() > 0) {
        m_hasFoot = true;
        draw(painter);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PictureView::draw(QPainter& painter)
{
    const theme::Theme& colours = m_source.theme();
    painter.fillRect(rect(), colours.raised);
    if (!m_painter)
        return;
    const paint::PictureLook look{colours, QApplication::font(), static_cast<double>(logicalDpiY()),
                                  hasFocus() ? m_current : std::nullopt};
    const QFont small = fontFor(theme::TypeRole::Small, QApplication::font());
    const int foot = m_hasFoot ? QFontMetrics(small).height() + 4 : 0;
    m_hits = m_painter(painter, QRectF(rect()).adjusted(8, 8, -8, -8 - foot), look);
    if (unnamed() == 0)
        return;
    painter.setFont(small);
    painter.setPen(colours.textSecondary);
    painter.drawText(QRect(8, height() - 6 - foot, width() - 16, foot), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%n name(s) do not fit; point at a dot to read it", nullptr, unnamed()));
}

int PictureView::unnamed() const
{
    return static_cast<int>(std::ranges::count(m_hits, false, &paint::PictureHit::isNamed));
}

// The nearest item in a direction; along it counts once, across it twice.
void PictureView::move(int x, int y)
{
    if (m_hits.empty())
        return;
    const auto now = std::ranges::find_if(m_hits, [&](const auto& hit) { return m_current == hit.item; });
    if (now == m_hits.end())
        return setCurrent(m_hits.front().item);
    const QPointF from = now->area.center();
    double best = 1e18;
    std::optional<std::size_t> next;
    for (const auto& hit : m_hits) {
        const QPointF to = hit.area.center() - from;
        const double along = to.x() * x + to.y() * y, across = std::abs(to.x() * y) + std::abs(to.y() * x);
        if (hit.item == now->item || along <= 0.5 || along + 2 * across >= best)
            continue;
        best = along + 2 * across;
        next = hit.item;
    }
    if (next)
        setCurrent(next);
}

void PictureView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_Home:
        if (!m_hits.empty())
            setCurrent(m_hits.front().item);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT opened(*m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

std::optional<std::size_t> PictureView::itemAt(const QPointF& at) const
{
    for (const auto& hit : m_hits) {
        if (hit.shape.isEmpty() ? hit.area.contains(at) : hit.shape.containsPoint(at, Qt::OddEvenFill))
            return hit.item;
    }
    return std::nullopt;
}

void PictureView::mousePressEvent(QMouseEvent* event)
{
    setCurrent(itemAt(event->position()));
    if (m_current && event->button() == Qt::LeftButton)
        Q_EMIT clicked(*m_current);
}

void PictureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto item = itemAt(event->position()))
        Q_EMIT opened(*item);
}

void PictureView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_painter)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_current)
        menu->addAction(tr("Show the quotes"), this, [this] { Q_EMIT opened(*m_current); });
    menu->addActions(actions()); // carried to a map
    for (const char* ending : {"png", "svg", "pdf"}) {
        const QString word = QLatin1String(ending);
        menu->addAction(tr("Save as %1…").arg(word.toUpper()), this, [this, word] { save(word); });
    }
    menu->popup(event->globalPos());
}

void PictureView::save(const QString& ending)
{
    shell::askSaveFile(this, tr("Save the picture"), shell::pathFor(m_title, ending),
                       QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending), ending, [this](const QString& path) {
                           const QSizeF size(960, std::max(680, m_leastHeight + 60));
                           const auto saved = paint::savePicture(path, m_title, size, QApplication::font(), m_painter);
                           if (!saved)
                               Q_EMIT saveFailed(saved.error());
                       });
}

void PictureView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_current && !m_hits.empty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(m_hits.front().item);
    update();
}

void PictureView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool PictureView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto item = itemAt(help->pos());
        if (item && m_describe)
            QToolTip::showText(help->globalPos(), m_describe(*item), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace tropa::ui::analysis
