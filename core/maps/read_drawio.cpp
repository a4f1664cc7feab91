#include "maps/document_maker.h"
#include "maps/drawio_cells.h"
#include "maps/foreign_maps.h"
#include "maps/lane_names.h"
#include "maps/map_json.h"
#include "maps/matrix_signs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tropa::maps {

namespace {

/// What could not be taken as it stood, over all pages.
struct Repairs
{
    qint64 outsideLanes = 0; ///< cards laid into the nearest lane
    qint64 glued = 0;        ///< connectors that ended near a card
    qint64 loose = 0;        ///< connectors that end nowhere
    qint64 wordless = 0;     ///< shapes without words
    qint64 heads = 0;        ///< boxes above the lanes that are neither stages nor steps
    qint64 guessedColumns = 0;
    qint64 guessedLanes = 0;
    QStringList emptyPages;
};

QRectF turned(const QRectF& rect)
{
    return {rect.y(), rect.x(), rect.height(), rect.width()};
}

/// One page, read by where its shapes stand: containers are lanes, the boxes above them stages and steps, the boxes in
/// them cards, the column of a card the one it begins in.
class PageMap
{
public:
    PageMap(const DrawioPage& page, Language language, Repairs& repairs)
        : m_page(page), m_language(language), m_repairs(repairs), m_cells(page.cells)
    {
    }

    /// The project our own export came from.
    const QString& project() const { return m_project; }
    /// Nothing when the page holds no card; refuses what no map can hold.
    Result<std::optional<QJsonObject>> read(const QString& fallbackTitle);

private:
    struct Column
    {
        double left, right;
        QString name;
    };
    struct Row
    {
        double top, bottom;
        const DrawioCell* cell = nullptr;
        QString name;
    };

    void findLanes();
    void turnIfUpright();
    void sortShapes();
    void guessLanes();
    void makeColumns();
    void guessColumns();
    void makeLanes();
    void makeCards();
    void makeLinks();
    const DrawioCell* cell(const QString& id) const;
    std::size_t columnAt(double x) const;
    std::size_t rowAt(double y, bool& isInside) const;
    QString cardOf(const QString& id) const;
    QString cardNear(const std::optional<QPointF>& point);

    const DrawioPage& m_page;
    Language m_language;
    Repairs& m_repairs;
    std::vector<DrawioCell> m_cells;
    QHash<QString, const DrawioCell*> m_byId;
    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
    std::vector<const DrawioCell*> m_cards;
    std::vector<const DrawioCell*> m_heads; ///< above the lanes
    QHash<QString, QString> m_labels;       ///< of connectors: words in boxes that ride on them
    QHash<QString, QString> m_names;        ///< shape id -> card
    DocumentMaker m_maker;
    bool m_isBlueprint = false;
    int m_searches = 0;
    QString m_project;
};

const DrawioCell* PageMap::cell(const QString& id) const
{
    return m_byId.value(id, nullptr);
}

void PageMap::findLanes()
{
    QSet<const DrawioCell*> holds; // containers that hold containers: pools
    for (const DrawioCell& one : m_cells) {
        const DrawioCell* parent = cell(one.parent);
        if (one.isContainer() && parent && parent->isContainer())
            holds.insert(parent);
    }
    for (const DrawioCell& one : m_cells) {
        if (one.isContainer() && !holds.contains(&one) && one.rect.height() > 0)
            m_rows.push_back({one.rect.top(), one.rect.bottom(), &one, {}});
    }
}

/// Lanes that stand side by side are read as if the page lay on its side.
void PageMap::turnIfUpright()
{
    if (m_rows.size() < 2)
        return;
    const QRectF first = m_rows[0].cell->rect, second = m_rows[1].cell->rect;
    const bool sideBySide = std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top()) >
                                std::min(first.height(), second.height()) / 2 &&
                            std::min(first.right(), second.right()) - std::max(first.left(), second.left()) <
                                std::min(first.width(), second.width()) / 2;
    if (!sideBySide)
        return;
    for (DrawioCell& one : m_cells) {
        one.rect = turned(one.rect);
        for (std::optional<QPointF>* point : {&one.begins, &one.ends}) {
            if (*point)
                *point = (*point)->transposed();
        }
    }
    for (Row& row : m_rows) {
        row.top = row.cell->rect.top();
        row.bottom = row.cell->rect.bottom();
    }
}

