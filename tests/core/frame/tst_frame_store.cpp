#include "frame/frame_lookup.h"
#include "frame/frame_store.h"
#include "frame/person_store.h"
#include "support/test_project.h"

using namespace tropa;
using namespace tropa::frame;
using tropa::test::TestProject;

class FrameStoreTest : public QObject
{
    Q_OBJECT

private:
    static QStringList names(TestProject& project, const char* kind)
    {
        QStringList result;
        for (const FrameItem& item : frameItems(project.db(), *frameKind(QString::fromLatin1(kind))))
            result << item.name;
        return result;
    }

private Q_SLOTS:
    void everyKindRoundTrips()
    {
        TestProject project;
        for (const FrameKind& kind : frameKinds()) {
            project.edit([&](project::Edit& edit) { addFrameItem(edit, kind, QStringLiteral("Имя")); });
            const auto items = frameItems(project.db(), kind);
            QCOMPARE(items.size(), std::size_t(1));
            QCOMPARE(items[0].name, QStringLiteral("Имя"));
        }
    }

    void keepsValuesByType()
    {
        TestProject project;
        const FrameKind& wave = *frameKind(QStringLiteral("wave"));
        project.edit([&](project::Edit& edit) {
            addFrameItem(edit, wave, QStringLiteral("6"), {{QStringLiteral("starts"), QDate(2026, 7, 1)}});
        });
        const auto items = frameItems(project.db(), wave);
        QCOMPARE(items[0].values.at(QStringLiteral("starts")).toDate(), QDate(2026, 7, 1));
        QVERIFY(!items[0].values.contains(QStringLiteral("ends")));
    }

    void movesAndUndoes()
    {
        TestProject project;
        const FrameKind& stage = *frameKind(QStringLiteral("stage"));
        EntityRef third;
        project.edit([&](project::Edit& edit) {
            addFrameItem(edit, stage, QStringLiteral("А"));
            addFrameItem(edit, stage, QStringLiteral("Б"));
            third = addFrameItem(edit, stage, QStringLiteral("В"));
        });
        project.edit([&](project::Edit& edit) { moveFrameItem(edit, third, 0); });
        QCOMPARE(names(project, "stage"), QStringList({QStringLiteral("В"), QStringLiteral("А"), QStringLiteral("Б")}));
        QVERIFY(project->undo().ok());
        QCOMPARE(names(project, "stage"), QStringList({QStringLiteral("А"), QStringLiteral("Б"), QStringLiteral("В")}));
    }

    void whatIsUsedCannotBeRemoved()
    {
        TestProject project;
        EntityRef clinic;
        project.edit([&](project::Edit& edit) {
            clinic = addFrameItem(edit, *frameKind(QStringLiteral("clinic")), QStringLiteral("Центр"));
            addFrameItem(edit, *frameKind(QStringLiteral("doctor")), QStringLiteral("Орлова"),
                         {{QStringLiteral("clinic_id"), clinic.id}});
        });
        const auto refused = project->edit({"Remove"}, [&](project::Edit& edit) -> Result<void> {
            removeFrameItem(edit, clinic);
            return {};
        });
        QVERIFY(!refused.ok());
        QCOMPARE(test::why(refused), QStringLiteral("Other things rest on this; remove them first"));
        QCOMPARE(names(project, "clinic"), QStringList{QStringLiteral("Центр")});
    }

    void mergingPointsEverythingAtTheOther()
    {
        TestProject project;
        const FrameKind& clinic = *frameKind(QStringLiteral("clinic"));
        EntityRef wrong, right;
        project.edit([&](project::Edit& edit) {
            wrong = addFrameItem(edit, clinic, QStringLiteral("Берег Центр"));
            right = addFrameItem(edit, clinic, QStringLiteral("Центр"));
            addFrameItem(edit, *frameKind(QStringLiteral("doctor")), QStringLiteral("Орлова"),
                         {{QStringLiteral("clinic_id"), wrong.id}});
        });
        project.edit([&](project::Edit& edit) { mergeFrameItems(edit, wrong, right); });
        const auto doctors = frameItems(project.db(), *frameKind(QStringLiteral("doctor")));
        QCOMPARE(doctors[0].values.at(QStringLiteral("clinic_id")).toLongLong(), right.id);
        QCOMPARE(FrameLookup(project.db(), QStringLiteral("clinic")).find(QStringLiteral("берег  центр")), right.id);
        QVERIFY(project->undo().ok());
        QCOMPARE(names(project, "clinic").size(), 2);
    }

    void looksUpNamesAsFilesWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("as it is") << QStringLiteral("Приёмная");
        QTest::newRow("е for ё") << QStringLiteral("Приемная");
        QTest::newRow("case and spaces") << QStringLiteral("  ПРИЁМНАЯ ");
    }
    void looksUpNamesAsFilesWriteThem()
    {
        QFETCH(QString, written);
        TestProject project;
        project.edit([&](project::Edit& edit) {
            FrameLookup lookup(edit.db(), QStringLiteral("touchpoint"));
            const qint64 id = lookup.findOrAdd(edit, QStringLiteral("Приёмная"));
            QVERIFY(id > 0);
            QCOMPARE(lookup.findOrAdd(edit, written), id);
            QCOMPARE(lookup.added(), QStringList{QStringLiteral("Приёмная")});
            QCOMPARE(lookup.findOrAdd(edit, QStringLiteral("  ")), qint64(0));
        });
    }

    void aPersonIsMadeOnce()
    {
        TestProject project;
        const PersonHash hash{'a', 'b', 'c'};
        PersonId first;
        project.edit([&](project::Edit& edit) {
            PersonLookup lookup(edit.db(), PersonIdKind::Id);
            first = lookup.findOrAdd(edit, hash, {});
            QCOMPARE(lookup.findOrAdd(edit, hash, {}), first);
        });
        QCOMPARE(PersonLookup(project.db(), PersonIdKind::Id).find(hash), first);
        QVERIFY(!PersonLookup(project.db(), PersonIdKind::Phone).find(hash).isValid());
    }
};

QTEST_GUILESS_MAIN(FrameStoreTest)
#include "tst_frame_store.moc"
