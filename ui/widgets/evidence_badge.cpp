#include "ui/widgets/evidence_badge.h"

#include "ui/paint/board_paint.h"
#include "ui/theme/measures.h"
#include "ui/theme/type_role.h"

#include <QPainter>

namespace tropa::ui::widgets {

using namespace theme;
using maps::Strength;

namespace {
constexpr int barsWidth = 13;
constexpr int barsHeight = 10;
} // namespace

EvidenceBadge::EvidenceBadge(ThemeSource& source, QWidget* parent) : QWidget(parent), m_source(source)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(fontFor(TypeRole::Small));
    connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void EvidenceBadge::setStrength(Strength strength)
{
    m_strength = strength;
    describe();
    update();
}

void EvidenceBadge::setWords(const QString& words)
{
    m_words = words;
    describe();
    updateGeometry();
    update();
}

QSize EvidenceBadge::sizeHint() const
{
    const int words = m_words.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_words) + Space::small + 2;
    return {barsWidth + 4 + words, std::max(16, fontMetrics().height() + 2)};
}

QString EvidenceBadge::nameOf(Strength strength)
{
    switch (strength) {
    case Strength::Measured:
        return tr("measured");
    case Strength::Coded:
        return tr("coded");
    case Strength::SingleSource:
        return tr("single source");
    case Strength::Assumption:
        return tr("assumption");
    case Strength::None:
        break;
    }
    return tr("no data");
}

void EvidenceBadge::describe()
{
    setAccessibleName(tr("Evidence: %1").arg(nameOf(m_strength)));
    setToolTip(m_words.isEmpty() ? tr("Evidence: %1").arg(nameOf(m_strength)) : QString());
}

void EvidenceBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal foot = std::round((height() + barsHeight) / 2.0);
    paint::paintStrength(painter, QPointF(barsWidth + 2, foot), m_strength, m_source.theme().textSecondary);
    if (m_words.isEmpty())
        return;
    painter.setPen(m_source.theme().textSecondary);
    painter.drawText(rect().adjusted(barsWidth + 2 + Space::small, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_words);
}

} // namespace tropa::ui::widgets
