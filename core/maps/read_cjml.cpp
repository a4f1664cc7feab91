#include "maps/document_maker.h"
#include "maps/foreign_maps.h"

#include "formats/xml_reader.h"
#include "formats/xml_repair.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::maps {

namespace {

using Token = formats::XmlReader::Token;

constexpr qsizetype mostTouchpoints = 2000;

struct Actor
{
    QString id, name, role;
};

struct Touchpoint
{
    QString phase;
    bool isTalk = false;
    QString sender, receiver; ///< ids or names
    QString does, answers;    ///< what each of them does
    QString channel, time, risk, experience;
};

/// The words of a program that wrote a value it did not have are no words.
QString said(const QString& words, qint64& empties)
{
    const QString plain = words.simplified();
    for (const char* nothing : {"undefined", "null", "NaN", "[object Object]"}) {
        if (plain == QLatin1String(nothing)) {
            ++empties;
            return {};
        }
    }
    return plain;
}

QString iconOf(const QString& channel)
{
    // Names of the notation's icons, and ours.
    static const QHash<QString, QString> known{
        {QStringLiteral("chat"), QStringLiteral("messenger")},
        {QStringLiteral("face-to-face"), QStringLiteral("person")},
        {QStringLiteral("facetoface"), QStringLiteral("person")},
        {QStringLiteral("inbox message"), QStringLiteral("messenger")},
        {QStringLiteral("letter"), QStringLiteral("document")},
        {QStringLiteral("payment"), QStringLiteral("cashdesk")},
        {QStringLiteral("self-service machine"), QStringLiteral("app")},
        {QStringLiteral("telephone"), QStringLiteral("phone")},
        {QStringLiteral("e-mail"), QStringLiteral("email")},
        {QStringLiteral("web"), QStringLiteral("site")},
        {QStringLiteral("website"), QStringLiteral("site")},
    };
    const QString word = channel.toLower();
    const QString icon = known.value(word, word);
    return std::ranges::any_of(channelIcons(), [&](const ChannelIcon& one) { return icon == QLatin1String(one.id); })
               ? icon
               : QString();
}

class CjmlReader
{
public:
    CjmlReader(QString name, Language language) : m_title(std::move(name)), m_language(language) {}

    Result<ConvertedExample> read(const QByteArray& bytes, const QString& file);

private:
    Result<void> collect(const QByteArray& xml, const QString& file);
    void element(formats::XmlReader& xml);
    void endOfTouchpoint();
    ConvertedExample convert();
    QString actorName(const QString& id) const;
    const Actor* customer() const;

