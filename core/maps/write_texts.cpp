#include "maps/map_file.h"
#include "maps/mermaid_name.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace tropa::maps {

namespace {

/// Of the curve at a step, where there is one.
std::optional<double> experienceAt(const MapPage& page, std::size_t column)
{
    for (const Lane& lane : page.board.lanes) {
        const std::vector<CurvePoint> points = page.values.curves.value(lane.id);
        if (column < points.size() && points[column].value)
            return points[column].value;
    }
    return std::nullopt;
}

/// Title block and legend, for formats that have room for them in remarks only.
QStringList aboutLines(const MapPage& page, const MapFileOptions& options)
{
    QStringList lines = titleBlock(page, options).mid(1);
    if (const QStringList signs = legend(page.board, page.values, options.language); !signs.isEmpty())
        lines << text({QT_TRANSLATE_NOOP("core", "Legend: %1"), {signs.join(QStringLiteral(" · "))}}, options.language);
    return lines;
}

QStringList actorsAt(const MapPage& page, StepId step)
{
    QStringList actors;
    for (const Card& card : page.board.cards) {
        if (card.step != step)
            continue;
        if (page.board.laneOf(card).kind == LaneKind::Owner && !card.text.isEmpty())
            actors << card.text;
        if (!card.actor.isEmpty())
            actors << card.actor;
    }
    actors.removeDuplicates();
    return actors;
}

/// What a line of Mermaid cannot say of the next one, for the way back.
QString mermaidRemark(const QJsonObject& exact)
{
    return QStringLiteral("    %% tropa ") + QString::fromUtf8(QJsonDocument(exact).toJson(QJsonDocument::Compact));
}

/// The words with what comes before them, and a remark first when they could not be written as they are.
void addMermaidName(QStringList& lines, const char* keyword, const QString& words)
{
    if (mermaidName(words) != words)
        lines << mermaidRemark({{QStringLiteral("name"), words}});
    lines << QStringLiteral("    ") + QLatin1String(keyword) + QLatin1Char(' ') + mermaidName(words);
}

} // namespace

Result<MapFileNotes> writeMermaid(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options)
{
    const MapPage& page = pages.front();
    const Board& board = page.board;
    QStringList lines{QStringLiteral("journey")};
    addMermaidName(lines, "title", board.map.title);
    for (const QString& line : aboutLines(page, options))
        lines << QStringLiteral("    %% ") + mermaidName(line);
    qint64 unscored = 0;
    for (const Stage& stage : board.stages) {
        addMermaidName(lines, "section", stage.title);
        for (std::size_t column = 0; column < board.steps.size(); ++column) {
            const Step& step = board.steps[column];
            if (step.stage != stage.id)
                continue;
            const std::optional<double> experience = experienceAt(page, column);
            unscored += experience ? 0 : 1;
            // Whole numbers from 0 to 5, 3 the middle; a step without a score stands in the middle and says so.
            const int score = static_cast<int>(std::clamp(std::round(experience.value_or(0)) + 3, 0.0, 5.0));
            const QStringList actors = actorsAt(page, step.id);
            QStringList listed;
            std::ranges::transform(actors, std::back_inserter(listed), mermaidListed);
            QJsonObject exact{{QStringLiteral("id"), step.guid.toString()},
                              {QStringLiteral("experience"),
                               experience ? QJsonValue(std::round(*experience * 1e4) / 1e4) : QJsonValue()}};
            if (mermaidName(step.title) != step.title)
                exact.insert(QStringLiteral("name"), step.title);
            if (listed != actors)
                exact.insert(QStringLiteral("actors"), QJsonArray::fromStringList(actors));
            lines << mermaidRemark(exact);
            QString line = QStringLiteral("      %1: %2").arg(mermaidName(step.title)).arg(score);
            if (!listed.isEmpty())
                line += QStringLiteral(": ") + listed.join(QStringLiteral(", "));
            lines << line;
        }
    }
    if (Result<void> saved = saveBytes(path, lines.join(QLatin1Char('\n')).toUtf8() + '\n'); !saved)
        return std::move(saved).error();
    MapFileNotes notes;
    notes.notes.push_back(
        {QT_TRANSLATE_NOOP("core", "Mermaid carries stages, steps, scores and who is responsible; the "
                                   "lanes were left out")});
    if (unscored > 0)
        notes.notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n steps have no score; they stand in the middle"), unscored));
    return notes;
}

