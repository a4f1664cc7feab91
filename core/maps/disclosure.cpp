#include "maps/disclosure.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tropa::maps {

namespace {

QByteArray keyOf(const metrics::Scope& scope)
{
    return QJsonDocument(scope.toJson()).toJson(QJsonDocument::Compact);
}

QByteArray keyOf(const QString& metric, const metrics::Parameters& parameters)
{
    QJsonObject json;
    for (const auto& [name, value] : parameters)
        json.insert(name, value);
    return QJsonDocument(QJsonArray{metric, json}).toJson(QJsonDocument::Compact);
}

bool isSmallRest(qint64 rest)
{
    return rest > 0 && rest < leastShown;
}

} // namespace

void Disclosure::add(const QString& metric, const metrics::Parameters& parameters, const metrics::Scope& scope,
                     qint64 n)
{
    if (n >= leastShown)
        m_numbers[keyOf(metric, parameters)].insert_or_assign(keyOf(scope), Number{metric, scope, n, false});
}

void Disclosure::settle()
{
    for (auto& [metric, numbers] : m_numbers) {
        while (settleOnce(numbers)) { // what is hidden now may stand with another whole
        }
    }
}

bool Disclosure::settleOnce(Numbers& numbers)
{
    // The parts of each whole, by whole and dimension.
    std::map<std::pair<QByteArray, QString>, std::vector<Number*>> split;
    for (auto& [key, number] : numbers) {
        if (number.isTelling)
            continue;
        for (const auto& [dimension, values] : number.scope.where) {
            if (values.size() == 1)
                split[{keyOf(number.scope.without(dimension.toLatin1().constData())), dimension}].push_back(&number);
        }
    }
    for (const auto& [divided, parts] : split) {
        const auto whole = numbers.find(divided.first);
        if (whole == numbers.end() || whole->second.isTelling)
            continue;
        qint64 rest = whole->second.n;
        for (const Number* part : parts)
            rest -= part->n;
        if (isSmallRest(rest)) {
            (*std::ranges::min_element(parts, {}, &Number::n))->isTelling = true;
            return true;
        }
    }
    // Any other part of a whole: a period of a longer one, two clinics of three.
    for (auto& [partKey, part] : numbers) {
        for (const auto& [wholeKey, whole] : numbers) {
            if (!part.isTelling && !whole.isTelling && isSmallRest(whole.n - part.n) && part.scope != whole.scope &&
                part.scope.within(whole.scope) == part.scope) {
                part.isTelling = true;
                return true;
            }
        }
    }
    return false;
}

bool Disclosure::isTellingAt(const QString& metric, qint64 touchpoint) const
{
    const std::vector<qint64> there{touchpoint};
    return std::ranges::any_of(m_numbers, [&](const auto& numbers) {
        return std::ranges::any_of(numbers.second, [&](const auto& one) {
            return one.second.isTelling && one.second.metric == metric &&
                   one.second.scope.values(metrics::dimension::touchpoint) == there;
        });
    });
}

bool Disclosure::isTelling(const QString& metric, const metrics::Parameters& parameters,
                           const metrics::Scope& scope) const
{
    const auto numbers = m_numbers.find(keyOf(metric, parameters));
    if (numbers == m_numbers.end())
        return false;
    const auto found = numbers->second.find(keyOf(scope));
    return found != numbers->second.end() && found->second.isTelling;
}

} // namespace tropa::maps
