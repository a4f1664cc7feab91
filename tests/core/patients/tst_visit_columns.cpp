#include "patients/retention.h"
#include "patients/visit_filter.h"
#include "patients/visit_store.h"

#include <QTest>

using namespace tropa;
using namespace tropa::patients;

class VisitColumnsTest : public QObject
{
    Q_OBJECT

private:
    // "person:day" pairs, in the order of a file.
    static VisitColumns columnsOf(std::initializer_list<std::pair<quint32, qint32>> visits)
    {
        VisitRows rows;
        rows.firstRow = 100;
        for (const auto& [person, day] : visits) {
            rows.person.push_back(person);
            rows.day.push_back(day);
            for (auto& column : rows.code)
                column.push_back(0);
            rows.amount.push_back(day * 100);
            rows.cost.push_back(0);
        }
        return sortedColumns(std::span(&rows, 1), {});
    }

private Q_SLOTS:
    void sortsByPersonThenDay()
    {
        const VisitColumns columns = columnsOf({{7, 30}, {3, 20}, {7, 10}, {3, 5}});
        QCOMPARE(columns.person, (std::vector<qint64>{3, 7}));
        QCOMPARE(columns.first, (std::vector<quint32>{0, 2, 4}));
        QCOMPARE(columns.day, (std::vector<qint32>{5, 20, 10, 30}));
        QCOMPARE(columns.row, (std::vector<qint64>{103, 101, 102, 100}));
        QCOMPARE(columns.lastDay, 30);
    }

    void anEmptyBaseHasNobody()
    {
        const VisitColumns columns = columnsOf({});
        QCOMPARE(columns.personCount(), std::size_t(0));
        QCOMPARE(cohortMatrix(columns, VisitFilter(columns, {})).months, std::size_t(0));
    }

    void dictionariesKeepZeroForNone()
    {
        Dictionary dictionary;
        QCOMPARE(dictionary.codeOf(0), quint16(0));
        QCOMPARE(dictionary.codeOf(55), quint16(1));
        QCOMPARE(dictionary.codeOf(12), quint16(2));
        QCOMPARE(dictionary.codeOf(55), quint16(1));
        QCOMPARE(std::move(dictionary).take(), (std::vector<qint64>{0, 55, 12}));
    }

    void cohortsCountPatientsByMonth()
    {
        const auto day = [](int month, int dayOfMonth) { return dayOf(QDate(2026, month, dayOfMonth)); };
        const VisitColumns columns =
            columnsOf({{1, day(1, 5)}, {1, day(1, 9)}, {1, day(3, 1)}, {2, day(1, 31)}, {3, day(2, 1)}});
        const CohortMatrix matrix = cohortMatrix(columns, VisitFilter(columns, {}));
        QCOMPARE(matrix.size, (std::vector<qint64>{2, 1, 0}));
        QCOMPARE(matrix.active[0], (std::vector<qint64>{2, 0, 1}));
        QCOMPARE(matrix.active[1], (std::vector<qint64>{1, 0}));
    }

    // Ranks split equal values arbitrarily (metrics reference 5); values do not.
    void equalPatientsHaveEqualRfm()
    {
        std::vector<std::pair<quint32, qint32>> visits;
        for (quint32 person = 1; person <= 10; ++person)
            visits.emplace_back(person, 100);
        VisitRows rows;
        for (const auto& [person, day] : visits) {
            rows.person.push_back(person);
            rows.day.push_back(day);
            for (auto& column : rows.code)
                column.push_back(0);
            rows.amount.push_back(500);
            rows.cost.push_back(0);
        }
        const VisitColumns columns = sortedColumns(std::span(&rows, 1), {});
        const RfmTable table = rfm(columns, VisitFilter(columns, {}));
        QCOMPARE(table.total, qint64(10));
        QCOMPARE(std::ranges::count_if(table.patients, [](qint64 count) { return count > 0; }), std::ptrdiff_t(1));
    }

    void agesFallIntoGroups_data()
    {
        QTest::addColumn<int>("birthYear");
        QTest::addColumn<int>("group");
        QTest::newRow("unknown") << 0 << -1;
        QTest::newRow("17") << 2009 << 1;
        QTest::newRow("18") << 2008 << 18;
        QTest::newRow("64") << 1962 << 55;
        QTest::newRow("65") << 1961 << 65;
    }
    void agesFallIntoGroups()
    {
        QFETCH(int, birthYear);
        QFETCH(int, group);
        QCOMPARE(ageGroup(birthYear, dayOf(QDate(2026, 6, 1))), qint64(group));
    }

    void daysRoundTrip()
    {
        QCOMPARE(dayOf(QDate(1970, 1, 1)), 0);
        QCOMPARE(dateOf(dayOf(QDate(2026, 9, 30))), QDate(2026, 9, 30));
    }
};

QTEST_APPLESS_MAIN(VisitColumnsTest)
#include "tst_visit_columns.moc"