Result<MapFileNotes> writeCjml(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options)
{
    const MapPage& page = pages.front();
    const Board& board = page.board;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("cjml"));
    xml.writeAttribute(QStringLiteral("name"), board.map.title);
    xml.writeStartElement(QStringLiteral("metadata"));
    const auto about = [&](const char* name, const QString& words) {
        if (words.isEmpty())
            return;
        xml.writeEmptyElement(QStringLiteral("meta"));
        xml.writeAttribute(QStringLiteral("name"), QLatin1String(name));
        xml.writeAttribute(QStringLiteral("content"), words);
    };
    about("organisation", options.house.organisation);
    about("scope", page.head);
    about("project", options.project);
    about("date", options.date.isValid() ? options.date.toString(Qt::ISODate) : QString());
    about("colour", options.house.colour);
    for (const QString& line : legend(board, page.values, options.language))
        about("legend", line);
    xml.writeEndElement();
    QStringList actors{page.head.section(QStringLiteral(" · "), 0, 0)};
    if (actors.front().isEmpty())
        actors.front() = QStringLiteral("Customer");
    for (const Card& card : board.cards) {
        if (!card.actor.isEmpty() && !actors.contains(card.actor))
            actors << card.actor;
    }
    xml.writeStartElement(QStringLiteral("actors"));
    for (qsizetype i = 0; i < actors.size(); ++i) {
        xml.writeEmptyElement(QStringLiteral("actor"));
        xml.writeAttribute(QStringLiteral("id"), QStringLiteral("a%1").arg(i));
        xml.writeAttribute(QStringLiteral("name"), actors[i]);
        xml.writeAttribute(QStringLiteral("role"), i == 0 ? QStringLiteral("user") : QStringLiteral("provider"));
    }
    xml.writeEndElement();
    for (const Stage& stage : board.stages) {
        xml.writeStartElement(QStringLiteral("phase"));
        xml.writeAttribute(QStringLiteral("name"), stage.title);
        for (std::size_t column = 0; column < board.steps.size(); ++column) {
            const Step& step = board.steps[column];
            if (step.stage != stage.id)
                continue;
            QString channel, other;
            for (const Card& card : board.cards) {
                if (card.step != step.id)
                    continue;
                if (channel.isEmpty() && !card.icons.isEmpty())
                    channel = card.icons.front();
                if (other.isEmpty() && zoneOf(board.laneOf(card).role) == Zone::Front)
                    other = card.actor;
            }
            const bool isTalk = !channel.isEmpty() || !other.isEmpty();
            xml.writeStartElement(isTalk ? QStringLiteral("communicationPoint") : QStringLiteral("action"));
            xml.writeAttribute(QStringLiteral("id"), step.guid.toString());
            xml.writeAttribute(isTalk ? QStringLiteral("senderId") : QStringLiteral("initiatorId"),
                               QStringLiteral("a0"));
            if (!other.isEmpty())
                xml.writeAttribute(QStringLiteral("receiverId"), QStringLiteral("a%1").arg(actors.indexOf(other)));
            if (!channel.isEmpty())
                xml.writeAttribute(QStringLiteral("channel"), channel);
            if (const std::optional<double> experience = experienceAt(page, column))
                xml.writeAttribute(QStringLiteral("experience"), QString::number(*experience, 'g', 4));
            xml.writeTextElement(QStringLiteral("description"), step.title);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    if (Result<void> saved = saveBytes(path, bytes); !saved)
        return std::move(saved).error();
    MapFileNotes notes;
    notes.notes.push_back({QT_TRANSLATE_NOOP("core", "CJML carries phases, touchpoints, actors and channels; the other "
                                                     "lanes were left out")});
    return notes;
}

} // namespace tropa::maps
