#include "maps/foreign_maps.h"

#include "formats/csv_reader.h"
#include "formats/xlsx_reader.h"
#include "maps/document_maker.h"
#include "maps/lane_names.h"
#include "maps/map_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace tropa::maps {

namespace {

using Rows = std::vector<QStringList>;

struct Table
{
    QString name;
    Rows rows;
    QList<QRect> merged;
};

Rows rowsOf(const QByteArray& csv, formats::CsvDialect dialect)
{
    Rows rows;
    formats::CsvReader reader(csv, dialect);
    while (reader.next()) {
        QStringList cells;
        for (const QByteArrayView field : reader.fields())
            cells << QString::fromUtf8(field).trimmed();
        rows.push_back(std::move(cells));
    }
    return rows;
}

qsizetype filled(const QStringList& cells, qsizetype from = 0)
{
    return std::count_if(cells.begin() + std::min(from, cells.size()), cells.end(),
                         [](const QString& cell) { return !cell.isEmpty(); });
}

bool isOneOf(const QString& words, std::initializer_list<const char*> names)
{
    return std::ranges::any_of(
        names, [&](const char* name) { return words.startsWith(QString::fromUtf8(name), Qt::CaseInsensitive); });
}

/// What was understood, for the report.
struct Understood
{
    qint64 stages = 0, steps = 0, lanes = 0, cards = 0, lost = 0, outside = 0;
};

/// One table as a map. The rows of heads are found first: one names steps, two name stages and steps.
class TableMap
{
public:
    TableMap(const Table& table, Language language) : m_table(table), m_language(language) {}
    std::optional<QJsonObject> read(const QString& fallback);
    const Understood& understood() const { return m_understood; }

private:
    const QString& at(qsizetype row, qsizetype column) const
    {
        static const QString none;
        const Rows& rows = m_table.rows;
        return row < static_cast<qsizetype>(rows.size()) && column < rows[static_cast<std::size_t>(row)].size()
                   ? rows[static_cast<std::size_t>(row)][column]
                   : none;
    }
    bool findHeads();
    bool makeColumns();
    void makeLanes();
    void makeCard(qsizetype row, qsizetype column, const QString& lane, LaneKind kind);

    const Table& m_table;
    Language m_language;
    DocumentMaker m_maker;
    Understood m_understood;
    QString m_title;
    qsizetype m_heads = 0, m_width = 0;
    bool m_hasStages = false, m_isBlueprint = false;
    QStringList m_steps; ///< by column from 1 on; "" where there is none
};

bool TableMap::findHeads()
{
    const auto count = static_cast<qsizetype>(m_table.rows.size());
    for (const QStringList& row : m_table.rows)
        m_width = std::max(m_width, row.size());
    while (m_heads < count && filled(m_table.rows[static_cast<std::size_t>(m_heads)], 1) < 2) {
        const QStringList& row = m_table.rows[static_cast<std::size_t>(m_heads)];
        if (m_title.isEmpty() && filled(row) == 1)
            m_title = *std::ranges::find_if(row, [](const QString& cell) { return !cell.isEmpty(); });
        ++m_heads;
    }
    if (m_heads + 1 >= count)
        return false;
    const QString& below = at(m_heads + 1, 0);
    m_hasStages = filled(m_table.rows[static_cast<std::size_t>(m_heads + 1)], 1) > 0 &&
                  (below.isEmpty() || isOneOf(below, {"step", "шаг", "этап", "touchpoint", "точк"}));
    return true;
}

bool TableMap::makeColumns()
{
    const qsizetype names = m_heads + (m_hasStages ? 1 : 0);
    const auto isUsed = [&](qsizetype column) { // a head or a word below it
        for (qsizetype row = m_heads; row < static_cast<qsizetype>(m_table.rows.size()); ++row) {
            if (!at(row, column).isEmpty())
                return true;
        }
        return false;
    };
    m_steps << QString();
    for (qsizetype column = 1; column < m_width; ++column) {
        if (!isUsed(column)) {
            m_steps << QString();
            continue;
        }
        const QString stage = m_hasStages ? at(m_heads, column) : QString();
        if (!m_maker.hasStage() || !stage.isEmpty()) {
            m_maker.stage(stage);
            ++m_understood.stages;
        }
        ++m_understood.steps;
        QString title = at(names, column);
        if (title.isEmpty())
            title = text({QT_TRANSLATE_NOOP("core", "Step %1"), {m_understood.steps}}, m_language);
        m_steps << m_maker.step(title);
    }
    return m_understood.steps > 0;
}

void TableMap::makeCard(qsizetype row, qsizetype column, const QString& lane, LaneKind kind)
{
    const QString& words = at(row, column);
    QJsonObject fields;
    bool isNumber = false;
    const double number = QString(words).replace(u',', u'.').replace(QChar(0x2212), u'-').toDouble(&isNumber);
    if (kind == LaneKind::Curve && isNumber) {
        if (!(number >= -2 && number <= 2)) { // NaN too
            ++m_understood.outside;
            return;
        }
        fields.insert(QStringLiteral("experience"), number);
    } else {
        fields.insert(QStringLiteral("text"), words.left(limit::text));
    }
    for (const QRect& area : m_table.merged) {
        if (area.left() != column || area.top() != row)
            continue;
        qsizetype columns = 0; // those that are steps
        for (qsizetype one = column; one <= area.right() && one < m_steps.size(); ++one)
            columns += m_steps[one].isEmpty() ? 0 : 1;
        if (columns > 1)
            fields.insert(QStringLiteral("columns"), static_cast<int>(columns));
    }
    m_maker.card(lane, m_steps[column], fields);
    ++m_understood.cards;
}

void TableMap::makeLanes()
{
    const qsizetype first = m_heads + (m_hasStages ? 2 : 1);
    int roles = 0;
    for (qsizetype row = first; row < static_cast<qsizetype>(m_table.rows.size()); ++row)
        roles += roleNamed(at(row, 0)) == LaneRole::None ? 0 : 1;
    m_isBlueprint = roles >= 2;
    QString lane;
    LaneKind kind = LaneKind::Text;
    for (qsizetype row = first; row < static_cast<qsizetype>(m_table.rows.size()); ++row) {
        const QString& title = at(row, 0);
        const bool hasWords = filled(m_table.rows[static_cast<std::size_t>(row)], 1) > 0;
        if (!title.isEmpty()) {
            kind = m_isBlueprint ? LaneKind::Nodes : laneKindNamed(title).value_or(LaneKind::Text);
            lane = m_maker.lane(kind, title, m_isBlueprint ? roleNamed(title) : LaneRole::None);
            ++m_understood.lanes;
        } else if (lane.isEmpty()) {
            m_understood.lost += hasWords ? 1 : 0;
            continue;
        }
        for (qsizetype column = 1; column < m_steps.size(); ++column) {
            if (!m_steps[column].isEmpty() && !at(row, column).isEmpty())
                makeCard(row, column, lane, kind);
        }
    }
}

std::optional<QJsonObject> TableMap::read(const QString& fallback)
{
    if (!findHeads() || m_width < 3 || !makeColumns())
        return std::nullopt;
    makeLanes();
    if (m_understood.lanes == 0 || m_understood.cards == 0)
        return std::nullopt;
    const QString title = m_title.isEmpty() ? fallback : m_title;
    return m_maker.journey(m_isBlueprint ? MapKind::Blueprint : MapKind::Journey, title.left(1000));
}

/// All sheets of a workbook, or the one table of a text by the delimiter that gives most columns.
Result<std::vector<Table>> tablesOf(const formats::InputFile& input, const QString& name)
{
    std::vector<Table> tables;
    if (formats::isWorkbook(input.bytes())) {
        int count = 1;
        for (int sheet = 0; sheet < count; ++sheet) {
            const Result<formats::SheetText> text = formats::readWorkbook(input, sheet);
            if (!text)
                return text.error();
            count = static_cast<int>(text->sheets.size());
            tables.push_back({text->sheets[sheet], rowsOf(text->csv, {',', '"', true}), text->merged});
        }
        return tables;
    }
    if (Result<void> named = formats::checkWorkbookName(input); !named)
        return std::move(named).error();
    QByteArray bytes(input.bytes().data(), input.bytes().size());
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    Table best{name, {}, {}};
    std::size_t most = 0;
    for (const char delimiter : {';', ',', '\t'}) {
        Rows rows = rowsOf(bytes, {delimiter, '"', false});
        std::size_t cells = 0;
        for (const QStringList& row : rows)
            cells += static_cast<std::size_t>(row.size()) - 1;
        if (cells > most) {
            most = cells;
            best.rows = std::move(rows);
        }
    }
    tables.push_back(std::move(best));
    return tables;
}

} // namespace

