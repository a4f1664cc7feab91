#include "interviews/map_quotes.h"

#include "interviews/consent.h"
#include "interviews/selection_store.h"

#include <map>

namespace tropa::interviews {

namespace {

// Its own, or that of the nearest code above that says one.
CodeKind kindOf(const Codebook& book, CodeId id)
{
    for (const Code* code = book.find(id); code; code = book.find(code->parent)) {
        if (code->kind != CodeKind::None)
            return code->kind;
    }
    return CodeKind::None;
}

} // namespace

std::vector<MapQuote> quotesForMap(storage::Connection& connection, const metrics::Scope& scope, int quotesPerPlace)
{
    const Selection selection = select(connection, scope);
    const QSet<RespondentId> withheld = withheldRespondents(connection, QDate::currentDate());
    std::vector<MapQuote> found;
    using Place = std::pair<qint64, qint64>; // touchpoint, stage
    std::map<Place, int> quoted;
    std::map<Place, std::vector<const SelectedSegment*>> others;
    const auto quoteOf = [&](const SelectedSegment& one, CodeKind kind) {
        const Code* code = selection.codebook.find(one.code);
        return MapQuote{one.id, kind, code ? code->name : QString(), one.touchpoint, one.stage};
    };
    for (const SelectedSegment& one : selection.segments) {
        if (withheld.contains(selection.respondents[one.respondent].id))
            continue;
        const Place place{one.touchpoint.value(), one.stage.value()};
        switch (const CodeKind kind = kindOf(selection.codebook, one.code)) {
        case CodeKind::Pain:
        case CodeKind::Barrier:
            found.push_back(quoteOf(one, CodeKind::Pain));
            break;
        case CodeKind::Gain:
        case CodeKind::Need:
            found.push_back(quoteOf(one, kind));
            break;
        case CodeKind::Quote:
            found.push_back(quoteOf(one, kind));
            ++quoted[place];
            break;
        default:
            break;
        }
        others[place].push_back(&one);
    }
    for (auto& [place, list] : others) {
        if (quoted[place] > 0)
            continue;
        const auto strength = [](const SelectedSegment* one) { return -std::abs(one->valence.value_or(0)); };
        std::ranges::stable_sort(list, {}, strength);
        list.resize(std::min(list.size(), static_cast<std::size_t>(std::max(0, quotesPerPlace))));
        for (const SelectedSegment* one : list)
            found.push_back(quoteOf(*one, CodeKind::Quote));
    }
    return found;
}

} // namespace tropa::interviews
