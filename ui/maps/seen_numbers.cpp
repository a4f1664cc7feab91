#include "ui/maps/seen_numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace tropa::ui::journeys {

using namespace tropa::maps;

namespace {

constexpr int mostFilters = 8; ///< of one map; the one longest not opened gives way

QString nameOf(const VersionNumber& one)
{
    return one.card + QLatin1Char(' ') + one.metric;
}

QJsonObject read(const QString& key)
{
    return QJsonDocument::fromJson(QSettings().value(key).toByteArray()).object();
}

} // namespace

void SeenNumbers::open(const QString& project, const QString& map, const QString& filter)
{
    const QString key = QStringLiteral("seenNumbers/%1/%2").arg(project, map);
    if (m_key == key && m_filter == filter)
        return;
    m_key = key;
    m_filter = filter;
    m_seen.clear();
    const QJsonArray rows = read(key).value(QLatin1String("filters")).toObject().value(filter).toArray();
    for (const QJsonValue& row : rows) {
        const QJsonArray parts = row.toArray();
        VersionNumber one;
        one.card = parts.at(0).toString();
        one.metric = parts.at(1).toString();
        one.value = parts.at(2).toDouble();
        one.decimals = parts.at(3).toInt(1);
        m_seen.insert(nameOf(one), one);
    }
}

std::vector<VersionChange> SeenNumbers::changed(const std::vector<VersionNumber>& now)
{
    MapVersion before, after;
    bool hasNew = false;
    for (const VersionNumber& one : now) {
        if (one.metric == QLatin1String("curve"))
            continue;
        after.numbers.push_back(one);
        const auto seen = m_seen.constFind(nameOf(one));
        if (seen != m_seen.cend()) {
            before.numbers.push_back(*seen);
        } else {
            m_seen.insert(nameOf(one), one);
            hasNew = true;
        }
    }
    if (hasNew)
        store();
    return difference(before, after);
}

void SeenNumbers::look(const std::vector<VersionNumber>& now, const QString& card)
{
    bool isNews = false;
    for (const VersionNumber& one : now) {
        if (one.metric == QLatin1String("curve") || (!card.isEmpty() && one.card != card))
            continue;
        VersionNumber& seen = m_seen[nameOf(one)];
        isNews = isNews || seen.value != one.value;
        seen = one;
    }
    if (isNews)
        store();
}

void SeenNumbers::store() const
{
    QJsonArray rows;
    for (const VersionNumber& one : m_seen)
        rows.append(QJsonArray{one.card, one.metric, one.value, one.decimals});
    const QJsonObject known = read(m_key);
    QJsonObject filters = known.value(QLatin1String("filters")).toObject();
    QJsonArray order = known.value(QLatin1String("order")).toArray(), kept;
    for (const QJsonValue& one : order) {
        if (one.toString() != m_filter)
            kept.append(one);
    }
    kept.append(m_filter);
    while (kept.size() > mostFilters) {
        filters.remove(kept.first().toString());
        kept.removeFirst();
    }
    filters.insert(m_filter, rows);
    QSettings().setValue(
        m_key, QJsonDocument(QJsonObject{{QStringLiteral("filters"), filters}, {QStringLiteral("order"), kept}})
                   .toJson(QJsonDocument::Compact));
}

} // namespace tropa::ui::journeys
