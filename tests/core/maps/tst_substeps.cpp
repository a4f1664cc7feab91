#include "maps/board_edit.h"
#include "maps/board_view_store.h"
#include "maps/checker.h"
#include "maps/map_json.h"
#include "maps/map_version.h"
#include "maps/nested_store.h"

#include "test_map.h"

#include <QJsonArray>
#include <QtTest>

using namespace tropa;
using namespace tropa::maps;

/// Substeps: how they follow their step, what moves, copies, merges and removals do to them; cards over several steps
/// while steps move; stages that open maps.
class TestSubsteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TestProject>();
        m_map = std::make_unique<test::TestMap>(*m_project);
        edit([&](project::Edit& edit) { m_x = addSubstep(edit, board(), m_map->a1, QStringLiteral("x")); });
        edit([&](project::Edit& edit) { m_y = addSubstep(edit, board(), m_map->a1, QStringLiteral("y")); });
    }
    void cleanup()
    {
        m_map.reset();
        m_project.reset();
    }
    void theyFollowTheirStep();
    void theFirstOfAStageIsAStep();
    void newColumnsAmongThem();
    void aMoveTakesThemAlong_data();
    void aMoveTakesThemAlong();
    void aCopyHasThem();
    void mergingKeepsWhatFollows();
    void aRemovedStepLeavesSteps();
    void inAndOutAgain();
    void aFileKeepsThem();
    void aWrongFlagIsRefused();
    void aVersionTellsOfThem();
    void spansStayWithWhatTheyCover_data();
    void spansStayWithWhatTheyCover();
    void aCardStretchesOverWhatIsFree();
    void aStageOpensAMap();
    void aStageMakesNoCircle();
    void theViewIsKeptBesideHistory();

private:
    template <class F>
    void edit(F change)
    {
        m_project->edit([&](project::Edit& edit) { change(edit); });
    }
    Board board() { return loadBoard(m_project->db(), m_map->map); }
    /// "a1 (x y) a2 | b1"
    QString outline()
    {
        const Board now = board();
        QString words;
        for (int i = 0; i < static_cast<int>(now.steps.size()); ++i) {
            const Step& step = now.steps[static_cast<std::size_t>(i)];
            if (i > 0 && now.steps[static_cast<std::size_t>(i - 1)].stage != step.stage)
                words += QStringLiteral(" |");
            words += (words.isEmpty() || step.isSubstep ? QString() : QStringLiteral(" "));
            words += step.isSubstep ? QStringLiteral("(") + step.title + QLatin1Char(')') : step.title;
        }
        return words;
    }
    StepId named(const QString& title)
    {
        const Board now = board();
        const auto found = std::ranges::find(now.steps, title, &Step::title);
        return found == now.steps.end() ? StepId() : found->id;
    }

    std::unique_ptr<test::TestProject> m_project;
    std::unique_ptr<test::TestMap> m_map;
    StepId m_x, m_y;
};

void TestSubsteps::theyFollowTheirStep()
{
    QCOMPARE(outline(), QStringLiteral("a1(x)(y) a2 | b1"));
    const Board now = board();
    QVERIFY(now.hasSubsteps());
    QCOMPARE(now.headOf(2), 0);
    QCOMPARE(now.headOf(3), 3);
    QCOMPARE(now.substepsOf(0), 2);
    QCOMPARE(now.substepsOf(1), 0);
    QCOMPARE(now.stepTitle(1), QStringLiteral("a1 › x"));
    QCOMPARE(now.stepTitle(3), QStringLiteral("a2"));
}

void TestSubsteps::theFirstOfAStageIsAStep()
{
    edit([&](project::Edit& edit) { moveSteps(edit, board(), {m_y}, m_map->b1, false); });
    QCOMPARE(outline(), QStringLiteral("a1(x) a2 | y b1"));
    edit([&](project::Edit& edit) { setSubstep(edit, m_map->a1, true); });
    QCOMPARE(outline(), QStringLiteral("a1(x) a2 | y b1"));
}

void TestSubsteps::newColumnsAmongThem()
{
    edit([&](project::Edit& edit) { addStep(edit, m_map->stageA, QStringLiteral("n"), 1); });
    QCOMPARE(outline(), QStringLiteral("a1(n)(x)(y) a2 | b1"));
    edit([&](project::Edit& edit) { addStep(edit, m_map->stageA, QStringLiteral("m"), 4); });
    QCOMPARE(outline(), QStringLiteral("a1(n)(x)(y) m a2 | b1"));
}

