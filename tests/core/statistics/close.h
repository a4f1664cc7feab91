#pragma once

#include "base/result.h"

#include <QTest>

#include <cmath>

/// Fails, naming both numbers, when they differ by more than the tolerance (absolute). A NaN is never close.
#define CLOSE(actual, expected, tolerance)                                                                             \
    do {                                                                                                               \
        const double closeActual = (actual);                                                                           \
        const double closeExpected = (expected);                                                                       \
        if (!(std::fabs(closeActual - closeExpected) <= (tolerance)))                                                  \
            QFAIL(qPrintable(QStringLiteral("%1 is %2, expected %3 within %4")                                         \
                                 .arg(QLatin1String(#actual))                                                          \
                                 .arg(closeActual, 0, 'g', 12)                                                         \
                                 .arg(closeExpected, 0, 'g', 12)                                                       \
                                 .arg(double(tolerance))));                                                            \
    } while (false)

/// Fails with the error's own words when a Result holds no value.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        if (!(result).ok())                                                                                            \
            QFAIL(qPrintable(tropa::text((result).error().message, tropa::Language::English)));                        \
    } while (false)
