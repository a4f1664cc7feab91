#include "interview_project.h"
#include "interviews/starter_codebook.h"

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

struct Talk
{
    InterviewProject project;
    DocumentId document = project.addDocument(ru("И: Что?\nР: Ждала сорок минут, никто не вышел.\nР: Врач хороший."),
                                              project.addRespondent(ru("R14")));
    CodeId waiting = project.addCode(ru("Ожидание"));
    CodeId silence = project.addCode(ru("Молчание"), waiting);
    CodeId visit = project.addCode(ru("Приём"));

    template <class Body>
    Result<project::EntryId> edit(Body&& body)
    {
        return project->edit({"Test"}, [&](project::Edit& edit) -> Result<void> { return body(edit); });
    }
    QStringList paths()
    {
        QStringList all;
        const Codebook book = codebook(project.db());
        for (const Code& code : book.codes())
            all << book.path(code.id);
        return all;
    }
    QStringList codings()
    {
        QStringList all;
        const Codebook book = codebook(project.db());
        for (const Quote& quote : quotes(project.db()))
            all << quote.text + QStringLiteral(" = ") + book.find(quote.segment.code)->name;
        return all;
    }
};

} // namespace

class CodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A new code takes the colour least in use, so that thirty codes are as far apart as the palette lets them be.
    void newCodesTakeTheLeastUsedColour()
    {
        InterviewProject project;
        const auto palette = [&](CodeId id) { return codebook(project.db()).find(id)->palette; };
        std::vector<CodeId> made;
        for (int i = 0; i < 26; ++i)
            made.push_back(project.addCode(ru("Код %1").arg(i)));
        for (int i = 0; i < 26; ++i)
            QCOMPARE(palette(made[std::size_t(i)]), i % 24 + 1);
        project.edit([&](project::Edit& edit) { QVERIFY(deleteCode(edit, made[6], SegmentsOfDeleted::Delete).ok()); });
        QCOMPARE(palette(project.addCode(ru("Ещё"))), 7);
        QCOMPARE(palette(project.addCode(ru("И ещё"))), 3);
    }

    void codesOverlapAndAreNotDoubled()
    {
        Talk talk;
        const SegmentId first = talk.project.code(talk.document, ru("сорок минут, никто"), talk.waiting, -2);
        talk.project.code(talk.document, ru("никто не вышел"), talk.silence);
        QCOMPARE(talk.project.code(talk.document, ru("сорок минут, никто"), talk.waiting), first);
        QCOMPARE(talk.codings(), (QStringList{ru("сорок минут, никто = Ожидание"), ru("никто не вышел = Молчание")}));
        QCOMPARE(segment(talk.project.db(), first)->valence, std::optional<qint64>(-2));
        const auto counts = segmentCounts(talk.project.db());
        QCOMPARE(counts.at(talk.waiting), 1);
    }

    void citesByRespondentAndTurn()
    {
        Talk talk;
        talk.project.code(talk.document, ru("Врач"), talk.visit);
        const Quote quote = quotes(talk.project.db()).front();
        QCOMPARE(quote.respondentName, ru("R14"));
        QCOMPARE(quote.turnNumber, 3);
    }

    void everyChangeIsUndoneAfterARestart()
    {
        Talk talk;
        const SegmentId id = talk.project.code(talk.document, ru("сорок минут"), talk.waiting);
        const std::array ids = {id};
        const auto now = [&] { return *segment(talk.project.db(), id); };
        talk.project.edit([&](project::Edit& edit) { setValence(edit, ids, -1); });
        talk.project.edit([&](project::Edit& edit) { setSegmentMemo(edit, ids, ru("раздражает молчание")); });
        talk.project.edit([&](project::Edit& edit) { QVERIFY(resizeSegments(edit, ids, {3, 7}).ok()); });
        talk.project.edit([&](project::Edit& edit) { recode(edit, ids, talk.silence); });
        QCOMPARE(now().code, talk.silence);
        talk.project.reopen();
        QVERIFY(talk.project->undo().ok());
        QCOMPARE(now().code, talk.waiting);
        QVERIFY(talk.project->undo().ok());
        QVERIFY(talk.project->undo().ok());
        QCOMPARE(now().memo, QString());
        QVERIFY(talk.project->undo().ok());
        QVERIFY(!now().valence);
        const auto change = talk.project->undo();
        QCOMPARE(change->place, (EntityRef{QStringLiteral("segment"), id.value()}));
        QVERIFY(segments(talk.project.db(), talk.document).empty());
        QVERIFY(talk.project->redo().ok());
        QCOMPARE(now().code, talk.waiting);
    }

    void recodingIntoADoubleKeepsBothMemos()
    {
        Talk talk;
        const SegmentId a = talk.project.code(talk.document, ru("сорок минут"), talk.waiting);
        const SegmentId b = talk.project.code(talk.document, ru("сорок минут"), talk.silence, -1);
        talk.project.edit([&](project::Edit& edit) {
            setSegmentMemo(edit, std::array{a}, ru("первая"));
            setSegmentMemo(edit, std::array{b}, ru("вторая"));
            recode(edit, std::array{b}, talk.waiting);
        });
        const auto left = segments(talk.project.db(), talk.document);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left[0].memo, ru("первая\nвторая"));
        QCOMPARE(left[0].valence, std::optional<qint64>(-1));
    }

    void refusesAnEmptyStretch()
    {
        Talk talk;
        const SegmentId id = talk.project.code(talk.document, ru("Ждала"), talk.waiting);
        const auto refused = talk.edit([&](project::Edit& edit) {
            return resizeSegments(edit, std::array{id}, {5, 5});
        });
        QCOMPARE(test::why(refused), QStringLiteral("This stretch lies outside the text"));
    }

    void theTreeIsMovedAndUndone()
    {
        Talk talk;
        QCOMPARE(talk.paths(), (QStringList{ru("Ожидание"), ru("Ожидание › Молчание"), ru("Приём")}));
        QVERIFY(talk.edit([&](project::Edit& edit) { return moveCode(edit, talk.silence, talk.visit); }).ok());
        QCOMPARE(talk.paths(), (QStringList{ru("Ожидание"), ru("Приём"), ru("Приём › Молчание")}));
        QVERIFY(talk.edit([&](project::Edit& edit) { return moveCode(edit, talk.visit, {}, 0); }).ok());
        QCOMPARE(talk.paths(), (QStringList{ru("Приём"), ru("Приём › Молчание"), ru("Ожидание")}));
        QCOMPARE(test::why(talk.edit([&](project::Edit& edit) { return moveCode(edit, talk.visit, talk.silence); })),
                 QStringLiteral("A code cannot be put under itself"));
        QVERIFY(talk.project->undo().ok());
        QVERIFY(talk.project->undo().ok());
        QCOMPARE(talk.paths(), (QStringList{ru("Ожидание"), ru("Ожидание › Молчание"), ru("Приём")}));
    }

    void oneNameInTwoBranches()
    {
        Talk talk;
        const CodeId twin = talk.project.addCode(ru("Молчание"), talk.visit);
        const Codebook book = codebook(talk.project.db());
        QCOMPARE(book.byPath(ru("ожидание / молчание")), talk.silence);
        QCOMPARE(book.byPath(ru("Прием > Молчание")), twin);
        QVERIFY(!book.byPath(ru("Молчание")).isValid()); // which one is not said
        QCOMPARE(book.byPath(ru("Приём")), talk.visit);
    }

    void deletingLeavesAChoice_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QStringList>("codings");
        QTest::newRow("delete") << int(SegmentsOfDeleted::Delete) << QStringList{};
        QTest::newRow("to the parent") << int(SegmentsOfDeleted::MoveToParent)
                                       << QStringList{ru("никто не вышел = Ожидание")};
        QTest::newRow("to another") << int(SegmentsOfDeleted::MoveToOther) << QStringList{ru("никто не вышел = Приём")};
    }
    void deletingLeavesAChoice()
    {
        QFETCH(int, choice);
        Talk talk;
        talk.project.addCode(ru("Ниже"), talk.silence);
        talk.project.code(talk.document, ru("никто не вышел"), talk.silence);
        QVERIFY(talk.edit([&](project::Edit& edit) {
                        return deleteCode(edit, talk.silence, static_cast<SegmentsOfDeleted>(choice), talk.visit);
                    })
                    .ok());
        QTEST(talk.codings(), "codings");
        QCOMPARE(talk.paths(), (QStringList{ru("Ожидание"), ru("Ожидание › Ниже"), ru("Приём")}));
        QVERIFY(talk.project->undo().ok());
        QCOMPARE(talk.codings(), QStringList{ru("никто не вышел = Молчание")});
    }

    void deletingARootCannotMoveToAParent()
    {
        Talk talk;
        QCOMPARE(test::why(talk.edit([&](project::Edit& edit) {
                     return deleteCode(edit, talk.visit, SegmentsOfDeleted::MoveToParent);
                 })),
                 QStringLiteral("There is no code to move the segments to"));
    }

    void mergingMovesSegmentsAndSubcodes()
    {
        Talk talk;
        talk.project.code(talk.document, ru("никто"), talk.silence);
        talk.project.code(talk.document, ru("Ждала"), talk.waiting);
        QVERIFY(talk.edit([&](project::Edit& edit) { return mergeCodes(edit, talk.waiting, talk.visit); }).ok());
        QCOMPARE(talk.paths(), (QStringList{ru("Приём"), ru("Приём › Молчание")}));
        QCOMPARE(talk.codings(), (QStringList{ru("Ждала = Приём"), ru("никто = Молчание")}));
        QVERIFY(!talk.edit([&](project::Edit& edit) { return mergeCodes(edit, talk.visit, talk.silence); }).ok());
    }

    void coloursGoRoundThePalette()
    {
        InterviewProject project;
        std::vector<int> palette;
        for (int i = 0; i < 13; ++i)
            project.addCode(QString::number(i));
        const Codebook book = codebook(project.db());
        for (const Code& code : book.codes())
            palette.push_back(code.palette);
        QCOMPARE(palette.front(), 1);
        QCOMPARE(palette.back(), 13);
    }

    void quickCodesKeepTheirOrder()
    {
        Talk talk;
        talk.project.edit([&](project::Edit& edit) { setQuickCodes(edit, {talk.visit, talk.waiting}); });
        QCOMPARE(quickCodes(talk.project.db()), (std::vector<CodeId>{talk.visit, talk.waiting}));
        QVERIFY(talk.edit([&](project::Edit& edit) { return deleteCode(edit, talk.visit, SegmentsOfDeleted::Delete); })
                    .ok());
        QCOMPARE(quickCodes(talk.project.db()), (std::vector<CodeId>{talk.waiting}));
        QVERIFY(talk.project->undo().ok());
        QCOMPARE(quickCodes(talk.project.db()), (std::vector<CodeId>{talk.visit, talk.waiting}));
    }

    // How words looked in their file moves with them when the text is edited.
    void stylesGoAlongWithTheText()
    {
        InterviewProject project;
        Transcript transcript = recognisedTranscript(QStringLiteral("Р: Очень долго ждала."));
        transcript.styles = {{{3, 8}, true, false, 0, 0}, {{9, 14}, false, true, 0, 0}, {{3, 21}, false, false, 0, 2}};
        DocumentId id;
        project.edit([&](project::Edit& edit) { id = addDocument(edit, QStringLiteral("R1"), {}, transcript); });
        QCOMPARE(document(project.db(), id)->styles.size(), std::size_t(3));
        project.edit([&](project::Edit& edit) { QVERIFY(editText(edit, id, {3, 8}, QStringLiteral("Совсем")).ok()); });
        const auto after = document(project.db(), id)->styles;
        QCOMPARE(after[0].span, (TextSpan{3, 9}));
        QVERIFY(after[0].bold || after[1].bold);
        const auto italic = std::ranges::find(after, true, &TextStyle::italic);
        QCOMPARE(italic->span, (TextSpan{10, 15}));
        project.edit([&](project::Edit& edit) { QVERIFY(editText(edit, id, {10, 15}, {}).ok()); });
        QCOMPARE(document(project.db(), id)->styles.size(), std::size_t(2));
        QVERIFY(project->undo().ok());
        QVERIFY(project->undo().ok());
        const auto back = document(project.db(), id)->styles;
        QCOMPARE(std::ranges::find(back, true, &TextStyle::italic)->span, (TextSpan{9, 14}));
        QCOMPARE(std::ranges::find(back, 2, &TextStyle::listLevel)->span, (TextSpan{3, 21}));
    }

    void aStarterCodebookIsAddedOnce_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        QTest::newRow("factors") << QStringLiteral("decision-factors") << QStringLiteral("Факторы решения › Цена");
        QTest::newRow("touchpoints") << QStringLiteral("touchpoints") << QStringLiteral("Оплата › Касса");
    }
    void aStarterCodebookIsAddedOnce()
    {
        QFETCH(QString, id);
        QFETCH(QString, path);
        InterviewProject project;
        const auto add = [&] {
            qint64 added = -1;
            project.edit([&](project::Edit& edit) {
                auto result = addStarterCodebook(edit, id, Language::Russian);
                QVERIFY(result.ok());
                added = *result;
            });
            return added;
        };
        QVERIFY(add() > 10);
        QVERIFY(codebook(project.db()).byPath(path).isValid());
        project.edit([&](project::Edit& edit) { addCode(edit, {}); }); // an edit that changes nothing is taken back
        QCOMPARE(add(), 0);
        for (const StarterCodebook& one : starterCodebooks(Language::English))
            QVERIFY(!one.name.isEmpty());
    }

    // Touchpoints are those of the project's own frame, where it has any.
    void touchpointsOfTheFrameBecomeCodes()
    {
        InterviewProject project;
        project.edit([&](project::Edit& edit) {
            edit.db().run("INSERT INTO stage (id, guid, name) VALUES (3, ?, 'Приём')", Guid::random());
            edit.db().run("INSERT INTO touchpoint (id, guid, name, stage_id) VALUES (5, ?, 'Врач', 3)", Guid::random());
            edit.db().run("INSERT INTO touchpoint (id, guid, name, stage_id) VALUES (6, ?, 'Сестра', 3)",
                          Guid::random());
            QCOMPARE(addStarterCodebook(edit, QStringLiteral("touchpoints"), Language::Russian).value(), 3);
        });
        const Codebook book = codebook(project.db());
        const Code* nurse = book.find(book.byPath(QStringLiteral("Приём › Сестра")));
        QVERIFY(nurse);
        QCOMPARE(nurse->touchpoint, frame::TouchpointId(6));
        QCOMPARE(nurse->kind, CodeKind::Touchpoint);
    }
};

QTEST_GUILESS_MAIN(CodingTest)
#include "tst_coding.moc"
