#include "interview_project.h"

#include <QRandomGenerator>

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

namespace {

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList turnsOf(InterviewProject& project, DocumentId id)
{
    const auto open = document(project.db(), id);
    QStringList lines;
    for (const Turn& turn : open->turns) {
        const Speaker* speaker = open->speaker(turn.speaker);
        lines << (speaker ? speaker->name : QString()) + QStringLiteral("| ") + sliced(open->text, turn.span);
    }
    return lines;
}

void expectFreshIndex(InterviewProject& project)
{
    const TurnIndex index;
    const QByteArray kept = index.fingerprint(project.db());
    project.edit([&](project::Edit& edit) {
        TurnIndex().rebuild(edit.db());
        edit.db().run("INSERT INTO setting (name, value) VALUES ('rebuilt', '1')");
    });
    QCOMPARE(kept, index.fingerprint(project.db()));
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTextSpeakersAndTurns()
    {
        InterviewProject project;
        const DocumentId id = project.addDocument(ru("И: Что было?\nР: Ждала 😀 час."));
        project.reopen();
        const auto open = document(project.db(), id);
        QVERIFY(open.has_value());
        QCOMPARE(open->text, ru("И: Что было?\nР: Ждала 😀 час."));
        QCOMPARE(turnsOf(project, id), (QStringList{ru("И| Что было?"), ru("Р| Ждала 😀 час.")}));
        QCOMPARE(int(open->roleOf(open->turns[0])), int(SpeakerRole::Interviewer));
        QVERIFY(checkText(project.db(), id).ok());
    }

    void anEditCarriesCodingsAlong()
    {
        InterviewProject project;
        const DocumentId id = project.addDocument(ru("И: Что?\nР: Ждала 😀 час, никто не вышел."));
        const CodeId code = project.addCode(ru("Ожидание"));
        project.code(id, ru("никто не вышел"), code);
        project.code(id, ru("Ждала 😀 час"), code);
        EditedText edited;
        project.edit([&](project::Edit& edit) {
            const QString text = documentText(edit.db(), id);
            const qint64 at = CodePointIndex(text).toCodePoint(text.indexOf(ru("час")));
            edited = *editText(edit, id, {at, at + 3}, ru("целых два часа 😀"));
        });
        QCOMPARE(project.codedWords(id), (QStringList{ru("Ждала 😀 целых два часа 😀"), ru("никто не вышел")}));
        QCOMPARE(edited.touched.size(), std::size_t(1));
        QCOMPARE(turnsOf(project, id).last(), ru("Р| Ждала 😀 целых два часа 😀, никто не вышел."));
        QVERIFY(checkText(project.db(), id).ok());
        QVERIFY(project->undo().ok());
        QCOMPARE(project.codedWords(id), (QStringList{ru("Ждала 😀 час"), ru("никто не вышел")}));
        project.reopen();
        QVERIFY(project->redo().ok());
        QCOMPARE(project.codedWords(id), (QStringList{ru("Ждала 😀 целых два часа 😀"), ru("никто не вышел")}));
        expectFreshIndex(project);
    }

    void aCodingWhoseWordsAreGoneIsNamed()
    {
        InterviewProject project;
        const DocumentId id = project.addDocument(ru("Р: Да. Нет. Не знаю."));
        const CodeId code = project.addCode(ru("Отказ"));
        const SegmentId segment = project.code(id, ru("Нет."), code);
        EditedText edited;
        project.edit([&](project::Edit& edit) { edited = *editText(edit, id, {3, 12}, ru("Да. ")); });
        QCOMPARE(edited.removed, std::vector<SegmentId>{segment});
        QVERIFY(project->undo().ok());
        QCOMPARE(project.codedWords(id), QStringList{ru("Нет.")});
    }

    void randomEditsKeepEveryWord()
    {
        // Each coded word is one of a kind, so after any edits that do not touch it, it must still be read there.
        InterviewProject project;
        const DocumentId id = project.addDocument(
            ru("И: а😀б?\r\nР: слово0 й é 😀 слово1 e\u0301 слово2 👨‍👩‍👧 "
               "слово3 конец."));
        const CodeId code = project.addCode(ru("Слово"));
        QStringList words;
        for (int i = 0; i < 4; ++i) {
            words << ru("слово%1").arg(i);
            project.code(id, words.last(), code);
        }
        const QStringList pieces = {QString(),   ru("ы"),      ru("😀"),       ru("и\u0306"),
                                    ru(" два "), ru("\uFEFF"), ru("👍🏽")};
        QRandomGenerator random(31);
        for (int round = 0; round < 60; ++round) {
            project.edit([&](project::Edit& edit) {
                const QString text = documentText(edit.db(), id);
                const CodePointIndex index(text);
                TextSpan stretch{random.bounded(index.size() + 1), 0};
                stretch.end = std::min(index.size(), stretch.begin + random.bounded(3));
                for (const Segment& segment : segments(edit.db(), id)) {
                    if (stretch.overlaps(segment.span) || (stretch.isEmpty() && segment.span.contains(stretch.begin) &&
                                                           stretch.begin > segment.span.begin))
                        return;
                }
                QVERIFY(editText(edit, id, stretch, pieces[random.bounded(pieces.size())]).ok());
            });
            QCOMPARE(project.codedWords(id), words);
            QVERIFY(checkText(project.db(), id).ok());
            if (random.bounded(3) == 0) {
                QVERIFY(project->undo().ok());
                QCOMPARE(project.codedWords(id), words);
            }
        }
        expectFreshIndex(project);
    }

    void refusesAStretchOutsideTheText()
    {
        InterviewProject project;
        const DocumentId id = project.addDocument(ru("Р: Да."));
        const auto refused = project->edit({"Edit"}, [&](project::Edit& edit) -> Result<void> {
            const auto edited = editText(edit, id, {2, 400}, QString());
            return edited ? Result<void>() : Result<void>(edited.error());
        });
        QCOMPARE(test::why(refused), QStringLiteral("This stretch lies outside the text"));
    }

    void speakersAreCorrectedByHand()
    {
        InterviewProject project;
        const DocumentId id =
            project.addDocument(ru("Анна: Что?\nМария: Да.\nМария: Да-да.\nАнна: Ещё?\nМариа: Нет.\nМариа: Всё."));
        const auto before = document(project.db(), id);
        QCOMPARE(before->speakers.size(), std::size_t(3));
        project.edit([&](project::Edit& edit) {
            mergeSpeakers(edit, before->speakers[2].id, before->speakers[1].id);
            renameSpeaker(edit, before->speakers[1].id, ru("R3"));
            setSpeakerRole(edit, before->speakers[0].id, SpeakerRole::Interviewer);
        });
        QCOMPARE(turnsOf(project, id), (QStringList{ru("Анна| Что?"), ru("R3| Да."), ru("R3| Да-да."), ru("Анна| Ещё?"),
                                                    ru("R3| Нет."), ru("R3| Всё.")}));
        const auto now = document(project.db(), id);
        project.edit([&](project::Edit& edit) { joinWithNextTurn(edit, now->turns[4].id); });
        QCOMPARE(document(project.db(), id)->turns.size(), std::size_t(5));
        project.edit([&](project::Edit& edit) { splitTurn(edit, now->turns[0].id, now->turns[0].span.begin + 1); });
        QCOMPARE(turnsOf(project, id).mid(0, 2), (QStringList{ru("Анна| Ч"), ru("Анна| то?")}));
        expectFreshIndex(project);
        QVERIFY(project->undo().ok());
    }

    void searchesByStem()
    {
        InterviewProject project;
        const DocumentId id = project.addDocument(ru("И: Долго 😀 ждали?\nР: Очередь была длинной, очереди везде."));
        const TurnIndex index;
        const auto hits = index.search(project.db(), ru("очередь"));
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits[0].document, id);
        QStringList words;
        for (const TextSpan& span : hits[0].spans)
            words << sliced(documentText(project.db(), id), span);
        QCOMPARE(words, (QStringList{ru("Очередь"), ru("очереди")}));
        QCOMPARE(index.spansIn(project.db(), id, ru("ждали")).size(), std::size_t(1));
        QCOMPARE(sliced(documentText(project.db(), id), index.spansIn(project.db(), id, ru("ждали"))[0]), ru("ждали"));
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