void PageMap::sortShapes()
{
    std::ranges::sort(m_rows, {}, &Row::top);
    const double top = m_rows.empty() ? -1e9 : m_rows.front().top;
    QSet<const DrawioCell*> lanes;
    for (const Row& row : m_rows)
        lanes.insert(row.cell);
    for (const DrawioCell& one : m_cells) {
        if (!one.isVertex || lanes.contains(&one) || one.isContainer() || one.tropaKind == u"frame")
            continue;
        if (const DrawioCell* parent = cell(one.parent); parent && parent->isEdge) {
            if (!one.words.isEmpty())
                m_labels[parent->id] +=
                    (m_labels.value(parent->id).isEmpty() ? QString() : QStringLiteral(" ")) + one.words;
            continue;
        }
        if (one.words.isEmpty()) {
            m_repairs.wordless += one.tropaId.isEmpty() && one.styleOf("group").isEmpty();
            if (one.tropaId.isEmpty())
                continue;
        }
        const bool isHead = !m_rows.empty() && one.rect.center().y() < top;
        (isHead ? m_heads : m_cards).push_back(&one);
    }
}

/// Without containers, shapes that stand side by side are a lane.
void PageMap::guessLanes()
{
    if (!m_rows.empty() || m_cards.empty())
        return;
    ++m_repairs.guessedLanes;
    std::ranges::sort(m_cards, {}, [](const DrawioCell* one) { return one->rect.center().y(); });
    for (const DrawioCell* one : m_cards) {
        if (m_rows.empty() || one->rect.center().y() > m_rows.back().bottom)
            m_rows.push_back({one->rect.top(), one->rect.bottom(), nullptr, {}});
        // the first shape of a row says how high it is, lest a chain of shifted shapes become one lane
    }
}

void PageMap::makeColumns()
{
    // Heads in lines from below: the lowest line with more than one box are the steps, the one above the stages.
    std::ranges::sort(m_heads, std::greater(), [](const DrawioCell* one) { return one->rect.center().y(); });
    std::vector<std::vector<const DrawioCell*>> lines;
    for (const DrawioCell* head : m_heads) {
        if (lines.empty() || head->rect.center().y() < lines.back().front()->rect.top())
            lines.emplace_back();
        lines.back().push_back(head);
    }
    for (auto& line : lines)
        std::ranges::sort(line, {}, [](const DrawioCell* one) { return one->rect.left(); });
    // The lowest line of a drawing of ours may be the substeps, each below the step it is a part of.
    const auto isPart = [](const DrawioCell* one) { return one->tropaOwn.value(QLatin1String("substep")).toBool(); };
    std::vector<const DrawioCell*> parts;
    if (lines.size() > 1 && std::ranges::any_of(lines.front(), isPart) &&
        std::ranges::all_of(lines.front(),
                            [&](const DrawioCell* one) { return one->tropaId.isEmpty() || isPart(one); })) {
        parts = std::move(lines.front());
        lines.erase(lines.begin());
    }
    const auto steps = std::ranges::find_if(lines, [&](const auto& line) { return line.size() > 1 || m_page.isOurs; });
    if (steps == lines.end()) {
        m_repairs.heads += static_cast<qint64>(m_heads.size());
        return guessColumns();
    }
    std::vector<const DrawioCell*> stages;
    if (const auto above = std::next(steps); above != lines.end() && (above->size() > 1 || m_page.isOurs))
        stages = *above;
    m_repairs.heads += static_cast<qint64>(m_heads.size() - steps->size() - stages.size());
    const DrawioCell* current = nullptr;
    std::size_t placed = 0; // of the parts
    for (const DrawioCell* head : *steps) {
        const auto stage = std::ranges::find_if(stages, [&](const DrawioCell* one) {
            return head->rect.center().x() >= one->rect.left() && head->rect.center().x() <= one->rect.right();
        });
        const DrawioCell* found = stage == stages.end() ? nullptr : *stage;
        if (!m_maker.hasStage() || found != current)
            m_maker.stage(found ? found->words : QString(), found ? found->tropaId : QString(),
                          found ? found->tropaOwn : QJsonObject());
        current = found;
        const auto isUnder = [&](const DrawioCell* part) {
            return part->rect.center().x() >= head->rect.left() && part->rect.center().x() <= head->rect.right();
        };
        const auto first = std::ranges::find_if(parts, isUnder);
        m_columns.push_back({head->rect.left(), first == parts.end() ? head->rect.right() : (*first)->rect.left(),
                             m_maker.step(head->words, head->tropaId, head->tropaOwn)});
        for (const DrawioCell* part : parts) {
            if (!isUnder(part))
                continue;
            QJsonObject own = part->tropaOwn;
            own.insert(QStringLiteral("substep"), true);
            m_columns.push_back({part->rect.left(), part->rect.right(), m_maker.step(part->words, part->tropaId, own)});
            ++placed;
        }
    }
    m_repairs.heads -= static_cast<qint64>(placed);
}

