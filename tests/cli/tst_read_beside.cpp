// A command that reads beside a program that edits: whoever edits goes on, with edits and with imports.
#include "support/cli_test.h"

#include "interviews/furniture.h"
#include "interviews/import/transcript_import.h"
#include "project/project.h"

#include <QTest>

using namespace tropa;

class ReadBesideTest : public QObject, private test::CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverEditsGoesOn_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("counts") << QStringList{QStringLiteral("info")};
        QTest::newRow("computes a map") << QStringList{QStringLiteral("map"), QStringLiteral("curve")};
        QTest::newRow("computes metrics") << QStringList{QStringLiteral("metrics")};
        QTest::newRow("checks") << QStringList{QStringLiteral("check")};
    }
    void whoeverEditsGoesOn()
    {
        QFETCH(QStringList, command);
        const QString path = m_folder.filePath(QStringLiteral("%1.tropa").arg(QLatin1String(QTest::currentDataTag())));
        QCOMPARE(run({QStringLiteral("sample"), path}).exit, 0);
        auto parts = std::make_shared<project::DerivedParts>();
        interviews::addDerivedParts(*parts);
        project::OpenOptions opening;
        opening.parts = parts;
        auto opened = project::Project::open(path, opening);
        QVERIFY(opened.ok());
        const auto project = std::move(*opened);
        for (int round = 0; round < 3; ++round) {
            const test::Answer read = run(command + QStringList{path});
            QVERIFY2(read.exit == 0, (read.err + read.out).constData());
            if (round % 2 == 0) {
                frame::ImportOptions options;
                options.files = {
                    file(QStringLiteral("R%1.txt").arg(90 + round), "И: Как было?\nР: Ждал сорок минут.\n")};
                auto writer = project->startJob();
                QVERIFY(writer.ok());
                const auto imported = interviews::importTranscripts(**writer, options);
                QVERIFY2(imported.ok(),
                         imported.ok() ? "" : qPrintable(text(imported.error().message, Language::English)));
            } else {
                QVERIFY(project->setSetting(QStringLiteral("name"), QString::number(round)).ok());
            }
        }
    }
};

QTEST_GUILESS_MAIN(ReadBesideTest)
#include "tst_read_beside.moc"
