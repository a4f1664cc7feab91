#pragma once

#include "base/message.h"

#include <QString>

namespace tropa::figures {

/// "июл" or "Jul" for 7.
QString monthName(int month, Language language);
/// A group of a split by month, cohort or quarter as people say it, "июл 2026", "III кв. 2026", "Q3 2026"; nothing for
/// other dimensions. Keys are those of metrics/dimension.h: 202607, 20263.
QString periodLabel(const QString& dimension, qint64 key, Language language);

} // namespace tropa::figures