void TestSubsteps::aMoveTakesThemAlong_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<bool>("after");
    QTest::addColumn<QString>("result");
    QTest::newRow("step behind the next") << "a1"
                                          << "a2" << true << "a2 a1(x)(y) | b1";
    QTest::newRow("step into another stage") << "a1"
                                             << "b1" << true << "a2 | b1 a1(x)(y)";
    QTest::newRow("step before one with substeps") << "a2"
                                                   << "a1" << false << "a2 a1(x)(y) | b1";
    QTest::newRow("step behind one with substeps") << "b1"
                                                   << "a1" << true << "a1(x)(y) b1 a2";
    QTest::newRow("never among them") << "b1"
                                      << "x" << false << "b1 a1(x)(y) a2";
    QTest::newRow("behind the last of them") << "b1"
                                             << "y" << true << "a1(x)(y) b1 a2";
    QTest::newRow("substeps change places") << "y"
                                            << "x" << false << "a1(y)(x) a2 | b1";
    QTest::newRow("a substep joins another step") << "y"
                                                  << "a2" << true << "a1(x) a2(y) | b1";
}

void TestSubsteps::aMoveTakesThemAlong()
{
    QFETCH(QString, moved);
    QFETCH(QString, beside);
    QFETCH(bool, after);
    QFETCH(QString, result);
    const StepId from = named(moved), to = named(beside);
    edit([&](project::Edit& edit) { moveSteps(edit, board(), {from}, to, after); });
    QCOMPARE(outline(), result);
    QVERIFY((*m_project)->undo());
    QCOMPARE(outline(), QStringLiteral("a1(x)(y) a2 | b1"));
}

void TestSubsteps::aCopyHasThem()
{
    edit([&](project::Edit& edit) {
        addCard(edit, m_map->one, m_x, QStringLiteral("at x"));
        duplicateStep(edit, board(), m_map->a1);
    });
    QCOMPARE(outline(), QStringLiteral("a1(x)(y) a1(x)(y) a2 | b1"));
    QCOMPARE(board().cards.size(), 2U);
    edit([&](project::Edit& edit) { duplicateStep(edit, board(), m_x); });
    QCOMPARE(outline(), QStringLiteral("a1(x)(x)(y) a1(x)(y) a2 | b1"));
    QCOMPARE(board().cards.size(), 3U);
}

void TestSubsteps::mergingKeepsWhatFollows()
{
    edit([&](project::Edit& edit) { mergeSteps(edit, board(), {m_map->a1, m_x}); });
    QCOMPARE(outline(), QStringLiteral("a1 / x(y) a2 | b1"));
    QVERIFY((*m_project)->undo());
    edit([&](project::Edit& edit) { moveSteps(edit, board(), {m_map->a2}, m_map->a1, false); });
    edit([&](project::Edit& edit) { mergeSteps(edit, board(), {m_map->a2, m_map->a1}); });
    QCOMPARE(outline(), QStringLiteral("a2 / a1(x)(y) | b1"));
}

void TestSubsteps::aRemovedStepLeavesSteps()
{
    edit([&](project::Edit& edit) { removeStep(edit, m_map->a1); });
    QCOMPARE(outline(), QStringLiteral("x y a2 | b1"));
    QVERIFY((*m_project)->undo());
    edit([&](project::Edit& edit) { removeStep(edit, m_x); });
    QCOMPARE(outline(), QStringLiteral("a1(y) a2 | b1"));
}

void TestSubsteps::inAndOutAgain()
{
    int done = 0;
    edit([&](project::Edit& edit) { done = setSubsteps(edit, board(), {m_map->a2}, true); });
    QCOMPARE(done, 1);
    QCOMPARE(outline(), QStringLiteral("a1(x)(y)(a2) | b1"));
    edit([&](project::Edit& edit) { done = setSubsteps(edit, board(), {m_map->b1}, true); });
    QCOMPARE(done, 0); // it begins its stage
    edit([&](project::Edit& edit) { setSubsteps(edit, board(), {m_y}, false); });
    QCOMPARE(outline(), QStringLiteral("a1(x) y(a2) | b1"));
}

