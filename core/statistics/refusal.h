#pragma once

#include "base/error.h"

namespace tropa::statistics {

/// What the room returns instead of a NaN: the question makes no sense for these numbers, and why.
inline Error refusal(const char* english, std::vector<Message::Argument> values = {})
{
    return Error(ErrorKind::Usage, Message(english, std::move(values)));
}

/// The question makes sense, the numbers do not let it be answered (a fit that does not settle).
inline Error failure(const char* english, std::vector<Message::Argument> values = {})
{
    return Error(ErrorKind::Failed, Message(english, std::move(values)));
}

} // namespace tropa::statistics
