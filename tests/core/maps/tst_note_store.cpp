#include "maps/note_store.h"

#include "maps/board_edit.h"
#include "maps/map_json.h"
#include "maps/map_templates.h"

#include "test_map.h"

#include <QJsonArray>
#include <QtTest>

using namespace tropa;
using namespace tropa::maps;

/// Sticky notes and comments: who and when, settled and taken back, what becomes of them when their place goes, and how
/// they travel in our own file.
class TestNoteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TestProject>();
        m_map = std::make_unique<test::TestMap>(*m_project);
    }
    void cleanup()
    {
        m_map.reset();
        m_project.reset();
    }
    void aNoteKnowsItsAuthorAndTime();
    void aNoteMovesAndComesBack();
    void aThreadIsAnsweredAndSettled();
    void theLastCommentTakesTheThreadWithIt();
    void placesThatGo_data();
    void placesThatGo();
    void placesThatAreMerged_data();
    void placesThatAreMerged();
    void theyTravelInOurOwnFile();
    void aStrangersNameIsKept();
    void aTemplateLeavesThemOut();
    void badFiles_data();
    void badFiles();

private:
    MapNotes all() { return mapNotes(m_project->db(), m_map->map); }
    CardId addCardAt(StepId step)
    {
        CardId card;
        m_project->edit([&](project::Edit& edit) { card = addCard(edit, m_map->one, step, QStringLiteral("Waits")); });
        return card;
    }
    void addBoth(const NotePlace& place)
    {
        m_project->edit([&](project::Edit& edit) {
            StickyNote note;
            note.place = place;
            note.x = 12;
            note.y = -4.5;
            note.colour = NoteColour::Pink;
            note.text = QStringLiteral("  Ask the desk  ");
            addNote(edit, m_map->map, note);
            CommentThread thread;
            thread.place = place;
            thread.comments = {{{}, {}, QStringLiteral("Who told you?"), {}, {}, {}}};
            addThread(edit, m_map->map, thread);
        });
    }

    std::unique_ptr<test::TestProject> m_project;
    std::unique_ptr<test::TestMap> m_map;
};

void TestNoteStore::aNoteKnowsItsAuthorAndTime()
{
    addBoth(NotePlace::at(m_map->one, m_map->a2));
    const StickyNote note = all().notes.at(0);
    QCOMPARE(note.text, QStringLiteral("Ask the desk"));
    QCOMPARE(note.place, NotePlace::at(m_map->one, m_map->a2));
    QCOMPARE(note.x, 12.0);
    QCOMPARE(note.y, -4.5);
    QCOMPARE(note.colour, NoteColour::Pink);
    QVERIFY(note.madeAt.isValid());
    const QString coder = m_project->db()
                              .value<QString>("SELECT name FROM coder WHERE id = (SELECT coder_id FROM map_note)")
                              .value_or(QString());
    QVERIFY(!coder.isEmpty());
    QCOMPARE(note.author, coder);
    QCOMPARE(all().threads.at(0).comments.at(0).author, coder);
}

void TestNoteStore::aNoteMovesAndComesBack()
{
    addBoth(NotePlace::at(m_map->one, m_map->a2));
    const NoteId note = all().notes.at(0).id;
    m_project->edit([&](project::Edit& edit) { placeNote(edit, note, {}, 300, 120); });
    QVERIFY(all().notes.at(0).place.isFree());
    QCOMPARE(all().notes.at(0).x, 300.0);
    m_project->edit([&](project::Edit& edit) {
        setNoteColour(edit, note, NoteColour::Blue);
        setNoteText(edit, note, QStringLiteral("Asked"));
    });
    QCOMPARE(all().notes.at(0).colour, NoteColour::Blue);
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->undo());
    QCOMPARE(all().notes.at(0).place, NotePlace::at(m_map->one, m_map->a2));
    QCOMPARE(all().notes.at(0).text, QStringLiteral("Ask the desk"));
    m_project->edit([&](project::Edit& edit) { removeNote(edit, note); });
    QVERIFY(all().notes.empty());
    QVERIFY((*m_project)->undo());
    QCOMPARE(all().notes.at(0).colour, NoteColour::Pink);
}

void TestNoteStore::aThreadIsAnsweredAndSettled()
{
    addBoth(NotePlace::at(addCardAt(m_map->a1)));
    const ThreadId thread = all().threads.at(0).id;
    m_project->edit([&](project::Edit& edit) {
        addComment(edit, thread, {{}, {}, QStringLiteral("The head nurse"), {}, {}, {}});
    });
    m_project->edit([&](project::Edit& edit) { resolveThread(edit, thread, true); });
    const CommentThread now = all().threads.at(0);
    QVERIFY(now.isResolved);
    QCOMPARE(now.comments.size(), 2u);
    QCOMPARE(now.comments.at(0).text, QStringLiteral("Who told you?"));
    QCOMPARE(now.comments.at(1).text, QStringLiteral("The head nurse"));
    m_project->edit(
        [&](project::Edit& edit) { setCommentText(edit, now.comments.at(1).id, QStringLiteral("Nobody")); });
    QCOMPARE(all().threads.at(0).comments.at(1).text, QStringLiteral("Nobody"));
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->undo());
    QVERIFY(!all().threads.at(0).isResolved);
    QVERIFY((*m_project)->undo());
    QCOMPARE(all().threads.at(0).comments.size(), 1u);
}

