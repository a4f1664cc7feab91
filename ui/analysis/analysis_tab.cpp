#include "ui/analysis/analysis_tab.h"

#include "ui/analysis/grid_model.h"
#include "ui/analysis/picture_view.h"
#include "ui/analysis/voice_bar.h"
#include "ui/shell/evidence_carrier.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace tropa::ui::analysis {

AnalysisTab::AnalysisTab(shell::Workbench& workbench, const char* name, QWidget* parent)
    : QWidget(parent), m_workbench(workbench)
{
    setObjectName(QLatin1String(name));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    auto* row = new QWidget(this);
    m_controls = new QHBoxLayout(row);
    m_controls->setContentsMargins(0, 0, 0, 0);
    m_controls->setSpacing(8);
    m_controls->addStretch(1);
    m_found = new widgets::TextLabel(workbench.theme(), theme::TypeRole::Body, theme::IconTint::Text, this);
    m_found->setObjectName(QLatin1String(name) + QStringLiteral("Found"));
    m_found->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    column->addWidget(row);
    column->addWidget(m_found);
    column->addLayout(m_body, 1);
    const auto stale = [this] {
        m_isStale = true;
        if (isVisible())
            reloadSoon();
    };
    connect(&workbench, &shell::Workbench::projectChanged, this, stale);
    connect(&workbench.filter(), &shell::FilterState::changed, this, stale);
    connect(&workbench, &shell::Workbench::languageChanged, this, [this, stale] {
        retranslate();
        stale();
    });
}

void AnalysisTab::setVoiceBar(VoiceBar* bar)
{
    m_voices = bar;
    connect(bar, &VoiceBar::changed, this, &AnalysisTab::reloadSoon);
}

metrics::Scope AnalysisTab::scope()
{
    const metrics::Scope all = m_workbench.filter().scope();
    if (!m_voices || voices() == Voices::None)
        return all;
    return talk::narrowedTo(m_workbench.project().connection(), all, m_voices->filter()).valueOr(all);
}

QString AnalysisTab::speaker() const
{
    return m_voices && voices() == Voices::All ? m_voices->filter().speaker : QString();
}

talk::SelectionOptions AnalysisTab::selection() const
{
    talk::SelectionOptions options;
    options.speaker = speaker();
    return options;
}

QString AnalysisTab::Choice::id() const
{
    return box->currentData().toString();
}

std::size_t AnalysisTab::Choice::number() const
{
    return static_cast<std::size_t>(std::max(0, box->currentIndex()));
}

void AnalysisTab::Choice::fill(const QString& name, const std::vector<std::pair<QString, QString>>& choices) const
{
    const QSignalBlocker quiet(box);
    const QString kept = id();
    label->setText(name);
    box->setAccessibleName(name);
    box->clear();
    for (const auto& [choice, words] : choices)
        box->addItem(words, choice);
    box->setCurrentIndex(std::max(0, box->findData(kept)));
}

AnalysisTab::Choice AnalysisTab::addChoice(const char* name)
{
    Choice choice{new QLabel(this), new QComboBox(this)};
    choice.box->setObjectName(QLatin1String(name));
    choice.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice.box->setMaximumWidth(280);
    choice.label->setBuddy(choice.box);
    const int last = m_controls->count() - 1; // before the stretch
    m_controls->insertWidget(last, choice.label);
    m_controls->insertWidget(last + 1, choice.box);
    connect(choice.box, &QComboBox::currentIndexChanged, this, &AnalysisTab::reloadSoon);
    return choice;
}

QTableView* AnalysisTab::makeTable(const char* name, GridModel* model, bool isSorted)
{
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    auto* sorted = new QSortFilterProxyModel(table);
    sorted->setSortRole(widgets::SortRole);
    sorted->setSourceModel(model);
    table->setModel(sorted);
    widgets::configureTable(table, m_workbench.theme(), {});
    table->setSortingEnabled(isSorted);
    if (isSorted)
        table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    sorted->sort(-1); // the order of the result until a person asks for another
    table->horizontalHeader()->setStretchLastSection(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(table, &QTableView::activated, this, [this, model, sorted](const QModelIndex& at) {
        const QModelIndex index = sorted->mapToSource(at);
        const GridCell* cell = model->cell(index);
        if (!cell || cell->rows.empty())
            cell = model->cell(index.siblingAtColumn(0));
        const GridCell* first = model->cell(index.siblingAtColumn(0));
        if (cell && first)
            open(first->text, cell->rows);
    });
    return table;
}

void AnalysisTab::say(const std::vector<Message>& findings)
{
    QStringList lines;
    for (const Message& one : findings)
        lines << words(one);
    m_found->setText(lines.join(u'\n'));
}

void AnalysisTab::say(const Error& error)
{
    m_found->setText(words(error.message));
}

void AnalysisTab::open(const QString& title, const std::vector<talk::SegmentId>& segments)
{
    open(title, numbersOf(segments));
}

void AnalysisTab::open(const QString& title, const std::vector<qint64>& segments)
{
    if (segments.empty())
        return;
    std::vector<EntityRef> rows;
    for (const qint64 id : segments)
        rows.push_back({QStringLiteral("segment"), id});
    m_workbench.showRows(title, rows);
}

void AnalysisTab::carry(PictureView* picture, std::function<Carried(std::size_t)> of)
{
    new shell::EvidenceCarrier(m_workbench, *picture,
                               [this, picture, of = std::move(of)](const std::optional<QPoint>& at) {
                                   const auto item = at ? picture->itemAt(*at) : picture->current();
                                   return item ? clipOf(of(*item)) : shell::EvidenceClip();
                               });
}

shell::EvidenceClip AnalysisTab::clipOf(const Carried& carried) const
{
    constexpr std::size_t most = 500; // a card that rests on more says nothing more
    shell::EvidenceClip clip;
    for (std::size_t i = 0; i < std::min(most, carried.segments.size()); ++i)
        clip.refs.push_back({QStringLiteral("segment"), carried.segments[i]});
    clip.words = carried.title;
    return clip;
}

// Several changes in one turn of the event loop are one run.
void AnalysisTab::reloadSoon()
{
    m_isStale = true;
    if (m_isAsked || !isVisible())
        return;
    m_isAsked = true;
    QTimer::singleShot(0, this, [this] {
        m_isAsked = false;
        if (std::exchange(m_isStale, false))
            reload();
    });
}

void AnalysisTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reloadSoon();
}

std::vector<qint64> numbersOf(const std::vector<talk::SegmentId>& ids)
{
    std::vector<qint64> numbers;
    for (const auto id : ids)
        numbers.push_back(id.value());
    return numbers;
}

} // namespace tropa::ui::analysis