Result<ConvertedExample> fromTable(const formats::InputFile& input, const QString& name, Language language)
{
    const Result<std::vector<Table>> tables = tablesOf(input, name);
    if (!tables)
        return tables.error();
    QJsonArray journeys;
    ConvertedExample read;
    const auto isEmpty = [](const Table& table) {
        return std::ranges::all_of(table.rows, [](const QStringList& row) { return filled(row) == 0; });
    };
    if (std::ranges::all_of(*tables, isEmpty))
        return Error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "%1 is empty."), {input.name()}});
    for (const Table& table : *tables) {
        qsizetype width = 0;
        for (const QStringList& row : table.rows)
            width = std::max(width, row.size());
        if (width > limit::steps + 1)
            return Error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "%1: %2 entries, at most %3 can be read"),
                                               {QStringLiteral("steps"), static_cast<qint64>(width - 1),
                                                static_cast<qint64>(limit::steps)}});
        TableMap map(table, language);
        std::optional<QJsonObject> journey = map.read(table.name);
        if (!journey)
            continue;
        QJsonArray maps = journey->value(QLatin1String("maps")).toArray();
        QJsonObject one = maps[0].toObject();
        one.insert(QStringLiteral("guid"), QStringLiteral("table %1").arg(journeys.size()));
        journey->insert(QStringLiteral("maps"), QJsonArray{one});
        journeys.append(*journey);
        const Understood& understood = map.understood();
        read.notes.push_back({QT_TRANSLATE_NOOP("core", "“%1” was read as a new map: stages %2, steps %3, lanes %4, "
                                                        "cards %5"),
                              {one.value(QLatin1String("title")).toString(), understood.stages, understood.steps,
                               understood.lanes, understood.cards}});
        if (understood.outside > 0)
            read.notes.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "%n numbers of the curve are not from −2 to 2 and were left out"),
                understood.outside));
        if (understood.lost > 0)
            read.notes.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "%n rows above the first named lane were left out"), understood.lost));
    }
    if (journeys.isEmpty())
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "%1 is neither a matrix our export made nor a table of a map: the "
                                                "first row, or the first two, should name stages and steps, the first "
                                                "column lanes"),
                      {input.name()}});
    read.document = DocumentMaker::document(journeys);
    return read;
}

} // namespace tropa::maps
