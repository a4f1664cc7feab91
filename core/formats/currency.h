#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tropa::formats {

/// Currencies a sum may be written with.
enum class Currency { Rouble, Euro, Dollar, Pound, Tenge, BelarusRouble, Hryvnia, Yuan, Lira, Franc };

/// "₽", "€"; where there is no sign of its own the code, "BYN".
QString signOf(Currency currency);
/// ISO 4217: "RUB". Stands in proofs and recipes.
QByteArray codeOf(Currency currency);

struct Sum
{
    QByteArray number; ///< without the sign of the currency and spaces about it; a minus and brackets stay
    Currency currency = Currency::Rouble;
};

/// "1 234,5 ₽", "1234 руб.", "€12.50", "-$5", "(200 EUR)": the number apart from its currency. Nothing when no
/// currency is written. The cell is what plainCell() gives, UTF-8. Any thread.
std::optional<Sum> withoutCurrency(QByteArrayView cell);

} // namespace tropa::formats
