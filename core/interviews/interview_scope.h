#pragma once

#include "metrics/evidence_source.h"

namespace tropa::interviews {

/// What a filter means for interviews: the conditions interviews know, with waves read as the days they last and
/// segments of patients as the respondents whose person is in them. A wave without days and a segment nobody can tell
/// narrow nothing; `untold` then names what was left aside.
struct InterviewScope
{
    metrics::Scope scope;
    std::vector<Error> untold;
};
InterviewScope interviewScope(storage::Connection& connection, const metrics::Scope& filter,
                              const metrics::Sources& sources, QDate asOf);

} // namespace tropa::interviews
