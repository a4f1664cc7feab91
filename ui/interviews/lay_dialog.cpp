#include "ui/interviews/lay_dialog.h"

#include "interviews/map_quotes.h"
#include "interviews/respondent_store.h"
#include "interviews/selection_store.h"
#include "maps/board_store.h"
#include "maps/map_store.h"
#include "ui/theme/measures.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tropa::ui::interviews {

namespace {

constexpr int mapRole = Qt::UserRole;
constexpr int journeyRole = Qt::UserRole + 1;
constexpr int groupRole = Qt::UserRole + 1; // of a respondent
constexpr const char* curveMetric = "interviews.valence";

maps::LaneKind laneOf(core::CodeKind kind)
{
    switch (kind) {
    case core::CodeKind::Pain:
        return maps::LaneKind::Pains;
    case core::CodeKind::Gain:
        return maps::LaneKind::Gains;
    case core::CodeKind::Need:
        return maps::LaneKind::Needs;
    default:
        return maps::LaneKind::Quotes;
    }
}

} // namespace

std::vector<maps::EvidenceToLay> evidenceToLay(storage::Connection& connection, const metrics::Scope& scope)
{
    std::vector<maps::EvidenceToLay> all;
    for (const core::MapQuote& one : core::quotesForMap(connection, scope)) {
        const maps::LaneKind lane = laneOf(one.kind);
        all.push_back({{QStringLiteral("segment"), one.segment.value()},
                       lane,
                       lane == maps::LaneKind::Quotes ? QString() : one.code,
                       one.touchpoint,
                       one.stage});
    }
    return all;
}

LayDialog::LayDialog(CodingSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_target(new QComboBox(this))
    , m_respondents(new QListWidget(this))
    , m_curve(new QCheckBox(tr("Compute the experience curve from valence"), this))
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("Lay on a map"));
    storage::Connection& db = session.workbench().project().connection();
    QSet<qint64> journeys;
    std::vector<maps::MapSummary> all = maps::maps(db, maps::MapKind::Journey);
    for (const maps::MapSummary& map : all) {
        m_target->addItem(map.title);
        m_target->setItemData(m_target->count() - 1, map.id.value(), mapRole);
    }
    for (const maps::MapSummary& map : all) {
        if (journeys.contains(map.journey.value()))
            continue;
        journeys << map.journey.value();
        m_target->addItem(tr("New map over “%1”").arg(map.journeyName));
        m_target->setItemData(m_target->count() - 1, map.journey.value(), journeyRole);
    }
    m_target->setAccessibleName(tr("Map"));
    m_respondents->setAccessibleName(tr("Respondents"));
    fillRespondents();
    m_curve->setChecked(true);
    m_count->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_lay = buttons->addButton(tr("Lay on the map"), QDialogButtonBox::AcceptRole);
    auto* form = new QFormLayout;
    form->addRow(tr("Map"), m_target);
    auto* people = new QVBoxLayout;
    people->setSpacing(theme::Space::unit);
    people->addWidget(makeChoices());
    people->addWidget(m_respondents, 1);
    form->addRow(tr("Respondents"), people);
    form->addRow(QString(), m_curve);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    connect(m_respondents, &QListWidget::itemChanged, this, &LayDialog::showTicked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lay, &QPushButton::clicked, this, &LayDialog::run);
    resize(520, 480);
    showTicked();
}

void LayDialog::fillRespondents()
{
    QSet<qint64> shown;
    for (const DocumentRow& row : m_session.documents())
        shown << row.info.respondent.value();
    for (const core::Respondent& one : core::respondents(m_session.workbench().project().connection())) {
        if (!shown.contains(one.id.value()))
            continue;
        auto* item = new QListWidgetItem(
            one.group == core::RespondentGroup::Unknown
                ? one.name
                : QStringLiteral("%1 · %2").arg(one.name, m_session.workbench().words(core::groupName(one.group))),
            m_respondents);
        item->setData(Qt::UserRole, one.id.value());
        item->setData(groupRole, static_cast<int>(one.group));
        item->setCheckState(Qt::Checked);
        m_groups.emplace(one.group, nullptr);
    }
    if (m_groups.size() < 2)
        m_groups.clear();
}

QWidget* LayDialog::makeChoices()
{
    auto* choices = new QWidget(this);
    auto* row = new widgets::FlowLayout(choices, theme::Space::pane);
    row->setContentsMargins(0, 0, 0, 0);
    for (const bool on : {true, false}) {
        auto* button = new QPushButton(on ? tr("All") : tr("None"), choices);
        button->setObjectName(on ? QStringLiteral("layAll") : QStringLiteral("layNone"));
        button->setProperty("compact", true);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, on] { tick(std::nullopt, on); });
    }
    for (auto& [group, box] : m_groups) {
        box =
            new QCheckBox(group == core::RespondentGroup::Unknown ? tr("group not known")
                                                                  : m_session.workbench().words(core::groupName(group)),
                          choices);
        box->setObjectName(QStringLiteral("layGroup%1").arg(static_cast<int>(group)));
        row->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, which = group, clicked = box] {
            tick(which, clicked->checkState() != Qt::Unchecked); // from some to all
        });
    }
    return choices;
}

