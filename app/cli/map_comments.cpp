#include "app/cli/map_check.h"
#include "app/cli/map_place.h"

#include "base/format_number.h"
#include "maps/note_store.h"

#include <QJsonArray>

#include <algorithm>

namespace tropa::cli {

namespace {

QJsonObject placeJson(const maps::Board& board, const maps::NotePlace& place)
{
    QJsonObject json;
    const maps::NoteCell cell = maps::cellOf(board, place);
    if (!cell.isValid())
        return json;
    json.insert(QStringLiteral("step"), board.steps[static_cast<std::size_t>(cell.column)].title);
    json.insert(QStringLiteral("lane"), board.lanes[static_cast<std::size_t>(cell.lane)].title);
    if (const maps::Card* card = board.card(place.card))
        json.insert(QStringLiteral("card"), card->text);
    return json;
}

template <class Said>
void putSaid(QJsonObject& json, const Said& said)
{
    json.insert(QStringLiteral("text"), said.text);
    json.insert(QStringLiteral("author"), said.author);
    json.insert(QStringLiteral("at"), said.madeAt.toUTC().toString(Qt::ISODate));
}

template <class Said>
QString lineOf(const Call& call, const Said& said)
{
    return QStringLiteral("%1 (%2, %3)")
        .arg(QString(said.text).replace(QLatin1Char('\n'), QLatin1Char(' ')), said.author,
             formatDate(said.madeAt.toLocalTime().date(), call.language));
}

/// What --say, --settle and --reopen ask for; nothing where they do not stand.
Result<void> change(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen)
{
    const auto refused = [](const Message& message) { return Error(ErrorKind::Usage, message); };
    const QString said = call.options.value(QStringLiteral("say")).trimmed();
    const bool settles = call.options.isSet(QStringLiteral("settle"));
    const bool reopens = call.options.isSet(QStringLiteral("reopen"));
    const bool answers = call.options.isSet(QStringLiteral("answer"));
    if (!call.options.isSet(QStringLiteral("say"))) {
        if (answers || call.options.isSet(QStringLiteral("at")))
            return refused({QT_TRANSLATE_NOOP("core", "Say what is said: --say TEXT")});
        if (!settles && !reopens)
            return {};
    }
    const int deeds = int(settles) + int(reopens) + int(call.options.isSet(QStringLiteral("say")));
    if (deeds > 1)
        return refused({QT_TRANSLATE_NOOP("core", "--say, --settle and --reopen are three commands: one at a time")});
    storage::Connection& db = project.connection();
    if (settles || reopens || answers) {
        const char* option = settles ? "settle" : reopens ? "reopen" : "answer";
        const QString word = call.options.value(QLatin1String(option));
        const maps::ThreadId id((word.startsWith(u'#') ? word.mid(1) : word).toLongLong());
        const bool isThere = id.isValid() && std::ranges::any_of(chosen, [&](const maps::MapSummary& map) {
                                 return maps::mapNotes(db, map.id).thread(id) != nullptr;
                             });
        if (!isThere)
            return refused(
                {QT_TRANSLATE_NOOP("core", "There are no comments %1; map comments --settled shows them"), {word}});
        if (answers && said.isEmpty())
            return refused({QT_TRANSLATE_NOOP("core", "Say what is said: --say TEXT")});
        const Message label = answers   ? Message(QT_TRANSLATE_NOOP("core", "Comment"))
                              : settles ? Message(QT_TRANSLATE_NOOP("core", "Comment settled"))
                                        : Message(QT_TRANSLATE_NOOP("core", "Comment opened again"));
        const auto done = project.edit(label, [&](project::Edit& edit) -> Result<void> {
            if (answers)
                maps::addComment(edit, id, {{}, {}, said, {}, {}, {}});
            else
                maps::resolveThread(edit, id, settles);
            return {};
        });
        return done ? Result<void>() : done.error();
    }
    if (said.isEmpty())
        return refused({QT_TRANSLATE_NOOP("core", "Say what is said: --say TEXT")});
    if (chosen.size() != 1)
        return refused({QT_TRANSLATE_NOOP("core", "Say which map: --map NAME")});
    const maps::Board board = maps::loadBoard(db, chosen.front().id);
    const QString words = call.options.value(QStringLiteral("at"));
    const auto place = placeNamed(board, words);
    if (!place)
        return refused(
            {QT_TRANSLATE_NOOP("core", "%1 has no cell “%2”; say it like --at \"Step > Lane\", or --answer N"),
             {chosen.front().title, words}});
    const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Comment")}, [&](project::Edit& edit) -> Result<void> {
        maps::CommentThread thread;
        thread.place = *place;
        thread.comments = {{{}, {}, said, {}, {}, {}}};
        maps::addThread(edit, chosen.front().id, thread);
        return {};
    });
    return done ? Result<void>() : done.error();
}

} // namespace

Exit mapComments(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen)
{
    if (const auto done = change(call, project, chosen); !done)
        return call.fail(done.error());
    storage::Connection& db = project.connection();
    const bool all = call.options.isSet(QStringLiteral("settled"));
    QJsonArray threads, notes;
    for (const maps::MapSummary& map : chosen) {
        const maps::Board board = maps::loadBoard(db, map.id);
        const maps::MapNotes said = maps::mapNotes(db, map.id);
        const bool isSilent = said.notes.empty() && std::ranges::all_of(said.threads, [&](const auto& thread) {
                                  return thread.isResolved && !all;
                              });
        if (!isSilent)
            call.say(map.title);
        for (const maps::CommentThread& thread : said.threads) {
            if (thread.isResolved && !all)
                continue;
            QJsonArray comments;
            call.say(QStringLiteral("  #%1  %2").arg(thread.id.value()).arg(maps::placeWords(board, thread.place)));
            for (const maps::Comment& comment : thread.comments) {
                QJsonObject one;
                putSaid(one, comment);
                comments.append(one);
                call.say(QStringLiteral("    ") + lineOf(call, comment));
            }
            QJsonObject json = placeJson(board, thread.place);
            json.insert(QStringLiteral("id"), thread.id.value());
            json.insert(QStringLiteral("map"), map.title);
            json.insert(QStringLiteral("resolved"), thread.isResolved);
            json.insert(QStringLiteral("comments"), comments);
            threads.append(json);
        }
        for (const maps::StickyNote& note : said.notes) {
            QJsonObject json = placeJson(board, note.place);
            json.insert(QStringLiteral("map"), map.title);
            json.insert(QStringLiteral("colour"), maps::idOf(note.colour));
            putSaid(json, note);
            notes.append(json);
            const QString where = maps::placeWords(board, note.place);
            call.say(QStringLiteral("  ▪ ") + (where.isEmpty() ? QString() : where + QStringLiteral(": ")) +
                     lineOf(call, note));
        }
    }
    if (db.failed())
        return call.fail(db.error());
    call.print({{QStringLiteral("threads"), threads}, {QStringLiteral("notes"), notes}});
    return Exit::Done;
}

} // namespace tropa::cli
