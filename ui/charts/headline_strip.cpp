#include "ui/charts/headline_strip.h"

#include "base/format_number.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tropa::ui::charts {

using theme::TypeRole;
using tropa::charts::Headline;

namespace {

constexpr int leastTile = 164;
constexpr int barHeight = 18;

int lineHeight(TypeRole role, const QFont& base)
{
    return QFontMetrics(theme::fontFor(role, base)).height();
}

} // namespace

HeadlineStrip::HeadlineStrip(theme::ThemeSource& source, QWidget* parent) : QWidget(parent), m_source(source)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&source, &theme::ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void HeadlineStrip::setHeadlines(std::vector<Headline> headlines, Language language)
{
    m_headlines = std::move(headlines);
    m_language = language;
    if (m_current && *m_current >= m_headlines.size())
        m_current.reset();
    say();
    updateGeometry();
    update();
}

int HeadlineStrip::tileHeight() const
{
    return 2 * 8 + lineHeight(TypeRole::Body, font()) + lineHeight(TypeRole::Headline, font()) + barHeight +
           2 * lineHeight(TypeRole::Small, font()) + 4;
}

std::size_t HeadlineStrip::columns(int width) const
{
    const auto fit =
        static_cast<std::size_t>(std::max(1, width / (leastTile * std::max(1, fontMetrics().height()) / 17)));
    const std::size_t count = std::max<std::size_t>(m_headlines.size(), 1);
    const std::size_t lines = (count + fit - 1) / fit;
    return (count + lines - 1) / lines; // lines as even as can be
}

int HeadlineStrip::heightForWidth(int width) const
{
    const std::size_t across = columns(width);
    const std::size_t lines = (std::max<std::size_t>(m_headlines.size(), 1) + across - 1) / across;
    return static_cast<int>(lines) * tileHeight();
}

QSize HeadlineStrip::sizeHint() const
{
    return minimumSizeHint();
}

QSize HeadlineStrip::minimumSizeHint() const
{
    return {leastTile, heightForWidth(std::max(width(), leastTile))};
}

QRectF HeadlineStrip::tile(std::size_t index) const
{
    const std::size_t across = columns(width());
    const std::size_t line = index / across;
    // The last line may hold fewer: its tiles are wider, so that no corner stays empty.
    const std::size_t inLine = std::min(across, std::max<std::size_t>(m_headlines.size(), 1) - line * across);
    const double wide = static_cast<double>(width()) / static_cast<double>(inLine);
    return {wide * static_cast<double>(index % across), static_cast<double>(tileHeight()) * static_cast<double>(line),
            wide, static_cast<double>(tileHeight())};
}

std::optional<std::size_t> HeadlineStrip::tileAt(const QPointF& at) const
{
    for (std::size_t i = 0; i < m_headlines.size(); ++i) {
        if (tile(i).contains(at))
            return i;
    }
    return std::nullopt;
}

void HeadlineStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme& theme = m_source.theme();
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::Radius::card, theme::Radius::card);
    const std::size_t across = columns(width());
    for (std::size_t i = 0; i < m_headlines.size(); ++i) {
        const QRectF area = tile(i);
        painter.setPen(QPen(theme.lineSubtle, 1));
        if (i % across != 0)
            painter.drawLine(QPointF(std::floor(area.left()) + 0.5, area.top() + 1),
                             QPointF(std::floor(area.left()) + 0.5, area.bottom() - 1));
        if (i >= across)
            painter.drawLine(QPointF(area.left() + 1, area.top() + 0.5), QPointF(area.right() - 1, area.top() + 0.5));
        paintTile(painter, area.adjusted(12, 8, -12, -8), m_headlines[i]);
        if (hasFocus() && m_current == i) {
            painter.setPen(QPen(theme.focus, theme::Size::focus));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), theme::Radius::card, theme::Radius::card);
        }
    }
}

