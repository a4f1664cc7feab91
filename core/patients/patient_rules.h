#pragma once

#include "metrics/metric.h"
#include "patients/churn.h"
#include "patients/loyalty.h"

namespace tropa::patients {

// What counts as lost and as loyal is a rule of the project: the parameters of patients.churn and patients.loyal_share,
// kept by metrics::setProjectParameters. Segments read the same rules.

inline constexpr const char* lostMetric = "patients.churn";
inline constexpr const char* loyalMetric = "patients.loyal_share";

/// The rule in complete parameters (Catalogue::completed); `services` is {"service id": days} or "Name: days, …".
LostRule lostRule(storage::Connection& connection, const metrics::Parameters& parameters);
LoyalRule loyalRule(const metrics::Parameters& parameters);
/// A Usage error for a service nobody knows or a number that is no number of days.
Result<void> checkServiceDays(storage::Connection& connection, const QJsonValue& services);
/// Days of the window in which loyalty is counted when no period is set.
int loyalWindow(const metrics::Parameters& parameters);

/// The rules the project has, else the room's own.
LostRule projectLostRule(storage::Connection& connection);
LoyalRule projectLoyalRule(storage::Connection& connection);
int projectLoyalWindow(storage::Connection& connection);

metrics::Parameters parametersOf(const LostRule& rule);
metrics::Parameters parametersOf(const LoyalRule& rule, int window);

} // namespace tropa::patients