void TestSubsteps::aFileKeepsThem()
{
    const QJsonObject file = toJson(m_project->db(), {m_map->map});
    edit([&](project::Edit& edit) { removeMap(edit, m_map->map); });
    MapId read;
    edit([&](project::Edit& edit) {
        const Result<ReadMaps> done = readMapJson(edit, file);
        QVERIFY(done);
        read = done->maps.front();
    });
    m_map->map = read;
    QCOMPARE(outline(), QStringLiteral("a1(x)(y) a2 | b1"));
}

void TestSubsteps::aWrongFlagIsRefused()
{
    const QJsonObject step{{QStringLiteral("guid"), QStringLiteral("s")},
                           {QStringLiteral("title"), QStringLiteral("s")},
                           {QStringLiteral("substep"), QStringLiteral("yes")}};
    const QJsonObject stage{{QStringLiteral("guid"), QStringLiteral("g")},
                            {QStringLiteral("title"), QStringLiteral("g")},
                            {QStringLiteral("steps"), QJsonArray{step}}};
    const QJsonObject journey{{QStringLiteral("name"), QStringLiteral("j")},
                              {QStringLiteral("stages"), QJsonArray{stage}}};
    const Result<void> checked = checkMapJson(
        {{QStringLiteral("format"), QStringLiteral("tropa-map/1")}, {QStringLiteral("journeys"), QJsonArray{journey}}});
    QVERIFY(!checked);
    QCOMPARE(text(checked.error().message, Language::English),
             QStringLiteral("step s: “substep” must be true or false"));
}

void TestSubsteps::aVersionTellsOfThem()
{
    const MapVersion before = versionOf(board(), nullptr, Language::English);
    edit([&](project::Edit& edit) { setSubsteps(edit, board(), {m_y}, false); });
    const auto changes = difference(before, versionOf(board(), nullptr, Language::English));
    QCOMPARE(changes.size(), 1U);
    QCOMPARE(changes.front().field, QStringLiteral("substep"));
}

void TestSubsteps::spansStayWithWhatTheyCover_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<bool>("after");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<int>("columns");
    // The card covers x, y and a2.
    QTest::newRow("the middle goes away") << "y"
                                          << "b1" << true << "x" << 2;
    QTest::newRow("the first goes away") << "x"
                                         << "b1" << true << "y" << 2;
    QTest::newRow("the last goes to the first place") << "a2"
                                                      << "a1" << false << "x" << 2;
    QTest::newRow("one comes in between") << "b1"
                                          << "y" << true << "x" << 4;
    QTest::newRow("they change places") << "y"
                                        << "x" << false << "y" << 3;
}

void TestSubsteps::spansStayWithWhatTheyCover()
{
    QFETCH(QString, moved);
    QFETCH(QString, beside);
    QFETCH(bool, after);
    QFETCH(QString, anchor);
    QFETCH(int, columns);
    CardId card;
    edit([&](project::Edit& edit) {
        card = addCard(edit, m_map->one, m_x, QStringLiteral("wide"));
        setCardSpan(edit, card, 3, 1);
    });
    const StepId from = named(moved), to = named(beside);
    edit([&](project::Edit& edit) { moveSteps(edit, board(), {from}, to, after); });
    const Board now = board();
    QCOMPARE(now.step(now.card(card)->step)->title, anchor);
    QCOMPARE(now.card(card)->columns, columns);
    QVERIFY((*m_project)->undo());
    QCOMPARE(board().card(card)->columns, 3);
}

void TestSubsteps::aCardStretchesOverWhatIsFree()
{
    CardId card, below;
    edit([&](project::Edit& edit) {
        card = addCard(edit, m_map->one, m_map->a1, QStringLiteral("tall"));
        below = addCard(edit, m_map->two, m_x, QStringLiteral("below"));
    });
    const auto stretch = [&](int columns, int rows) {
        int done = 0;
        edit([&](project::Edit& edit) { done = stretchCard(edit, board(), card, columns, rows); });
        const Card now = *board().card(card);
        return QStringLiteral("%1: %2 x %3").arg(done).arg(now.columns).arg(now.rows);
    };
    QCOMPARE(stretch(1, 2), QStringLiteral("1: 1 x 2"));
    QCOMPARE(stretch(2, 2), QStringLiteral("1: 2 x 1")); // the other card stands below the second step
    QCOMPARE(stretch(99, 1), QStringLiteral("1: 5 x 1"));
    QCOMPARE(stretch(1, 99), QStringLiteral("1: 1 x 2"));
    QCOMPARE(stretch(1, 2), QStringLiteral("0: 1 x 2"));
    edit([&](project::Edit& edit) { moveCard(edit, below, m_map->two, m_map->a1); });
    QCOMPARE(board().freeRows(*board().card(card)), 1); // never over another card
}

