#include "interviews/rating_agreement.h"

#include "interviews/document_store.h"
#include "interviews/selection_store.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace tropa::interviews {

namespace {

struct Rating
{
    double sum = 0;
    int count = 0;
};
/// A code in a unit of a transcript, and what each coder gives it.
using Passages = std::map<std::tuple<DocumentId, std::size_t, CodeId>, std::vector<Rating>>;

RatingAgreement measured(RatingAgreement::What what, const Passages& passages, std::size_t coders)
{
    using statistics::MeasurementLevel;
    std::vector<const std::vector<Rating>*> rated;
    for (const auto& [key, ratings] : passages) {
        if (std::ranges::count_if(ratings, [](const Rating& one) { return one.count > 0; }) > 1)
            rated.push_back(&ratings);
    }
    RatingAgreement agreement;
    agreement.what = what;
    agreement.passages = static_cast<qint64>(rated.size());
    statistics::GappedMatrix values(rated.size(), coders);
    for (std::size_t row = 0; row < rated.size(); ++row) {
        for (std::size_t coder = 0; coder < coders; ++coder) {
            const Rating& one = (*rated[row])[coder];
            if (one.count > 0)
                values.at(row, coder) = one.sum / one.count;
        }
    }
    const bool isValence = what == RatingAgreement::What::Valence;
    const auto alpha = [&](MeasurementLevel level) -> std::optional<statistics::Alpha> {
        const auto found = statistics::krippendorffAlpha(values, level);
        return found ? std::optional(*found) : std::nullopt;
    };
    agreement.first = alpha(isValence ? MeasurementLevel::Interval : MeasurementLevel::Ratio);
    agreement.second = alpha(isValence ? MeasurementLevel::Ordinal : MeasurementLevel::Interval);
    return agreement;
}

} // namespace

std::vector<RatingAgreement> ratingAgreement(storage::Connection& connection, const TeamRequest& request)
{
    std::unordered_map<project::CoderId, std::size_t> coders;
    for (const project::CoderId id : request.coders)
        coders.emplace(id, coders.size());
    QSet<DocumentId> wanted;
    if (!request.scope.isEmpty()) {
        for (const DocumentId id : documentsInScope(connection, request.scope))
            wanted << id;
    }
    Passages valence, weight;
    DocumentId at;
    std::vector<TextSpan> units;
    auto rows = connection.prepare("SELECT document_id, begin_at, code_id, coder_id, valence, weight FROM segment "
                                   "WHERE valence IS NOT NULL OR weight IS NOT NULL ORDER BY document_id, begin_at");
    while (rows.step()) {
        const auto coder = coders.find(rows.id<project::CoderId>(3));
        const auto document = rows.id<DocumentId>(0);
        if (coder == coders.end() || (!request.scope.isEmpty() && !wanted.contains(document)))
            continue;
        if (document != at) {
            at = document;
            const auto open = interviews::document(connection, document);
            units = open ? agreementUnitsOf(*open, request) : std::vector<TextSpan>();
        }
        const qint64 begin = rows.integer(1);
        const auto after = std::ranges::upper_bound(units, begin, {}, &TextSpan::begin);
        if (after == units.begin() || begin >= std::prev(after)->end)
            continue; // the interviewer's
        const std::tuple key(document, static_cast<std::size_t>(after - units.begin()), rows.id<CodeId>(2));
        const auto add = [&](Passages& passages, int column) {
            if (rows.isNull(column))
                return;
            auto& ratings = passages[key];
            ratings.resize(coders.size());
            ratings[coder->second].sum += rows.real(column);
            ++ratings[coder->second].count;
        };
        add(valence, 4);
        add(weight, 5);
    }
    std::vector<RatingAgreement> found;
    for (const auto& [what, passages] :
         {std::pair(RatingAgreement::What::Valence, &valence), std::pair(RatingAgreement::What::Weight, &weight)}) {
        RatingAgreement one = measured(what, *passages, coders.size());
        if (one.passages > 0)
            found.push_back(std::move(one));
    }
    return found;
}

Message ratingWords(const RatingAgreement& agreement)
{
    const bool isValence = agreement.what == RatingAgreement::What::Valence;
    if (!agreement.first || !agreement.second)
        return {isValence ? QT_TRANSLATE_NOOP("core", "Valence (passages rated by two coders or more: %1): no "
                                                      "variation, so no alpha")
                          : QT_TRANSLATE_NOOP("core", "Weight (passages rated by two coders or more: %1): no "
                                                      "variation, so no alpha"),
                {agreement.passages}};
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    if (!agreement.first->interval)
        return {isValence ? QT_TRANSLATE_NOOP("core", "Valence (passages rated by two coders or more: %1): alpha %2 at "
                                                      "interval level, %3 at ordinal")
                          : QT_TRANSLATE_NOOP("core", "Weight (passages rated by two coders or more: %1): alpha %2 at "
                                                      "ratio level, %3 at interval"),
                {agreement.passages, rounded(agreement.first->value), rounded(agreement.second->value)}};
    return {isValence ? QT_TRANSLATE_NOOP("core", "Valence (passages rated by two coders or more: %1): alpha %2 (95%: "
                                                  "%3 to %4) at interval level, %5 at ordinal")
                      : QT_TRANSLATE_NOOP("core", "Weight (passages rated by two coders or more: %1): alpha %2 (95%: "
                                                  "%3 to %4) at ratio level, %5 at interval"),
            {agreement.passages, rounded(agreement.first->value), rounded(agreement.first->interval->lower),
             rounded(agreement.first->interval->upper), rounded(agreement.second->value)}};
}

} // namespace tropa::interviews
