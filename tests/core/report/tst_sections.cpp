#include "report/report_section.h"

#include <QTest>

using namespace tropa;
using namespace tropa::report;

class TstSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadInTheirOrder_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("unknown");
        const QString all = QStringLiteral("headlines,insights,charts,maps,quotes,method");
        QTest::newRow("none: all") << QString() << all << QString();
        QTest::newRow("order") << QStringLiteral("quotes, headlines") << QStringLiteral("quotes,headlines")
                               << QString();
        QTest::newRow("twice") << QStringLiteral("maps,maps") << QStringLiteral("maps") << QString();
        QTest::newRow("unknown") << QStringLiteral("maps,jokes,") << QStringLiteral("maps") << QStringLiteral("jokes");
    }
    void areReadInTheirOrder()
    {
        QFETCH(QString, words);
        QStringList unknown;
        const auto sections = sectionsFrom(words, unknown);
        QTEST(written(sections), "kept");
        QTEST(unknown.join(u','), "unknown");
    }
};

QTEST_GUILESS_MAIN(TstSections)
#include "tst_sections.moc"
