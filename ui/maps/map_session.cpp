#include "ui/maps/map_session.h"

#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

/// What the job brings back; a Result has no empty state to wait in.
struct Computed
{
    Result<BoardValues> values = BoardValues();
    std::shared_ptr<const std::vector<ComparedCurve>> compared;
    qint64 milliseconds = 0;
};

/// Rows of what is said about a map; the board itself stands as it was.
bool isNoteTable(const QString& table)
{
    return table == QLatin1String("map_note") || table == QLatin1String("map_thread") ||
           table == QLatin1String("map_comment");
}

int positionInStage(const Board& board, const Step& step)
{
    const auto steps = board.stepsOf(step.stage);
    return static_cast<int>(std::ranges::find(steps, step.id, &Step::id) - steps.begin());
}

} // namespace

MapSession::MapSession(shell::Workbench& workbench, MapKind kind, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_kind(kind)
{
    connect(&workbench, &shell::Workbench::projectChanged, this, &MapSession::projectChanged);
    connect(&workbench.filter(), &shell::FilterState::changed, this, &MapSession::evaluate);
    if (auto found = workbench.project().read([&](storage::Connection& db) { return tropa::maps::maps(db, m_kind); }))
        m_maps = std::move(*found);
}

void MapSession::open(MapId map)
{
    m_board = {};
    m_board.map.id = map;
    m_hasValues = false;
    m_values = {};
    m_compared.reset();
    reload();
    evaluate();
}

void MapSession::reload()
{
    Result<Board> board =
        m_workbench.project().read([&](storage::Connection& db) { return loadBoard(db, m_board.map.id); });
    if (!board)
        return m_workbench.notify(board.error());
    m_board = std::move(*board);
    m_notes = {};
    Q_EMIT boardChanged();
    reloadNotes();
}

void MapSession::projectChanged(const project::Change& change)
{
    if (!keepsMetrics(change))
        m_cache->clear();
    const bool touchesList = change.touches(QStringLiteral("map")) || change.touches(QStringLiteral("journey"));
    if (touchesList) {
        if (auto found =
                m_workbench.project().read([&](storage::Connection& db) { return tropa::maps::maps(db, m_kind); }))
            m_maps = std::move(*found);
        Q_EMIT mapsChanged();
    }
    if (!m_board.map.id.isValid())
        return;
    // Other rooms' rows leave the board as it stands; their names (touchpoints, personas) are read with the values.
    const bool touchesBoard = std::ranges::any_of(change.rows, [](const project::RowChange& row) {
        return !isNoteTable(row.table) &&
               (row.table.startsWith(QLatin1String("map")) || row.table.startsWith(QLatin1String("card_")) ||
                row.table == QLatin1String("journey"));
    });
    if (touchesBoard)
        reload();
    else if (std::ranges::any_of(change.rows, [](const project::RowChange& row) {
                 return isNoteTable(row.table) || row.table == QLatin1String("coder");
             }))
        reloadNotes();
    if (m_board.map.id.isValid() && changesValues(change))
        evaluate();
}

void MapSession::evaluate()
{
    if (!m_board.map.id.isValid())
        return;
    auto reader = m_workbench.project().openReader();
    if (!reader)
        return m_workbench.notify(reader.error());
    auto connection = std::shared_ptr<storage::Connection>(std::move(*reader));
    const auto work = [connection, board = m_board, filter = m_workbench.filter().scope(), cache = m_cache,
                       dimension = metrics::findDimension(m_comparedBy), &catalogue = m_workbench.catalogue(),
                       &sources = m_workbench.sources()](const Progress& progress) {
        QElapsedTimer timer;
        timer.start();
        const metrics::EvaluationContext context{*connection, QDate::currentDate(), progress, 0.95, &sources};
        Computed computed;
        computed.values = evaluateBoard(context, catalogue, sources, board, filter, *cache);
        if (dimension && computed.values) {
            auto curves = compareCurves(context, catalogue, sources, board, filter, *dimension, *cache);
            if (curves)
                computed.compared = std::make_shared<const std::vector<ComparedCurve>>(std::move(*curves));
            else
                computed.values = std::move(curves).error();
        }
        computed.milliseconds = timer.elapsed();
        return computed;
    };
    const auto done = [this, map = m_board.map.id](Computed computed) {
        if (map != m_board.map.id)
            return;
        if (!computed.values) {
            if (computed.values.error().kind != ErrorKind::Cancelled)
                m_workbench.notify(computed.values.error());
            return;
        }
        m_values = std::move(*computed.values);
        m_compared = std::move(computed.compared);
        m_hasValues = true;
        m_milliseconds = computed.milliseconds;
        Q_EMIT valuesChanged();
    };
    m_workbench.jobs().run({QT_TRANSLATE_NOOP("core", "Computing the map")}, this, work, done,
                           QStringLiteral("map-values-%1").arg(reinterpret_cast<quintptr>(this)));
}

void MapSession::compareBy(const QString& dimension)
{
    if (m_comparedBy == dimension)
        return;
    m_comparedBy = dimension;
    evaluate();
}

CardId MapSession::cardFor(project::Edit& edit, LaneId lane, StepId step, CardId card)
{
    return card.isValid() ? card : tropa::maps::addCard(edit, lane, step);
}

project::EditOptions MapSession::making()
{
    m_making = QString::fromLatin1(Guid::random().bytes().toHex());
    project::EditOptions options;
    options.mergeKey = m_making;
    return options;
}

project::EditOptions MapSession::naming(const EntityRef& ref) const
{
    project::EditOptions options;
    if (ref == m_made)
        options.mergeKey = m_making;
    return options;
}

CardId MapSession::enterText(LaneId lane, StepId step, CardId card, const QString& text)
{
    const Card* known = m_board.card(card);
    if (m_board.lane(lane)->kind == LaneKind::Arc)
        return enterLevel(lane, step, card, text);
    if (known ? known->text == text : text.isEmpty())
        return card;
    const Message label =
        known ? Message{QT_TRANSLATE_NOOP("core", "Text of a card")} : Message{QT_TRANSLATE_NOOP("core", "New card")};
    CardId entered = card;
    m_workbench.edit(label, [&](project::Edit& edit) -> Result<void> {
        entered = cardFor(edit, lane, step, card);
        setCardField(edit, entered, CardField::Text, text);
        return {};
    });
    return entered;
}

CardId MapSession::enterLevel(LaneId lane, StepId step, CardId card, const QString& text)
{
    const Card* known = m_board.card(card);
    bool isNumber = false;
    const int level = text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || level < 1 || level > mostArc)) {
        m_workbench.notify({shell::Notice::Kind::Bad, tr("A level from 1 to %1 is expected").arg(mostArc)});
        return card;
    }
    const std::optional<double> value = text.isEmpty() ? std::nullopt : std::optional(arcExperience(level));
    if (value == (known ? known->experience : std::nullopt))
        return card;
    CardId entered = card;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Level of the dramatic arc")},
                     [&](project::Edit& edit) -> Result<void> {
                         entered = cardFor(edit, lane, step, card);
                         setCardField(edit, entered, CardField::Experience, value ? QVariant(*value) : QVariant());
                         return {};
                     });
    return entered;
}

