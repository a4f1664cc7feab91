#pragma once

#include "metrics/catalogue.h"
#include "support/test_project.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tropa::test {

/// The sample clinic network as raw files, and what findings.json says must come out of it.
class SampleFindings
{
public:
    static QString path(const QString& file) { return QStringLiteral(TROPA_SOURCE_DIR "/resources/samples/") + file; }

    /// Findings whose metric begins with one of these, as rows of a data-driven test: column "finding" (QJsonObject).
    static void addRows(const QStringList& prefixes)
    {
        QFile file(path(QStringLiteral("findings.json")));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no findings.json");
        QTest::addColumn<QJsonObject>("finding");
        for (const QJsonValue& one : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonObject finding = one.toObject();
            const QString metric = finding[QStringLiteral("metric")].toString();
            const bool isMeant =
                std::ranges::any_of(prefixes, [&](const QString& prefix) { return metric.startsWith(prefix); });
            if (isMeant)
                QTest::newRow(qPrintable(finding[QStringLiteral("id")].toString())) << finding;
        }
    }

    /// The scope in ids; names that nothing has become an id of nothing. "compare" is left out.
    static metrics::Scope scope(storage::Connection& connection, const QJsonObject& finding)
    {
        metrics::Scope scope;
        const QJsonObject where = finding[QStringLiteral("scope")].toObject();
        for (const QString& key : where.keys()) {
            const QString word = where[key].toVariant().toString();
            if (key == u"from")
                scope.from = QDate::fromString(word, Qt::ISODate);
            else if (key == u"to")
                scope.to = QDate::fromString(word, Qt::ISODate);
            else if (const metrics::Dimension* dimension = metrics::findDimension(key))
                scope.where[key] = {metrics::dimensionValue(connection, *dimension, word).value_or(-1)};
        }
        return scope;
    }

    static metrics::Value value(TestProject& project, const metrics::Catalogue& catalogue, const QString& metric,
                                const metrics::Scope& scope)
    {
        const auto result = catalogue.evaluate({project.db(), QDate(2026, 9, 30)}, metric, {scope, {}, {}});
        if (!result)
            qFatal("%s", qPrintable(why(result)));
        return result->total;
    }

    static bool isClose(double found, const QJsonObject& finding)
    {
        const double expected = finding[QStringLiteral("value")].toDouble();
        if (std::fabs(found - expected) <= finding[QStringLiteral("tolerance")].toDouble())
            return true;
        qWarning("expected %g, found %g", expected, found);
        return false;
    }
};

} // namespace tropa::test
