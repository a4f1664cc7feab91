// What two people say about one map in two copies is in one project after the merge: notes, talks, answers, authors.
#include "exchange/merge.h"
#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "maps/note_store.h"

#include "support/test_project.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tropa;
using namespace tropa::maps;

class TestMergeNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAreThere();
};

void TestMergeNotes::bothSidesAreThere()
{
    test::TestProject ours;
    MapId map;
    CardId card;
    ThreadId asked;
    const auto said = [](const char* words) { return Comment{{}, {}, QString::fromLatin1(words), {}, {}, {}}; };
    ours.edit([&](project::Edit& edit) {
        const JourneyId journey = addJourney(edit, QStringLiteral("Visit"));
        const StepId step = addStep(edit, addStage(edit, journey, QStringLiteral("A")), QStringLiteral("Waits"));
        MapInfo info;
        info.journey = journey;
        info.title = QStringLiteral("First visit");
        map = addMap(edit, info);
        card = addCard(edit, addLane(edit, map, {}), step, QStringLiteral("Silence"));
        CommentThread thread;
        thread.place = NotePlace::at(card);
        thread.comments = {said("Everywhere?")};
        asked = addThread(edit, map, thread);
    });
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.tropa"));
    (void)ours->waitUntilSaved();
    QVERIFY(ours->backUp(path));
    {
        project::OpenOptions options;
        options.coder = {Guid::random(), QStringLiteral("Vera"), QStringLiteral("V")};
        auto theirs = project::Project::open(path, options);
        QVERIFY(theirs);
        const auto done = (*theirs)->edit({"Say"}, [&](project::Edit& edit) -> Result<void> {
            addComment(edit, asked, said("In all clinics"));
            StickyNote note;
            note.place = NotePlace::at(card);
            note.x = 7;
            note.text = QStringLiteral("Ask the desk");
            addNote(edit, map, note);
            return {};
        });
        QVERIFY(done);
        (void)(*theirs)->waitUntilSaved();
    }
    ours.edit([&](project::Edit& edit) {
        StickyNote note;
        note.text = QStringLiteral("Ours");
        addNote(edit, map, note);
    });
    auto writer = ours->startJob();
    QVERIFY(writer);
    const auto report = exchange::mergeProject(**writer, path, {}, {});
    QVERIFY(report);
    QVERIFY(report->unresolved.empty());
    writer->reset();
    const MapNotes now = mapNotes(ours.db(), map);
    QCOMPARE(now.notes.size(), 2u);
    QCOMPARE(now.notes[0].text, QStringLiteral("Ours"));
    QCOMPARE(now.notes[1].text, QStringLiteral("Ask the desk"));
    QCOMPARE(now.notes[1].author, QStringLiteral("Vera"));
    QCOMPARE(now.notes[1].place, NotePlace::at(card));
    QCOMPARE(now.threads.size(), 1u);
    QCOMPARE(now.threads[0].comments.size(), 2u);
    QCOMPARE(now.threads[0].comments[1].author, QStringLiteral("Vera"));
    QVERIFY(ours->undo());
    QCOMPARE(mapNotes(ours.db(), map).notes.size(), 1u);
    for (const char* table : {"map_note", "map_thread", "map_comment"})
        QVERIFY(exchange::mergeTableName(QLatin1String(table)).source != QByteArray(table));
}

QTEST_GUILESS_MAIN(TestMergeNotes)
#include "tst_merge_notes.moc"
