#include "core/maps/check_scene.h"
#include "maps/frozen_values.h"
#include "maps/hand_over.h"

using namespace tropa;
using namespace tropa::maps;
using test::CheckScene;

/// A copy for those who may see results and not their sources: the numbers stand still in it, small groups are hidden,
/// and nobody's words are in its bytes.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<CheckScene>();
        m_scene->run({QStringLiteral("use clinic"), QStringLiteral("value phone 4.0 n=100"),
                      QStringLiteral("value doctor 4.5 n=4"), QStringLiteral("value reminder 3.8 n=5"),
                      QStringLiteral("target fake.mark 4.2")});
        m_target = m_scene->project().folder() + QStringLiteral("/copy.tropa");
    }
    void numbersStandStill();
    void smallGroupsAreHidden();
    void nothingIsFoundBySubtraction();
    void wordsOfPeopleStayBehind();
    void refusals();

private:
    HandOverReport hand()
    {
        const metrics::EvaluationContext context{
            m_scene->project().db(), m_scene->today, {}, 0.95, &m_scene->sources()};
        HandOverOptions options;
        options.today = m_scene->today;
        options.opening.language = Language::English;
        const auto report = handOver(context, m_scene->catalogue(), m_scene->sources(), m_target, options);
        if (!report)
            qFatal("%s", qPrintable(test::why(report)));
        return *report;
    }
    std::unique_ptr<project::Project> copy()
    {
        auto opened = project::Project::open(m_target);
        return opened ? std::move(*opened) : nullptr;
    }
    Result<BoardValues> valuesOf(project::Project& project, const Board& board, const metrics::Scope& filter = {})
    {
        ValueCache cache;
        return evaluateBoard({project.connection(), m_scene->today, {}, 0.95, &m_scene->sources()},
                             m_scene->catalogue(), m_scene->sources(), board, filter, cache);
    }
    static Board boardCalled(storage::Connection& db, const char* title)
    {
        return loadBoard(db, findMap(db, QString::fromLatin1(title)));
    }
    /// The first metric of the card in a lane at a step.
    static const MetricCell* cell(const Board& board, const BoardValues& values, LaneKind kind, std::size_t column)
    {
        const auto lane = std::ranges::find(board.lanes, kind, &Lane::kind);
        const auto cards = board.cardsAt(lane->id, board.steps[column].id);
        const CardValues* own = cards.empty() ? nullptr : values.card(cards.front()->id);
        return own && !own->metrics.empty() ? &own->metrics.front() : nullptr;
    }

    std::unique_ptr<CheckScene> m_scene;
    QString m_target;
};

void TestHandOver::numbersStandStill()
{
    const HandOverReport report = hand();
    QCOMPARE(report.maps, 2);
    const auto project = copy();
    QVERIFY(project);
    const Board board = boardCalled(project->connection(), "cjm");
    m_scene->check(m_scene->map(QStringLiteral("cjm")));
    const Board& before = m_scene->board();
    QCOMPARE(board.steps.size(), before.steps.size());
    QCOMPARE(board.cards.size(), before.cards.size());

    const auto values = valuesOf(*project, board);
    QVERIFY2(values.ok(), qPrintable(test::why(values)));
    QVERIFY(values->frozen);
    QCOMPARE(values->frozen->takenOn, m_scene->today);
    const MetricCell* booking = cell(board, *values, LaneKind::Metrics, 0);
    QVERIFY(booking);
    QCOMPARE(*booking->value.value, 4.0);
    QCOMPARE(booking->value.n, 100);
    QCOMPARE(booking->value.interval->lower, 3.9);
    QCOMPARE(booking->value.asOf, QDate(2026, 9, 30));
    QCOMPARE(booking->target->value, 4.2);
    QVERIFY(booking->targetState == metrics::TargetState::Missed);
    QVERIFY(booking->strength == Strength::Measured);
    const auto curve = std::ranges::find(board.lanes, LaneKind::Curve, &Lane::kind);
    QCOMPARE(*values->curves.value(curve->id)[0].value, 1.0);

    // Neither the metric's data nor a filter moves them.
    const int asked = m_scene->asked();
    const auto filtered = valuesOf(*project, board, metrics::Scope().with(metrics::dimension::touchpoint, 999));
    QCOMPARE(*cell(board, *filtered, LaneKind::Metrics, 0)->value.value, 4.0);
    QCOMPARE(m_scene->asked(), asked);
}

