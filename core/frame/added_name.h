#pragma once

#include "base/message.h"

namespace tropa::frame {

/// What a kind in ImportReport::added is called: "Clinics", "Respondents". Any thread.
Message nameOfAdded(const QString& kind);

} // namespace tropa::frame
