#pragma once

#include "interviews/respondent_split.h"
#include "metrics/evidence_source.h"

namespace tropa::interviews {

/// True for "segment": respondents by the segments of patients their person is in.
bool isPatientSplit(const QString& by);
/// That choice, in the project's language; none where no segment has a rule.
std::optional<SplitChoice> patientSplitChoice(storage::Connection& connection);

/// Respondents linked to a person, by the segments of patients that person is in as of a day. Everybody stands in one
/// group, so that columns add up and tests hold: those in two segments are a group of their own, «Loyal + Young»; those
/// in none as well. Who is linked to nobody has no group. Refused: no segment has a rule, a rule cannot be told from,
/// or nobody here is linked. Reads only; any thread that may use the connection.
Result<RespondentSplit> splitByPatients(storage::Connection& connection, const std::vector<Respondent>& respondents,
                                        const metrics::Sources& sources, QDate asOf);

} // namespace tropa::interviews
