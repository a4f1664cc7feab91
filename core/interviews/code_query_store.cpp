#include "interviews/code_query_node.h"

#include "interviews/document_store.h"
#include "interviews/respondent_split.h"
#include "interviews/selection_store.h"
#include "interviews/speakers.h"

#include <QCoreApplication>
#include <QSet>

#include <map>
#include <unordered_map>

namespace tropa::interviews {

namespace {

using Node = CodeQuery::Node;
using Hits = std::vector<QueryHit>;

void sortHits(Hits& hits)
{
    std::ranges::sort(hits, {}, [](const QueryHit& hit) { return std::tuple(hit.document, hit.span, hit.segments); });
    hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
}

QueryHit joined(const QueryHit& a, const QueryHit& b, TextSpan span)
{
    QueryHit hit{a.document, span, a.segments};
    for (const SegmentId id : b.segments) {
        if (std::ranges::find(hit.segments, id) == hit.segments.end())
            hit.segments.push_back(id);
    }
    std::ranges::sort(hit.segments);
    return hit;
}

class Run
{
public:
    Run(storage::Connection& connection, const LemmaDictionary& dictionary, const metrics::Scope& scope)
        : m_connection(connection), m_dictionary(dictionary), m_scope(scope), m_selection(select(connection, scope))
    {
        for (const SelectedSegment& segment : m_selection.segments)
            m_byCode[segment.code].push_back({segment.document, segment.span, {segment.id}});
    }

    Result<Hits> hits(const Node& node)
    {
        if (node.kind == Node::Kind::Code)
            return ofCode(node.code);
        if (node.kind == Node::Kind::Words)
            return ofWords(node.words);
        auto left = hits(*node.left);
        if (!left)
            return left;
        if (node.kind == Node::Kind::Where)
            return where(std::move(*left), node);
        auto right = hits(*node.right);
        if (!right)
            return right;
        if (node.kind == Node::Kind::Or) {
            left->insert(left->end(), right->begin(), right->end());
            sortHits(*left);
            return left;
        }
        return related(node, *left, *right);
    }

private:
    Hits ofCode(CodeId code)
    {
        Hits found;
        for (const CodeId one : m_selection.codebook.withDescendants(code)) {
            const auto some = m_byCode.find(one);
            if (some != m_byCode.end())
                found.insert(found.end(), some->second.begin(), some->second.end());
        }
        sortHits(found);
        return found;
    }

    Result<Hits> ofWords(const QString& words)
    {
        TextSearch search;
        search.text = words;
        search.scope = m_scope;
        const auto read = findText(m_connection, m_dictionary, search);
        if (!read)
            return read.error();
        Hits found;
        for (const TextHit& hit : read->hits)
            found.push_back({hit.document, hit.span, {}});
        sortHits(found);
        return found;
    }

    // Words of one speaker: whoever says most of the stretch.
    Result<Hits> spokenBy(Hits found, const QString& name)
    {
        if (!m_speakers)
            m_speakers.emplace(m_connection);
        const auto voice = voiceNamed(*m_speakers, name);
        if (!voice)
            return voice.error();
        std::erase_if(found,
                      [&](const QueryHit& hit) { return m_speakers->voiceOf(hit.document, hit.span) != *voice; });
        return found;
    }