void TestSubsteps::aStageOpensAMap()
{
    MapId inner;
    edit([&](project::Edit& edit) { inner = makeNestedMap(edit, board(), m_map->stageA, QStringLiteral("First")); });
    const Board now = board();
    QCOMPARE(now.stages.front().nested, inner);
    QCOMPARE(now.stages.front().nestedTitle, QStringLiteral("A"));
    const auto way = wayTo(m_project->db(), inner);
    QCOMPARE(way.size(), 1U);
    QCOMPARE(way.front().map, m_map->map);
    QVERIFY(!way.front().card.isValid());
    QCOMPARE(way.front().atStep, m_map->a1);
    const QJsonObject file = toJson(m_project->db(), {m_map->map, inner});
    edit([&](project::Edit& edit) { removeMap(edit, inner); });
    QVERIFY(!board().stages.front().nested.isValid());
    edit([&](project::Edit& edit) {
        const Result<ReadMaps> done = readMapJson(edit, file);
        QVERIFY(done);
        QCOMPARE(loadBoard(edit.db(), done->maps.front()).stages.front().nested, done->maps.back());
    });
}

void TestSubsteps::aStageMakesNoCircle()
{
    MapId inner;
    edit([&](project::Edit& edit) { inner = makeNestedMap(edit, board(), m_map->stageA, QStringLiteral("First")); });
    QVERIFY(wouldStandInItself(m_project->db(), m_map->stageB, m_map->map));
    const StageId there = loadBoard(m_project->db(), inner).stages.front().id;
    QVERIFY(wouldStandInItself(m_project->db(), there, m_map->map));
    QVERIFY(!wouldStandInItself(m_project->db(), m_map->stageB, inner));
    const auto refused = (*m_project)->edit({"Circle"}, [&](project::Edit& edit) -> Result<void> {
        setNestedMap(edit, there, m_map->map);
        return {};
    });
    QVERIFY(!refused);
    // A file with such a circle is refused as well.
    QJsonObject file = toJson(m_project->db(), {m_map->map, inner});
    QJsonArray journeys = file.value(QStringLiteral("journeys")).toArray();
    QJsonObject second = journeys.at(1).toObject();
    QJsonArray stages = second.value(QStringLiteral("stages")).toArray();
    QJsonObject stage = stages.at(0).toObject();
    stage.insert(QStringLiteral("nested"), board().map.guid.toString());
    stages[0] = stage;
    second.insert(QStringLiteral("stages"), stages);
    journeys[1] = second;
    file.insert(QStringLiteral("journeys"), journeys);
    QVERIFY(!checkMapJson(file));
}

void TestSubsteps::theViewIsKeptBesideHistory()
{
    const project::EntryId undoable = (*m_project)->nextUndo();
    QVERIFY((*m_project)->undo()); // "y" is gone; what can be redone must stay so
    const project::EntryId redoable = (*m_project)->nextRedo();
    const BoardViewState view{{m_map->a1}, QStringLiteral("wave"), 7};
    edit([&](project::Edit& edit) { keepBoardView(edit, m_map->map, view); });
    QVERIFY(boardView(m_project->db(), m_map->map) == view);
    QCOMPARE((*m_project)->nextRedo(), redoable);
    QVERIFY((*m_project)->redo());
    QCOMPARE((*m_project)->nextUndo().isValid(), undoable.isValid());
    edit([&](project::Edit& edit) { // the file is still ours
        renameStep(edit, m_map->b1, QStringLiteral("b2"));
    });
    QVERIFY(boardView(m_project->db(), m_map->map) == view);
    m_project->reopen();
    QVERIFY(boardView(m_project->db(), m_map->map) == view);
    edit([&](project::Edit& edit) { keepBoardView(edit, m_map->map, {{StepId(9999)}, {}, 0}); });
    QVERIFY(boardView(m_project->db(), m_map->map) == BoardViewState()); // a step that is gone
    const auto findings = (*m_project)->check();
    QVERIFY(findings && findings->empty());
}

QTEST_GUILESS_MAIN(TestSubsteps)
#include "tst_substeps.moc"
