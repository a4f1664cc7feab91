#include "maps/note_json.h"

#include "maps/board_store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace tropa::maps {

namespace {

QString textOf(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toString();
}

void putPlace(QJsonObject& json, const Board& board, const NotePlace& place)
{
    if (const Card* card = board.card(place.card)) {
        json.insert(QStringLiteral("card"), card->guid.toString());
    } else if (const NoteCell cell = cellOf(board, place); cell.isValid()) {
        json.insert(QStringLiteral("lane"), board.lanes[static_cast<std::size_t>(cell.lane)].guid.toString());
        json.insert(QStringLiteral("step"), board.steps[static_cast<std::size_t>(cell.column)].guid.toString());
    }
}

template <class Said>
void putAuthor(QJsonObject& json, const Said& said)
{
    if (!said.author.isEmpty())
        json.insert(QStringLiteral("author"), said.author);
    if (!said.authorGuid.isNull())
        json.insert(QStringLiteral("authorGuid"), said.authorGuid.toString());
    json.insert(QStringLiteral("made"), said.madeAt.toUTC().toString(Qt::ISODate));
}

template <class Said>
void readAuthor(const QJsonObject& json, Said& said)
{
    said.author = textOf(json, "author");
    said.authorGuid = Guid::parse(textOf(json, "authorGuid")).value_or(Guid());
    said.madeAt = QDateTime::fromString(textOf(json, "made"), Qt::ISODate);
}

NotePlace placeFrom(const QJsonObject& json, const NoteTargets& targets)
{
    if (const CardId card = targets.cards.value(textOf(json, "card")); card.isValid())
        return NotePlace::at(card);
    return NotePlace::at(targets.lanes.value(textOf(json, "lane")), targets.steps.value(textOf(json, "step")));
}

Guid guidFor(storage::Connection& db, const char* table, const QString& name)
{
    const std::optional<Guid> guid = Guid::parse(name);
    return guid && !isTaken(db, table, *guid) ? *guid : Guid::random();
}

/// Looks at one note, thread or comment after the other and keeps the first fault.
class Looker
{
public:
    explicit Looker(const NoteNames& names) : m_names(names) {}
    std::optional<Message> look(const QJsonObject& map);

private:
    void fail(const char* words, QString where, QString key)
    {
        if (!m_fault)
            m_fault = Message(words, {std::move(where), std::move(key)});
    }
    QJsonArray list(const QJsonObject& object, const char* key);
    void words(const QJsonObject& object, const QString& where);
    void place(const QJsonObject& object, const QString& where, bool mayBeFree);

    const NoteNames& m_names;
    std::optional<Message> m_fault;
};

QJsonArray Looker::list(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return {};
    const QJsonArray array = value.toArray();
    const QString name = QString::fromLatin1(key);
    if (!value.isArray()) {
        fail(QT_TRANSLATE_NOOP("core", "%1: a list is expected"), name, {});
    } else if (array.size() > limit::notes) {
        if (!m_fault)
            m_fault = Message(QT_TRANSLATE_NOOP("core", "%1: %2 entries, at most %3 can be read"),
                              {name, static_cast<qint64>(array.size()), static_cast<qint64>(limit::notes)});
    } else if (std::ranges::any_of(array, [](const QJsonValue& one) { return !one.isObject(); })) {
        fail(QT_TRANSLATE_NOOP("core", "%1: each entry must be an object"), name, {});
    }
    return m_fault ? QJsonArray() : array;
}

void Looker::words(const QJsonObject& object, const QString& where)
{
    for (const char* key : {"guid", "text", "author", "authorGuid", "made"}) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isString())
            fail(QT_TRANSLATE_NOOP("core", "%1: “%2” must be text"), where, QString::fromLatin1(key));
    }
    if (textOf(object, "text").size() > limit::noteText && !m_fault)
        m_fault = Message(QT_TRANSLATE_NOOP("core", "%1: “%2” is longer than %3 characters"),
                          {where, QStringLiteral("text"), static_cast<qint64>(limit::noteText)});
}

void Looker::place(const QJsonObject& object, const QString& where, bool mayBeFree)
{
    const auto check = [&](const char* key, const QSet<QString>& known) {
        const QString name = textOf(object, key);
        if (object.contains(QLatin1String(key)) && !known.contains(name))
            fail(QT_TRANSLATE_NOOP("core", "%1: “%2” names nothing in this map"), where, QString::fromLatin1(key));
        return !name.isEmpty();
    };
    const bool onCard = check("card", m_names.cards), onLane = check("lane", m_names.lanes),
               onStep = check("step", m_names.steps);
    if (!onCard && (onLane != onStep || (!onLane && !mayBeFree)))
        fail(QT_TRANSLATE_NOOP("core", "%1: “%2” is missing"), where,
             onLane   ? QStringLiteral("step")
             : onStep ? QStringLiteral("lane")
                      : QStringLiteral("card"));
}