void HeadlineStrip::paintTile(QPainter& painter, const QRectF& rect, const Headline& headline) const
{
    const theme::Theme& theme = m_source.theme();
    const tropa::charts::ChartPoint& point = headline.point;
    const auto words = [&](const QRectF& place, Qt::Alignment alignment, const QString& text, TypeRole role,
                           const QColor& ink) {
        painter.setFont(theme::fontFor(role, font()));
        painter.setPen(ink);
        painter.drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(place.width()) + 1));
    };
    const QColor ink = point.smallN ? theme.textFaint : theme.text;
    const QColor mark = headline.isMissed ? theme.bad : theme.seriesColour(1);
    double y = rect.top();
    const double body = lineHeight(TypeRole::Body, font());
    const double small = lineHeight(TypeRole::Small, font());
    words({rect.left(), y, rect.width(), body}, Qt::AlignLeft | Qt::AlignVCenter, headline.name, TypeRole::Body,
          theme.textSecondary);
    y += body;

    const double large = lineHeight(TypeRole::Headline, font());
    const QString value = tropa::charts::writtenValue(headline.axis, point.value, m_language);
    const QFontMetricsF metrics(theme::fontFor(TypeRole::Headline, font()));
    const double wide = metrics.horizontalAdvance(value);
    words({rect.left(), y, wide + 2, large}, Qt::AlignLeft | Qt::AlignVCenter, value, TypeRole::Headline, ink);
    const double base = y + (large - metrics.height()) / 2 + metrics.ascent();
    const QFontMetricsF smallMetrics(theme::fontFor(TypeRole::Small, font()));
    double used = rect.left() + wide + 4;
    const auto onBase = [&](double left, double width, Qt::Alignment alignment, const QString& text, TypeRole role,
                            const QColor& colour) {
        const QFontMetricsF own(theme::fontFor(role, font()));
        words({left, base - own.ascent(), width, own.height()}, alignment | Qt::AlignTop, text, role, colour);
    };
    if (point.value && !headline.axis.unit.isEmpty()) {
        const double unit =
            QFontMetricsF(theme::fontFor(TypeRole::Body, font())).horizontalAdvance(headline.axis.unit) + 2;
        onBase(used, unit, Qt::AlignLeft, headline.axis.unit, TypeRole::Body, theme.textSecondary);
        used += unit + 4;
    }
    if (point.change) {
        const QString change = tropa::charts::writtenChange(headline.axis, *point.change, m_language);
        const QColor tone = !point.change->distinguishable ? theme.textSecondary
                            : point.change->better         ? theme.good
                                                           : theme.bad;
        if (smallMetrics.horizontalAdvance(change) <= rect.right() - used)
            onBase(used, rect.right() - used, Qt::AlignRight, change, TypeRole::Small, tone);
    }
    y += large;

    // The stretch of the scale, the interval as a bar at 0.32, the value as a dot, the target as a tick.
    const double from = headline.axis.from.value_or(0), to = headline.axis.to.value_or(1);
    const double middle = std::floor(y + barHeight / 2.0) + 0.5;
    if (point.value && to > from && headline.axis.from && headline.axis.to) {
        const auto x = [&](double at) {
            return rect.left() + std::clamp((at - from) / (to - from), 0.0, 1.0) * rect.width();
        };
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle));
        const double opacity = point.smallN ? 0.16 : 0.32;
        if (point.lower && point.upper)
            painter.fillRect(QRectF(x(*point.lower), middle - 2.5, std::max(2.0, x(*point.upper) - x(*point.lower)), 5),
                             theme::blended(mark, theme.raised, opacity));
        painter.setPen(Qt::NoPen);
        painter.setBrush(point.smallN ? theme::blended(mark, theme.raised, 0.5) : mark);
        painter.drawEllipse(QPointF(x(*point.value), middle), 4, 4);
        if (point.target) {
            painter.setPen(QPen(theme.text, 1.5));
            painter.drawLine(QPointF(x(*point.target), middle - 7), QPointF(x(*point.target), middle + 7));
        }
        if (headline.benchmark) { // a hollow diamond: what others have
            const double at = x(*headline.benchmark);
            painter.setPen(QPen(theme.textSecondary, 1.25));
            painter.setBrush(theme.raised);
            painter.drawPolygon(QPolygonF{QPointF(at, middle - 5), QPointF(at + 4, middle), QPointF(at, middle + 5),
                                          QPointF(at - 4, middle)});
        }
    }
    y += barHeight + 2;
    QString interval;
    if (point.lower && point.upper)
        interval =
            tropa::charts::writtenInterval(headline.axis, headline.level, *point.lower, *point.upper, m_language);
    else if (!point.value)
        interval = text(point.reason, m_language);
    words({rect.left(), y, rect.width(), small}, Qt::AlignLeft | Qt::AlignVCenter, interval, TypeRole::Small,
          theme.textSecondary);
    if (headline.benchmark) {
        tropa::charts::ChartAxis axis = headline.axis;
        axis.decimals = decimalsNeeded(*headline.benchmark, 4);
        axis.showsSign = false;
        const QString benchmark =
            QStringLiteral("◇\u00A0") + tropa::charts::writtenWithUnit(axis, headline.benchmark, m_language);
        const double width = std::ceil(smallMetrics.horizontalAdvance(benchmark)) + 2;
        if (smallMetrics.horizontalAdvance(interval) + width + 8 <= rect.width())
            words({rect.right() - width, y, width, small}, Qt::AlignRight | Qt::AlignVCenter, benchmark,
                  TypeRole::Small, theme.textSecondary);
    }
    y += small + 1;
    const QString counted = tropa::charts::writtenCount(point.n, m_language);
    const double countWidth = std::ceil(smallMetrics.horizontalAdvance(counted)) + 2;
    words({rect.left(), y, countWidth, small}, Qt::AlignLeft | Qt::AlignVCenter, counted, TypeRole::Small,
          theme.textSecondary);
    if (point.target) {
        tropa::charts::ChartAxis axis = headline.axis;
        axis.decimals = decimalsNeeded(*point.target, axis.decimals);
        axis.showsSign = false;
        const QString target = text(Message(QT_TRANSLATE_NOOP("core", "target %1"),
                                            {tropa::charts::writtenWithUnit(axis, point.target, m_language)}),
                                    m_language);
        const double width = std::ceil(smallMetrics.horizontalAdvance(target)) + 2;
        if (countWidth + width + (headline.isMissed ? 20 : 4) <= rect.width()) {
            words({rect.right() - width, y, width, small}, Qt::AlignRight | Qt::AlignVCenter, target, TypeRole::Small,
                  theme.textSecondary);
            if (headline.isMissed) {
                const int icon = theme::Size::smallIcon;
                m_source.icon(theme::Glyph::CircleAlert, theme::IconTint::Bad)
                    .paint(&painter,
                           QRectF(rect.right() - width - icon - 3, y + (small - icon) / 2, icon, icon).toRect());
            }
        }
    }
}

