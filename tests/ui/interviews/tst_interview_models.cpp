#include "room_fixture.h"

#include "interviews/document_store.h"
#include "ui/interviews/code_model.h"
#include "ui/interviews/document_model.h"
#include "ui/interviews/quote_model.h"
#include "ui/interviews/stripe_columns.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace tropa;
using namespace tropa::test;
using namespace tropa::ui::interviews;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

core::Segment span(qint64 begin, qint64 end)
{
    core::Segment segment;
    segment.span = {begin, end};
    return segment;
}

core::CodeId addCode(RoomFixture& fixture, const char* name, core::CodeId parent = {})
{
    core::CodeId id;
    fixture.project.edit([&](project::Edit& edit) {
        core::Code code;
        code.name = ru(name);
        code.parent = parent;
        id = core::addCode(edit, code);
    });
    return id;
}

core::DocumentId addDocument(RoomFixture& fixture)
{
    core::DocumentId id;
    fixture.project.edit([&](project::Edit& edit) {
        id = core::addDocument(edit, ru("R1"), {}, core::recognisedTranscript(ru("И: Что?\nР: Ждала час, долго.")));
    });
    return id;
}

} // namespace

class InterviewModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheirContractsThroughEdits()
    {
        RoomFixture fixture;
        fixture.openRoom();
        CodingSession& session = fixture.room->session();
        DocumentModel documents(session);
        CodeModel codes(session);
        QuoteModel quotes(session);
        QAbstractItemModelTester a(&documents, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester b(&codes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester c(&quotes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        quotes.setActive(true);
        const core::DocumentId document = addDocument(fixture);
        const core::CodeId parent = addCode(fixture, "Ожидание"), child = addCode(fixture, "Долго", parent);
        QCOMPARE(documents.rowCount(), 1);
        QCOMPARE(codes.rowCount(), 1);
        QCOMPARE(codes.rowCount(codes.index(0, 0)), 1);
        session.open(document);
        session.setStretch({10, 19});
        session.apply(child);
        QCOMPARE(codes.index(0, 0).data(CodeModel::CountRole).toLongLong(), 1); // a branch counts what is below it
        session.setCode(parent);
        QCOMPARE(quotes.rowCount(), 1);
        QCOMPARE(documents.index(0, DocumentModel::Segments).data().toString(), QStringLiteral("1"));

        const QModelIndex below = codes.index(0, 0, codes.index(0, 0));
        const std::unique_ptr<QMimeData> dragged(codes.mimeData({below}));
        QVERIFY(codes.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
        const std::unique_ptr<QMimeData> itself(codes.mimeData({codes.index(0, 0)}));
        QVERIFY(!codes.canDropMimeData(itself.get(), Qt::MoveAction, -1, -1, below)); // not under its own child
        codes.dropMimeData(dragged.get(), Qt::MoveAction, 1, 0, {});
        QCOMPARE(codes.rowCount(), 2);
        QVERIFY(codes.setData(codes.index(1, 0), ru("Дольше обещанного"), Qt::EditRole));
        QCOMPARE(codes.index(1, 0).data().toString(), ru("Дольше обещанного"));
        for (int i = 0; i < 6; ++i)
            QVERIFY(fixture.project->undo().ok());
        QCOMPARE(codes.rowCount(), 0);
        QCOMPARE(documents.rowCount(), 0);
        QCOMPARE(quotes.rowCount(), 0);
    }

    // Undo of an import shows the place it was made at, which is no more: what is open stays open.
    void placeThatIsGoneLeavesTheOpenTranscript()
    {
        RoomFixture fixture;
        fixture.openRoom();
        CodingSession& session = fixture.room->session();
        const core::DocumentId document = addDocument(fixture);
        session.open(document);
        fixture.room->show(EntityRef{QStringLiteral("document"), document.value() + 1000});
        QVERIFY(session.document());
        QCOMPARE(session.document()->info.id, document);
    }

    void countsFollowEveryKindOfChange()
    {
        RoomFixture fixture;
        fixture.openRoom();
        CodingSession& session = fixture.room->session();
        const core::DocumentId document = addDocument(fixture);
        const core::CodeId a = addCode(fixture, "А"), b = addCode(fixture, "Б");
        const auto same = [&] {
            const auto fresh = core::segmentCounts(fixture.project.db());
            const auto of = [&](core::CodeId id) { return fresh.contains(id) ? fresh.at(id) : 0; };
            QCOMPARE(session.count(a), of(a));
            QCOMPARE(session.count(b), of(b));
        };
        session.open(document);
        session.setStretch({10, 15});
        session.apply(a);
        session.setStretch({16, 19});
        session.apply(a);
        same();
        session.recode({session.segments()[0].id, session.segments()[1].id}, b);
        QCOMPARE(session.count(b), 2);
        same();
        fixture.project.edit([&](project::Edit& edit) { QVERIFY(core::mergeCodes(edit, b, a).ok()); });
        same();
        QVERIFY(fixture.project->undo().ok());
        QVERIFY(fixture.project->undo().ok());
        same();
        QCOMPARE(session.count(a), 2);
    }

    void stripesFillColumnsFromTheText()
    {
        // Long first; what would meet on one line goes side by side; a free column is taken again.
        const std::vector<core::Segment> segments = {span(0, 300), span(0, 50), span(60, 120), span(200, 260),
                                                     span(500, 600)};
        QCOMPARE(stripeColumns(segments, 62), (std::vector<int>{0, 1, 2, 1, 0}));
        QVERIFY(stripeColumns({}, 62).empty());
    }
};

QTEST_MAIN(InterviewModelsTest)
#include "tst_interview_models.moc"