    QString m_title;
    Language m_language;
    bool m_isCjml = false;
    std::vector<Actor> m_actors;
    std::vector<Touchpoint> m_touchpoints;
    QString m_phase;
    std::optional<Touchpoint> m_open;
    QString m_element; ///< whose text is being read
    bool m_inActor = false;
    qint64 m_empties = 0, m_left = 0;
};

void CjmlReader::element(formats::XmlReader& xml)
{
    const auto value = [&](QStringView name) { return said(xml.attribute(name), m_empties); };
    const auto either = [&](QStringView name, QStringView other) {
        const QString one = value(name);
        return one.isEmpty() ? value(other) : one;
    };
    m_element = xml.name().toString();
    if (m_element == u"cjml") {
        m_isCjml = true;
        if (const QString title = value(u"name"); !title.isEmpty())
            m_title = title;
    } else if (m_element == u"actor") {
        m_actors.push_back({value(u"id"), value(u"name"), value(u"role")});
        m_inActor = true;
    } else if (m_element == u"phase") {
        m_phase = either(u"name", u"title");
    } else if (m_element == u"action" || m_element == u"communicationPoint" || m_element == u"touchpoint") {
        endOfTouchpoint(); // one that stands in another is one of its own
        Touchpoint point;
        point.phase = m_phase;
        point.isTalk =
            m_element == u"communicationPoint" || (m_element == u"touchpoint" && xml.attribute(u"type") != u"action");
        point.sender = either(u"initiatorId", u"senderId");
        point.receiver = value(u"receiverId");
        point.channel = value(u"channel");
        point.time = value(u"time");
        point.risk = value(u"riskCategory");
        point.experience = value(u"experience");
        m_open = point;
    } else if (m_open && (m_element == u"sender" || m_element == u"receiver")) {
        if (const QString risk = value(u"riskCategory"); !risk.isEmpty())
            m_open->risk = risk;
    }
}

void CjmlReader::endOfTouchpoint()
{
    if (m_open)
        m_touchpoints.push_back(*m_open);
    m_open.reset();
}

Result<void> CjmlReader::collect(const QByteArray& bytes, const QString& file)
{
    formats::XmlReader xml(bytes, file);
    const auto add = [](QString& to, const QString& words) {
        to += (to.isEmpty() || words.isEmpty() ? QString() : QStringLiteral(" ")) + words;
    };
    for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token == Token::Start) {
            element(xml);
            if (m_touchpoints.size() > mostTouchpoints)
                return Error(ErrorKind::BadInput,
                             {QT_TRANSLATE_NOOP("core", "%1: %2 entries, at most %3 can be read"),
                              {QStringLiteral("touchpoints"), static_cast<qint64>(m_touchpoints.size()),
                               static_cast<qint64>(mostTouchpoints)}});
        } else if (token == Token::Text) {
            const QString words = said(xml.text().toString(), m_empties);
            if (m_inActor && !m_actors.empty()) {
                if (m_element == u"actorName")
                    add(m_actors.back().name, words);
                else if (m_element == u"actorRole")
                    add(m_actors.back().role, words);
            } else if (m_open) {
                Touchpoint& point = *m_open;
                if (m_element == u"initiator")
                    point.sender = words;
                else if (m_element == u"receiver" && !words.isEmpty() && point.receiver.isEmpty())
                    point.receiver = words; // one generator names the receiver here,
                else if (m_element == u"receiver" || m_element == u"receiverDescription")
                    add(point.answers, words); // the other says here what they do
                else if (m_element == u"channel")
                    point.channel = words;
                else if (m_element == u"time")
                    point.time = words;
                else
                    add(point.does, words);
            }
        } else if (token == Token::End) {
            const QStringView name = xml.name();
            if (name == u"actor")
                m_inActor = false;
            else if (name == u"phase")
                m_phase.clear();
            else if (name == u"action" || name == u"communicationPoint" || name == u"touchpoint")
                endOfTouchpoint();
            m_element.clear();
        }
    }
    endOfTouchpoint();
    if (xml.failed())
        return xml.error();
    return {};
}

QString CjmlReader::actorName(const QString& id) const
{
    const auto found = std::ranges::find(m_actors, id, &Actor::id);
    return found == m_actors.end() || found->name.isEmpty() ? id : found->name;
}

const Actor* CjmlReader::customer() const
{
    const auto found = std::ranges::find_if(m_actors, [](const Actor& actor) {
        const QString role = actor.role.toLower();
        return role.contains(u"user") || role.contains(u"customer") || role.contains(u"patient") ||
               role.contains(u"client") || role.contains(QStringLiteral("пациент")) ||
               role.contains(QStringLiteral("клиент"));
    });
    return found == m_actors.end() ? nullptr : &*found;
}