/// Without heads, cards whose middles are less than half a card apart stand in one column.
void PageMap::guessColumns()
{
    ++m_repairs.guessedColumns;
    m_maker.stage({});
    if (m_cards.empty())
        return;
    std::vector<double> widths;
    std::vector<const DrawioCell*> sorted = m_cards;
    for (const DrawioCell* one : sorted)
        widths.push_back(one->rect.width());
    std::ranges::nth_element(widths, widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2));
    const double typical = std::max(widths[widths.size() / 2], 20.0);
    std::ranges::sort(sorted, {}, [](const DrawioCell* one) { return one->rect.left(); });
    for (const DrawioCell* one : sorted) {
        if (m_columns.empty() || one->rect.left() > m_columns.back().left + typical * 0.75) {
            const Message name{QT_TRANSLATE_NOOP("core", "Step %1"), {static_cast<qint64>(m_columns.size() + 1)}};
            m_columns.push_back({one->rect.left(), one->rect.left() + typical, m_maker.step(text(name, m_language))});
        }
    }
}

void PageMap::makeLanes()
{
    int roles = 0;
    for (const Row& row : m_rows)
        roles += row.cell && (!row.cell->tropaRole.isEmpty() || roleNamed(row.cell->words) != LaneRole::None);
    const bool isOurJourney =
        m_page.isOurs && std::ranges::any_of(m_rows, [](const Row& row) {
            return row.cell && !row.cell->tropaKind.isEmpty() && row.cell->tropaKind != idOf(LaneKind::Nodes);
        });
    m_isBlueprint = roles >= 2 && !isOurJourney;
    int number = 0;
    for (Row& row : m_rows) {
        ++number;
        const QString title =
            row.cell && !row.cell->words.isEmpty()
                ? row.cell->words
                : text({QT_TRANSLATE_NOOP("core", "Lane %1"), {static_cast<qint64>(number)}}, m_language);
        LaneKind kind = laneKindNamed(title).value_or(LaneKind::Text);
        LaneRole role = LaneRole::None;
        if (m_isBlueprint) {
            kind = LaneKind::Nodes;
            role = roleNamed(title);
        }
        if (row.cell && !row.cell->tropaKind.isEmpty()) {
            kind = fromId(laneKinds(), row.cell->tropaKind).value_or(kind);
            role = fromId(laneRoles(), row.cell->tropaRole).value_or(role);
        }
        row.name = m_maker.lane(kind, title, role, row.cell ? row.cell->tropaId : QString(),
                                row.cell ? row.cell->tropaOwn : QJsonObject());
    }
}

std::size_t PageMap::columnAt(double x) const
{
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < m_columns.size(); ++i) {
        if (x >= m_columns[i].left - 1)
            nearest = i;
    }
    return nearest;
}

std::size_t PageMap::rowAt(double y, bool& isInside) const
{
    std::size_t nearest = 0;
    double least = 1e12;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const double away = y < m_rows[i].top ? m_rows[i].top - y : y > m_rows[i].bottom ? y - m_rows[i].bottom : 0;
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    isInside = least == 0;
    return nearest;
}

void PageMap::makeCards()
{
    // In the order of reading, which is the order of cards over each other in a cell.
    std::ranges::sort(m_cards, {}, [](const DrawioCell* one) { return std::pair(one->rect.top(), one->rect.left()); });
    for (const DrawioCell* one : m_cards) {
        const QRectF& rect = one->rect;
        const std::size_t column = columnAt(rect.left() + std::min(rect.width() / 4, 20.0));
        std::size_t last = column;
        while (last + 1 < m_columns.size() && rect.right() > m_columns[last + 1].left + rect.width() / 10)
            ++last;
        bool inside = false, bottomInside = false;
        const std::size_t row = rowAt(rect.top() + std::min(rect.height() / 2, 30.0), inside);
        const std::size_t lastRow = std::max(row, rowAt(rect.bottom() - rect.height() / 4, bottomInside));
        m_repairs.outsideLanes += !inside;
        // Words nobody has changed are what the card computes and shows; its own text came beside them.
        QJsonObject fields = one->tropaOwn;
        if (one->tropaWords.isEmpty() || one->tropaWords != signOfWords(one->words))
            fields.insert(QStringLiteral("text"), one->words);
        fields.insert(QStringLiteral("guid"), one->tropaId);
        if (last > column)
            fields.insert(QStringLiteral("columns"), static_cast<int>(last - column + 1));
        if (lastRow > row)
            fields.insert(QStringLiteral("rows"), static_cast<int>(lastRow - row + 1));
        m_names.insert(one->id, m_maker.card(m_rows[row].name, m_columns[column].name, fields));
    }
}