void TestNoteStore::theLastCommentTakesTheThreadWithIt()
{
    addBoth(NotePlace::at(m_map->one, m_map->a2));
    const CommentThread thread = all().threads.at(0);
    CommentId second;
    m_project->edit([&](project::Edit& edit) {
        second = addComment(edit, thread.id, {{}, {}, QStringLiteral("The head nurse"), {}, {}, {}});
    });
    m_project->edit([&](project::Edit& edit) { removeComment(edit, second); });
    QCOMPARE(all().threads.size(), 1u);
    m_project->edit([&](project::Edit& edit) { removeComment(edit, thread.comments.at(0).id); });
    QCOMPARE(m_project->db().value<int>("SELECT count(*) FROM map_thread").value_or(-1), 0);
    QVERIFY((*m_project)->undo());
    QCOMPARE(all().threads.at(0).comments.at(0).text, QStringLiteral("Who told you?"));
    m_project->edit([&](project::Edit& edit) { removeThread(edit, thread.id); });
    QCOMPARE(m_project->db().value<int>("SELECT count(*) FROM map_comment").value_or(-1), 0);
}

void TestNoteStore::placesThatGo_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("left");
    QTest::newRow("the card: they stay with the cell") << QStringLiteral("card") << 1;
    QTest::newRow("the lane") << QStringLiteral("lane") << 0;
    QTest::newRow("the step") << QStringLiteral("step") << 0;
    QTest::newRow("the stage") << QStringLiteral("stage") << 0;
    QTest::newRow("the map") << QStringLiteral("map") << 0;
    QTest::newRow("the journey") << QStringLiteral("journey") << 0;
}

void TestNoteStore::placesThatGo()
{
    QFETCH(QString, what);
    QFETCH(int, left);
    const CardId card = addCardAt(m_map->a2);
    addBoth(NotePlace::at(card));
    const auto gone = (*m_project)->edit({"Remove"}, [&](project::Edit& edit) -> Result<void> {
        if (what == QLatin1String("card"))
            removeCard(edit, card);
        else if (what == QLatin1String("lane"))
            removeLane(edit, m_map->one);
        else if (what == QLatin1String("step"))
            removeStep(edit, m_map->a2);
        else if (what == QLatin1String("stage"))
            removeStage(edit, m_map->stageA);
        else if (what == QLatin1String("map"))
            removeMap(edit, m_map->map);
        else
            removeJourney(edit, m_map->journey);
        return {};
    });
    QVERIFY2(gone, gone ? "" : qPrintable(text(gone.error().message, Language::English)));
    for (const char* count :
         {"SELECT count(*) FROM map_note", "SELECT count(*) FROM map_thread", "SELECT count(*) FROM map_comment"})
        QCOMPARE(m_project->db().value<int>(count).value_or(-1), left);
    if (left > 0) {
        QCOMPARE(all().notes.at(0).place, NotePlace::at(m_map->one, m_map->a2));
        QCOMPARE(all().threads.at(0).place, NotePlace::at(m_map->one, m_map->a2));
    }
    QVERIFY((*m_project)->undo());
    QCOMPARE(all().notes.at(0).place, NotePlace::at(card));
    QCOMPARE(all().threads.at(0).place, NotePlace::at(card));
}

void TestNoteStore::placesThatAreMerged_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("cards") << QStringLiteral("cards");
    QTest::newRow("lanes") << QStringLiteral("lanes");
    QTest::newRow("steps") << QStringLiteral("steps");
}

void TestNoteStore::placesThatAreMerged()
{
    QFETCH(QString, what);
    const CardId kept = addCardAt(m_map->a1), gone = addCardAt(m_map->a2);
    const bool areCards = what == QLatin1String("cards");
    addBoth(areCards                         ? NotePlace::at(gone)
            : what == QLatin1String("lanes") ? NotePlace::at(m_map->two, m_map->a1)
                                             : NotePlace::at(m_map->one, m_map->a2));
    m_project->edit([&](project::Edit& edit) {
        const Board board = loadBoard(edit.db(), m_map->map);
        if (areCards)
            mergeCards(edit, board, {kept, gone}, 2, 1);
        else if (what == QLatin1String("lanes"))
            mergeLanes(edit, board, {m_map->one, m_map->two});
        else
            mergeSteps(edit, board, {m_map->a1, m_map->a2});
    });
    const NotePlace expected = areCards ? NotePlace::at(kept) : NotePlace::at(m_map->one, m_map->a1);
    QCOMPARE(all().notes.at(0).place, expected);
    QCOMPARE(all().threads.at(0).place, expected);
}