CardId MapSession::addCard(LaneId lane, StepId step)
{
    CardId added;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "New card")}, [&](project::Edit& edit) -> Result<void> {
        added = tropa::maps::addCard(edit, lane, step);
        return {};
    });
    return added;
}

void MapSession::renameStep(StepId step, const QString& title)
{
    if (title.isEmpty() || m_board.step(step)->title == title)
        return;
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "Name of a step")},
        [&](project::Edit& edit) -> Result<void> {
            tropa::maps::renameStep(edit, step, title);
            return {};
        },
        naming({QStringLiteral("map_step"), step.value()}));
}

void MapSession::renameLane(LaneId lane, const QString& title)
{
    Lane changed = *m_board.lane(lane);
    if (title.isEmpty() || changed.title == title)
        return;
    changed.title = title;
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "Name of a lane")},
        [&](project::Edit& edit) -> Result<void> {
            setLane(edit, changed);
            return {};
        },
        naming({QStringLiteral("map_lane"), lane.value()}));
}

StepId MapSession::addStepAfter(StepId step)
{
    StepId added;
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "New step")},
        [&](project::Edit& edit) -> Result<void> {
            const QString title = tr("New step");
            const Step* after = m_board.step(step);
            if (after) {
                const int behind = m_board.substepsOf(m_board.columnOf(step));
                added = addStep(edit, after->stage, title, positionInStage(m_board, *after) + 1 + behind);
                if (after->isSubstep)
                    setSubstep(edit, added, true);
            } else {
                const StageId stage = m_board.stages.empty() ? addStage(edit, m_board.map.journey, tr("New stage"))
                                                             : m_board.stages.back().id;
                added = addStep(edit, stage, title);
            }
            return {};
        },
        making());
    m_made = {QStringLiteral("map_step"), added.value()};
    return added;
}

void MapSession::removeStep(StepId step)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Removal of a step")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::removeStep(edit, step);
        return {};
    });
}

