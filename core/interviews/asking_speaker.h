#pragma once

#include "interviews/transcript.h"

namespace tropa::interviews {

/// Who of the speakers seems to be the interviewer when no label says so: the one whose turns ask most, being the first
/// to speak counting a little. A guess to be shown and confirmed, with what it rests on; none when nobody stands out.
///
/// A turn that ends with a question mark counts 1, one that holds one 1/2; in a text without any, as recognised speech
/// often is, a turn that begins with a word of asking counts 1. The mean over a speaker's turns must be 0.3 or more and
/// 1.6 times that of the next. Speakers whose label says what they are are not taken. Pure; any thread.
std::optional<AskingSpeaker> askingSpeaker(const Transcript& transcript);

} // namespace tropa::interviews
