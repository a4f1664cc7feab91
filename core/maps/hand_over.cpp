#include "maps/hand_over.h"

#include "maps/board_store.h"
#include "maps/frozen_values.h"
#include "maps/house_style.h"
#include "maps/map_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace tropa::maps {

namespace {

/// What of `tropa-map/1` may go, by the object it stands in. What is not named here stays behind, whatever the format
/// learns to carry later.
QJsonObject only(const QJsonObject& json, std::initializer_list<const char*> keys)
{
    QJsonObject kept;
    for (const char* key : keys) {
        if (const auto found = json.constFind(QLatin1String(key)); found != json.constEnd())
            kept.insert(found.key(), found.value());
    }
    return kept;
}

template <class F>
QJsonArray each(const QJsonValue& list, F&& change)
{
    QJsonArray changed;
    for (const QJsonValue& one : list.toArray())
        changed.append(change(one.toObject()));
    return changed;
}

class Handing
{
public:
    Handing(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
            const metrics::Sources& sources, const HandOverOptions& options)
        : m_context(context), m_catalogue(catalogue), m_sources(sources), m_options(options)
    {
    }

    Result<HandOverReport> run(const QString& target);

private:
    Result<void> look(const std::vector<MapId>& maps);
    void keep(const Board& board, const BoardValues& values);
    bool isSaid(const Card& card, const CardValues* values) const;
    QJsonObject document(const std::vector<MapId>& maps);
    QJsonObject cardJson(const QJsonObject& card);
    Result<void> write(project::Edit& edit, const QJsonObject& document, const HouseStyle& house);