/// The card a connector is glued to; a shape inside of a card stands for it.
QString PageMap::cardOf(const QString& id) const
{
    const DrawioCell* at = cell(id);
    for (int depth = 0; at && depth < 100; ++depth) {
        if (m_names.contains(at->id))
            return m_names.value(at->id);
        at = cell(at->parent);
    }
    return {};
}

QString PageMap::cardNear(const std::optional<QPointF>& point)
{
    constexpr double reach = 12;
    constexpr int mostSearches = 2000; // each looks at every card
    if (!point || ++m_searches > mostSearches)
        return {};
    for (const DrawioCell* one : m_cards) {
        if (one->rect.adjusted(-reach, -reach, reach, reach).contains(*point))
            return m_names.value(one->id);
    }
    return {};
}

void PageMap::makeLinks()
{
    for (const DrawioCell& edge : m_cells) {
        if (!edge.isEdge)
            continue;
        const QString starts = edge.styleOf("startArrow"), ends = edge.styleOf("endArrow");
        const bool isAtStart = !starts.isEmpty() && starts != u"none", isAtEnd = ends != u"none";
        QString from = cardOf(edge.source), to = cardOf(edge.target);
        if (from.isEmpty() && to.isEmpty() && !isAtStart && !isAtEnd && edge.words.isEmpty())
            continue; // a drawn line: a blueprint's, which follow from the lanes, or a curve
        const bool isGlued = !from.isEmpty() && !to.isEmpty();
        if (from.isEmpty())
            from = cardNear(edge.begins);
        if (to.isEmpty())
            to = cardNear(edge.ends);
        if (from.isEmpty() || to.isEmpty() || from == to) {
            ++m_repairs.loose;
            continue;
        }
        m_repairs.glued += !isGlued;
        if (isAtStart && !isAtEnd)
            std::swap(from, to);
        const LinkDirection direction = isAtStart && isAtEnd   ? LinkDirection::Two
                                        : isAtStart || isAtEnd ? LinkDirection::One
                                                               : LinkDirection::None;
        const QString label = edge.words.isEmpty() ? m_labels.value(edge.id) : edge.words;
        const bool isDashed = edge.styleOf("dashed") == u"1";
        LinkKind kind = isDashed ? LinkKind::Information : LinkKind::Flow;
        // Of kinds that look alike here the file remembers which it was.
        const LinkKind kept = fromId(linkKinds(), edge.tropaOwn.value(QLatin1String("kind")).toString()).value_or(kind);
        if (isDashed == (kept == LinkKind::Information || kept == LinkKind::Dependency))
            kind = kept;
        m_maker.link(from, to, direction, kind, label, edge.tropaOwn);
    }
}

