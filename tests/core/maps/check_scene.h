#pragma once

#include "core/maps/fake_metrics.h"
#include "frame/frame_store.h"
#include "maps/board_store.h"
#include "maps/board_values.h"
#include "maps/card_store.h"
#include "maps/checker.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "metrics/targets_store.h"

#include "support/test_project.h"

#include <QFile>
#include <QRegularExpression>

namespace tropa::test {

/// A project told in words, a command a line, as the files in tests/data/maps/check have it. Elements go by the names
/// those files give them. A word that is no command is a broken file: the test ends there.
class CheckScene
{
public:
    CheckScene()
    {
        auto mark = std::make_unique<FakeMark>();
        m_mark = mark.get();
        m_catalogue.add(std::move(mark));
        auto quotes = std::make_unique<FakeQuotes>();
        m_quotes = quotes.get();
        m_sources.add(std::move(quotes));
        m_project.edit([&](project::Edit& edit) {
            m_journey = maps::addJourney(edit, QStringLiteral("Visit"));
            edit.db().run("INSERT INTO setting (name, value) VALUES ('language', 'en')");
        });
    }

    void run(const QStringList& lines)
    {
        for (const QString& line : lines) {
            if (!line.trimmed().isEmpty() && !line.startsWith(QLatin1Char('#')))
                command(line);
        }
    }
    static QStringList read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(path));
        return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    }

    maps::MapId map(const QString& name) const { return maps::MapId(m_refs.value(name).id); }
    EntityRef ref(const QString& name) const { return m_refs.value(name); }
    QString nameOf(const EntityRef& ref) const
    {
        return m_refs.key(ref, QStringLiteral("%1 %2").arg(ref.kind).arg(ref.id));
    }
    TestProject& project() { return m_project; }
    std::optional<maps::Severity> severity; ///< that the block expects

    maps::CheckReport check(maps::MapId map)
    {
        m_board = maps::loadBoard(m_project.db(), map);
        const metrics::EvaluationContext context{m_project.db(), today};
        maps::ValueCache cache;
        auto values = maps::evaluateBoard(context, m_catalogue, m_sources, m_board, {}, cache);
        if (!values)
            qFatal("%s", qPrintable(why(values)));
        m_values = std::move(*values);
        return maps::checkBoard(m_board, maps::readCheckContext(m_project.db(), m_board, today), &m_values);
    }
    const maps::Board& board() const { return m_board; }
    const maps::BoardValues& values() const { return m_values; }
    const metrics::Catalogue& catalogue() const { return m_catalogue; }
    const metrics::Sources& sources() const { return m_sources; }
    int asked() const { return m_mark->asked; } ///< how often the metric was computed

    const QDate today{2026, 10, 1};

