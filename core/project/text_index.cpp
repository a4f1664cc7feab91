#include "project/text_index.h"

#include "project/search_query.h"

#include <algorithm>

namespace tropa::project {

namespace {

// Two code points that no text has (Unicode noncharacters) stand around what matched.
constexpr char16_t opens = 0xFDD0;
constexpr char16_t closes = 0xFDD1;

QString takeSpans(const QString& marked, std::vector<TextSpan>& spans)
{
    QString text;
    text.reserve(marked.size());
    qint64 codePoint = 0;
    qint64 begin = -1;
    for (const QChar c : marked) {
        if (c == QChar(opens)) {
            begin = codePoint;
        } else if (c == QChar(closes)) {
            if (begin >= 0)
                spans.push_back({begin, codePoint});
            begin = -1;
        } else {
            text += c;
            codePoint += c.isLowSurrogate() ? 0 : 1;
        }
    }
    return text;
}

quint64 mixed(quint64 hash, QByteArrayView bytes)
{
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash ^ (hash >> 29);
}

} // namespace

void makeSnippet(const QString& text, SearchHit& hit, int around)
{
    if (hit.spans.empty())
        return;
    const CodePointIndex index(text);
    qint64 begin = std::max<qint64>(0, hit.spans.front().begin - around);
    qint64 end = std::min(index.size(), hit.spans.front().end + around);
    const auto isSpaceAt = [&](qint64 at) { return text[index.toUtf16(at)].isSpace(); };
    // Whole words, unless a "word" is as long as the room there is.
    if (begin > 0) {
        qint64 word = begin;
        while (word < hit.spans.front().begin && !isSpaceAt(word))
            ++word;
        begin = word < hit.spans.front().begin ? word + 1 : begin;
    }
    if (end < index.size()) {
        qint64 word = end;
        while (word > hit.spans.front().end && !isSpaceAt(word))
            --word;
        end = word > hit.spans.front().end ? word : end;
    }
    QString cut = sliced(text, {begin, end});
    for (QChar& c : cut) {
        if (c.isSpace())
            c = u' ';
    }
    const qint64 shift = begin > 0 ? 1 : 0;
    hit.snippet =
        (begin > 0 ? QStringLiteral("…") : QString()) + cut + (end < index.size() ? QStringLiteral("…") : QString());
    for (const TextSpan& span : hit.spans) {
        if (span.begin >= begin && span.end <= end)
            hit.snippetSpans.push_back({span.begin - begin + shift, span.end - begin + shift});
    }
}

TextIndex::TextIndex(Source source)
    : m_source(std::move(source))
    , m_tableName(QString::fromLatin1(m_source.table))
    , m_textName(QString::fromLatin1(m_source.textColumn))
    , m_index("derived_search_" + m_source.name.toLatin1())
    , m_from(" FROM " + m_index)
{
    if (!m_source.importColumn.isEmpty()) {
        m_from += " JOIN " + m_source.table + " ON " + m_source.table + '.' + m_source.idColumn + " = " + m_index +
                  ".rowid " + m_source.importJoin + " LEFT JOIN import ON import.id = " + m_source.importColumn;
    }
    m_from += " WHERE " + m_index + " MATCH ?";
    if (!m_source.importColumn.isEmpty())
        m_from += " AND coalesce(import.active, 1) = 1";
}

QString TextIndex::name() const
{
    return QStringLiteral("search ") + m_source.name;
}

std::vector<SearchHit> TextIndex::search(storage::Connection& connection, const QString& query, int limit) const
{
    std::vector<SearchHit> hits;
    const QByteArray expression = searchExpression(query);
    if (expression.isEmpty())
        return hits;
    const QString asked = QString::fromUtf8(expression);
    struct Scored
    {
        double score;
        qint64 id;
    };
    // Every match gets its score and nothing else; only the best are read, marked and asked whether they are on.
    std::vector<Scored> all;
    {
        auto rows = connection.prepare("SELECT rowid, tropa_rank(" + m_index + ") FROM " + m_index + " WHERE " +
                                       m_index + " MATCH ?");
        rows.bindAll(asked);
        while (rows.step())
            all.push_back({rows.real(1), rows.integer(0)});
    }
    std::ranges::sort(all, {}, [](const Scored& one) { return std::pair(one.score, one.id); });
    auto row = connection.prepare("SELECT highlight(" + m_index + ", 0, char(64976), char(64977))" + m_from + " AND " +
                                  m_index + ".rowid = ?");
    for (const Scored& one : all) {
        if (static_cast<int>(hits.size()) == limit || connection.failed())
            break;
        row.bindAll(asked, one.id);
        if (row.step()) {
            SearchHit hit;
            hit.id = one.id;
            const QString text = takeSpans(row.text(0), hit.spans);
            makeSnippet(text, hit);
            hits.push_back(std::move(hit));
        }
        row.reset();
    }
    return hits;
}

qint64 TextIndex::count(storage::Connection& connection, const QString& query) const
{
    const QByteArray expression = searchExpression(query);
    if (expression.isEmpty())
        return 0;
    return connection.value<qint64>(("SELECT count(*)" + m_from).constData(), QString::fromUtf8(expression))
        .value_or(0);
}

void TextIndex::update(storage::Connection& connection, const RowChanges& changes)
{
    for (const RowChange& change : changes) {
        if (change.table != m_tableName)
            continue;
        if (change.isDelete()) {
            connection.run(("DELETE FROM " + m_index + " WHERE rowid = ?").constData(), change.id());
            continue;
        }
        const auto text = change.after->find(m_textName);
        if (text == change.after->end())
            continue;
        if (!change.isInsert())
            connection.run(("DELETE FROM " + m_index + " WHERE rowid = ?").constData(), change.id());
        if (const auto* words = std::get_if<QString>(&text->second); words && !words->isEmpty())
            connection.run(("INSERT INTO " + m_index + " (rowid, text) VALUES (?, ?)").constData(), change.id(),
                           *words);
    }
}

void TextIndex::loaded(storage::Connection& connection, qint64 importId)
{
    if (m_source.importColumn.isEmpty())
        return;
    const QByteArray id = m_source.table + '.' + m_source.idColumn;
    const QByteArray text = m_source.table + '.' + m_source.textColumn;
    connection.run(("INSERT INTO " + m_index + " (rowid, text) SELECT " + id + ", " + text + " FROM " + m_source.table +
                    ' ' + m_source.importJoin + " WHERE " + m_source.importColumn + " = ? AND " + text +
                    " <> '' ORDER BY " + id)
                       .constData(),
                   importId);
    if (connection.failed())
        return;
    // One segment is fastest to search; rewriting a big index for a small import is not worth it.
    const qint64 added = connection.changedRows();
    const qint64 all = connection.value<qint64>(("SELECT count(*) FROM " + m_index).constData()).value_or(0);
    if (added * 4 >= all)
        connection.run(("INSERT INTO " + m_index + " (" + m_index + ") VALUES ('optimize')").constData());
    else if (added > 0)
        connection.run(("INSERT INTO " + m_index + " (" + m_index + ", rank) VALUES ('merge', 500)").constData());
}

void TextIndex::rebuild(storage::Connection& connection)
{
    connection.run(("DELETE FROM " + m_index).constData());
    connection.run(("INSERT INTO " + m_index + " (rowid, text) SELECT " + m_source.idColumn + ", " +
                    m_source.textColumn + " FROM " + m_source.table + " WHERE " + m_source.textColumn +
                    " <> '' ORDER BY " + m_source.idColumn)
                       .constData());
    connection.run(("INSERT INTO " + m_index + " (" + m_index + ") VALUES ('optimize')").constData());
}

// What the index holds, however its segments lie: every occurrence of every stem, and every text. Sums, because FTS5
// gives occurrences in the order of terms and a merge may not change that order's outcome.
QByteArray TextIndex::fingerprint(storage::Connection& connection) const
{
    const QByteArray vocabulary = "temp.vocabulary_" + m_index;
    connection.script("CREATE VIRTUAL TABLE IF NOT EXISTS " + vocabulary + " USING fts5vocab(main, " + m_index +
                      ", instance)");
    quint64 occurrences = 0;
    quint64 texts = 0;
    qint64 rowCount = 0;
    {
        auto rows = connection.prepare("SELECT term, doc, offset FROM " + vocabulary);
        while (rows.step()) {
            quint64 place[] = {static_cast<quint64>(rows.integer(1)), static_cast<quint64>(rows.integer(2))};
            occurrences += mixed(mixed(0xCBF29CE484222325ULL, rows.utf8(0)),
                                 QByteArrayView(reinterpret_cast<const char*>(place), sizeof place));
        }
        auto contents = connection.prepare("SELECT rowid, text FROM " + m_index);
        while (contents.step()) {
            texts += mixed(mixed(0xCBF29CE484222325ULL, contents.utf8(1)), QByteArray::number(contents.integer(0)));
            ++rowCount;
        }
    }
    return QByteArray::number(rowCount) + ' ' + QByteArray::number(texts, 16) + ' ' +
           QByteArray::number(occurrences, 16);
}

} // namespace tropa::project