void LayDialog::tick(std::optional<core::RespondentGroup> group, bool on)
{
    {
        const QSignalBlocker quiet(m_respondents); // counted once, not for each
        for (int row = 0; row < m_respondents->count(); ++row) {
            QListWidgetItem* item = m_respondents->item(row);
            if (!group || item->data(groupRole).toInt() == static_cast<int>(*group))
                item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
    }
    showTicked();
}

void LayDialog::showTicked()
{
    std::map<core::RespondentGroup, std::pair<int, int>> ticked; // and all
    for (int row = 0; row < m_respondents->count(); ++row) {
        const QListWidgetItem* item = m_respondents->item(row);
        auto& [on, all] = ticked[static_cast<core::RespondentGroup>(item->data(groupRole).toInt())];
        on += item->checkState() == Qt::Checked ? 1 : 0;
        ++all;
    }
    for (const auto& [group, box] : m_groups) {
        const auto [on, all] = ticked[group];
        box->setTristate(on > 0 && on < all);
        box->setCheckState(on == 0 ? Qt::Unchecked : on < all ? Qt::PartiallyChecked : Qt::Checked);
    }
    count();
}

metrics::Scope LayDialog::scope() const
{
    metrics::Scope scope = m_session.scope();
    std::vector<qint64> chosen;
    for (int row = 0; row < m_respondents->count(); ++row) {
        if (m_respondents->item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_respondents->item(row)->data(Qt::UserRole).toLongLong());
    }
    if (chosen.empty())
        chosen.push_back(0); // nobody, where an empty list would mean everybody
    if (static_cast<int>(chosen.size()) != m_respondents->count() || !scope.isEmpty())
        scope.where[QLatin1String(metrics::dimension::respondent)] = chosen;
    return scope;
}

void LayDialog::count()
{
    const auto all = evidenceToLay(m_session.workbench().project().connection(), scope());
    const auto of = [&](maps::LaneKind lane) {
        return static_cast<int>(std::ranges::count(all, lane, &maps::EvidenceToLay::lane));
    };
    QStringList words{tr("%n quote(s)", nullptr, of(maps::LaneKind::Quotes)),
                      tr("%n segment(s) of pains", nullptr, of(maps::LaneKind::Pains)),
                      tr("%n segment(s) of gains", nullptr, of(maps::LaneKind::Gains)),
                      tr("%n segment(s) of needs", nullptr, of(maps::LaneKind::Needs))};
    m_count->setText(
        m_target->count() == 0
            ? tr("There is no journey map yet: make one first.")
            : tr("What codes are pains, gains or needs is said in their codebook entries; their touchpoints "
                 "lead to the steps.") +
                  u'\n' + words.join(QStringLiteral(" · ")));
    m_lay->setEnabled(m_target->count() > 0 && !all.empty());
}

void LayDialog::run()
{
    shell::Workbench& bench = m_session.workbench();
    const metrics::Scope chosen = scope();
    const auto evidence = evidenceToLay(bench.project().connection(), chosen);
    maps::MapId map(m_target->currentData(mapRole).toLongLong());
    const maps::JourneyId journey(m_target->currentData(journeyRole).toLongLong());
    const QString curve = m_curve->isChecked() ? QLatin1String(curveMetric) : QString();
    const QString title = tr("Interviews");
    maps::LaidEvidence laid;
    const bool done =
        bench.edit({QT_TRANSLATE_NOOP("core", "Lay interviews on a map")}, [&](project::Edit& edit) -> Result<void> {
            if (!map.isValid()) {
                maps::MapInfo info;
                info.journey = journey;
                info.title = title;
                info.scope = chosen;
                map = maps::addMap(edit, info);
            }
            laid = maps::layEvidence(edit, map, evidence, curve, bench.language());
            return {};
        });
    if (!done)
        return;
    QString said = tr("%n quote(s) laid", nullptr, static_cast<int>(laid.evidence)) + QStringLiteral(", ") +
                   tr("%n new card(s)", nullptr, static_cast<int>(laid.cards));
    if (laid.placeless > 0)
        said += QStringLiteral("; ") + tr("%n without a step: their codes have no touchpoint, or no step has theirs",
                                          nullptr, static_cast<int>(laid.placeless));
    accept();
    bench.notify({shell::Notice::Kind::Good, said});
    bench.navigateTo({QStringLiteral("map"), map.value()});
}

} // namespace tropa::ui::interviews
