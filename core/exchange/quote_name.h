#pragma once

#include "base/code_points.h"

namespace tropa::exchange {

/// The quote as other programs name a selection by it: one line, at most 100 letters and "…" where it is cut.
QString quoteName(const QString& text, const CodePointIndex& index, TextSpan span);

} // namespace tropa::exchange
