#include "insights/insight_store.h"
#include "insights/wall.h"
#include "support/test_project.h"

using namespace tropa;
using namespace tropa::insights;
using test::TestProject;

/// The affinity wall: stickies and groups, their order, what a group is made into.
class TestWall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_project->edit([&](project::Edit& edit) {
            for (qint64 i = 1; i <= 4; ++i)
                m_notes.push_back(addNote(edit, {{}, {}, {QStringLiteral("segment"), i}, {}}));
            m_money = addGroup(edit, QStringLiteral("Money"));
            m_wait = addGroup(edit, QStringLiteral("Wait"));
        });
    }
    void cleanup() { m_notes.clear(); }

    void aQuoteIsOnTheWallOnce()
    {
        m_project->edit([&](project::Edit& edit) {
            QCOMPARE(addNote(edit, {{}, m_wait, {QStringLiteral("segment"), 2}, {}}), m_notes[1]);
        });
        QCOMPARE(shape(), QStringLiteral("1 2 3 4 | Money: | Wait:"));
    }

    void stickiesAreMoved_data()
    {
        QTest::addColumn<QList<int>>("moved");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("shape");
        QTest::newRow("behind") << QList<int>{1} << -1 << QStringLiteral("3 4 | Money: | Wait: 2 1");
        QTest::newRow("before") << QList<int>{1} << 0 << QStringLiteral("3 4 | Money: | Wait: 1 2");
        QTest::newRow("several") << QList<int>{4, 1} << 0 << QStringLiteral("3 | Money: | Wait: 4 1 2");
        QTest::newRow("too far") << QList<int>{3} << 99 << QStringLiteral("1 4 | Money: | Wait: 2 3");
        QTest::newRow("within") << QList<int>{2} << 0 << QStringLiteral("1 3 4 | Money: | Wait: 2");
    }
    void stickiesAreMoved()
    {
        QFETCH(QList<int>, moved);
        QFETCH(int, position);
        m_project->edit([&](project::Edit& edit) { moveNotes(edit, {m_notes[1]}, m_wait); });
        std::vector<WallNoteId> ids;
        for (const int one : moved)
            ids.push_back(m_notes[static_cast<std::size_t>(one - 1)]);
        m_project->edit([&](project::Edit& edit) { moveNotes(edit, ids, m_wait, position); });
        QTEST(shape(), "shape");
        QVERIFY((*m_project)->undo().ok());
        if (moved != QList<int>{2})
            QCOMPARE(shape(), QStringLiteral("1 3 4 | Money: | Wait: 2"));
    }

    void groupsAreMovedRenamedAndRemoved()
    {
        m_project->edit([&](project::Edit& edit) {
            moveNotes(edit, {m_notes[0], m_notes[2]}, m_wait);
            moveGroup(edit, m_wait, 0);
            renameGroup(edit, m_money, QStringLiteral("Price"));
        });
        QCOMPARE(shape(), QStringLiteral("2 4 | Wait: 1 3 | Price:"));
        m_project->edit([&](project::Edit& edit) { removeGroup(edit, m_wait); });
        QCOMPARE(shape(), QStringLiteral("2 4 1 3 | Price:"));
        QVERIFY((*m_project)->undo().ok());
        QCOMPARE(shape(), QStringLiteral("2 4 | Wait: 1 3 | Price:"));
        m_project->edit([&](project::Edit& edit) { removeNotes(edit, {m_notes[0], m_notes[1]}); });
        QCOMPARE(shape(), QStringLiteral("4 | Wait: 3 | Price:"));
    }

    void aGroupBecomesAnInsightWithItsQuotes()
    {
        InsightId made;
        m_project->edit([&](project::Edit& edit) {
            moveNotes(edit, {m_notes[0], m_notes[2]}, m_wait);
            addNote(edit, {{}, m_wait, {}, QStringLiteral("Ask the front desk")});
            made = makeInsight(edit, m_wait, Kind::Pain);
        });
        Insight one = insight(m_project->db(), made);
        QCOMPARE(one.statement, QStringLiteral("Wait"));
        QCOMPARE(one.kind, Kind::Pain);
        QCOMPARE(one.note, QStringLiteral("Ask the front desk"));
        QCOMPARE(one.evidence.size(), std::size_t(2));
        QCOMPARE(readWall(m_project->db()).group(m_wait)->made, (EntityRef{QStringLiteral("insight"), made.value()}));
        // A second time it gets what it does not have yet.
        m_project->edit([&](project::Edit& edit) {
            moveNotes(edit, {m_notes[1]}, m_wait);
            QCOMPARE(makeInsight(edit, m_wait, Kind::Pain), made);
        });
        QCOMPARE(insight(m_project->db(), made).evidence.size(), std::size_t(3));
        QCOMPARE(allInsights(m_project->db()).size(), std::size_t(1));
    }

private:
    QString shape()
    {
        const Wall wall = readWall(m_project->db());
        const auto words = [](const std::vector<WallNote>& notes) {
            QStringList ids;
            for (const WallNote& one : notes)
                ids << QString::number(one.ref.id);
            return ids.join(u' ');
        };
        QStringList parts{words(wall.unsorted)};
        for (const WallGroup& group : wall.groups)
            parts << (group.title + QStringLiteral(": ") + words(group.notes)).trimmed();
        return parts.join(QStringLiteral(" | "));
    }

    std::unique_ptr<TestProject> m_project;
    std::vector<WallNoteId> m_notes;
    WallGroupId m_money, m_wait;
};

QTEST_GUILESS_MAIN(TestWall)
#include "tst_wall.moc"
