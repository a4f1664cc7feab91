#include "insights/hand_over.h"
#include "insights/insight_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tropa::insights {

void writeHanded(project::Edit& edit, const HandedInsights& handed)
{
    for (const HandedInsight& one : handed.insights) {
        const InsightId id = addInsight(edit, one.insight);
        const FrozenInsight& frozen = one.frozen;
        const QJsonObject content{
            {QStringLiteral("strength"), QLatin1String(maps::term(maps::strengths(), frozen.strength).id)},
            {QStringLiteral("metricsFor"), frozen.metricsFor},
            {QStringLiteral("metricsAgainst"), frozen.metricsAgainst},
            {QStringLiteral("voicesFor"), frozen.voicesFor},
            {QStringLiteral("voicesAgainst"), frozen.voicesAgainst},
            {QStringLiteral("takenOn"), frozen.takenOn.toString(Qt::ISODate)}};
        edit.db().run("INSERT INTO insight_frozen (insight_id, content) VALUES (?, ?)", id,
                      QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)));
    }
}

QHash<qint64, FrozenInsight> frozenInsights(storage::Connection& connection)
{
    QHash<qint64, FrozenInsight> found;
    auto rows = connection.prepare("SELECT insight_id, content FROM insight_frozen");
    while (rows.step()) {
        const QJsonObject json = QJsonDocument::fromJson(rows.text(1).toUtf8()).object();
        const auto count = [&](const char* key) { return std::max(0, json.value(QLatin1String(key)).toInt()); };
        FrozenInsight one;
        for (const auto& strength : maps::strengths()) {
            if (json.value(QLatin1String("strength")).toString() == QLatin1String(strength.id))
                one.strength = strength.value;
        }
        one.metricsFor = count("metricsFor");
        one.metricsAgainst = count("metricsAgainst");
        one.voicesFor = count("voicesFor");
        one.voicesAgainst = count("voicesAgainst");
        one.takenOn = QDate::fromString(json.value(QLatin1String("takenOn")).toString(), Qt::ISODate);
        found.insert(rows.integer(0), one);
    }
    return found;
}

} // namespace tropa::insights
