#include "patients/import/import_visits.h"
#include "patients/visit_chunk.h"
#include "patients/visit_store.h"
#include "support/test_project.h"
#include "support/write_file.h"

#include <QFile>
#include <QStandardPaths>

using namespace tropa;
using namespace tropa::patients;
using tropa::test::TestProject;

// Visits on their way into the project and back as columns, more of them than one batch holds.
class VisitImportTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int visits = 20000;

    static QString fileIn(const TestProject& project, const QByteArray& bytes)
    {
        return test::writeFile(project.folder() + QStringLiteral("/визиты.csv"), bytes);
    }
    static Result<frame::ImportReport> import(TestProject& project, const QByteArray& bytes, bool skipBad = false)
    {
        frame::ImportOptions options;
        options.files = {fileIn(project, bytes)};
        options.plainIds = true;
        options.skipBad = skipBad;
        auto writer = project->startJob();
        return intake::importTables(**writer, visitsIntake(), options);
    }
    // Patients come back in two spellings of their id, doctors in two of their name.
    static QByteArray manyVisits()
    {
        QByteArray csv = "Пациент;Дата;Врач;Сумма\n";
        for (int i = 0; i < visits; ++i) {
            const int patient = i * 7919 % 3001;
            csv += (i % 2 ? "p" : "P") + QByteArray::number(patient) + ';' +
                   QDate(2025, 1, 1).addDays(i % 300).toString(Qt::ISODate).toUtf8() + ';' +
                   (i % 3 ? "Орлова А." : "орлова  а.") + QByteArray::number(patient % 40) + ';' +
                   QByteArray::number(i) + ",50\n";
        }
        return csv;
    }
    static void compare(const VisitColumns& actual, const VisitColumns& expected)
    {
        QCOMPARE(actual.person, expected.person);
        QCOMPARE(actual.first, expected.first);
        QCOMPARE(actual.day, expected.day);
        QCOMPARE(actual.row, expected.row);
        QCOMPARE(actual.amount, expected.amount);
        QCOMPARE(actual.cost, expected.cost);
        QCOMPARE(actual.ids, expected.ids);
        QCOMPARE(actual.code, expected.code);
        QCOMPARE(actual.channel, expected.channel);
        QCOMPARE(actual.lastDay, expected.lastDay);
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everyVisitArrives()
    {
        TestProject project;
        const auto report = import(project, manyVisits());
        QCOMPARE(test::why(report), QString());
        QCOMPARE(report->imported, qint64(visits));
        QCOMPARE(report->added.at(QStringLiteral("doctor")).size(), 40);
        auto& db = project.db();
        QCOMPARE(db.value<qint64>("SELECT count(*) FROM visit"), std::optional<qint64>(visits));
        QCOMPARE(db.value<qint64>("SELECT count(*) FROM person"), std::optional<qint64>(3001));
        QCOMPARE(db.value<qint64>("SELECT count(*) FROM person_hash h JOIN person p ON p.id = h.person_id"),
                 std::optional<qint64>(3001));
        QCOMPARE(db.value<qint64>("SELECT sum(amount) FROM visit"),
                 std::optional<qint64>(100LL * visits * (visits - 1) / 2 + 50LL * visits));
    }

    void columnsAreTheSameFromTheChunkAndFromTheRows()
    {
        TestProject project;
        QVERIFY(import(project, manyVisits()).ok());
        QVERIFY(import(project, "Пациент;Дата;Врач;Услуга\nP5;2024-05-01;Новый;УЗИ\nP9999;2025-02-01;;УЗИ\n").ok());
        const VisitColumns kept = loadVisits(project.db());
        QCOMPARE(kept.visitCount(), std::size_t(visits + 2));
        QCOMPARE(kept.personCount(), std::size_t(3002));
        project.edit([](project::Edit& edit) { edit.db().run("DELETE FROM derived_chunk"); });
        compare(loadVisits(project.db()), kept);
    }

    void aBadSumRefusesTheWholeFile()
    {
        TestProject project;
        const auto report = import(project, manyVisits() + "P1;2025-01-01;Орлова;1,005\n");
        QVERIFY(!report.ok());
        QCOMPARE(report.error().problems.size(), std::size_t(1));
        QCOMPARE(report.error().problems.front().row, qint64(visits + 2));
        for (const char* table : {"visit", "person", "doctor", "import"})
            QCOMPARE(project.db().value<qint64>(("SELECT count(*) FROM " + QByteArray(table)).constData()),
                     std::optional<qint64>(0));
    }

    void leftOutRowsMakeNobody()
    {
        TestProject project;
        const auto report = import(
            project, "Пациент;Дата;Врач;Сумма\nP1;2025-01-01;А;5\nP2;2025-01-01;Б;1,005\n-;2025-01-01;В;5\n", true);
        QCOMPARE(test::why(report), QString());
        QCOMPARE(report->skipped, qint64(1));
        QCOMPARE(project.db().value<qint64>("SELECT count(*) FROM visit"), std::optional<qint64>(1));
        QCOMPARE(project.db().value<qint64>("SELECT count(*) FROM person"), std::optional<qint64>(1));
        QCOMPARE(report->added.at(QStringLiteral("doctor")), QStringList{QStringLiteral("А")});
    }

    void historyKeepsTheNamesAndNotTheVisits()
    {
        TestProject project;
        QVERIFY(import(project, manyVisits()).ok());
        QCOMPARE(project.db().value<qint64>("SELECT count(*) FROM history_row WHERE table_name = 'doctor'"),
                 std::optional<qint64>(40));
        QCOMPARE(project.db().value<qint64>(
                     "SELECT count(*) FROM history_row WHERE table_name IN ('visit', 'person', 'person_hash')"),
                 std::optional<qint64>(0));
        QVERIFY(project->undo().ok());
        QCOMPARE(loadVisits(project.db()).visitCount(), std::size_t(0));
        QVERIFY(project->redo().ok());
        QCOMPARE(loadVisits(project.db()).visitCount(), std::size_t(visits));
    }

    void aChunkComesBackAsItWas()
    {
        VisitRows rows;
        rows.firstRow = 1000;
        for (int i = 0; i < 1000; ++i) {
            rows.person.push_back(quint32(1 + i * 31 % 97));
            rows.day.push_back(i % 2 ? -40 + i : 20000 + i);
            for (auto& column : rows.code)
                column.push_back(quint16(i % 3));
            rows.amount.push_back(i % 5 ? i * 100 : -9000000000LL);
            rows.cost.push_back(0);
        }
        const VisitColumns columns =
            sortedColumns(std::span(&rows, 1), {{{0, 7, 8}, {0, 1LL << 40, 3}, {0, 1, 2}, {0, 5, 6}}});
        const auto back = unpacked(packed(columns));
        QVERIFY(back.has_value());
        compare(*back, columns);
        const auto nothing = unpacked(packed(sortedColumns({}, {})));
        QVERIFY(nothing.has_value());
        QCOMPARE(nothing->visitCount(), std::size_t(0));
    }

    // Bytes of a stranger's file: refused, or columns whose every index is in range.
    void aDamagedChunkDoesNoHarm()
    {
        VisitRows rows;
        rows.firstRow = 1;
        for (int i = 0; i < 50; ++i) {
            rows.person.push_back(quint32(1 + i % 7));
            rows.day.push_back(i);
            for (auto& column : rows.code)
                column.push_back(quint16(i % 3));
            rows.amount.push_back(i);
            rows.cost.push_back(i * 1000);
        }
        const QByteArray bytes =
            packed(sortedColumns(std::span(&rows, 1), {{{0, 7, 8}, {0, 9, 3}, {0, 1, 2}, {0, 5, 6}}}));
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!unpacked(bytes.first(size)));
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (const char flip : {'\x01', '\x7f', '\xff'}) {
                QByteArray damaged = bytes;
                damaged[at] = static_cast<char>(damaged[at] ^ flip);
                const auto columns = unpacked(damaged);
                if (!columns)
                    continue;
                QCOMPARE(columns->first.size(), columns->personCount() + 1);
                QCOMPARE(columns->first.back(), quint32(columns->visitCount()));
                for (std::size_t f = 0; f < visitFieldCount; ++f) {
                    for (const quint16 code : columns->code[f])
                        QVERIFY(code < columns->ids[f].size());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(VisitImportTest)
#include "tst_visit_import.moc"