void TestNoteStore::theyTravelInOurOwnFile()
{
    addBoth(NotePlace::at(addCardAt(m_map->a2)));
    addBoth(NotePlace::at(m_map->two, m_map->b1));
    m_project->edit([&](project::Edit& edit) {
        StickyNote free;
        free.x = 40;
        free.text = QStringLiteral("Free");
        addNote(edit, m_map->map, free);
        resolveThread(edit, all().threads.at(1).id, true);
    });
    const QJsonObject file = toJson(m_project->db(), {m_map->map});
    test::TestProject other;
    MapId read;
    other.edit([&](project::Edit& edit) {
        const auto done = readMapJson(edit, file);
        QVERIFY(done);
        read = done->maps.at(0);
    });
    const Board board = loadBoard(other.db(), read);
    const MapNotes there = mapNotes(other.db(), read), here = all();
    QCOMPARE(there.notes.size(), 3u);
    QCOMPARE(there.threads.size(), 2u);
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(there.notes[i].text, here.notes[i].text);
        QCOMPARE(there.notes[i].guid, here.notes[i].guid);
        QCOMPARE(there.notes[i].x, here.notes[i].x);
        QCOMPARE(there.notes[i].colour, here.notes[i].colour);
        QCOMPARE(there.notes[i].author, here.notes[i].author);
        QCOMPARE(there.notes[i].madeAt, here.notes[i].madeAt);
    }
    QCOMPARE(there.notes[0].place, NotePlace::at(board.cards.at(0).id));
    QCOMPARE(placeWords(board, there.notes[1].place), QStringLiteral("b1 › two"));
    QVERIFY(there.notes[2].place.isFree());
    QVERIFY(!there.threads[0].isResolved);
    QVERIFY(there.threads[1].isResolved);
    QCOMPARE(there.threads[0].comments.at(0).text, QStringLiteral("Who told you?"));
    // What is read once more says the same: only the project it is written from differs.
    QJsonObject again = toJson(other.db(), {read}), first = file;
    again.remove(QStringLiteral("project"));
    first.remove(QStringLiteral("project"));
    const auto notesOf = [](const QJsonObject& document, const char* key) {
        return document[QLatin1String("journeys")][0][QLatin1String("maps")][0][QLatin1String(key)].toArray();
    };
    QCOMPARE(notesOf(again, "notes").size(), notesOf(first, "notes").size());
    QCOMPARE(notesOf(again, "threads").size(), 2);
}

void TestNoteStore::aStrangersNameIsKept()
{
    m_project->edit([&](project::Edit& edit) {
        StickyNote note;
        note.author = QStringLiteral("Vera");
        note.authorGuid = Guid::random();
        note.madeAt = QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);
        note.text = QStringLiteral("Hello");
        addNote(edit, m_map->map, note);
    });
    QCOMPARE(all().notes.at(0).author, QStringLiteral("Vera"));
    QCOMPARE(all().notes.at(0).madeAt, QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC));
    QCOMPARE(m_project->db().value<int>("SELECT count(*) FROM coder WHERE name = 'Vera'").value_or(-1), 0);
}

void TestNoteStore::aTemplateLeavesThemOut()
{
    addBoth(NotePlace::at(addCardAt(m_map->a2)));
    const QJsonObject made = templateOf(m_project->db(), m_map->map);
    const QJsonObject map = made[QLatin1String("journeys")][0][QLatin1String("maps")][0].toObject();
    QVERIFY(map.contains(QLatin1String("cards")));
    QVERIFY(!map.contains(QLatin1String("notes")));
    QVERIFY(!map.contains(QLatin1String("threads")));
}

void TestNoteStore::badFiles_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a note on a card that is not there") << "notes"
                                                        << "card" << QJsonValue("nowhere");
    QTest::newRow("a note far off the board") << "notes"
                                              << "x" << QJsonValue(1e308);
    QTest::newRow("a note's place is no number") << "notes"
                                                 << "y" << QJsonValue("high");
    QTest::newRow("a text that is a list") << "notes"
                                           << "text" << QJsonValue(QJsonArray{1});
    QTest::newRow("a text without end") << "notes"
                                        << "text" << QJsonValue(QString(5000, u'a'));
    QTest::newRow("a thread in no cell") << "threads"
                                         << "card" << QJsonValue("nowhere");
    QTest::newRow("a thread that says nothing") << "threads"
                                                << "comments" << QJsonValue(QJsonArray());
}

void TestNoteStore::badFiles()
{
    QFETCH(QString, list);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    addBoth(NotePlace::at(addCardAt(m_map->a2)));
    QJsonObject document = toJson(m_project->db(), {m_map->map});
    QVERIFY(checkMapJson(document));
    QJsonObject journey = document[QLatin1String("journeys")][0].toObject();
    QJsonObject map = journey[QLatin1String("maps")][0].toObject();
    QJsonObject one = map[list][0].toObject();
    one.insert(key, value);
    map.insert(list, QJsonArray{one});
    journey.insert(QStringLiteral("maps"), QJsonArray{map});
    document.insert(QStringLiteral("journeys"), QJsonArray{journey});
    const auto checked = checkMapJson(document);
    QVERIFY(!checked);
    QVERIFY(text(checked.error().message, Language::English)
                .contains(key == QLatin1String("comments") ? list.chopped(1) : key));
}

QTEST_GUILESS_MAIN(TestNoteStore)
#include "tst_note_store.moc"
