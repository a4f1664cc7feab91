#include "ui/maps/priority_pane.h"

#include "base/format_number.h"
#include "insights/from_map.h"
#include "insights/insight_store.h"
#include "ui/maps/priority_figure.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::journeys {

namespace {

/// A mark from 1 to 5, nothing for an empty field, or what is wrong.
struct Entered
{
    std::optional<double> number;
    bool isBad = false;
};

Entered entered(const QLineEdit& line)
{
    const QString words = line.text().trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    if (words.isEmpty())
        return {};
    bool isNumber = false;
    const double number = words.toDouble(&isNumber);
    return isNumber && number >= 1 && number <= 5 ? Entered{number, false} : Entered{{}, true};
}

} // namespace

PriorityPane::PriorityPane(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_figure(new PriorityFigure(session.workbench(), this))
    , m_list(new QListWidget(this))
    , m_valueWords(new QLabel(this))
    , m_value(new QLineEdit(this))
    , m_effortWords(new QLabel(this))
    , m_effort(new QLineEdit(this))
    , m_insight(new QPushButton(this))
{
    setObjectName(QStringLiteral("priorityPane"));
    m_list->setObjectName(QStringLiteral("priorities"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_value->setObjectName(QStringLiteral("priorityValue"));
    m_effort->setObjectName(QStringLiteral("priorityEffort"));
    m_valueWords->setBuddy(m_value);
    m_effortWords->setBuddy(m_effort);
    auto* row = new QGridLayout;
    row->addWidget(m_valueWords, 0, 0);
    row->addWidget(m_value, 1, 0);
    row->addWidget(m_effortWords, 0, 1);
    row->addWidget(m_effort, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_figure);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    m_insight->setObjectName(QStringLiteral("priorityInsight"));
    column->addWidget(m_insight);
    connect(m_insight, &QPushButton::clicked, this, &PriorityPane::takeToInsights);
    connect(m_list, &QListWidget::currentRowChanged, this, &PriorityPane::currentChanged);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        const int at = m_list->currentRow();
        if (at >= 0 && at < static_cast<int>(m_items.size()))
            Q_EMIT entityRequested(m_items[static_cast<std::size_t>(at)].place);
    });
    connect(m_figure, &PriorityFigure::chosen, this, [this](int item) { m_list->setCurrentRow(item); });
    connect(m_value, &QLineEdit::editingFinished, this, &PriorityPane::store);
    connect(m_effort, &QLineEdit::editingFinished, this, &PriorityPane::store);
    connect(&session, &MapSession::boardChanged, this, &PriorityPane::refresh);
    connect(&session, &MapSession::valuesChanged, this, &PriorityPane::refresh);
    connect(&session.workbench(), &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (change.touches(QStringLiteral("map_priority")) || change.touches(QStringLiteral("insight")))
            refresh();
    });
    retranslate();
}

void PriorityPane::retranslate()
{
    m_list->setAccessibleName(tr("What to do first"));
    m_valueWords->setText(tr("Value, 1–5"));
    m_effortWords->setText(tr("Effort, 1–5"));
    m_value->setAccessibleName(m_valueWords->text());
    m_effort->setAccessibleName(m_effortWords->text());
    m_figure->setAccessibleName(tr("Value and effort"));
    refresh();
}

void PriorityPane::refresh()
{
    const int before = m_list->currentRow();
    const EntityRef current = before >= 0 && before < static_cast<int>(m_items.size())
                                  ? m_items[static_cast<std::size_t>(before)].element
                                  : EntityRef();
    const auto priorities =
        m_session.workbench().project().read([](storage::Connection& db) { return readPriorities(db); });
    m_items =
        priorityItems(m_session.board(), m_session.hasValues() ? &m_session.values() : nullptr, priorities.valueOr({}));
    m_isFilling = true;
    m_list->clear();
    int row = 0;
    const Language language = m_session.workbench().language();
    for (const PriorityItem& item : m_items) {
        QStringList about{m_session.workbench().words(nameOf(item.quadrant())),
                          m_session.workbench().words(nameOf(item.kind)), item.step};
        if (item.patients > 0)
            about << QStringLiteral("n\u00A0=\u00A0") + formatNumber(item.patients, language);
        new QListWidgetItem(
            QStringLiteral("%1. %2\n%3").arg(row + 1).arg(item.title, about.join(QStringLiteral(" · "))), m_list);
        if (item.element == current)
            m_list->setCurrentRow(row);
        ++row;
    }
    m_isFilling = false;
    m_figure->setItems(m_items);
    currentChanged();
}

void PriorityPane::currentChanged()
{
    if (m_isFilling)
        return;
    const int at = m_list->currentRow();
    const bool has = at >= 0 && at < static_cast<int>(m_items.size());
    m_figure->setCurrent(at);
    const bool isInsight =
        has && m_session.workbench()
                   .project()
                   .read([&](storage::Connection& db) {
                       return tropa::insights::insightOf(db, m_items[static_cast<std::size_t>(at)].element);
                   })
                   .valueOr({})
                   .isValid();
    m_insight->setText(isInsight ? tr("Open in Insights") : tr("Take to Insights"));
    m_insight->setToolTip(tr("With the quotes and numbers it rests on"));
    m_insight->setEnabled(has);
    const Priority priority = has ? m_items[static_cast<std::size_t>(at)].priority : Priority();
    const auto words = [](const std::optional<double>& number) {
        return number ? QString::number(*number) : QString();
    };
    for (const auto& [line, number] : {std::pair(m_value, priority.value), {m_effort, priority.effort}}) {
        line->setEnabled(has);
        if (!line->hasFocus() || !line->isModified())
            line->setText(words(number));
        line->setProperty("invalid", false);
    }
}

void PriorityPane::store()
{
    const int at = m_list->currentRow();
    if (m_isFilling || at < 0 || at >= static_cast<int>(m_items.size()))
        return;
    const Entered value = entered(*m_value), effort = entered(*m_effort);
    m_value->setProperty("invalid", value.isBad);
    m_effort->setProperty("invalid", effort.isBad);
    m_value->update();
    m_effort->update();
    const PriorityItem item = m_items[static_cast<std::size_t>(at)];
    if (value.isBad || effort.isBad || (item.priority.value == value.number && item.priority.effort == effort.number))
        return;
    m_value->setModified(false);
    m_effort->setModified(false);
    m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Value and effort")},
                               [&](project::Edit& edit) -> Result<void> {
                                   setPriority(edit, item.element, {value.number, effort.number});
                                   edit.setPlace(item.place);
                                   return {};
                               });
}

void PriorityPane::takeToInsights()
{
    namespace insights = tropa::insights;
    const int at = m_list->currentRow();
    if (at < 0 || at >= static_cast<int>(m_items.size()))
        return;
    shell::Workbench& bench = m_session.workbench();
    const PriorityItem item = m_items[static_cast<std::size_t>(at)];
    const insights::InsightId id =
        bench.project()
            .read([&](storage::Connection& db) { return insights::insightOf(db, item.element); })
            .valueOr({});
    if (id.isValid())
        return bench.navigateTo({QStringLiteral("insight"), id.value()});
    const insights::Insight made =
        insights::insightFromMap(m_session.board(), m_session.hasValues() ? &m_session.values() : nullptr, item);
    bench.edit({QT_TRANSLATE_NOOP("core", "New insight: %1"), {made.statement}},
               [&](project::Edit& edit) -> Result<void> {
                   insights::addInsight(edit, made);
                   return {};
               });
}

} // namespace tropa::ui::journeys