void TestHandOver::smallGroupsAreHidden()
{
    const HandOverReport report = hand();
    QVERIFY(report.hidden >= 1);
    const auto project = copy();
    const Board board = boardCalled(project->connection(), "cjm");
    const auto values = valuesOf(*project, board);
    const MetricCell* four = cell(board, *values, LaneKind::Metrics, 1);
    QVERIFY(four && !four->value.value && !four->value.interval);
    QCOMPARE(four->value.n, 0);
    QCOMPARE(text(four->value.reason, Language::English), QStringLiteral("Hidden in this copy: fewer than 5"));
    const MetricCell* five = cell(board, *values, LaneKind::Metrics, 2);
    QCOMPARE(*five->value.value, 3.8); // five may be told
    const auto curve = std::ranges::find(board.lanes, LaneKind::Curve, &Lane::kind);
    const std::vector<CurvePoint> points = values->curves.value(curve->id);
    QVERIFY(points[0].value && !points[1].value && points[2].value); // nor by way of the curve
    QCOMPARE(*points[1].expected, 1.0);
    // Three voices are fewer than five: how many there are is hidden too.
    const auto pains = std::ranges::find(board.lanes, LaneKind::Pains, &Lane::kind);
    const Card* pain = board.cardsAt(pains->id, board.steps[0].id).front();
    QCOMPARE(values->card(pain->id)->quotes->voices, 0);
    QFile file(m_target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("\"value\":4.5"));
    QVERIFY(bytes.contains("\"value\":3.8"));
}

/// 109 answers in all, 100 of the phone and 5 of the reminder: what is left are the doctor's four.
void TestHandOver::nothingIsFoundBySubtraction()
{
    m_scene->run({QStringLiteral("map all journey"), QStringLiteral("lane Numbers kind=metrics"),
                  QStringLiteral("card whole Numbers Booking"), QStringLiteral("bind whole fake.mark")});
    const HandOverReport report = hand();
    const auto project = copy();
    const Board board = boardCalled(project->connection(), "cjm"), all = boardCalled(project->connection(), "all");
    const auto values = valuesOf(*project, board), ofAll = valuesOf(*project, all);
    QCOMPARE(cell(all, *ofAll, LaneKind::Metrics, 0)->value.n, 109);
    QCOMPARE(cell(board, *values, LaneKind::Metrics, 0)->value.n, 100);
    const MetricCell* reminder = cell(board, *values, LaneKind::Metrics, 2);
    QVERIFY(reminder && !reminder->value.value);
    QCOMPARE(text(reminder->value.reason, Language::English),
             QStringLiteral("Hidden in this copy: beside other numbers it would tell of fewer than 5"));
    QStringList notes;
    for (const Message& note : report.notes)
        notes << text(note, Language::English);
    QVERIFY2(notes.contains(
                 QStringLiteral("1 number is hidden because a group of fewer than 5 could be worked out from it")),
             qPrintable(notes.join(u'|')));
    QFile file(m_target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("\"value\":3.8"));
    const auto curve = std::ranges::find(board.lanes, LaneKind::Curve, &Lane::kind);
    QVERIFY(!values->curves.value(curve->id)[2].value); // nor by way of the curve
}

void TestHandOver::wordsOfPeopleStayBehind()
{
    m_scene->run({QStringLiteral("map more journey"), QStringLiteral("lane Voices kind=quotes"),
                  QStringLiteral("lane Sore kind=pains"),
                  QStringLiteral("card q1 Voices Booking text=\"My neighbour was treated like a queen\""),
                  QStringLiteral("card q2 Sore Booking text=\"Nobody picked up\" note=\"said by the tall one\""),
                  QStringLiteral("evidence q2 2"), QStringLiteral("card q3 Sore Visit text=\"The plan is unclear\"")});
    const HandOverReport report = hand();
    QCOMPARE(report.words, 4); // two texts, two notes: of the card and of the map
    QFile file(m_target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* words : {"I waited ten minutes", "Nobody picked up", "Busy again", "My neighbour", "tall one",
                              "R1, turn", "Books a first visit by phone", "To be healthy"})
        QVERIFY2(!bytes.contains(words), words);
    for (const char* words : {"The plan is unclear", "Long wait on the phone", "Calls the clinic"})
        QVERIFY2(bytes.contains(words), words);
    // As it lies on the disk: whoever opens it adds themselves.
    const auto opened = std::move(*storage::Connection::open(m_target, storage::OpenMode::Read));
    storage::Connection& db = *opened;
    for (const char* table : {"person", "respondent", "response", "answer_text", "review", "document", "segment",
                              "memo", "card_evidence", "import", "map_snapshot"})
        QCOMPARE(db.value<qint64>((QByteArray("SELECT count(*) FROM ") + table).constData()).value_or(-1), 0);
    QCOMPARE(db.value<QString>("SELECT group_concat(name) FROM coder").value_or(QString()), QStringLiteral("Tropa"));
}

void TestHandOver::refusals()
{
    hand();
    const metrics::EvaluationContext context{m_scene->project().db(), m_scene->today, {}, 0.95, &m_scene->sources()};
    QCOMPARE(test::why(handOver(context, m_scene->catalogue(), m_scene->sources(), m_target, {})),
             QStringLiteral("copy.tropa is there already; choose another name"));
    test::TestProject empty;
    const QString target = empty.folder() + QStringLiteral("/none.tropa");
    QCOMPARE(test::why(handOver({empty.db(), m_scene->today}, m_scene->catalogue(), m_scene->sources(), target, {})),
             QStringLiteral("The project has no map yet"));
    QVERIFY(!QFile::exists(target));
    const QString nowhere = empty.folder() + QStringLiteral("/no/such/folder/copy.tropa");
    QVERIFY(!handOver(context, m_scene->catalogue(), m_scene->sources(), nowhere, {}).ok());
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_hand_over.moc"
