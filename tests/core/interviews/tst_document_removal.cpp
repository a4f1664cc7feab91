#include "interview_project.h"

#include "interviews/document_removal.h"
#include "interviews/memo_store.h"

using namespace tropa;
using namespace tropa::interviews;

namespace {

// Every row of the room that speaks of transcripts.
QStringList rowsOf(storage::Connection& db)
{
    QStringList all;
    for (const char* table : {"document", "document_splice", "document_speaker", "turn", "segment", "segment_review",
                              "memo", "consensus_decision", "derived_search_turn"}) {
        const auto count =
            db.value<qint64>(QByteArrayLiteral("SELECT count(*) FROM ").append(table).constData()).value_or(-1);
        all << QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(count);
    }
    return all;
}

} // namespace

class DocumentRemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWithEverythingAndComesBackWhole()
    {
        test::InterviewProject project;
        const auto who = project.addRespondent(QStringLiteral("R1"));
        const QString text = QStringLiteral("И: Как прошло?\nР1: Ждала долго, но врач хороший.\n");
        const auto kept = project.addDocument(text, who);
        const auto gone = project.addDocument(text, who);
        const auto code = project.addCode(QStringLiteral("Ожидание"));
        project.code(kept, QStringLiteral("долго"), code);
        const QStringList before = rowsOf(project.db());
        project.code(gone, QStringLiteral("долго"), code);
        const auto touched = project.code(gone, QStringLiteral("врач"), code);
        project.edit([&](project::Edit& edit) { setSegmentMemo(edit, {&touched, 1}, QStringLiteral("важно")); });
        project.edit([&](project::Edit& edit) { QVERIFY(editText(edit, gone, {3, 6}, QStringLiteral("Что"))); });
        const QStringList full = rowsOf(project.db());
        const QString words = documentText(project.db(), gone);

        const DocumentHoldings holdings = documentHoldings(project.db(), gone);
        QCOMPARE(holdings.turns, 2);
        QCOMPARE(holdings.segments, 2);
        QCOMPARE(holdings.notes, 1);
        project.edit([&](project::Edit& edit) { removeDocument(edit, gone); });
        QVERIFY(!documentInfo(project.db(), gone));
        QVERIFY(documentInfo(project.db(), kept));
        QCOMPARE(documentHoldings(project.db(), kept).segments, 1);
        QVERIFY(respondent(project.db(), who)); // stays
        QCOMPARE(documentHoldings(project.db(), gone).turns, 0);
        QVERIFY(rowsOf(project.db()) != full);

        QVERIFY(project->undo());
        QCOMPARE(rowsOf(project.db()), full);
        QCOMPARE(documentText(project.db(), gone), words);
        QVERIFY(checkText(project.db(), gone));
        QVERIFY(project->redo());
        QVERIFY(!documentInfo(project.db(), gone));
        QVERIFY(!rowsOf(project.db()).contains(QStringLiteral("turn 4")));
        QVERIFY(before.contains(QStringLiteral("segment 1")));
    }
};

QTEST_GUILESS_MAIN(DocumentRemovalTest)
#include "tst_document_removal.moc"
