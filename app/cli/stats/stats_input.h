#pragma once

#include "base/error.h"

#include <QMap>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace tropa::cli {

/// What was typed after a calculator's name. Reading a value that is missing or no number is remembered as the first
/// error and gives a harmless value; the calculator asks error() once, before it computes.
class StatsInput
{
public:
    QMap<QString, QStringList> options;
    QString file; ///< the one positional argument, or nothing

    bool has(const char* name) const { return options.contains(QLatin1String(name)); }
    QString text(const char* name, const QString& fallback = {}) const;
    QStringList all(const char* name) const { return options.value(QLatin1String(name)); }
    /// Parts of a comma-separated value.
    QStringList list(const char* name) const;

    /// Required without a fallback. A decimal comma is understood.
    double number(const char* name, std::optional<double> fallback = std::nullopt);
    std::optional<double> numberIfGiven(const char* name);
    /// A share from 0 to 1: 0.05 or 5%. A plain 5 may mean either and is refused.
    double share(const char* name, std::optional<double> fallback = std::nullopt);
    /// A confidence: 0.95, 95% or 95, which can mean nothing else.
    double level(const char* name, double fallback);
    /// A rate that may be below zero or above 100 %: 0.05, 5%, 150%; above 1 only with the sign.
    double rate(const char* name, std::optional<double> fallback = std::nullopt);
    /// A number above zero and at most `most`.
    double atMost(const char* name, double most, std::optional<double> fallback = std::nullopt);
    qint64 whole(const char* name, std::optional<qint64> fallback = std::nullopt);
    /// Two or more numbers divided by "/".
    std::vector<double> parts(const char* name, std::size_t count);

    void refuse(Message why);
    /// Refuses the first option that is given beside `mode` and not one of `companions`.
    void onlyBeside(const char* mode, std::initializer_list<const char*> companions);
    const std::optional<Error>& error() const { return m_error; }

private:
    enum class Most { One, Percent };
    double part(const char* name, std::optional<double> fallback, double least, Most most);
    std::optional<double> read(const char* name, const QString& value);

    std::optional<Error> m_error;
};

} // namespace tropa::cli
