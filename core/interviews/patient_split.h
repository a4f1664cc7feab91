#pragma once

#include "interviews/respondent_split.h"
#include "metrics/evidence_source.h"

namespace tropa::interviews {

/// What a split by segments of patients asks: who is in them, and as of when. Without sources there is no such split.
struct PatientSource
{
    const metrics::Sources* sources = nullptr;
    QDate today = QDate::currentDate();
};

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

/// As splitRespondents(), and by segments of patients.
Result<RespondentSplit> splitAlsoByPatients(storage::Connection& connection, const std::vector<Respondent>& respondents,
                                            const QString& by, const PatientSource& patients);

} // namespace tropa::interviews
