#pragma once

#include "interviews/team_agreement_store.h"
#include "statistics/krippendorff.h"

namespace tropa::interviews {

/// How far coders agree in what they give a coded passage: its valence or its weight.
struct RatingAgreement
{
    enum class What { Valence, Weight };
    What what = What::Valence;
    qint64 passages = 0;                     ///< rated by two coders or more under the same code
    std::optional<statistics::Alpha> first;  ///< valence: interval; weight: ratio. None: no variation
    std::optional<statistics::Alpha> second; ///< valence: ordinal; weight: interval
};

/// Krippendorff's alpha over passages: a code in a unit of the request (a turn, for characters too), the one a segment
/// begins in. A coder's rating is the mean of their rated segments there, missing where they rated none. Valence has no
/// true zero and is read as interval and ordinal, weight (0 … 100) as ratio and interval. The interval draws passages.
/// What nobody rated twice is not listed. Any thread.
std::vector<RatingAgreement> ratingAgreement(storage::Connection& connection, const TeamRequest& request);

/// "Valence (passages rated by two coders or more: 34): alpha 0.81 (95%: 0.66 to 0.92) at interval level …".
Message ratingWords(const RatingAgreement& agreement);

} // namespace tropa::interviews
