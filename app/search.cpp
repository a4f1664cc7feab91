#include "app/search.h"

#include "feedback/furniture.h"
#include "interviews/document_store.h"
#include "interviews/turn_index.h"
#include "surveys/furniture.h"

#include <unordered_map>

namespace tropa::app {

namespace {

struct Search
{
    storage::Connection& db;
    const metrics::Sources& sources;
    QString query;
    int limit;
};

struct SearchKind
{
    const char* id;
    qint64 (*search)(const Search& search, const char* kind, std::vector<FoundPlace>& places);
};

qint64 searchTurns(const Search& search, const char* kind, std::vector<FoundPlace>& places)
{
    const interviews::TurnIndex index;
    std::unordered_map<interviews::DocumentId, QString> names;
    for (const interviews::DocumentInfo& document : interviews::documents(search.db))
        names[document.id] = document.name;
    for (interviews::TurnHit& hit : index.search(search.db, search.query, search.limit)) {
        places.push_back({kind,
                          {QStringLiteral("turn"), hit.turn.value()},
                          names[hit.document],
                          std::move(hit.snippet),
                          std::move(hit.spans),
                          std::move(hit.snippetSpans)});
    }
    return index.count(search.db, search.query);
}

qint64 searchIndex(const project::TextIndex& index, const QString& table, const Search& search, const char* kind,
                   std::vector<FoundPlace>& places)
{
    for (project::SearchHit& hit : index.search(search.db, search.query, search.limit)) {
        const EntityRef ref{table, hit.id};
        const auto evidence = search.sources.evidence(search.db, ref);
        places.push_back({kind, ref, evidence ? evidence->citation : QString(), std::move(hit.snippet),
                          std::move(hit.spans), std::move(hit.snippetSpans)});
    }
    return index.count(search.db, search.query);
}

const std::vector<SearchKind>& kinds()
{
    static const std::vector<SearchKind> all = {
        {"turns", searchTurns},
        {"answers",
         [](const Search& search, const char* kind, std::vector<FoundPlace>& places) {
             return searchIndex(surveys::answerIndex(), QStringLiteral("answer_text"), search, kind, places);
         }},
        {"reviews",
         [](const Search& search, const char* kind, std::vector<FoundPlace>& places) {
             return searchIndex(feedback::reviewIndex(), QStringLiteral("review"), search, kind, places);
         }},
    };
    return all;
}

} // namespace

qint64 FoundPlaces::count() const
{
    qint64 sum = 0;
    for (const FoundKind& kind : kinds)
        sum += kind.count;
    return sum;
}

QStringList searchKinds()
{
    QStringList ids;
    for (const SearchKind& kind : kinds())
        ids << QLatin1String(kind.id);
    return ids;
}

FoundPlaces searchAll(storage::Connection& connection, const metrics::Sources& sources, const QString& query, int limit,
                      const QString& kind)
{
    FoundPlaces found;
    const Search search{connection, sources, query, limit};
    for (const SearchKind& known : kinds()) {
        if (kind.isEmpty() || kind == QLatin1String(known.id))
            found.kinds.push_back({known.id, known.search(search, known.id, found.places)});
    }
    return found;
}

} // namespace tropa::app