ConvertedExample CjmlReader::convert()
{
    DocumentMaker maker;
    const auto lane = [&](LaneKind kind) { return maker.lane(kind, text(term(laneKinds(), kind).name, m_language)); };
    const auto any = [&](auto&& has) { return std::ranges::any_of(m_touchpoints, has); };
    const auto number = [](const QString& words) {
        bool isNumber = false;
        const double value = words.toDouble(&isNumber);
        return isNumber && value >= -2 && value <= 2 ? std::optional(value) : std::nullopt;
    };
    const QString actions = lane(LaneKind::Actions);
    const QString channels =
        any([](const Touchpoint& one) { return !one.channel.isEmpty(); }) ? lane(LaneKind::Channels) : QString();
    const QString others = any([](const Touchpoint& one) { return !one.receiver.isEmpty() || !one.answers.isEmpty(); })
                               ? lane(LaneKind::Owner)
                               : QString();
    const QString times =
        any([](const Touchpoint& one) { return !one.time.isEmpty(); }) ? lane(LaneKind::Time) : QString();
    const QString curve = any([&](const Touchpoint& one) { return number(one.experience).has_value(); })
                              ? lane(LaneKind::Curve)
                              : QString();

    QString phase;
    for (const Touchpoint& point : m_touchpoints) {
        if (!maker.hasStage() || point.phase != phase)
            maker.stage(point.phase);
        phase = point.phase;
        const QString does = point.does.isEmpty() ? point.answers : point.does;
        const QString sender = actorName(point.sender), receiver = actorName(point.receiver);
        const QString step = maker.step(does.isEmpty() ? sender : does);
        maker.card(actions, step, {{QStringLiteral("text"), does}, {QStringLiteral("actor"), sender}});
        if (!point.receiver.isEmpty() || !point.answers.isEmpty())
            maker.card(others, step,
                       {{QStringLiteral("text"), point.answers.isEmpty() ? receiver : point.answers},
                        {QStringLiteral("actor"), point.answers.isEmpty() ? QString() : receiver}});
        if (!point.channel.isEmpty()) {
            const QString icon = iconOf(point.channel);
            maker.card(channels, step,
                       {{icon.isEmpty() ? QStringLiteral("text") : QStringLiteral("icons"),
                         icon.isEmpty() ? point.channel : icon}});
        }
        if (!point.time.isEmpty())
            maker.card(times, step, {{QStringLiteral("text"), point.time}});
        if (const auto experience = number(point.experience))
            maker.card(curve, step, {{QStringLiteral("experience"), *experience}});
        m_left += !point.risk.isEmpty();
    }
    const Actor* user = customer();
    ConvertedExample converted;
    converted.document =
        DocumentMaker::document({maker.journey(MapKind::Journey, m_title, user ? user->name : QString())});
    return converted;
}

Result<ConvertedExample> CjmlReader::read(const QByteArray& bytes, const QString& file)
{
    // A file with a DTD is refused as everywhere; the repair would only hide it.
    if (bytes.contains("<!DOCTYPE") || bytes.contains("<!ENTITY"))
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "%1 is refused: it declares entities (a DTD)."), {file}});
    std::vector<Message> notes;
    if (!collect(bytes, file)) {
        const formats::RepairedXml repaired = formats::repairedXml(bytes);
        *this = CjmlReader(m_title, m_language);
        if (Result<void> again = collect(repaired.xml, file); !again)
            return std::move(again).error();
        QStringList done;
        const auto count = [&](qint64 times, const char* what) {
            if (times > 0)
                done << text(Message::counted(what, times), m_language);
        };
        count(repaired.outside, QT_TRANSLATE_N_NOOP("core", "%n pieces outside of it"));
        count(repaired.attributes, QT_TRANSLATE_N_NOOP("core", "%n attributes"));
        count(repaired.unclosed, QT_TRANSLATE_N_NOOP("core", "%n elements never closed"));
        count(repaired.strayEnds, QT_TRANSLATE_N_NOOP("core", "%n ends of nothing"));
        count(repaired.signs, QT_TRANSLATE_N_NOOP("core", "%n signs"));
        notes.push_back({QT_TRANSLATE_NOOP("core", "The file is no well-formed XML and was repaired: %1"),
                         {done.join(QStringLiteral(", "))}});
    }
    if (!m_isCjml || m_touchpoints.empty())
        return Error(
            ErrorKind::BadInput,
            {QT_TRANSLATE_NOOP("core", "%1 is no CJML journey: “cjml” and at least one touchpoint are expected"),
             {file}});
    ConvertedExample converted = convert();
    if (m_empties > 0)
        notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n values were written by a program that did not have them (“undefined”) and "
                                        "were left empty"),
            m_empties));
    if (m_left > 0)
        notes.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "%n risk categories were left out, as a map has no place for them"), m_left));
    converted.notes = std::move(notes);
    return converted;
}

} // namespace

Result<ConvertedExample> fromCjml(const QByteArray& xml, const QString& file, const QString& name, Language language)
{
    return CjmlReader(name, language).read(xml, file);
}

} // namespace tropa::maps
