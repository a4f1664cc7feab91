#pragma once

#include "checklists/visit_columns.h"
#include "statistics/agreement.h"

namespace tropa::checklists {

/// How often a shopper called items not applicable; a share far above the others' asks for a look.
struct ShopperHabit
{
    QString shopper;
    qint64 visits = 0;
    qint64 scores = 0; ///< given, "not applicable" among them
    qint64 notApplicable = 0;
    statistics::Interval interval; ///< Wilson, of the share, in percent
    double percent() const { return 100.0 * static_cast<double>(notApplicable) / static_cast<double>(scores); }
};
/// By the share of "not applicable", the highest first.
std::vector<ShopperHabit> shopperHabits(storage::Connection& connection, double level = 0.95);

/// Two shoppers on one day in one clinic with one scenario.
struct DoubleVisits
{
    qint64 pairs = 0;
    qint64 items = 0; ///< scored by both
    statistics::Kappa kappa;
};
/// Cohen's kappa of "full score or not" over all items both scored. None with the reason when there are no such visits
/// or the agreement cannot be told from chance.
Result<DoubleVisits> doubleVisitAgreement(storage::Connection& connection, double level = 0.95);

} // namespace tropa::checklists