void HeadlineStrip::setCurrent(std::size_t index)
{
    m_current = index;
    say();
    update();
    Q_EMIT currentChanged();
}

void HeadlineStrip::say()
{
    setAccessibleName(tr("Headline numbers"));
    setAccessibleDescription(
        m_current && *m_current < m_headlines.size()
            ? tropa::charts::headlineFacts(m_headlines[*m_current], m_language).join(QStringLiteral(", "))
            : QString());
}

void HeadlineStrip::keyPressEvent(QKeyEvent* event)
{
    const auto last = static_cast<int>(m_headlines.size()) - 1;
    const auto across = static_cast<int>(columns(width()));
    const int at = m_current ? static_cast<int>(*m_current) : -1;
    int next = at;
    switch (event->key()) {
    case Qt::Key_Left:
        next = at - 1;
        break;
    case Qt::Key_Right:
        next = at + 1;
        break;
    case Qt::Key_Up:
        next = at - across;
        break;
    case Qt::Key_Down:
        next = at + across;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT rowsWanted(m_headlines[*m_current]);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (last >= 0 && (next >= 0 || at < 0) && next <= last)
        setCurrent(static_cast<std::size_t>(std::max(next, 0)));
}

void HeadlineStrip::mousePressEvent(QMouseEvent* event)
{
    if (const auto index = tileAt(event->position()))
        setCurrent(*index);
    QWidget::mousePressEvent(event);
}

void HeadlineStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto index = tileAt(event->position()))
        Q_EMIT rowsWanted(m_headlines[*index]);
}

void HeadlineStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_current && !m_headlines.empty())
        setCurrent(0);
}

void HeadlineStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Lines depend on the width; a layout's height-for-width would drag every chart beside it into its guesses.
    if (heightForWidth(event->size().width()) != heightForWidth(std::max(event->oldSize().width(), leastTile)))
        updateGeometry();
}

bool HeadlineStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto index = tileAt(help->pos());
        if (!index) {
            QToolTip::hideText();
            return true;
        }
        const QStringList facts = tropa::charts::headlineFacts(m_headlines[*index], m_language);
        QString tip = QStringLiteral("<b>%1</b>").arg(facts.value(0).toHtmlEscaped());
        for (const QString& fact : facts.mid(1))
            tip += QStringLiteral("<br>") + fact.toHtmlEscaped();
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        say();
    return QWidget::event(event);
}

} // namespace tropa::ui::charts
