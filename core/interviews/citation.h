#pragma once

#include "interviews/coding.h"

namespace tropa::interviews {

/// «R7, реплика 42»: how a quote is cited.
Message citation(const Quote& quote);

} // namespace tropa::interviews
