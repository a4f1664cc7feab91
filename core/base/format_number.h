#pragma once

#include "base/message.h"

#include <QDate>
#include <QString>

namespace tropa {

/// Numbers as people of the language read them (LOOK 5): Russian groups with U+202F from 1 000, decimal comma and
/// minus U+2212; English groups with commas. Not finite gives "—". Any thread.
QString formatNumber(qint64 value, Language language);
QString formatNumber(double value, int decimals, Language language);

/// With its sign always shown; zero has none.
QString formatSigned(double value, int decimals, Language language);

/// "78,2 %" (no-break space) or "78.2%".
QString formatPercent(double percent, int decimals, Language language);

/// "73,3…82,4" or "73.3 to 82.4".
QString formatRange(double lower, double upper, int decimals, Language language);

/// 30.09.2026 or 30 Sep 2026; an invalid date gives "—".
QString formatDate(QDate date, Language language);

/// The fewest decimals, at most `most`, that show the value to a relative 1e-9.
int decimalsNeeded(double value, int most = 6);

} // namespace tropa