Result<std::optional<QJsonObject>> PageMap::read(const QString& fallbackTitle)
{
    const auto tooMany = [](const char* what, std::size_t count, qsizetype most) {
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "%1: %2 entries, at most %3 can be read"),
                      {QString::fromLatin1(what), static_cast<qint64>(count), static_cast<qint64>(most)}});
    };
    const auto isPast = [](std::size_t count, qsizetype most) { return count > static_cast<std::size_t>(most); };
    for (const DrawioCell& one : m_cells)
        m_byId.insert(one.id, &one);
    findLanes();
    turnIfUpright();
    sortShapes();
    if (isPast(m_cards.size(), limit::cards))
        return tooMany("cards", m_cards.size(), limit::cards);
    guessLanes();
    if (isPast(m_rows.size(), limit::lanes))
        return tooMany("lanes", m_rows.size(), limit::lanes);
    const QString title = m_page.name.trimmed().isEmpty() ? fallbackTitle : m_page.name.trimmed();
    if (m_cards.empty() && m_heads.size() < 2) {
        m_repairs.emptyPages << title;
        return std::optional<QJsonObject>();
    }
    makeColumns();
    if (isPast(m_columns.size(), limit::steps))
        return tooMany("steps", m_columns.size(), limit::steps);
    makeLanes();
    makeCards();
    makeLinks();
    const auto own = std::ranges::find_if(
        m_cells, [](const DrawioCell& one) { return one.tropaKind == u"frame" && !one.tropaOwn.isEmpty(); });
    const QJsonObject about = own == m_cells.end() ? QJsonObject() : own->tropaOwn;
    const MapKind guessed = m_isBlueprint ? MapKind::Blueprint : MapKind::Journey;
    QJsonObject journey = m_maker.journey(
        fromId(mapKinds(), about.value(QLatin1String("kind")).toString()).value_or(guessed), title.left(1000));
    QJsonArray maps = journey.value(QLatin1String("maps")).toArray();
    QJsonObject map = maps[0].toObject();
    for (auto field = about.begin(); field != about.end(); ++field) {
        if (!map.contains(field.key()) && field.key() != QLatin1String("project"))
            map.insert(field.key(), field.value());
    }
    maps[0] = map;
    journey.insert(QStringLiteral("maps"), maps);
    m_project = about.value(QLatin1String("project")).toString();
    return std::optional(journey);
}

std::vector<Message> notesOn(const DrawioFile& file, const Repairs& repairs)
{
    std::vector<Message> notes;
    const auto count = [&](qint64 n, const char* words) {
        if (n > 0)
            notes.push_back(Message::counted(words, n));
    };
    if (repairs.guessedLanes > 0)
        notes.push_back({QT_TRANSLATE_NOOP("core", "The drawing has no lanes: shapes side by side were taken as one")});
    if (repairs.guessedColumns > 0)
        notes.push_back({QT_TRANSLATE_NOOP("core", "The drawing has no heads of steps: columns were taken from where "
                                                   "shapes stand")});
    count(repairs.outsideLanes,
          QT_TRANSLATE_N_NOOP("core", "%n shapes stood outside of all lanes and were laid into the nearest one"));
    count(repairs.glued, QT_TRANSLATE_N_NOOP("core", "%n connectors ended beside their shapes and were glued to them"));
    count(repairs.loose, QT_TRANSLATE_N_NOOP("core", "%n connectors lead to no card and were left out"));
    count(repairs.wordless, QT_TRANSLATE_N_NOOP("core", "%n shapes without words were left out"));
    count(repairs.heads, QT_TRANSLATE_N_NOOP("core", "%n boxes above the lanes are neither stages nor steps and were "
                                                     "left out"));
    count(file.orphans, QT_TRANSLATE_N_NOOP("core", "%n shapes had lost what they stood in and were laid on the page"));
    count(file.cut, QT_TRANSLATE_N_NOOP("core", "%n labels were too long and were cut"));
    if (!repairs.emptyPages.isEmpty())
        notes.push_back({QT_TRANSLATE_NOOP("core", "Pages without a map were left out: %1"),
                         {repairs.emptyPages.join(QStringLiteral(", "))}});
    return notes;
}

} // namespace

Result<ConvertedExample> fromDrawio(const QByteArray& bytes, const QString& file, const QString& name,
                                    Language language)
{
    const Result<DrawioFile> drawing = readDrawioFile(bytes, file);
    if (!drawing)
        return drawing.error();
    Repairs repairs;
    QJsonArray journeys;
    QString project;
    for (const DrawioPage& page : drawing->pages) {
        PageMap made(page, language, repairs);
        Result<std::optional<QJsonObject>> read = made.read(name);
        if (!read)
            return std::move(read).error();
        if (std::optional<QJsonObject> journey = std::move(*read)) {
            // Pages of one name are maps of their own all the same.
            QJsonArray maps = journey->value(QLatin1String("maps")).toArray();
            QJsonObject map = maps[0].toObject();
            map.insert(QStringLiteral("guid"), QStringLiteral("page %1").arg(journeys.size()));
            maps[0] = map;
            journey->insert(QStringLiteral("maps"), maps);
            journeys.append(*journey);
            project = made.project().isEmpty() ? project : made.project();
        }
    }
    if (journeys.isEmpty())
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "%1 holds no map: no shapes with words were found in it"), {file}});
    QJsonObject document = DocumentMaker::document(journeys);
    if (!project.isEmpty())
        document.insert(QStringLiteral("project"), project);
    return ConvertedExample{document, notesOn(*drawing, repairs)};
}

} // namespace tropa::maps
