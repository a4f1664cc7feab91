#include "metrics/evidence_query.h"

#include "base/format_number.h"
#include "metrics/dimension.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tropa::metrics {

std::vector<Evidence> evidenceInScope(storage::Connection& connection, const EvidenceQuery& query, const Scope& scope,
                                      int limit, const std::function<Evidence(const storage::Statement&)>& read)
{
    const QByteArray date = query.date;
    QByteArray sql = query.select + " WHERE (?1 IS NULL OR " + date + " >= ?1) AND (?2 IS NULL OR " + date + " <= ?2)";
    if (!query.where.isEmpty())
        sql += " AND " + query.where;
    QStringList lists;
    for (const auto& [dimension, values] : scope.where) {
        const auto known = std::ranges::find_if(query.conditions, [&dimension = dimension](const EvidenceCondition& c) {
            return dimension == QLatin1String(c.dimension);
        });
        if (known == query.conditions.end())
            return {};
        QJsonArray ids;
        for (const qint64 value : values)
            ids.append(value);
        lists << QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
        sql += QByteArray(" AND ") + known->column + " IN (SELECT value FROM json_each(?" +
               QByteArray::number(lists.size() + 3) + "))";
    }
    auto rows = connection.prepare(sql + " ORDER BY " + date + " DESC, " + query.id + " DESC LIMIT ?3");
    rows.bind(0, scope.from);
    rows.bind(1, scope.to);
    rows.bind(2, limit);
    for (qsizetype i = 0; i < lists.size(); ++i)
        rows.bind(static_cast<int>(i) + 3, lists[i]);
    std::vector<Evidence> all;
    while (rows.step())
        all.push_back(read(rows));
    return all;
}

QString citationOf(storage::Connection& connection, QStringList parts, QDate date)
{
    if (date.isValid())
        parts << formatDate(date, readingLanguage(connection));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace tropa::metrics
