#pragma once

#include "interviews/coding.h"

namespace tropa::interviews {

/// «R7, реплика 42»: how a quote is cited.
Message citation(const Quote& quote);

/// «Ждала час» (R7, реплика 42): words as they are quoted in a text, with where they stand. White space is made even.
QString citedWords(const Quote& quote, Language language);

} // namespace tropa::interviews
