#include "ui/maps/put_dialog.h"

#include "maps/board_store.h"
#include "maps/card_markup.h"
#include "ui/maps/evidence_drop.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

/// The touchpoint the number is of, or 0.
qint64 touchpointOf(const maps::CarriedEvidence& carried)
{
    const std::vector<qint64>& values = carried.scope.values(metrics::dimension::touchpoint);
    return values.size() == 1 ? values.front() : 0;
}

LaneKind fittingLane(const maps::CarriedEvidence& carried)
{
    if (!carried.metric.isEmpty())
        return LaneKind::Metrics;
    const bool isInsight = std::ranges::all_of(
        carried.pieces, [](const metrics::Evidence& one) { return one.ref.kind == QLatin1String("insight"); });
    return isInsight ? LaneKind::Pains : LaneKind::Quotes;
}

} // namespace

PutDialog::PutDialog(shell::Workbench& workbench, shell::EvidenceClip clip, QWidget* parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_clip(std::move(clip))
    , m_carried(carriedFrom(workbench, m_clip))
    , m_map(new QComboBox(this))
    , m_step(new QComboBox(this))
    , m_lane(new QComboBox(this))
    , m_card(new QComboBox(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("putDialog"));
    setWindowTitle(tr("Put on the map"));
    auto* what = new QLabel(fontMetrics().elidedText(m_clip.words.simplified(), Qt::ElideRight, 900), this);
    what->setObjectName(QStringLiteral("putWhat"));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setMinimumWidth(460);
    m_note->setWordWrap(true);
    m_map->setObjectName(QStringLiteral("putMap"));
    m_step->setObjectName(QStringLiteral("putStep"));
    m_lane->setObjectName(QStringLiteral("putLane"));
    m_card->setObjectName(QStringLiteral("putCard"));
    for (QComboBox* box : {m_map, m_step, m_lane, m_card}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(48);
        box->setMaxVisibleItems(20);
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&Map"), m_map);
    form->addRow(tr("&Step"), m_step);
    form->addRow(tr("&Lane"), m_lane);
    form->addRow(tr("&Card"), m_card);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_put = buttons->addButton(tr("Put there"), QDialogButtonBox::AcceptRole);
    m_put->setObjectName(QStringLiteral("putThere"));
    m_put->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PutDialog::put);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_map, &QComboBox::currentIndexChanged, this, &PutDialog::followMap);
    connect(m_step, &QComboBox::currentIndexChanged, this, &PutDialog::followCell);
    connect(m_lane, &QComboBox::currentIndexChanged, this, &PutDialog::followCell);

    const auto all = workbench.project().read([](storage::Connection& db) { return tropa::maps::maps(db); });
    const QSignalBlocker quiet(m_map);
    for (const MapSummary& map : all.valueOr({}))
        m_map->addItem(map.kind == MapKind::Blueprint ? tr("Blueprint: %1").arg(map.title) : map.title, map.id.value());
    followMap();
    m_map->setFocus();
}

QWidget* PutDialog::windowBelow()
{
    for (QWidget* one : QApplication::topLevelWidgets()) {
        if (qobject_cast<QMainWindow*>(one) && one->isVisible())
            return one;
    }
    return QApplication::activeWindow();
}

void PutDialog::show(shell::Workbench& workbench, const shell::EvidenceClip& clip)
{
    if (clip.isEmpty())
        return workbench.notify({shell::Notice::Kind::Info,
                                 tr("Nothing to put yet: copy a number of a chart, a quote or an insight (Ctrl+C).")});
    auto* dialog = new PutDialog(workbench, clip, windowBelow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (dialog->m_map->count() == 0) {
        dialog->deleteLater();
        return workbench.notify({shell::Notice::Kind::Info, tr("There is no map yet. Make one on the page of maps.")});
    }
    // It goes with the project it writes to.
    connect(&workbench, &QObject::destroyed, dialog, &QDialog::close);
    dialog->open();
}

void PutDialog::followMap()
{
    const MapId id(m_map->currentData().toLongLong());
    auto board = m_workbench.project().read([id](storage::Connection& db) { return loadBoard(db, id); });
    m_board = board ? std::move(*board) : Board();
    const QSignalBlocker quietSteps(m_step), quietLanes(m_lane);
    m_step->clear();
    m_lane->clear();
    for (const Step& step : m_board.steps) {
        const auto stage = std::ranges::find(m_board.stages, step.stage, &Stage::id);
        m_step->addItem(stage == m_board.stages.end()
                            ? step.title
                            : QStringLiteral("%1 › %2").arg(stage->title.simplified(), step.title.simplified()),
                        step.id.value());
        if (step.touchpoint.isValid() && step.touchpoint.value() == touchpointOf(m_carried))
            m_step->setCurrentIndex(m_step->count() - 1);
    }
    const LaneKind fitting = fittingLane(m_carried);
    bool isFound = false;
    for (const Lane& lane : m_board.lanes) {
        if (!refusalOf(lane, m_carried).isEmpty())
            continue;
        m_lane->addItem(lane.title, lane.id.value());
        if (lane.kind == fitting && !isFound) {
            m_lane->setCurrentIndex(m_lane->count() - 1);
            isFound = true;
        }
    }
    followCell();
}

void PutDialog::followCell()
{
    const LaneId lane(m_lane->currentData().toLongLong());
    const StepId step(m_step->currentData().toLongLong());
    m_card->clear();
    m_card->addItem(tr("a new card"), qint64(0));
    for (const Card* card : m_board.cardsAt(lane, step)) {
        const QString words = plainWords(card->text).simplified();
        m_card->addItem(words.isEmpty()
                            ? tr("the card with %n number(s)", nullptr, static_cast<int>(card->bindings.size()))
                            : words,
                        card->id.value());
    }
    const bool isCell = lane.isValid() && step.isValid();
    m_note->setVisible(!isCell);
    m_note->setText(isCell ? QString() : tr("No lane of this map can hold it."));
    m_put->setEnabled(isCell);
}

void PutDialog::put()
{
    const CardId made =
        putOnMap(m_workbench, m_board, LaneId(m_lane->currentData().toLongLong()),
                 StepId(m_step->currentData().toLongLong()), CardId(m_card->currentData().toLongLong()), m_carried);
    if (!made.isValid())
        return;
    const QString kind =
        m_board.map.kind == MapKind::Blueprint ? QStringLiteral("blueprint_card") : QStringLiteral("map_card");
    m_workbench.notify({shell::Notice::Kind::Good, tr("It is on the map “%1” now.").arg(m_board.map.title),
                        tr("Show it"), [bench = QPointer<shell::Workbench>(&m_workbench), kind, made] {
                            if (bench)
                                bench->navigateTo({kind, made.value()});
                        }});
    accept();
}

} // namespace tropa::ui::journeys
