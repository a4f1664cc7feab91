#include "ui/shell/filter_bar.h"

#include "base/format_number.h"
#include "ui/shell/choice_popup.h"
#include "ui/shell/period_popup.h"
#include "ui/widgets/filter_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace tropa::ui::shell {

namespace {

const QString scopeSetting = QStringLiteral("scope");

// Always there, in this order; the rest are added by the person.
constexpr const char* standing[] = {metrics::dimension::clinic, metrics::dimension::wave, metrics::dimension::segment};

bool isStanding(const QString& dimension)
{
    return std::ranges::any_of(standing, [&](const char* id) { return dimension == QLatin1String(id); });
}

} // namespace

FilterBar::FilterBar(theme::ThemeSource& theme, Counts counts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_counts(std::move(counts))
    , m_buttons(new QHBoxLayout)
    , m_add(new QToolButton(this))
    , m_facts(new widgets::TextLabel(theme, theme::TypeRole::Small, theme::IconTint::Secondary, this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_buttons->setSpacing(6);
    m_period = makeButton(QStringLiteral("period"));
    connect(m_period, &QToolButton::clicked, this, &FilterBar::choosePeriod);
    connect(m_period, &widgets::FilterButton::cleared, this, [this] {
        metrics::Scope scope = m_workbench->filter().scope();
        const metrics::Scope own = ownScope();
        scope.from = own.from;
        scope.to = own.to;
        m_workbench->filter().setScope(scope);
    });
    m_add->setObjectName(QStringLiteral("addCondition"));
    m_add->setIcon(theme.icon(theme::Glyph::Plus, theme::IconTint::Secondary));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_facts->setObjectName(QStringLiteral("selectionFacts"));
    m_facts->setElides(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addLayout(m_buttons);
    layout->addWidget(m_add);
    layout->addWidget(m_facts, 1);
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMinimumHeight(38);
    connect(m_add, &QToolButton::clicked, this, &FilterBar::chooseDimension);
}

widgets::FilterButton* FilterBar::makeButton(const QString& name)
{
    auto* button = new widgets::FilterButton(m_theme, this);
    button->setObjectName(QLatin1String("filter.") + name);
    m_buttons->addWidget(button);
    return button;
}

void FilterBar::setWorkbench(Workbench* workbench)
{
    m_workbench = workbench;
    m_counted.clear();
    if (workbench) {
        workbench->filter().setScope(ownScope());
        connect(&workbench->filter(), &FilterState::changed, this, [this] {
            refresh();
            count();
        });
        connect(workbench, &Workbench::projectChanged, this, [this](const project::Change& change) {
            refresh();
            if (change.touchesImports() || !change.rows.empty())
                count();
        });
        connect(workbench, &Workbench::languageChanged, this, &FilterBar::refresh);
        count();
    }
    refresh();
}

metrics::Scope FilterBar::ownScope() const
{
    const QString json = m_workbench->project().setting(scopeSetting);
    return metrics::Scope::fromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

std::vector<QString> FilterBar::shownDimensions() const
{
    std::vector<QString> shown;
    for (const char* id : standing)
        shown.push_back(QLatin1String(id));
    for (const auto& [dimension, values] : m_workbench->filter().scope().where) {
        if (!isStanding(dimension))
            shown.push_back(dimension);
    }
    return shown;
}

QString FilterBar::valueWords(const QString& id) const
{
    const auto& where = m_workbench->filter().scope().where;
    const auto chosen = where.find(id);
    if (chosen == where.end())
        return tr("all");
    const metrics::Dimension* dimension = metrics::findDimension(id);
    if (chosen->second.empty())
        return tr("none fits");
    if (!dimension || chosen->second.size() > 2)
        return tr("%1 chosen").arg(chosen->second.size());
    QStringList names;
    for (const qint64 value : chosen->second) {
        const auto name = m_workbench->project().read(
            [&](storage::Connection& db) { return metrics::dimensionLabel(db, *dimension, value); });
        names.append(name.valueOr(QString::number(value)));
    }
    return names.join(QStringLiteral(", "));
}

void FilterBar::refresh()
{
    setEnabled(m_workbench != nullptr);
    m_add->setText(tr("Condition"));
    m_add->setToolTip(tr("Narrow by a doctor, a service, a channel …"));
    if (!m_workbench) {
        m_facts->clear();
        return;
    }
    const metrics::Scope& scope = m_workbench->filter().scope();
    const metrics::Scope own = ownScope();
    const Language language = m_workbench->language();
    QString period = tr("all time");
    if (scope.from.isValid() && scope.to.isValid())
        period = QStringLiteral("%1 – %2").arg(formatDate(scope.from, language), formatDate(scope.to, language));
    else if (scope.from.isValid())
        period = tr("from %1").arg(formatDate(scope.from, language));
    else if (scope.to.isValid())
        period = tr("to %1").arg(formatDate(scope.to, language));
    m_period->setFilter(tr("Period"), period, scope.from != own.from || scope.to != own.to);

    const std::vector<QString> shown = shownDimensions();
    std::erase_if(m_dimensions, [&](const auto& entry) {
        if (std::ranges::find(shown, entry.first) != shown.end())
            return false;
        entry.second->deleteLater();
        return true;
    });
    for (const QString& id : shown) {
        if (!m_dimensions.contains(id)) {
            widgets::FilterButton* button = makeButton(id);
            connect(button, &QToolButton::clicked, this, [this, id] { chooseValues(id); });
            connect(button, &widgets::FilterButton::cleared, this, [this, id] {
                metrics::Scope changed = m_workbench->filter().scope();
                const metrics::Scope ownNow = ownScope();
                changed.where.erase(id);
                if (const auto kept = ownNow.where.find(id); kept != ownNow.where.end())
                    changed.where.insert(*kept);
                m_workbench->filter().setScope(changed);
            });
            m_dimensions.emplace(id, button);
        }
        const metrics::Dimension* dimension = metrics::findDimension(id);
        const auto here = scope.where.find(id);
        const auto there = own.where.find(id);
        const bool isAway = (here == scope.where.end()) != (there == own.where.end()) ||
                            (here != scope.where.end() && here->second != there->second);
        m_dimensions.at(id)->setFilter(dimension ? m_workbench->words(dimension->name) : id, valueWords(id), isAway);
    }
    sayFacts();
}

// As much of what is selected as there is room for, whole facts only; all of it in the tooltip.
void FilterBar::sayFacts()
{
    QStringList facts;
    for (const Message& fact : m_counted)
        facts.append(m_workbench->words(fact));
    m_facts->setToolTip(facts.join(u'\n'));
    if (facts.isEmpty()) {
        m_facts->clear();
        return;
    }
    const QString all = facts.join(QStringLiteral(" · "));
    QStringList forms{tr("Selected: %1").arg(all)};
    for (qsizetype shown = facts.size() - 1; shown > 0; --shown)
        forms << tr("Selected: %1 and %n more kind(s) of data", nullptr, static_cast<int>(facts.size() - shown))
                     .arg(facts.mid(0, shown).join(QStringLiteral(" · ")));
    const QFontMetrics metrics(m_facts->font());
    const auto fits = [&](const QString& form) {
        return metrics.horizontalAdvance(form) <= m_facts->contentsRect().width();
    };
    const auto form = std::ranges::find_if(forms, fits);
    m_facts->setText(form == forms.end() ? forms.back() : *form);
    m_facts->setAccessibleName(forms.front());
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_workbench)
        sayFacts();
}

void FilterBar::count()
{
    if (!m_counts || !m_workbench)
        return;
    auto reader = m_workbench->project().openReader();
    if (!reader)
        return;
    m_workbench->jobs().run(
        {QT_TRANSLATE_NOOP("core", "Counting what is selected")}, this,
        [counts = m_counts, scope = m_workbench->filter().scope(),
         db = std::shared_ptr<storage::Connection>(std::move(*reader))](const Progress& progress) {
            return counts(*db, scope, progress);
        },
        [this](const std::vector<Message>& counted) {
            m_counted = counted;
            if (m_workbench)
                refresh();
        },
        QStringLiteral("filterBar.count"));
}

void FilterBar::choosePeriod()
{
    const metrics::Scope& scope = m_workbench->filter().scope();
    auto* popup = new PeriodPopup(scope.from, scope.to, QDate::currentDate(), this);
    connect(popup, &PeriodPopup::changed, this, [this](QDate from, QDate to) {
        metrics::Scope changed = m_workbench->filter().scope();
        changed.from = from;
        changed.to = to;
        m_workbench->filter().setScope(changed);
    });
    popup->popupUnder(m_period);
}

void FilterBar::chooseValues(const QString& id)
{
    const metrics::Dimension* dimension = metrics::findDimension(id);
    if (!dimension)
        return;
    const auto values =
        m_workbench->project().read([&](storage::Connection& db) { return metrics::dimensionValues(db, *dimension); });
    if (!values) {
        m_workbench->notify(values.error());
        return;
    }
    if (values->empty()) {
        m_workbench->notify(
            {Notice::Kind::Info,
             tr("The project has nothing to choose here yet: %1").arg(m_workbench->words(dimension->name))});
        return;
    }
    const metrics::Scope& scope = m_workbench->filter().scope();
    const auto chosen = scope.where.find(id);
    auto* popup = new ChoicePopup(*values, chosen == scope.where.end() ? std::vector<qint64>() : chosen->second, this);
    connect(popup, &ChoicePopup::changed, this, [this, id](const std::vector<qint64>& ids) {
        metrics::Scope changed = m_workbench->filter().scope();
        if (ids.empty())
            changed.where.erase(id);
        else
            changed.where[id] = ids;
        m_workbench->filter().setScope(changed);
    });
    const auto button = m_dimensions.find(id);
    popup->popupUnder(button == m_dimensions.end() ? static_cast<QWidget*>(m_add) : button->second);
}

void FilterBar::chooseDimension()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const metrics::Dimension& dimension : metrics::dimensions()) {
        const QString id = QLatin1String(dimension.id);
        if (isStanding(id) || m_dimensions.contains(id) || *dimension.table == '\0')
            continue;
        const auto values = m_workbench->project().read(
            [&](storage::Connection& db) { return metrics::dimensionValues(db, dimension); });
        if (values && !values->empty())
            connect(menu->addAction(m_workbench->words(dimension.name)), &QAction::triggered, this,
                    [this, id] { chooseValues(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("The project has no further conditions yet"))->setEnabled(false);
    addScopeActions(menu);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void FilterBar::addScopeActions(QMenu* menu)
{
    const metrics::Scope own = ownScope();
    if (m_workbench->filter().scope() == own)
        return;
    menu->addSeparator();
    connect(menu->addAction(tr("Back to the project's scope")), &QAction::triggered, this,
            [this, own] { m_workbench->filter().setScope(own); });
    QAction* keep = menu->addAction(tr("Make this the project's scope"));
    keep->setEnabled(!m_workbench->project().isReadOnly());
    connect(keep, &QAction::triggered, this, [this] {
        const QByteArray json = QJsonDocument(m_workbench->filter().scope().toJson()).toJson(QJsonDocument::Compact);
        if (const auto done = m_workbench->project().setSetting(scopeSetting, QString::fromUtf8(json)); !done)
            m_workbench->notify(done.error());
        refresh();
    });
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_workbench)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace tropa::ui::shell