void MapSession::addStageAfter(StepId step, const QString& title)
{
    const Step* after = m_board.step(step);
    StageId made;
    int position = -1;
    if (after)
        position =
            static_cast<int>(std::ranges::find(m_board.stages, after->stage, &Stage::id) - m_board.stages.begin()) + 1;
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "New stage")},
        [&](project::Edit& edit) -> Result<void> {
            made = addStage(edit, m_board.map.journey, title, position);
            addStep(edit, made, tr("New step"));
            return {};
        },
        making());
    m_made = {QStringLiteral("map_stage"), made.value()};
}

void MapSession::addLaneAfter(LaneId lane, LaneKind kind, LaneRole role)
{
    Lane added;
    added.kind = kind;
    added.role = role;
    added.title =
        m_workbench.words(role == LaneRole::None ? term(laneKinds(), kind).name : term(laneRoles(), role).name);
    const int position = m_board.rowOf(lane) + 1;
    LaneId made;
    m_workbench.edit(
        {QT_TRANSLATE_NOOP("core", "New lane")},
        [&](project::Edit& edit) -> Result<void> {
            made = tropa::maps::addLane(edit, m_board.map.id, added, position > 0 ? position : -1);
            return {};
        },
        making());
    m_made = {QStringLiteral("map_lane"), made.value()};
}

void MapSession::removeLane(LaneId lane)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Removal of a lane")}, [&](project::Edit& edit) -> Result<void> {
        tropa::maps::removeLane(edit, lane);
        return {};
    });
}

void MapSession::toggleMark(StepId step, CardId card, MarkKind kind)
{
    const Card* onCard = m_kind == MapKind::Blueprint ? m_board.card(card) : nullptr;
    const Step* onStep = m_board.step(step);
    if (!onCard && !onStep)
        return;
    const std::vector<Mark>& marks = onCard ? onCard->marks : onStep->marks;
    const auto found = std::ranges::find(marks, kind, &Mark::kind);
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Mark")}, [&](project::Edit& edit) -> Result<void> {
        if (found != marks.end())
            removeMark(edit, found->id);
        else if (onCard)
            addMark(edit, card, {{}, kind, {}, {}, {}});
        else
            addMark(edit, step, {{}, kind, {}, {}, {}});
        return {};
    });
}

void MapSession::link(CardId from, CardId to)
{
    if (from == to || !m_board.card(from) || !m_board.card(to))
        return;
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Link")}, [&](project::Edit& edit) -> Result<void> {
        Link link;
        link.from = from;
        link.to = to;
        addLink(edit, m_board.map.id, link);
        return {};
    });
}

void MapSession::setBinding(LaneId lane, StepId step, CardId card, const std::optional<Binding>& binding)
{
    const Card* known = m_board.card(card);
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "What a cell computes")}, [&](project::Edit& edit) -> Result<void> {
        const CardId at = cardFor(edit, lane, step, card);
        const bool hasOne = known && !known->bindings.empty();
        if (!binding && hasOne)
            removeBinding(edit, at, known->bindings.front().id);
        else if (binding && hasOne)
            tropa::maps::setBinding(edit, at, *binding);
        else if (binding)
            addBinding(edit, at, *binding);
        return {};
    });
}

void MapSession::setField(CardId card, CardField field, const QVariant& value)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Field of a card")}, [&](project::Edit& edit) -> Result<void> {
        setCardField(edit, card, field, value);
        return {};
    });
}

void MapSession::setPicture(CardId card, const QString& name, const QByteArray& bytes)
{
    m_workbench.edit({QT_TRANSLATE_NOOP("core", "Picture of a card")},
                     [&](project::Edit& edit) { return setCardPicture(edit, card, name, bytes); });
}

void MapSession::openRows(const MetricCell& cell)
{
    if (!cell.info)
        return;
    auto reader = m_workbench.project().openReader();
    if (!reader)
        return m_workbench.notify(reader.error());
    auto connection = std::shared_ptr<storage::Connection>(std::move(*reader));
    const metrics::Request request{cell.scope, cell.binding.parameters, {}};
    const auto work = [connection, request, id = cell.binding.metric, &catalogue = m_workbench.catalogue(),
                       &sources = m_workbench.sources()](const Progress& progress) {
        const metrics::EvaluationContext context{*connection, QDate::currentDate(), progress, 0.95, &sources};
        return catalogue.rows(context, id, request);
    };
    m_workbench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Finding the rows")}, this, work,
        [this, name = m_workbench.words(cell.info->name) +
                      (cell.place.isEmpty() ? QString() : QStringLiteral(" · ") + cell.place)](
            Result<std::vector<EntityRef>> rows) {
            if (rows)
                m_workbench.showRows(name, *rows);
            else
                m_workbench.notify(rows.error());
        },
        QStringLiteral("map-rows"));
}

} // namespace tropa::ui::journeys
