#include "ui/widgets/value_label.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/measures.h"

#include <QPainter>

namespace tropa::ui::widgets {

using namespace theme;

namespace {
constexpr int arrow = 15;
QString between()
{
    return QStringLiteral(" · ");
}
} // namespace

IconTint tintOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Secondary:
        return IconTint::Secondary;
    case Tone::Faint:
        return IconTint::Faint;
    case Tone::Good:
        return IconTint::Good;
    case Tone::Bad:
        return IconTint::Bad;
    }
    return IconTint::Text;
}

ValueLabel::ValueLabel(ThemeSource& source, TypeRole role, QWidget* parent)
    : QWidget(parent), m_source(source), m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ValueLabel::setValue(const QString& name, const Value& value)
{
    m_name = name;
    m_value = value;
    describe();
    updateGeometry();
    update();
}

QStringList ValueLabel::facts() const
{
    QStringList all;
    for (const QString& fact : {m_value.interval, m_value.n, m_value.target})
        if (!fact.isEmpty())
            all << fact;
    return all;
}

int ValueLabel::valueWidth() const
{
    const QFontMetrics large(fontFor(m_role));
    const QFontMetrics body(fontFor(TypeRole::Body));
    return large.horizontalAdvance(m_value.value) +
           (m_value.unit.isEmpty() ? 0 : Space::unit + body.horizontalAdvance(m_value.unit));
}

int ValueLabel::changeWidth() const
{
    if (m_value.change.isEmpty())
        return 0;
    return QFontMetrics(fontFor(TypeRole::Small)).horizontalAdvance(m_value.change) + arrow + Space::medium;
}

QSize ValueLabel::sizeHint() const
{
    const QFontMetrics small(fontFor(TypeRole::Small));
    const int second = small.horizontalAdvance(facts().join(between()));
    return {std::max(valueWidth() + changeWidth(), second) + 2,
            QFontMetrics(fontFor(m_role)).height() + small.height()};
}

QSize ValueLabel::minimumSizeHint() const
{
    const QFontMetrics small(fontFor(TypeRole::Small));
    return {std::max(valueWidth(), small.horizontalAdvance(m_value.n)) + 2, sizeHint().height()};
}

void ValueLabel::describe()
{
    QStringList spoken = {m_name, (m_value.value + u' ' + m_value.unit).trimmed()};
    if (!m_value.change.isEmpty())
        spoken << m_value.change;
    spoken << facts();
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setAccessibleDescription(m_value.rule);
    QStringList tip = spoken;
    if (!m_value.rule.isEmpty())
        tip << m_value.rule;
    setToolTip(width() < sizeHint().width() || !m_value.rule.isEmpty() ? tip.join(u'\n') : QString());
}

void ValueLabel::resizeEvent(QResizeEvent*)
{
    describe();
}

void ValueLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& look = m_source.theme();
    const QFont large = fontFor(m_role);
    const QFont small = fontFor(TypeRole::Small);
    const QFontMetrics largeMetrics(large);
    const int base = largeMetrics.ascent();
    painter.setFont(large);
    painter.setPen(tintColour(look, tintOf(m_value.tone)));
    painter.drawText(QPoint(0, base), m_value.value);
    if (!m_value.unit.isEmpty()) {
        painter.setFont(fontFor(TypeRole::Body));
        painter.drawText(QPoint(largeMetrics.horizontalAdvance(m_value.value) + Space::unit, base), m_value.unit);
    }
    painter.setFont(small);
    const QFontMetrics metrics(small);
    if (!m_value.change.isEmpty() && valueWidth() + changeWidth() <= width()) {
        const QColor ink = tintColour(look, tintOf(m_value.changeTone));
        const int x = width() - metrics.horizontalAdvance(m_value.change);
        painter.setPen(ink);
        painter.drawText(QPoint(x, base), m_value.change);
        if (m_value.moved == Moved::Same)
            painter.drawText(QPoint(x - metrics.horizontalAdvance(QStringLiteral("≈ ")), base), QStringLiteral("≈ "));
        else
            paintGlyph(&painter, QRectF(x - arrow, base - metrics.ascent() + 1, 13, 13),
                       m_value.moved == Moved::Up ? Glyph::ArrowUp : Glyph::ArrowDown, ink);
    }
    // Facts leave from the end and from the front until the line fits; n is the last to stay.
    QStringList shown = facts();
    const auto fits = [&] { return metrics.horizontalAdvance(shown.join(between())) <= width(); };
    if (!fits() && !m_value.target.isEmpty())
        shown.removeAll(m_value.target);
    if (!fits() && !m_value.interval.isEmpty())
        shown.removeAll(m_value.interval);
    painter.setPen(look.textSecondary);
    painter.drawText(QPoint(0, largeMetrics.height() + metrics.ascent()), shown.join(between()));
}

} // namespace tropa::ui::widgets