    Result<Hits> where(Hits found, const Node& node)
    {
        if (node.words.compare(QLatin1String("speaker"), Qt::CaseInsensitive) == 0 ||
            node.words.compare(QStringLiteral("говорящий"), Qt::CaseInsensitive) == 0)
            return spokenBy(std::move(found), node.value);
        auto split = splitRespondents(m_connection, m_selection.respondents, node.words);
        if (!split)
            return split.error();
        QSet<RespondentId> kept;
        bool isKnown = false;
        for (std::size_t i = 0; i < m_selection.respondents.size(); ++i) {
            if (split->groupOf[i] < 0)
                continue;
            const auto& group = split->groups[static_cast<std::size_t>(split->groupOf[i])];
            // "own-lost" is as good as "own_lost".
            if (group.key.compare(QString(node.value).replace(u'-', u'_'), Qt::CaseInsensitive) == 0 ||
                group.key.compare(node.value, Qt::CaseInsensitive) == 0 ||
                group.name.compare(node.value, Qt::CaseInsensitive) == 0) {
                kept.insert(m_selection.respondents[i].id);
                isKnown = true;
            }
        }
        if (!isKnown) {
            QStringList names;
            for (const auto& group : split->groups)
                names << group.key;
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "“%1” has no value “%2”; there are: %3"),
                                            {node.words, node.value, names.join(QStringLiteral(", "))}});
        }
        if (m_respondents.empty()) {
            for (const DocumentInfo& info : documents(m_connection))
                m_respondents[info.id] = info.respondent;
        }
        std::erase_if(found, [&](const QueryHit& hit) { return !kept.contains(m_respondents[hit.document]); });
        return found;
    }

    // Turns of a transcript by where they begin, for distances in turns.
    const std::vector<qint64>& turnBegins(DocumentId document)
    {
        auto [at, isNew] = m_turns.try_emplace(document);
        if (isNew) {
            auto rows = m_connection.prepare("SELECT begin_at FROM turn WHERE document_id = ? ORDER BY begin_at");
            rows.bindAll(document);
            while (rows.step())
                at->second.push_back(rows.integer(0));
        }
        return at->second;
    }
    qint64 turnOf(DocumentId document, qint64 offset)
    {
        const auto& begins = turnBegins(document);
        return std::ranges::upper_bound(begins, offset) - begins.begin();
    }

    Hits related(const Node& node, const Hits& left, const Hits& right)
    {
        // Stretches of the right side by transcript, in order; few to a transcript.
        std::unordered_map<DocumentId, std::vector<const QueryHit*>> others;
        for (const QueryHit& hit : right)
            others[hit.document].push_back(&hit);
        Hits found;
        for (const QueryHit& hit : left) {
            const auto some = others.find(hit.document);
            if (some == others.end()) {
                if (node.kind == Node::Kind::Not)
                    found.push_back(hit);
                continue;
            }
            take(node, hit, some->second, found);
        }
        sortHits(found);
        return found;
    }

    void take(const Node& node, const QueryHit& hit, const std::vector<const QueryHit*>& others, Hits& found)
    {
        bool overlaps = false;
        for (const QueryHit* other : others) {
            const bool isOver = hit.span.overlaps(other->span);
            overlaps = overlaps || isOver;
            switch (node.kind) {
            case Node::Kind::And:
                if (isOver)
                    found.push_back(
                        joined(hit, *other,
                               {std::max(hit.span.begin, other->span.begin), std::min(hit.span.end, other->span.end)}));
                break;
            case Node::Kind::Inside:
                if (other->span.begin <= hit.span.begin && hit.span.end <= other->span.end)
                    found.push_back(hit);
                break;
            case Node::Kind::Overlapping:
                if (isOver)
                    found.push_back(hit);
                break;
            case Node::Kind::Followed:
                if (other->span.begin >= hit.span.end && turnsBetween(hit, *other) <= node.within)
                    found.push_back(joined(hit, *other, {hit.span.begin, other->span.end}));
                break;
            case Node::Kind::Near:
                if (turnsBetween(hit, *other) <= node.within)
                    found.push_back(
                        joined(hit, *other,
                               {std::min(hit.span.begin, other->span.begin), std::max(hit.span.end, other->span.end)}));
                break;
            default:
                break;
            }
        }
        if (node.kind == Node::Kind::Not && !overlaps)
            found.push_back(hit);
    }

    qint64 turnsBetween(const QueryHit& a, const QueryHit& b)
    {
        if (a.span.overlaps(b.span))
            return 0;
        const bool inOrder = a.span.begin <= b.span.begin;
        const QueryHit& first = inOrder ? a : b;
        const QueryHit& second = inOrder ? b : a;
        return turnOf(a.document, second.span.begin) -
               turnOf(a.document, std::max(first.span.begin, first.span.end - 1));
    }

    storage::Connection& m_connection;
    const LemmaDictionary& m_dictionary;
    metrics::Scope m_scope;
    Selection m_selection;
    std::unordered_map<CodeId, Hits> m_byCode;
    std::unordered_map<DocumentId, std::vector<qint64>> m_turns;
    std::unordered_map<DocumentId, RespondentId> m_respondents;
    std::optional<Speakers> m_speakers;
};

} // namespace

Result<std::vector<QueryHit>> runQuery(storage::Connection& connection, const LemmaDictionary& dictionary,
                                       const CodeQuery& query, const metrics::Scope& scope)
{
    auto found = Run(connection, dictionary, scope).hits(*query.m_root);
    if (!found)
        return found;
    std::unordered_map<DocumentId, std::size_t> order;
    for (const DocumentInfo& info : documents(connection))
        order.emplace(info.id, order.size());
    std::ranges::stable_sort(*found, {}, [&](const QueryHit& hit) { return std::pair(order[hit.document], hit.span); });
    // The same words coded by two people are one stretch that rests on both.
    Hits stretches;
    for (QueryHit& hit : *found) {
        if (stretches.empty() || stretches.back().document != hit.document || stretches.back().span != hit.span)
            stretches.push_back(std::move(hit));
        else
            stretches.back() = joined(stretches.back(), hit, hit.span);
    }
    return stretches;
}

std::vector<SavedQuery> savedQueries(storage::Connection& connection)
{
    std::vector<SavedQuery> all;
    auto rows = connection.prepare("SELECT id, name, query FROM saved_query ORDER BY name, id");
    while (rows.step())
        all.push_back({rows.integer(0), rows.text(1), rows.text(2)});
    return all;
}

qint64 saveQuery(project::Edit& edit, const QString& name, const QString& text)
{
    storage::Connection& db = edit.db();
    const auto known = db.value<qint64>("SELECT id FROM saved_query WHERE name = ?", name.trimmed());
    if (known) {
        db.run("UPDATE saved_query SET query = ? WHERE id = ?", text, *known);
        return *known;
    }
    db.run("INSERT INTO saved_query (guid, name, query) VALUES (?, ?, ?)", Guid::random(), name.trimmed(), text);
    return db.lastInsertedId();
}

void removeQuery(project::Edit& edit, qint64 id)
{
    edit.db().run("DELETE FROM saved_query WHERE id = ?", id);
}

} // namespace tropa::interviews