    const metrics::EvaluationContext& m_context;
    const metrics::Catalogue& m_catalogue;
    const metrics::Sources& m_sources;
    const HandOverOptions& m_options;
    ValueCache m_cache;
    Disclosure m_disclosure;
    qint64 m_telling = 0; ///< values hidden for what they tell beside others
    qint64 m_pictures = 0;
    QHash<QString, QJsonObject> m_frozen; ///< by map
    QSet<QString> m_wordless;             ///< cards whose text stays behind
    HandOverReport m_report;
};

/// Whether a card's text is, or holds, words of somebody: those it rests on, or any at all in a lane of quotes.
bool Handing::isSaid(const Card& card, const CardValues* values) const
{
    if (card.text.trimmed().isEmpty())
        return false;
    const QString text = card.text.simplified();
    const auto meets = [&](const metrics::Evidence& one) {
        const QString words = one.text.simplified();
        return !words.isEmpty() && (text.contains(words) || words.contains(text));
    };
    for (const EntityRef& ref : card.evidence) {
        const std::optional<metrics::Evidence> found = m_sources.evidence(m_context.db, ref);
        if (found && meets(*found))
            return true;
    }
    return values && values->quotes && std::ranges::any_of(values->quotes->evidence, meets);
}

/// Of all before any is kept: a number of one may tell what another hides.
Result<void> Handing::look(const std::vector<MapId>& maps)
{
    std::vector<std::pair<Board, BoardValues>> seen;
    for (const MapId map : maps) {
        Board board = loadBoard(m_context.db, map);
        Result<BoardValues> values = evaluateBoard(m_context, m_catalogue, m_sources, board, m_options.filter, m_cache);
        if (!values)
            return std::move(values).error();
        addNumbers(m_disclosure, *values);
        seen.emplace_back(std::move(board), std::move(*values));
    }
    if (m_options.tell)
        m_options.tell(m_disclosure);
    m_disclosure.settle();
    for (const auto& [board, values] : seen)
        keep(board, values);
    return {};
}

void Handing::keep(const Board& board, const BoardValues& values)
{
    const Language language = m_options.opening.language.value_or(Language::Russian);
    const QString scope = metrics::scopeText(m_context.db, board.map.scope.within(m_options.filter), language);
    m_frozen.insert(board.map.guid.toString(), freeze(board, values, m_disclosure, scope, m_options.today));
    for (const Card& card : board.cards) {
        const CardValues* own = values.card(card.id);
        if (board.laneOf(card).kind == LaneKind::Quotes || isSaid(card, own))
            m_wordless.insert(card.guid.toString());
        if (!own)
            continue;
        for (const MetricCell& cell : own->metrics) {
            if (m_disclosure.isTelling(cell.binding.metric, cell.binding.parameters, cell.scope))
                ++m_telling;
            else if (cell.value.n >= leastShown)
                ++m_report.cells;
            else if (cell.value.n > 0)
                ++m_report.hidden;
        }
    }
}

QJsonObject Handing::cardJson(const QJsonObject& card)
{
    QJsonObject kept =
        only(card, {"guid", "lane", "step", "columns", "rows", "text", "icons", "actor", "system", "standardMinutes",
                    "toleranceMinutes", "actualMinutes", "experience", "expected", "nested", "marks"});
    if (m_wordless.contains(card.value(QLatin1String("guid")).toString()) &&
        !card.value(QLatin1String("text")).toString().isEmpty()) {
        kept.remove(QStringLiteral("text"));
        ++m_report.words;
    }
    m_report.words += !card.value(QLatin1String("note")).toString().isEmpty();
    m_pictures += card.contains(QLatin1String("picture")); // who is on it nobody can tell
    kept.insert(QStringLiteral("marks"), each(card.value(QLatin1String("marks")), [](const QJsonObject& mark) {
                    return only(mark, {"kind", "cause", "owner", "recovery"});
                }));
    kept.insert(QStringLiteral("bindings"), each(card.value(QLatin1String("bindings")), [](const QJsonObject& binding) {
                    return only(binding, {"metric", "target", "alarm", "weight", "chart"});
                }));
    return kept;
}

QJsonObject Handing::document(const std::vector<MapId>& maps)
{
    const auto map = [&](const QJsonObject& json) {
        QJsonObject kept = only(json, {"guid", "kind", "state", "title", "persona", "morePersonas", "owner", "review"});
        m_report.words += !json.value(QLatin1String("note")).toString().isEmpty();
        for (const char* said : {"notes", "threads"}) // what the team says to itself never goes
            m_report.words += json.value(QLatin1String(said)).toArray().size();
        kept.insert(QStringLiteral("lanes"), each(json.value(QLatin1String("lanes")), [](const QJsonObject& lane) {
                        QJsonObject one = only(lane, {"guid", "kind", "role", "title", "subtitle", "height"});
                        if (const QJsonObject whom = only(lane.value(QLatin1String("scope")).toObject(),
                                                          {"persona", "wave", "segment", "clinic"});
                            !whom.isEmpty())
                            one.insert(QStringLiteral("scope"), whom);
                        one.insert(QStringLiteral("sources"),
                                   each(lane.value(QLatin1String("sources")), [](const QJsonObject& source) {
                                       return only(source, {"metric", "weight"});
                                   }));
                        return one;
                    }));
        kept.insert(QStringLiteral("cards"),
                    each(json.value(QLatin1String("cards")), [&](const QJsonObject& card) { return cardJson(card); }));
        kept.insert(QStringLiteral("links"), each(json.value(QLatin1String("links")), [](const QJsonObject& link) {
                        return only(link, {"guid", "from", "to", "direction", "kind", "label", "minutes"});
                    }));
        return kept;
    };
    const auto step = [&](const QJsonObject& json) {
        m_report.words += !json.value(QLatin1String("note")).toString().isEmpty();
        QJsonObject kept = only(json, {"guid", "title", "touchpoint", "width", "substep"});
        kept.insert(QStringLiteral("marks"), each(json.value(QLatin1String("marks")), [](const QJsonObject& mark) {
                        return only(mark, {"kind", "cause", "owner", "recovery"});
                    }));
        return kept;
    };
    const auto journey = [&](const QJsonObject& json) {
        QJsonObject kept = only(json, {"name"});
        kept.insert(QStringLiteral("stages"), each(json.value(QLatin1String("stages")), [&](const QJsonObject& stage) {
                        QJsonObject one = only(stage, {"guid", "title", "stage", "nested"});
                        one.insert(QStringLiteral("steps"), each(stage.value(QLatin1String("steps")), step));
                        return one;
                    }));
        kept.insert(QStringLiteral("maps"), each(json.value(QLatin1String("maps")), map));
        return kept;
    };
    return {{QStringLiteral("format"), QStringLiteral("tropa-map/1")},
            {QStringLiteral("journeys"), each(toJson(m_context.db, maps).value(QLatin1String("journeys")), journey)}};
}

Result<void> Handing::write(project::Edit& edit, const QJsonObject& document, const HouseStyle& house)
{
    const Result<ReadMaps> read = readMapJson(edit, document);
    if (!read)
        return read.error();
    for (const MapId map : read->maps)
        keepFrozen(edit, map, m_frozen.value(loadBoard(edit.db(), map).map.guid.toString()));
    m_report.maps = static_cast<int>(read->maps.size());
    if (m_options.more)
        m_options.more(edit, m_disclosure);
    return setHouseStyle(edit, house);
}

Result<HandOverReport> Handing::run(const QString& target)
{
    const QString name = QFileInfo(target).fileName();
    if (QFileInfo::exists(target))
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "%1 is there already; choose another name"), {name}});
    std::vector<MapId> all;
    for (const MapSummary& one : maps(m_context.db))
        all.push_back(one.id);
    if (all.empty())
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "The project has no map yet")});
    if (Result<void> looked = look(all); !looked)
        return std::move(looked).error();
    const QJsonObject copy = document(all);
    const HouseStyle house = houseStyle(m_context.db);
    if (m_context.db.failed())
        return Error(m_context.db.error());

    Result<void> done;
    {
        project::OpenOptions opening = m_options.opening;
        opening.coder = {Guid::random(), QStringLiteral("Tropa"), QStringLiteral("T")};
        opening.readOnly = false;
        auto made = project::Project::create(target, opening);
        if (!made)
            return std::move(made).error();
        const auto written = (*made)->edit({QT_TRANSLATE_NOOP("core", "Copy to hand over")},
                                           [&](project::Edit& edit) { return write(edit, copy, house); });
        done = written ? (*made)->close() : Result<void>(written.error());
    }
    if (!done) {
        QFile::remove(target);
        return std::move(done).error();
    }
    if (m_report.hidden > 0)
        m_report.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n numbers rest on fewer than 5 and are hidden"), m_report.hidden));
    if (m_telling > 0)
        m_report.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n numbers are hidden because a group of fewer than 5 could be worked out "
                                        "from them"),
            m_telling));
    m_report.hidden += m_telling;
    if (m_report.words > 0)
        m_report.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n texts were words of respondents or notes and stay behind"),
                             m_report.words));
    if (m_pictures > 0)
        m_report.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n pictures of cards stay behind"), m_pictures));
    return m_report;
}

} // namespace

Result<HandOverReport> handOver(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                                const metrics::Sources& sources, const QString& target, const HandOverOptions& options)
{
    return Handing(context, catalogue, sources, options).run(target);
}

} // namespace tropa::maps