private:
    struct Words
    {
        QStringList plain;
        QMap<QString, QString> named;
        QString at(int index) const { return plain.value(index); }
    };
    static Words split(const QString& line)
    {
        static const QRegularExpression word(QString::fromLatin1(R"re(([A-Za-z]+=)?("([^"]*)"|[^\s"]+))re"));
        Words words;
        for (auto it = word.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            const QString value =
                match.captured(2).startsWith(QLatin1Char('"')) ? match.captured(3) : match.captured(2);
            if (match.captured(1).isEmpty())
                words.plain << value;
            else
                words.named.insert(match.captured(1).chopped(1), value);
        }
        return words;
    }

    qint64 frameItem(project::Edit& edit, const char* kind, const QString& name)
    {
        const QString key = QLatin1String(kind) + QLatin1Char(' ') + name;
        if (!m_frame.contains(key))
            m_frame.insert(key, frame::addFrameItem(edit, *frame::frameKind(QString::fromLatin1(kind)), name).id);
        return m_frame.value(key);
    }
    template <class Tag>
    Id<Tag> id(const QString& name) const
    {
        return Id<Tag>(m_refs.value(name).id);
    }
    void name(const QString& name, const char* kind, qint64 id)
    {
        m_refs.insert(name, {QString::fromLatin1(kind), id});
    }

    void setCard(project::Edit& edit, maps::CardId card, const QMap<QString, QString>& values)
    {
        using maps::CardField;
        static const QMap<QString, CardField> fields{{QStringLiteral("text"), CardField::Text},
                                                     {QStringLiteral("note"), CardField::Note},
                                                     {QStringLiteral("icons"), CardField::Icons},
                                                     {QStringLiteral("actor"), CardField::Actor},
                                                     {QStringLiteral("system"), CardField::System},
                                                     {QStringLiteral("minutes"), CardField::StandardMinutes},
                                                     {QStringLiteral("tolerance"), CardField::ToleranceMinutes},
                                                     {QStringLiteral("actual"), CardField::ActualMinutes},
                                                     {QStringLiteral("experience"), CardField::Experience},
                                                     {QStringLiteral("expected"), CardField::Expected}};
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (it.key() == QLatin1String("columns") || it.key() == QLatin1String("rows"))
                maps::setCardSpan(edit, card, values.value(QStringLiteral("columns"), QStringLiteral("1")).toInt(),
                                  values.value(QStringLiteral("rows"), QStringLiteral("1")).toInt());
            else if (fields.contains(it.key()))
                maps::setCardField(edit, card, fields[it.key()], *it);
            else
                qFatal("no such field: %s", qPrintable(it.key()));
        }
    }
    void setMapFields(project::Edit& edit, const QString& name, const QMap<QString, QString>& values)
    {
        maps::MapInfo info = maps::loadBoard(edit.db(), map(name)).map;
        if (values.contains(QStringLiteral("note")))
            info.note = values[QStringLiteral("note")];
        if (values.contains(QStringLiteral("state")))
            info.state = *maps::fromId(maps::mapStates(), values[QStringLiteral("state")]);
        if (values.contains(QStringLiteral("persona")))
            info.persona = values[QStringLiteral("persona")].isEmpty()
                               ? frame::PersonaId()
                               : frame::PersonaId(frameItem(edit, "persona", values[QStringLiteral("persona")]));
        if (values.contains(QStringLiteral("personas"))) {
            std::vector<qint64> all;
            for (const QString& one : values[QStringLiteral("personas")].split(QLatin1Char(',')))
                all.push_back(frameItem(edit, "persona", one));
            info.scope.where[QStringLiteral("persona")] = all;
        }
        maps::setMap(edit, info);
    }

    void command(const QString& line)
    {
        const Words words = split(line);
        const QString what = words.at(0);
        if (what == QLatin1String("use"))
            return run(read(QStringLiteral(TROPA_TEST_DATA "/maps/check/%1.base").arg(words.at(1))));
        if (what == QLatin1String("severity")) {
            severity = maps::severityFrom(words.at(1));
            return;
        }
        m_project.edit([&](project::Edit& edit) {
            if (!evidenceCommand(edit, what, words) && !columnCommand(edit, what, words) &&
                !boardCommand(edit, what, words))
                qFatal("no such command: %s", qPrintable(line));
        });
    }

    bool evidenceCommand(project::Edit& edit, const QString& what, const Words& words)
    {
        if (what == QLatin1String("value")) {
            const QString asOf = words.named.value(QStringLiteral("asOf"), QStringLiteral("2026-09-30"));
            m_mark->cells[{1, frameItem(edit, "touchpoint", words.at(1))}] = {
                words.at(2).toDouble(), words.named.value(QStringLiteral("n")).toLongLong(),
                QDate::fromString(asOf, Qt::ISODate)};
        } else if (what == QLatin1String("quote")) {
            m_quotes->quotes.emplace_back(frameItem(edit, "touchpoint", words.at(2)),
                                          quote(words.at(1).toLongLong(),
                                                words.named[QStringLiteral("respondent")].toLongLong(),
                                                words.named[QStringLiteral("text")],
                                                words.named.value(QStringLiteral("consent")) != QLatin1String("no")));
        } else if (what == QLatin1String("target")) {
            metrics::setTarget(edit, words.at(1), {words.at(2).toDouble(), {}, QDate(2026, 1, 1), {}});
        } else if (what == QLatin1String("evidence")) {
            maps::addEvidence(edit, id<maps::MapCardTag>(words.at(1)),
                              {QStringLiteral("segment"), words.at(2).toLongLong()});
        } else if (what == QLatin1String("priority")) {
            const auto number = [&](const char* key) {
                const QString word = words.named.value(QLatin1String(key));
                return word.isEmpty() ? std::optional<double>() : std::optional(word.toDouble());
            };
            maps::setPriority(edit, ref(words.at(1)), {number("value"), number("effort")});
        } else if (what == QLatin1String("bind") || what == QLatin1String("bindDead")) {
            maps::Binding binding;
            binding.metric = words.plain.value(2, QStringLiteral("fake.mark"));
            for (auto it = words.named.begin(); it != words.named.end(); ++it)
                binding.scope.where[it.key()] = {frameItem(edit, it.key().toLatin1().constData(), *it)};
            if (what == QLatin1String("bindDead"))
                binding.scope.where[QStringLiteral("touchpoint")] = {987654};
            maps::addBinding(edit, id<maps::MapCardTag>(words.at(1)), binding);
        } else {
            return false;
        }
        return true;
    }

    bool columnCommand(project::Edit& edit, const QString& what, const Words& words)
    {
        if (what == QLatin1String("stage")) {
            m_stage = maps::addStage(edit, m_journey, words.at(1));
            name(words.at(1), "map_stage", m_stage.value());
        } else if (what == QLatin1String("step")) {
            const QString touchpoint = words.named.value(QStringLiteral("touchpoint"));
            const maps::StepId step = maps::addStep(
                edit, m_stage, words.at(1), -1,
                frame::TouchpointId(touchpoint.isEmpty() ? 0 : frameItem(edit, "touchpoint", touchpoint)));
            name(words.at(1), "map_step", step.value());
        } else if (what == QLatin1String("touchpoint")) {
            maps::setStepTouchpoint(edit, id<maps::MapStepTag>(words.at(1)), {});
        } else if (what == QLatin1String("samePlace")) {
            edit.db().run("UPDATE map_step SET position = (SELECT position FROM map_step WHERE id = ?) WHERE id = ?",
                          ref(words.at(1)).id, ref(words.at(2)).id);
        } else {
            return false;
        }
        return true;
    }

    bool boardCommand(project::Edit& edit, const QString& what, const Words& words)
    {
        const QString first = words.at(1);
        if (what == QLatin1String("map")) {
            maps::MapInfo info;
            info.journey = m_journey;
            info.kind = *maps::fromId(maps::mapKinds(), words.at(2));
            info.title = first;
            m_map = maps::addMap(edit, info);
            name(first, "map", m_map.value());
            setMapFields(edit, first, words.named);
            if (words.named.contains(QStringLiteral("goals")))
                setGoals(edit, words.named[QStringLiteral("goals")]);
        } else if (what == QLatin1String("on")) {
            m_map = map(first);
        } else if (what == QLatin1String("goals")) {
            setGoals(edit, first);
        } else if (what == QLatin1String("lane")) {
            maps::Lane lane;
            lane.title = first;
            lane.kind = *maps::fromId(maps::laneKinds(), words.named[QStringLiteral("kind")]);
            lane.role = *maps::fromId(maps::laneRoles(), words.named.value(QStringLiteral("role"), QLatin1String("")));
            if (words.named.contains(QStringLiteral("source")))
                lane.sources = {{words.named[QStringLiteral("source")], {}, 1}};
            name(first, "map_lane",
                 maps::addLane(edit, m_map, lane, words.named.value(QStringLiteral("at"), QStringLiteral("-1")).toInt())
                     .value());
        } else if (what == QLatin1String("moveLane")) {
            maps::moveLane(edit, id<maps::MapLaneTag>(first), words.at(2).toInt());
        } else if (what == QLatin1String("dropLane")) {
            maps::removeLane(edit, id<maps::MapLaneTag>(first));
        } else if (what == QLatin1String("noSource")) {
            const maps::LaneId lane = id<maps::MapLaneTag>(first);
            maps::Lane changed = *maps::loadBoard(edit.db(), maps::mapOf(edit.db(), ref(first))).lane(lane);
            changed.sources.clear();
            maps::setLane(edit, changed);
        } else if (what == QLatin1String("card")) {
            const maps::CardId card =
                maps::addCard(edit, id<maps::MapLaneTag>(words.at(2)), id<maps::MapStepTag>(words.at(3)));
            name(first, "map_card", card.value());
            setCard(edit, card, words.named);
        } else if (what == QLatin1String("set")) {
            if (ref(first).kind == QLatin1String("map"))
                setMapFields(edit, first, words.named);
            else
                setCard(edit, id<maps::MapCardTag>(first), words.named);
        } else if (what == QLatin1String("mark")) {
            const maps::Mark mark{{},
                                  *maps::fromId(maps::markKinds(), words.at(2)),
                                  words.named.value(QStringLiteral("cause")),
                                  words.named.value(QStringLiteral("owner")),
                                  words.named.value(QStringLiteral("recovery"))};
            if (ref(first).kind == QLatin1String("map_step"))
                maps::addMark(edit, id<maps::MapStepTag>(first), mark);
            else
                maps::addMark(edit, id<maps::MapCardTag>(first), mark);
        } else if (what == QLatin1String("link")) {
            maps::Link link;
            link.from = id<maps::MapCardTag>(words.at(2));
            link.to = id<maps::MapCardTag>(words.at(3));
            link.direction = *maps::fromId(maps::linkDirections(), words.plain.value(4, QStringLiteral("one")));
            link.kind =
                *maps::fromId(maps::linkKinds(), words.named.value(QStringLiteral("kind"), QStringLiteral("flow")));
            link.label = words.named.value(QStringLiteral("label"));
            const maps::MapId on = maps::mapOf(edit.db(), ref(words.at(2)));
            name(first, "map_link", maps::addLink(edit, on, link).value());
        } else if (what == QLatin1String("carry")) { // what only another program or a merge could do
            const maps::Board other = maps::loadBoard(edit.db(), map(words.named[QStringLiteral("to")]));
            maps::moveCard(edit, id<maps::MapCardTag>(first), other.lanes.front().id, other.steps.front().id);
        } else if (what == QLatin1String("foreign")) {
            const maps::StageId stage =
                maps::addStage(edit, maps::addJourney(edit, QStringLiteral("Other")), QStringLiteral("S"));
            const maps::StepId step = maps::addStep(edit, stage, QStringLiteral("s"));
            edit.db().run("UPDATE map_card SET step_id = ? WHERE id = ?", step, ref(first).id);
        } else if (what == QLatin1String("drop")) {
            if (ref(first).kind == QLatin1String("map_link"))
                maps::removeLink(edit, id<maps::MapLinkTag>(first));
            else
                maps::removeCard(edit, id<maps::MapCardTag>(first));
        } else {
            return false;
        }
        return true;
    }

    void setGoals(project::Edit& edit, const QString& goals) { edit.db().run("UPDATE persona SET goals = ?", goals); }

    TestProject m_project;
    metrics::Catalogue m_catalogue;
    metrics::Sources m_sources;
    FakeMark* m_mark;
    FakeQuotes* m_quotes;
    maps::JourneyId m_journey;
    maps::StageId m_stage;
    maps::MapId m_map;
    maps::Board m_board;
    maps::BoardValues m_values;
    QMap<QString, EntityRef> m_refs;
    QMap<QString, qint64> m_frame;
};

} // namespace tropa::test
