#pragma once

#include "metrics/catalogue.h"
#include "support/test_project.h"

#include <QFile>
#include <QJsonDocument>

namespace tropa::test {

/// Golden tables of metrics. A file holds questions and answers: a line that begins with no space asks
///
///     survey.csat by clinic where wave=5 where touchpoint=Desk from 2026-04-01 to 2026-06-30 set boxes=1
///
/// (underscores are spaces) and the indented lines under it are what comes out: the total, then the groups. The test
/// compares the whole file, so a difference shows the file as it would be.
class GoldenMetrics
{
public:
    GoldenMetrics(TestProject& project, const metrics::Catalogue& catalogue)
        : m_project(project), m_catalogue(catalogue)
    {
    }

    static QString read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return QString::fromUtf8(file.readAll());
    }

    /// The file as it would be: every question of `golden` with the answers of today.
    QString answered(const QString& golden)
    {
        QStringList lines;
        for (const QString& line : golden.split(u'\n')) {
            if (line.startsWith(u' '))
                continue;
            lines << line;
            if (!line.isEmpty() && !line.startsWith(u'#'))
                lines << answer(line.split(u' ', Qt::SkipEmptyParts));
        }
        return lines.join(u'\n');
    }

    /// Fails where the file is not as it would be.
    void compare(const QString& path)
    {
        const QString golden = read(path), now = answered(golden);
        if (now != golden)
            qWarning("%s", qPrintable(now));
        QCOMPARE(now, golden);
    }

private:
    QStringList answer(const QStringList& words)
    {
        metrics::Request request;
        for (qsizetype i = 1; i + 1 < words.size(); i += 2) {
            QString value = words[i + 1];
            value.replace(u'_', u' ');
            const QString key = value.section(u'=', 0, 0);
            const QString word = value.section(u'=', 1);
            if (words[i] == u"by")
                request.by = value;
            else if (words[i] == u"from")
                request.scope.from = QDate::fromString(value, Qt::ISODate);
            else if (words[i] == u"to")
                request.scope.to = QDate::fromString(value, Qt::ISODate);
            else if (words[i] == u"set")
                request.parameters[key] = parameter(word);
            else if (words[i] == u"where")
                request.scope.where[key].push_back(
                    metrics::dimensionValue(m_project.db(), *metrics::findDimension(key), word).value_or(-1));
        }
        const auto result = m_catalogue.evaluate({m_project.db(), QDate(2026, 10, 1)}, words[0], request);
        if (!result)
            return {QStringLiteral("  refused: ") + why(result)};
        QStringList lines{QStringLiteral("  ") + line(result->total)};
        for (const metrics::Group& group : result->groups)
            lines << QStringLiteral("  - %1: ").arg(group.label) + line(group.value);
        return lines;
    }

    static QJsonValue parameter(const QString& word)
    {
        bool isNumber = false;
        const double number = word.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(word);
    }

    static QString number(double value)
    {
        const QString digits = QString::number(value, 'f', 4);
        return digits == u"-0.0000" ? QStringLiteral("0.0000") : digits;
    }

    static QString line(const metrics::Value& value)
    {
        if (!value.value)
            return QStringLiteral("none, n=%1 (%2)").arg(value.n).arg(text(value.reason, Language::English));
        QString line = number(*value.value);
        if (value.interval)
            line += QStringLiteral(" [%1, %2] %3")
                        .arg(number(value.interval->lower), number(value.interval->upper), value.interval->method);
        line += QStringLiteral(", n=%1, %2").arg(value.n).arg(value.asOf.toString(Qt::ISODate));
        for (const metrics::Figure& figure : value.figures)
            line +=
                QStringLiteral("; %1 %2 (%3)").arg(QLatin1String(figure.id), number(figure.value)).arg(figure.count);
        return line;
    }

    TestProject& m_project;
    const metrics::Catalogue& m_catalogue;
};

} // namespace tropa::test
