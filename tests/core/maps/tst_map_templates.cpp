#include "maps/board_store.h"
#include "maps/checker.h"
#include "maps/map_templates.h"

#include "test_map.h"

#include <QtTest>

using namespace tropa;
using namespace tropa::maps;

/// The templates that come with the program, in both languages and by the checker's own rules; one's own, kept in the
/// project and taken back by undo.
class TestMapTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateIsWhole_data();
    void everyTemplateIsWhole();
    void previewIsWhatIsMade_data() { everyTemplateIsWhole_data(); }
    void previewIsWhatIsMade();
    void languagesSayTheSame();
    void titlesDoNotRepeat();
    void oneOfOnesOwn();
    void whatIsNoTemplate();
};

void TestMapTemplates::everyTemplateIsWhole_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Language>("language");
    for (const char* id : {"clinic", "first-visit", "chronic", "check-up", "child", "call-booking"}) {
        for (const Language language : {Language::Russian, Language::English})
            QTest::addRow("%s %s", id, language == Language::Russian ? "ru" : "en")
                << QString::fromLatin1(id) << language;
    }
}

void TestMapTemplates::everyTemplateIsWhole()
{
    QFETCH(QString, id);
    QFETCH(Language, language);
    test::TestProject project;
    ReadMaps read;
    project.edit([&](project::Edit& edit) {
        const auto document = templateDocument(edit.db(), id, language);
        QVERIFY2(document, document ? "" : qPrintable(text(document.error().message, Language::English)));
        auto made = addFromTemplate(edit, *document, {}, language);
        QVERIFY(made);
        read = std::move(*made);
    });
    QCOMPARE(read.maps.size(), 2u);
    QVERIFY(read.notes.empty());
    // What needs answers, visits or quotes may be missing in a template; how a map is built may not.
    QSet<QString> ofEvidence{QStringLiteral("BP-W20"), QStringLiteral("BP-W21"), QStringLiteral("BP-W22"),
                             QStringLiteral("BP-W23"), QStringLiteral("CJM-W05")};
    if (id == QLatin1String("clinic")) // the whole journey, drawn where the clinic meets the patient; lanes to fill in
        ofEvidence += {QStringLiteral("BP-I25"), QStringLiteral("BP-I26"), QStringLiteral("BP-W24")};
    QStringList found;
    for (const MapId map : read.maps) {
        const Board board = loadBoard(project.db(), map);
        CheckContext context = readCheckContext(project.db(), board, QDate(2026, 11, 22));
        context.language = language;
        for (const Finding& finding : checkBoard(board, context, nullptr).findings) {
            if (!ofEvidence.contains(QLatin1String(finding.rule)))
                found << QLatin1String(finding.rule) + QStringLiteral(": ") + text(finding.message, Language::English);
        }
        QVERIFY(board.map.persona.isValid());
        QVERIFY(!board.map.note.isEmpty() || id == QLatin1String("clinic"));
        for (const Step& step : board.steps)
            QVERIFY2(step.touchpoint.isValid() || id == QLatin1String("clinic"), qPrintable(step.title));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestMapTemplates::previewIsWhatIsMade()
{
    QFETCH(QString, id);
    QFETCH(Language, language);
    test::TestProject project;
    const QJsonObject document = *templateDocument(project.db(), id, language);
    QCOMPARE(templateMaps(document), (std::vector<MapKind>{MapKind::Journey, MapKind::Blueprint}));
    ReadMaps read;
    project.edit([&](project::Edit& edit) { read = *addFromTemplate(edit, document, {}, language); });
    for (int i = 0; i < 2; ++i) {
        const Board preview = templateBoard(document, i);
        const Board made = loadBoard(project.db(), read.maps[static_cast<std::size_t>(i)]);
        QCOMPARE(preview.map.title, made.map.title);
        QCOMPARE(preview.steps.size(), made.steps.size());
        QCOMPARE(preview.lanes.size(), made.lanes.size());
        QCOMPARE(preview.links.size(), made.links.size());
        QCOMPARE(preview.cards.size(), made.cards.size());
        for (std::size_t card = 0; card < made.cards.size(); ++card) {
            QCOMPARE(preview.cards[card].text, made.cards[card].text);
            QCOMPARE(preview.rowOf(preview.cards[card].lane), made.rowOf(made.cards[card].lane));
            QCOMPARE(preview.columnOf(preview.cards[card].step), made.columnOf(made.cards[card].step));
            QCOMPARE(preview.cards[card].bindings.size(), made.cards[card].bindings.size());
        }
    }
}

void TestMapTemplates::languagesSayTheSame()
{
    test::TestProject project;
    const auto russian = mapTemplates(project.db(), Language::Russian);
    const auto english = mapTemplates(project.db(), Language::English);
    QCOMPARE(russian.size(), 6u);
    for (std::size_t i = 0; i < russian.size(); ++i) {
        QCOMPARE(russian[i].id, english[i].id);
        QVERIFY(russian[i].title != english[i].title);
        QVERIFY(!russian[i].summary.isEmpty() && !english[i].summary.isEmpty());
        const Board ru = templateBoard(*templateDocument(project.db(), russian[i].id, Language::Russian), 0);
        const Board en = templateBoard(*templateDocument(project.db(), russian[i].id, Language::English), 0);
        QCOMPARE(ru.cards.size(), en.cards.size());
        for (std::size_t step = 0; step < ru.steps.size(); ++step)
            QVERIFY(ru.steps[step].title != en.steps[step].title);
    }
    QCOMPARE(findTemplate(project.db(), QStringLiteral("чек-ап за один день"), Language::English).id,
             QStringLiteral("check-up"));
}

void TestMapTemplates::titlesDoNotRepeat()
{
    test::TestProject project;
    project.edit([&](project::Edit& edit) {
        const QJsonObject document = *templateDocument(edit.db(), QStringLiteral("child"), Language::English);
        QVERIFY(addFromTemplate(edit, document, {}, Language::English));
        QVERIFY(addFromTemplate(edit, document, {}, Language::English));
        QVERIFY(addFromTemplate(edit, document, QStringLiteral("Our children"), Language::English));
    });
    QStringList titles;
    for (const MapSummary& map : maps::maps(project.db()))
        titles << map.title;
    QCOMPARE(titles.size(), 6);
    QVERIFY(titles.contains(QStringLiteral("A child with a parent (2)")));
    QVERIFY(titles.contains(QStringLiteral("Our children")));
    QVERIFY(titles.contains(QStringLiteral("Service blueprint: Our children")));
    QCOMPARE(project.db().value<int>("SELECT count(*) FROM persona").value_or(0), 1); // known ones are not doubled
}

void TestMapTemplates::oneOfOnesOwn()
{
    test::TestProject project;
    MapId map;
    project.edit([&](project::Edit& edit) {
        map = addFromTemplate(edit, *templateDocument(edit.db(), QStringLiteral("call-booking"), Language::English), {},
                              Language::English)
                  ->maps.front();
        const Board board = loadBoard(edit.db(), map);
        MapInfo info = board.map;
        info.owner = QStringLiteral("Anna");
        info.reviewOn = QDate(2027, 1, 1);
        setMap(edit, info);
        const LaneId pains = std::ranges::find(board.lanes, LaneKind::Pains, &Lane::kind)->id;
        const CardId bare = addCard(edit, pains, board.steps.front().id);
        addEvidence(edit, bare, {QStringLiteral("segment"), 7});
        const CardId said = addCard(edit, pains, board.steps[3].id, QStringLiteral("Asked three times"));
        addEvidence(edit, said, {QStringLiteral("segment"), 8});
        addBinding(
            edit, said,
            {{}, QStringLiteral("survey.nps"), metrics::Scope().with(metrics::dimension::wave, 3), {}, 50.0, {}, 1});
    });
    const std::size_t before = loadBoard(project.db(), map).cards.size();
    project.edit([&](project::Edit& edit) {
        saveTemplate(edit, QStringLiteral("Our line"), QStringLiteral("For all branches"), templateOf(edit.db(), map));
    });
    const MapTemplate own = findTemplate(project.db(), QStringLiteral("our line"), Language::English);
    QVERIFY(own.isOwn);
    QCOMPARE(own.summary, QStringLiteral("For all branches"));
    MapId made;
    project.edit([&](project::Edit& edit) {
        const auto document = templateDocument(edit.db(), own.id, Language::English);
        QVERIFY(document);
        QCOMPARE(templateMaps(*document).size(), 2u); // the blueprint came along
        made = addFromTemplate(edit, *document, QStringLiteral("South branch"), Language::English)->maps.front();
    });
    const Board board = loadBoard(project.db(), made);
    QCOMPARE(board.map.title, QStringLiteral("South branch"));
    QVERIFY(board.map.owner.isEmpty());
    QVERIFY(!board.map.reviewOn.isValid());
    QCOMPARE(board.cards.size(), before - 1); // the card that was nothing but evidence
    const auto said = std::ranges::find(board.cards, QStringLiteral("Asked three times"), &Card::text);
    QVERIFY(said != board.cards.end());
    QVERIFY(said->evidence.empty());
    QCOMPARE(said->bindings.size(), 1u);
    QVERIFY(said->bindings.front().scope.isEmpty());
    QVERIFY(!said->bindings.front().target);

    // Saving again under the name replaces it; undo brings the former back, then none.
    project.edit([&](project::Edit& edit) {
        saveTemplate(edit, QStringLiteral("Our Line"), QStringLiteral("New"), templateOf(edit.db(), map));
    });
    QCOMPARE(mapTemplates(project.db(), Language::English).size(), 7u);
    QVERIFY(project->undo());
    QCOMPARE(findTemplate(project.db(), QStringLiteral("Our line"), Language::English).summary,
             QStringLiteral("For all branches"));
    project.edit([&](project::Edit& edit) { removeTemplate(edit, own.id); });
    QCOMPARE(mapTemplates(project.db(), Language::English).size(), 6u);
    QVERIFY(project->undo());
    QCOMPARE(mapTemplates(project.db(), Language::English).size(), 7u);
}

void TestMapTemplates::whatIsNoTemplate()
{
    test::TestProject project;
    for (const char* id : {"", "nothing", "../clinic", "own-1", "own-x"})
        QVERIFY(!templateDocument(project.db(), QString::fromLatin1(id), Language::English));
    project.edit([&](project::Edit& edit) { removeTemplate(edit, QStringLiteral("clinic")); });
    QCOMPARE(mapTemplates(project.db(), Language::English).size(), 6u);
}

QTEST_GUILESS_MAIN(TestMapTemplates)
#include "tst_map_templates.moc"
