#include "ui/maps/map_clipboard.h"

#include "maps/board_store.h"
#include "maps/map_json.h"
#include "maps/pictures.h"
#include "maps/scope_names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace tropa::ui::journeys {

using namespace tropa::maps;

namespace {

const QString mimeName = QStringLiteral("application/x-tropa-map-cards");
constexpr int mostCells = 20000;

QJsonValue numberJson(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> numberFrom(const QJsonValue& json, double low, double high)
{
    if (!json.isDouble() || !std::isfinite(json.toDouble()) || json.toDouble() < low || json.toDouble() > high)
        return std::nullopt;
    return json.toDouble();
}

QString textFrom(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toString().left(static_cast<int>(limit::text));
}

QJsonObject cardJson(storage::Connection& connection, const Card& card)
{
    QJsonObject json{{QStringLiteral("text"), card.text},
                     {QStringLiteral("note"), card.note},
                     {QStringLiteral("icons"), card.icons.join(QLatin1Char(' '))},
                     {QStringLiteral("actor"), card.actor},
                     {QStringLiteral("system"), card.system},
                     {QStringLiteral("columns"), card.columns},
                     {QStringLiteral("rows"), card.rows},
                     {QStringLiteral("standard"), numberJson(card.standardMinutes)},
                     {QStringLiteral("tolerance"), numberJson(card.toleranceMinutes)},
                     {QStringLiteral("actual"), numberJson(card.actualMinutes)},
                     {QStringLiteral("experience"), numberJson(card.experience)},
                     {QStringLiteral("expected"), numberJson(card.expected)}};
    QJsonArray marks, bindings, evidence;
    for (const Mark& mark : card.marks)
        marks.append(QJsonObject{{QStringLiteral("kind"), idOf(mark.kind)},
                                 {QStringLiteral("cause"), mark.cause},
                                 {QStringLiteral("owner"), mark.owner},
                                 {QStringLiteral("recovery"), mark.recovery}});
    for (const Binding& binding : card.bindings) {
        QJsonObject parameters;
        for (const auto& [name, value] : binding.parameters)
            parameters.insert(name, value);
        bindings.append(QJsonObject{{QStringLiteral("metric"), binding.metric},
                                    {QStringLiteral("scope"), scopeToNames(connection, binding.scope)},
                                    {QStringLiteral("parameters"), parameters},
                                    {QStringLiteral("target"), numberJson(binding.target)},
                                    {QStringLiteral("alarm"), numberJson(binding.alarm)},
                                    {QStringLiteral("weight"), binding.weight},
                                    {QStringLiteral("chart"), idOf(binding.chart)}});
    }
    if (const QByteArray picture = pictureBytes(connection, card.picture); !picture.isEmpty())
        json.insert(QStringLiteral("picture"),
                    QJsonObject{{QStringLiteral("id"), card.picture.value()},
                                {QStringLiteral("name"), card.pictureName},
                                {QStringLiteral("data"), QString::fromLatin1(picture.toBase64())}});
    for (const EntityRef& ref : card.evidence)
        evidence.append(QJsonObject{{QStringLiteral("kind"), ref.kind}, {QStringLiteral("id"), ref.id}});
    json.insert(QStringLiteral("marks"), marks);
    json.insert(QStringLiteral("bindings"), bindings);
    json.insert(QStringLiteral("evidence"), evidence);
    return json;
}

Card cardFrom(storage::Connection& connection, const QJsonObject& json, bool isSameProject)
{
    Card card;
    card.text = textFrom(json, "text");
    card.note = textFrom(json, "note");
    card.actor = textFrom(json, "actor");
    card.system = textFrom(json, "system");
    for (const QString& icon : textFrom(json, "icons").split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (const ChannelIcon& known : channelIcons()) {
            if (icon == QLatin1String(known.id))
                card.icons << icon;
        }
    }
    card.columns = std::clamp(json.value(QStringLiteral("columns")).toInt(1), 1, 100);
    card.rows = std::clamp(json.value(QStringLiteral("rows")).toInt(1), 1, 100);
    card.standardMinutes = numberFrom(json.value(QStringLiteral("standard")), 0, limit::minutes);
    card.toleranceMinutes = numberFrom(json.value(QStringLiteral("tolerance")), 0, limit::minutes);
    card.actualMinutes = numberFrom(json.value(QStringLiteral("actual")), 0, limit::minutes);
    card.experience = numberFrom(json.value(QStringLiteral("experience")), -2, 2);
    card.expected = numberFrom(json.value(QStringLiteral("expected")), -2, 2);
    for (const QJsonValue& one : json.value(QStringLiteral("marks")).toArray()) {
        const QJsonObject mark = one.toObject();
        if (const auto kind = fromId(markKinds(), mark.value(QStringLiteral("kind")).toString()))
            card.marks.push_back(
                {{}, *kind, textFrom(mark, "cause"), textFrom(mark, "owner"), textFrom(mark, "recovery")});
    }
    std::vector<Message> notes;
    for (const QJsonValue& one : json.value(QStringLiteral("bindings")).toArray()) {
        const QJsonObject from = one.toObject();
        Binding binding;
        binding.metric = textFrom(from, "metric").left(200);
        binding.scope = scopeFromNames(connection, from.value(QStringLiteral("scope")).toObject(), notes);
        const QJsonObject parameters = from.value(QStringLiteral("parameters")).toObject();
        for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
            binding.parameters.insert_or_assign(parameter.key(), parameter.value());
        binding.target = numberFrom(from.value(QStringLiteral("target")), -limit::value, limit::value);
        binding.alarm = numberFrom(from.value(QStringLiteral("alarm")), -limit::value, limit::value);
        binding.weight = numberFrom(from.value(QStringLiteral("weight")), 0, limit::value).value_or(1);
        binding.chart = fromId(cellCharts(), textFrom(from, "chart")).value_or(CellChart::Trend);
        card.bindings.push_back(binding);
    }
    const QJsonObject picture = json.value(QStringLiteral("picture")).toObject();
    card.pictureName = textFrom(picture, "name");
    const project::MediaId known(picture.value(QStringLiteral("id")).toInteger());
    if (isSameProject && !pictureBytes(connection, known).isEmpty())
        card.picture = known;
    for (const QJsonValue& one : isSameProject ? json.value(QStringLiteral("evidence")).toArray() : QJsonArray()) {
        const QJsonObject ref = one.toObject();
        card.evidence.push_back({ref.value(QStringLiteral("kind")).toString(),
                                 static_cast<qint64>(ref.value(QStringLiteral("id")).toDouble())});
    }
    return card;
}

} // namespace

std::unique_ptr<QMimeData> toMime(storage::Connection& connection, const Board& board, const Block& block,
                                  const std::vector<CardId>& cards,
                                  const std::function<QString(int lane, int column)>& words)
{
    QJsonArray cells;
    for (const CardId id : cards) {
        const Card* card = board.card(id);
        if (!card)
            continue;
        cells.append(QJsonObject{{QStringLiteral("lane"), board.rowOf(card->lane) - block.lane},
                                 {QStringLiteral("column"), board.columnOf(card->step) - block.column},
                                 {QStringLiteral("card"), cardJson(connection, *card)}});
    }
    std::vector<QStringList> rows;
    for (int lane = block.lane; lane < block.lane + block.lanes; ++lane) {
        QStringList row;
        for (int column = block.column; column < block.column + block.columns; ++column) {
            QStringList texts;
            for (const Card* card : board.cardsAt(board.lanes[static_cast<std::size_t>(lane)].id,
                                                  board.steps[static_cast<std::size_t>(column)].id)) {
                if (!card->text.isEmpty())
                    texts << card->text;
            }
            row << (texts.isEmpty() ? words(lane, column) : texts.join(QLatin1Char('\n')));
        }
        rows.push_back(row);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(textFromTable(rows));
    data->setData(mimeName, QJsonDocument(QJsonObject{{QStringLiteral("project"), projectGuid(connection)},
                                                      {QStringLiteral("cells"), cells}})
                                .toJson(QJsonDocument::Compact));
    return data;
}

std::optional<CopiedBlock> cardsFromMime(storage::Connection& connection, const QMimeData& data)
{
    if (!data.hasFormat(mimeName))
        return std::nullopt;
    const QJsonObject document = QJsonDocument::fromJson(data.data(mimeName)).object();
    const QJsonArray cells = document.value(QStringLiteral("cells")).toArray();
    if (cells.isEmpty() || cells.size() > mostCells)
        return std::nullopt;
    const bool isSameProject = document.value(QStringLiteral("project")).toString() == projectGuid(connection);
    CopiedBlock block;
    for (const QJsonValue& one : cells) {
        const QJsonObject cell = one.toObject();
        const int lane = cell.value(QStringLiteral("lane")).toInt(-1),
                  column = cell.value(QStringLiteral("column")).toInt(-1);
        if (lane < 0 || column < 0 || lane >= limit::lanes || column >= limit::steps)
            return std::nullopt;
        const QJsonObject json = cell.value(QStringLiteral("card")).toObject();
        CopiedBlock::Cell copied{lane, column, cardFrom(connection, json, isSameProject), {}};
        if (!copied.card.picture.isValid())
            copied.picture = QByteArray::fromBase64(
                json.value(QStringLiteral("picture")).toObject().value(QStringLiteral("data")).toString().toLatin1());
        block.cells.push_back(std::move(copied));
    }
    return block;
}

std::vector<QStringList> tableFromText(const QString& text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false, isFresh = true;
    const auto endField = [&] {
        row << field;
        field.clear();
        isFresh = true;
    };
    const auto endRow = [&] {
        endField();
        rows.push_back(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            if (c != QLatin1Char('"'))
                field += c;
            else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
                field += text.at(++i);
            else
                isQuoted = false;
        } else if (c == QLatin1Char('"') && isFresh) {
            isQuoted = true;
            isFresh = false;
        } else if (c == QLatin1Char('\t')) {
            endField();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else if (c != QLatin1Char('\r')) {
            field += c;
            isFresh = false;
        }
    }
    if (!field.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

QString textFromTable(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString field = row[i];
            const bool needsQuotes = field.contains(QLatin1Char('\t')) || field.contains(QLatin1Char('\n')) ||
                                     field.startsWith(QLatin1Char('"'));
            if (needsQuotes)
                field = QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
            text += (i > 0 ? QStringLiteral("\t") : QString()) + field;
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace tropa::ui::journeys
