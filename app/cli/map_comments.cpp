#include "app/cli/map_check.h"

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

} // namespace

Exit mapComments(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& chosen)
{
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
            call.say(QStringLiteral("  ") + maps::placeWords(board, thread.place));
            for (const maps::Comment& comment : thread.comments) {
                QJsonObject one;
                putSaid(one, comment);
                comments.append(one);
                call.say(QStringLiteral("    ") + lineOf(call, comment));
            }
            QJsonObject json = placeJson(board, thread.place);
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
