#include "interviews/document_store.h"
#include "interviews/turn_index.h"
#include "project/search_query.h"

#include <QSet>

namespace tropa::interviews {

namespace {

// Writes what differs from what the index holds of one transcript.
void refresh(storage::Connection& connection, DocumentId id)
{
    const auto open = document(connection, id);
    std::map<qint64, QString> held;
    {
        auto rows = connection.prepare(
            "SELECT f.rowid, f.text FROM turn t JOIN derived_search_turn f ON f.rowid = t.id WHERE t.document_id = ?");
        rows.bindAll(id);
        while (rows.step())
            held[rows.integer(0)] = rows.text(1);
    }
    // A transcript of a switched-off import stays as it was: reading leaves it out.
    if (!open)
        return;
    const CodePointIndex index(open->text);
    for (const Turn& turn : open->turns) {
        const qint64 begin = index.toUtf16(turn.span.begin);
        const QString words = open->text.sliced(begin, index.toUtf16(turn.span.end) - begin);
        const auto known = held.find(turn.id.value());
        if (known != held.end() && known->second == words)
            continue;
        if (known != held.end())
            connection.run("DELETE FROM derived_search_turn WHERE rowid = ?", turn.id);
        connection.run("INSERT INTO derived_search_turn (rowid, text) VALUES (?, ?)", turn.id, words);
    }
}

} // namespace

TurnIndex::TurnIndex()
    : m_index({QStringLiteral("turn"), "turn", "id", "text", "document.import_id",
               "JOIN document ON document.id = turn.document_id"})
{
}

std::vector<TurnHit> TurnIndex::search(storage::Connection& connection, const QString& query, int limit) const
{
    std::vector<TurnHit> hits;
    for (project::SearchHit& found : m_index.search(connection, query, limit)) {
        auto row = connection.prepare("SELECT document_id, begin_at FROM turn WHERE id = ?");
        row.bindAll(found.id);
        if (!row.step())
            continue;
        TurnHit hit{row.id<DocumentId>(0), TurnId(found.id), std::move(found.spans), std::move(found.snippet),
                    std::move(found.snippetSpans)};
        for (TextSpan& span : hit.spans)
            span = {span.begin + row.integer(1), span.end + row.integer(1)};
        hits.push_back(std::move(hit));
    }
    return hits;
}

std::vector<TextSpan> TurnIndex::spansIn(storage::Connection& connection, DocumentId document,
                                         const QString& query) const
{
    std::vector<TextSpan> spans;
    const QByteArray expression = project::searchExpression(query);
    if (expression.isEmpty())
        return spans;
    // Two code points that no text has stand around what matched.
    auto rows = connection.prepare(
        "SELECT turn.begin_at, highlight(derived_search_turn, 0, char(64976), char(64977)) FROM derived_search_turn "
        "JOIN turn ON turn.id = derived_search_turn.rowid WHERE derived_search_turn MATCH ? AND turn.document_id = ?");
    rows.bindAll(QString::fromUtf8(expression), document);
    while (rows.step()) {
        qint64 offset = rows.integer(0), begin = offset;
        for (const QChar c : rows.text(1)) {
            if (c == QChar(0xFDD0))
                begin = offset;
            else if (c == QChar(0xFDD1))
                spans.push_back({begin, offset});
            else if (!c.isLowSurrogate())
                ++offset;
        }
    }
    std::ranges::sort(spans);
    return spans;
}

void TurnIndex::update(storage::Connection& connection, const project::RowChanges& changes)
{
    QSet<DocumentId> touched;
    for (const project::RowChange& change : changes) {
        if (change.table == QLatin1String("document_splice")) {
            touched << DocumentId(change.integer(QStringLiteral("document_id")));
        } else if (change.table == QLatin1String("turn")) {
            if (change.isDelete())
                connection.run("DELETE FROM derived_search_turn WHERE rowid = ?", change.id());
            else
                touched << DocumentId(
                    connection.value<qint64>("SELECT document_id FROM turn WHERE id = ?", change.id()).value_or(0));
        }
    }
    for (const DocumentId id : std::as_const(touched))
        refresh(connection, id);
}

void TurnIndex::loaded(storage::Connection& connection, qint64 importId)
{
    std::vector<DocumentId> ids;
    {
        auto rows = connection.prepare("SELECT id FROM document WHERE import_id = ? ORDER BY id");
        rows.bindAll(importId);
        while (rows.step())
            ids.push_back(rows.id<DocumentId>(0));
    }
    for (const DocumentId id : ids)
        refresh(connection, id);
    if (!ids.empty())
        connection.run("INSERT INTO derived_search_turn (derived_search_turn, rank) VALUES ('merge', 500)");
}

void TurnIndex::rebuild(storage::Connection& connection)
{
    connection.run("DELETE FROM derived_search_turn");
    std::vector<DocumentId> ids;
    {
        auto rows = connection.prepare("SELECT id FROM document ORDER BY id");
        while (rows.step())
            ids.push_back(rows.id<DocumentId>(0));
    }
    for (const DocumentId id : ids) {
        const QString text = documentText(connection, id);
        const CodePointIndex index(text);
        auto turns = connection.prepare("SELECT id, begin_at, end_at FROM turn WHERE document_id = ? ORDER BY id");
        turns.bindAll(id);
        while (turns.step()) {
            const qint64 begin = index.toUtf16(turns.integer(1));
            connection.run("INSERT INTO derived_search_turn (rowid, text) VALUES (?, ?)", turns.integer(0),
                           text.sliced(begin, index.toUtf16(turns.integer(2)) - begin));
        }
    }
    connection.run("INSERT INTO derived_search_turn (derived_search_turn) VALUES ('optimize')");
}

} // namespace tropa::interviews
