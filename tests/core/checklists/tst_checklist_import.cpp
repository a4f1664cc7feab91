#include "checklists/checklist_store.h"
#include "checklists/import/checklist_fields.h"
#include "checklists/import/checklist_import.h"
#include "checklists/visit_store.h"
#include "support/test_project.h"
#include "support/write_file.h"

#include <QFile>

using namespace tropa;
using namespace tropa::checklists;

namespace {

const QByteArray templateCsv = "Раздел;Код;Пункт;Вес;Максимум;Критический;Точка контакта\n"
                               "Звонок;З1;Ответили быстро;3;1;нет;Колл-центр\n"
                               "Звонок;З2;Назвали цену;1;2;нет;Колл-центр\n"
                               "Приём;П1;Обработал руки;3;1;да;Врач\n";

} // namespace

class ChecklistImportTest : public QObject
{
    Q_OBJECT

private:
    static QString write(test::TestProject& project, const QString& name, const QByteArray& bytes)
    {
        return test::writeFile(project.folder() + u'/' + name, bytes);
    }
    static Result<frame::ImportReport> import(test::TestProject& project, const QStringList& files)
    {
        frame::ImportOptions options;
        options.files = files;
        auto job = project->startJob();
        return importChecklists(**job, options);
    }

private Q_SLOTS:
    void templateAndLongVisitsInOneCommandInAnyOrder()
    {
        test::TestProject project;
        const QString visitsFile =
            write(project, QStringLiteral("visits.csv"),
                  "Визит;Дата;Клиника;Тайный пациент;Сценарий;Ожидание, мин;Код пункта;Балл;Комментарий\n"
                  "В1;13.07.2026;Юг;ТП-1;Приём;7;З1;1;\nВ1;13.07.2026;Юг;ТП-1;Приём;9;З2;н/п;\n"
                  "В1;13.07.2026;Юг;ТП-1;Приём;8;П1;0;Без перчаток\nВ2;14.07.2026;Север;ТП-2;Приём;;З2;1,5;\n");
        const auto report = import(project, {visitsFile, write(project, QStringLiteral("template.csv"), templateCsv)});
        QCOMPARE(test::why(report), QString());
        const auto all = checklists::checklists(project.db());
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].sections.size(), std::size_t(2));
        QVERIFY(all[0].sections[1].items[0].critical);
        QVERIFY(all[0].sections[0].items[0].touchpoint.isValid());
        const auto seen = visits(project.db());
        QCOMPARE(seen.size(), std::size_t(2));
        QCOMPARE(*seen[0].waitedMinutes, 8.0); // the median, where rows differ
        const auto given = scores(project.db());
        QCOMPARE(given.size(), std::size_t(4));
        QVERIFY(!given[1].score);
        QCOMPARE(given[2].comment, QStringLiteral("Без перчаток"));
        QCOMPARE(*given[3].score, 1.5);
        QCOMPARE(report->added.at(QStringLiteral("clinic")),
                 (QStringList{QStringLiteral("Юг"), QStringLiteral("Север")}));
    }

    void wideVisitsHaveAColumnForEachItem()
    {
        test::TestProject project;
        QVERIFY(import(project, {write(project, QStringLiteral("template.csv"), templateCsv)}));
        const auto report =
            import(project, {write(project, QStringLiteral("wide.csv"),
                                   "Дата;Клиника;Тайный пациент;З1;Назвали "
                                   "цену;П1\n13.07.2026;Юг;ТП-1;да;2;нет\n14.07.2026;Юг;ТП-2;н/п;;1\n")});
        QCOMPARE(test::why(report), QString());
        QCOMPARE(visits(project.db()).size(), std::size_t(2));
        const auto given = scores(project.db());
        QCOMPARE(given.size(), std::size_t(5)); // an empty cell was not scored
        QCOMPARE(*given[0].score, 1.0);
        QCOMPARE(*given[2].score, 0.0);
        QVERIFY(!given[3].score);
    }

    void aTemplateReadAgainBringsItemsUpToDate()
    {
        test::TestProject project;
        const QString file = write(project, QStringLiteral("template.csv"), templateCsv);
        QVERIFY(import(project, {file}));
        const QString changed =
            write(project, QStringLiteral("template2.csv"), QByteArray(templateCsv).replace("быстро;3", "быстро;5"));
        QCOMPARE(test::why(import(project, {changed})), QString());
        const auto all = checklists::checklists(project.db());
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].sections[0].items.size(), std::size_t(2));
        QCOMPARE(all[0].sections[0].items[0].weight, 5.0);
    }

    void whatCannotBeReadIsRefusedByPlace_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("above the maximum") << QByteArray("В1;13.07.2026;Юг;З1;2\n") << QStringLiteral("Балл");
        QTest::newRow("words") << QByteArray("В1;13.07.2026;Юг;З1;хорошо\n") << QStringLiteral("Балл");
        QTest::newRow("unknown item") << QByteArray("В1;13.07.2026;Юг;Я9;1\n") << QStringLiteral("Код пункта");
        QTest::newRow("twice") << QByteArray("В1;13.07.2026;Юг;З1;1\nВ1;13.07.2026;Юг;З1;1\n")
                               << QStringLiteral("Код пункта");
    }
    void whatCannotBeReadIsRefusedByPlace()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        test::TestProject project;
        QVERIFY(import(project, {write(project, QStringLiteral("template.csv"), templateCsv)}));
        const auto refused = import(
            project, {write(project, QStringLiteral("visits.csv"), "Визит;Дата;Клиника;Код пункта;Балл\n" + row)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QCOMPARE(refused.error().problems.front().column, column);
        QVERIFY(visits(project.db()).empty());
    }

    void undoTakesVisitsAndTemplateBack()
    {
        test::TestProject project;
        const QString visitsFile =
            write(project, QStringLiteral("visits.csv"), "Визит;Дата;Клиника;Код пункта;Балл\nВ1;13.07.2026;Юг;З1;1\n");
        QCOMPARE(test::why(import(project, {write(project, QStringLiteral("template.csv"), templateCsv), visitsFile})),
                 QString());
        QCOMPARE(test::why(project->undo()), QString());
        QVERIFY(visits(project.db()).empty());
        QVERIFY(checklists::checklists(project.db()).empty());
        QVERIFY(project->redo());
        QCOMPARE(visits(project.db()).size(), std::size_t(1));
        QCOMPARE(checklists::checklists(project.db()).size(), std::size_t(1));
    }

    void scoresAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("read");
        for (const auto& [cell, read] :
             {std::pair("1", "1"), std::pair("1,5", "1.5"), std::pair("да", "2"), std::pair("нет", "0"),
              std::pair("н/п", "n/a"), std::pair("N/A", "n/a"), std::pair("не применимо", "n/a"), std::pair("3", "bad"),
              std::pair("-1", "bad"), std::pair("так себе", "bad")})
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(read);
    }
    void scoresAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, cell);
        QFETCH(QString, read);
        const auto score = readScore(cell, 2);
        QCOMPARE(!score          ? QStringLiteral("bad")
                 : !score->score ? QStringLiteral("n/a")
                                 : QString::number(*score->score),
                 read);
    }
};

QTEST_GUILESS_MAIN(ChecklistImportTest)
#include "tst_checklist_import.moc"