std::optional<Message> Looker::look(const QJsonObject& map)
{
    for (const QJsonValue& value : list(map, "notes")) {
        const QJsonObject note = value.toObject();
        const QString where = QStringLiteral("note ") + textOf(note, "guid").left(40);
        words(note, where);
        place(note, where, true);
        for (const char* key : {"x", "y"}) {
            const double number = note.value(QLatin1String(key)).toDouble(std::nan(""));
            if (note.contains(QLatin1String(key)) && !(std::abs(number) <= limit::notePosition) && !m_fault)
                m_fault = Message(QT_TRANSLATE_NOOP("core", "%1: “%2” must be a number from %3 to %4"),
                                  {where, QString::fromLatin1(key), -limit::notePosition, limit::notePosition});
        }
    }
    for (const QJsonValue& value : list(map, "threads")) {
        const QJsonObject thread = value.toObject();
        const QString where = QStringLiteral("thread ") + textOf(thread, "guid").left(40);
        place(thread, where, false);
        const QJsonArray comments = list(thread, "comments");
        if (comments.isEmpty())
            fail(QT_TRANSLATE_NOOP("core", "%1: “%2” is missing"), where, QStringLiteral("comments"));
        for (const QJsonValue& comment : comments)
            words(comment.toObject(), where);
    }
    return m_fault;
}

} // namespace

void putNotes(QJsonObject& map, const Board& board, const MapNotes& notes)
{
    QJsonArray stickies, threads;
    for (const StickyNote& note : notes.notes) {
        QJsonObject json{{QStringLiteral("guid"), note.guid.toString()},
                         {QStringLiteral("x"), note.x},
                         {QStringLiteral("y"), note.y},
                         {QStringLiteral("colour"), idOf(note.colour)},
                         {QStringLiteral("text"), note.text}};
        putPlace(json, board, note.place);
        putAuthor(json, note);
        stickies.append(json);
    }
    for (const CommentThread& thread : notes.threads) {
        QJsonArray comments;
        for (const Comment& comment : thread.comments) {
            QJsonObject one{{QStringLiteral("guid"), comment.guid.toString()}, {QStringLiteral("text"), comment.text}};
            putAuthor(one, comment);
            comments.append(one);
        }
        QJsonObject json{{QStringLiteral("guid"), thread.guid.toString()},
                         {QStringLiteral("resolved"), thread.isResolved},
                         {QStringLiteral("comments"), comments}};
        putPlace(json, board, thread.place);
        threads.append(json);
    }
    if (!stickies.isEmpty())
        map.insert(QStringLiteral("notes"), stickies);
    if (!threads.isEmpty())
        map.insert(QStringLiteral("threads"), threads);
}

std::optional<Message> faultOfNotes(const QJsonObject& map, const NoteNames& names)
{
    return Looker(names).look(map);
}

void readNotes(project::Edit& edit, MapId map, const QJsonObject& json, const NoteTargets& targets)
{
    for (const QJsonValue& value : json.value(QLatin1String("notes")).toArray()) {
        const QJsonObject from = value.toObject();
        StickyNote note;
        note.guid = guidFor(edit.db(), "map_note", textOf(from, "guid"));
        note.place = placeFrom(from, targets);
        note.x = from.value(QLatin1String("x")).toDouble();
        note.y = from.value(QLatin1String("y")).toDouble();
        note.colour = fromId(noteColours(), textOf(from, "colour")).value_or(NoteColour::Yellow);
        note.text = textOf(from, "text");
        readAuthor(from, note);
        addNote(edit, map, note);
    }
    for (const QJsonValue& value : json.value(QLatin1String("threads")).toArray()) {
        const QJsonObject from = value.toObject();
        CommentThread thread;
        thread.guid = guidFor(edit.db(), "map_thread", textOf(from, "guid"));
        thread.place = placeFrom(from, targets);
        thread.isResolved = from.value(QLatin1String("resolved")).toBool();
        for (const QJsonValue& one : from.value(QLatin1String("comments")).toArray()) {
            Comment comment;
            comment.guid = guidFor(edit.db(), "map_comment", textOf(one.toObject(), "guid"));
            comment.text = textOf(one.toObject(), "text");
            readAuthor(one.toObject(), comment);
            thread.comments.push_back(std::move(comment));
        }
        addThread(edit, map, thread);
    }
}

} // namespace tropa::maps
