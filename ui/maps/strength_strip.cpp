#include "ui/maps/strength_strip.h"

#include "base/format_number.h"
#include "ui/paint/board_paint.h"
#include "ui/theme/type_role.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace tropa::ui::journeys {

using namespace tropa::maps;

namespace {

QIcon badge(Strength strength, const QColor& ink)
{
    QPixmap picture(QSize(32, 32));
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(2, 2);
    paint::paintStrength(painter, {14, 13}, strength, ink);
    painter.end();
    return QIcon(picture);
}

} // namespace

StrengthStrip::StrengthStrip(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_caption(new QLabel(this))
{
    setObjectName(QStringLiteral("strengthStrip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 8, 2);
    row->setSpacing(4);
    m_caption->setFont(theme::fontFor(theme::TypeRole::Small));
    row->addWidget(m_caption);
    for (const Strength strength : {Strength::Measured, Strength::Coded, Strength::SingleSource, Strength::Assumption})
        m_choices.push_back(
            {strength, addChoice(QStringLiteral("strength-") + QLatin1String(term(strengths(), strength).id))});
    m_withEvidence = addChoice(QStringLiteral("strength-any"));
    m_withEvidence->setAutoRaise(false); // it looks like what it is, a switch, not like one more count
    for (const Choice& choice : m_choices)
        row->addWidget(choice.button);
    row->addStretch(1);
    row->addWidget(m_withEvidence);
    connect(&workbench.theme(), &theme::ThemeSource::changed, this, &StrengthStrip::retranslate);
    retranslate();
}

QToolButton* StrengthStrip::addChoice(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFont(theme::fontFor(theme::TypeRole::Small));
    connect(button, &QToolButton::clicked, this, [this, button] { choose(button); });
    return button;
}

void StrengthStrip::choose(QToolButton* chosen)
{
    const bool isOn = chosen->isChecked();
    for (QToolButton* button : findChildren<QToolButton*>()) {
        if (button->isCheckable())
            button->setChecked(button == chosen && isOn);
    }
    Q_EMIT changed();
}

void StrengthStrip::setValues(const BoardValues* values)
{
    m_counts = values ? values->counts : std::array<int, strengthCount>{};
    retranslate();
}

void StrengthStrip::addWidget(QWidget* widget)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, widget);
}

bool StrengthStrip::isFiltering() const
{
    return m_withEvidence->isChecked() ||
           std::ranges::any_of(m_choices, [](const Choice& one) { return one.button->isChecked(); });
}

bool StrengthStrip::shows(Strength strength) const
{
    if (m_withEvidence->isChecked())
        return strength >= Strength::SingleSource;
    return std::ranges::any_of(m_choices,
                               [&](const Choice& one) { return one.button->isChecked() && one.strength == strength; });
}

void StrengthStrip::retranslate()
{
    m_caption->setText(tr("Evidence:"));
    for (const Choice& choice : m_choices) {
        const QString name = m_workbench.words(term(strengths(), choice.strength).name);
        const int count = m_counts[static_cast<std::size_t>(choice.strength)];
        choice.button->setText(name + QLatin1Char(' ') +
                               formatNumber(static_cast<qint64>(count), m_workbench.language()));
        choice.button->setIcon(badge(choice.strength, m_workbench.theme().theme().textSecondary));
        choice.button->setToolTip(tr("Show only these cells; once more shows all"));
        choice.button->setAccessibleName(choice.button->text());
    }
    m_withEvidence->setText(tr("Only what has evidence"));
    m_withEvidence->setToolTip(tr("Leaves assumptions out of the picture; once more shows them"));
    m_withEvidence->setAccessibleName(m_withEvidence->text());
}

} // namespace tropa::ui::journeys
