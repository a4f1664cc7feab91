#include "ui/insights/metric_choice.h"

#include "metrics/dimension.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace tropa::ui::insights {

namespace {

QComboBox* narrowCombo(const char* name, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(24);
    return combo;
}

} // namespace

MetricChoice::MetricChoice(shell::Workbench& workbench, bool withWave, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_metric(narrowCombo("choiceMetric", this))
    , m_other(narrowCombo("choiceOther", this))
    , m_otherValue(narrowCombo("choiceOtherValue", this))
{
    for (const auto& metric : workbench.catalogue().metrics())
        m_metric->addItem(workbench.words(metric->info().name), QString::fromLatin1(metric->info().id));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString& words, QComboBox* combo) {
        auto* label = new QLabel(words, this);
        label->setBuddy(combo);
        combo->setAccessibleName(words);
        form->addRow(label, combo);
        return label;
    };
    row(tr("Number"), m_metric);
    std::vector<std::pair<const char*, QString>> conditions = {{metrics::dimension::touchpoint, tr("Touchpoint")},
                                                               {metrics::dimension::clinic, tr("Clinic")}};
    if (withWave)
        conditions.insert(conditions.begin(), {metrics::dimension::wave, tr("Wave")});
    for (const auto& [dimension, words] : conditions) {
        auto* combo = narrowCombo("", this);
        combo->setObjectName(QStringLiteral("choice-") + QLatin1String(dimension));
        m_conditions.push_back({QLatin1String(dimension), combo, row(words, combo)});
        connect(combo, &QComboBox::activated, this, &MetricChoice::changed);
    }
    row(tr("Only where"), m_other);
    row(tr("is"), m_otherValue);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        fillConditions();
        Q_EMIT changed();
    });
    connect(m_other, &QComboBox::currentIndexChanged, this, &MetricChoice::fillValues);
    connect(m_otherValue, &QComboBox::activated, this, &MetricChoice::changed);
    fillConditions();
}

QString MetricChoice::metric() const
{
    return m_metric->currentData().toString();
}

metrics::Scope MetricChoice::scope() const
{
    metrics::Scope scope;
    for (const Condition& one : m_conditions) {
        if (const qint64 value = one.values->currentData().toLongLong(); value > 0)
            scope.where[one.dimension] = {value};
    }
    if (const qint64 value = m_otherValue->currentData().toLongLong(); value > 0)
        scope.where[m_other->currentData().toString()] = {value};
    return scope;
}

void MetricChoice::fillConditions()
{
    const metrics::Metric* metric = m_workbench.catalogue().find(this->metric());
    const auto knows = [&](const QString& dimension) {
        return metric && std::ranges::any_of(metric->info().dimensions,
                                             [&](const char* id) { return dimension == QLatin1String(id); });
    };
    const auto fill = [&](QComboBox* combo, const QString& dimension) {
        const qint64 before = combo->currentData().toLongLong();
        combo->clear();
        combo->addItem(tr("any"), qint64(0));
        const auto values = m_workbench.project().read(
            [&](storage::Connection& db) { return metrics::dimensionValues(db, *metrics::findDimension(dimension)); });
        for (const auto& [id, name] : values.valueOr({}))
            combo->addItem(name, id);
        combo->setCurrentIndex(std::max(0, combo->findData(before)));
    };
    for (const Condition& one : m_conditions) {
        const bool isKnown = knows(one.dimension);
        if (isKnown)
            fill(one.values, one.dimension);
        else
            one.values->clear();
        one.values->setVisible(isKnown);
        one.label->setVisible(isKnown);
    }
    m_other->clear();
    m_other->addItem(tr("nothing else"), QString());
    for (const metrics::Dimension& dimension : metrics::dimensions()) {
        const QString id = QLatin1String(dimension.id);
        const bool isOwn = std::ranges::any_of(m_conditions, [&](const Condition& one) { return one.dimension == id; });
        const bool isNamed = qstrlen(dimension.table) > 0 || !dimension.values.empty();
        if (!isOwn && isNamed && id != QLatin1String(metrics::dimension::wave) && knows(id))
            m_other->addItem(m_workbench.words(dimension.name), id);
    }
    fillValues();
}

void MetricChoice::fillValues()
{
    m_otherValue->clear();
    const metrics::Dimension* dimension = metrics::findDimension(m_other->currentData().toString());
    m_otherValue->setEnabled(dimension != nullptr);
    if (!dimension)
        return;
    const auto values =
        m_workbench.project().read([&](storage::Connection& db) { return metrics::dimensionValues(db, *dimension); });
    for (const auto& [id, name] : values.valueOr({}))
        m_otherValue->addItem(name, id);
    for (const metrics::NamedValue& one : dimension->values)
        m_otherValue->addItem(m_workbench.words(one.name), one.value);
    Q_EMIT changed();
}

} // namespace tropa::ui::insights
