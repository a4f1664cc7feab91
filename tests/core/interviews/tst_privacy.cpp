// Names and numbers that tell who is meant: found, reviewed, replaced as a revision, forgotten; consent and its date.
#include "core/interviews/private_sentences.h"
#include "frame/frame_store.h"
#include "interview_project.h"
#include "interviews/coding_store.h"
#include "interviews/consent.h"
#include "interviews/import/transcript_import.h"
#include "interviews/pseudonyms.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

namespace {

const LemmaDictionary& dictionary()
{
    static const LemmaDictionary words = LemmaDictionary::system();
    return words;
}

} // namespace

class PrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelledSentences_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("sentences");
        QTest::addColumn<QList<double>>("least"); // numbers and e-mails, names, addresses; precision
        QTest::newRow("those the rules were made with")
            << QStringLiteral("private_data.txt") << 400 << QList<double>{0.98, 0.90, 0.90, 0.80};
        QTest::newRow("those they were mended by")
            << QStringLiteral("private_more.txt") << 219 << QList<double>{0.98, 0.95, 0.95, 0.95};
        QTest::newRow("those the rules have never seen")
            << QStringLiteral("private_held_out.txt") << 87 << QList<double>{0.98, 0.95, 0.75, 0.90};
    }
    void labelledSentences()
    {
        QFETCH(QString, file);
        QFETCH(int, sentences);
        QFETCH(QList<double>, least);
        const auto labelled = test::privateSentences(QStringLiteral(TROPA_TEST_DATA "/interviews/") + file);
        QCOMPARE(int(labelled.size()), sentences);
        const test::PrivateScore score = test::score(labelled, dictionary());
        const double numbers = score.recall({PrivateKind::Phone, PrivateKind::Email, PrivateKind::Document});
        const double names = score.recall({PrivateKind::Name});
        qInfo("recall: numbers and e-mails %.3f, names %.3f, addresses %.3f; precision %.3f", numbers, names,
              score.recall({PrivateKind::Address}), score.precision());
        if (qEnvironmentVariableIsSet("TROPA_SHOW_FAULTS")) {
            for (const QString& fault : score.faults)
                qInfo("%s", qPrintable(fault));
        }
        QVERIFY(numbers >= least[0]);
        QVERIFY(names >= least[1]);
        QVERIFY(score.recall({PrivateKind::Address}) >= least[2]);
        QVERIFY(score.precision() >= least[3]);
    }

    void theSamePersonHasOneKey_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("cases") << QStringLiteral("Была у Марии Ивановны.") << QStringLiteral("Это Мария Ивановна.");
        QTest::newRow("short form") << QStringLiteral("Пришла Катя.") << QStringLiteral("Спросила у Екатерины.");
        QTest::newRow("phone") << QStringLiteral("Звоните 8 916 245-18-37")
                               << QStringLiteral("Звоните +7 (916) 245 18 37");
    }
    void theSamePersonHasOneKey()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const auto a = findPrivateData(one, dictionary()), b = findPrivateData(other, dictionary());
        QCOMPARE(a.size(), std::size_t(1));
        QCOMPARE(b.size(), std::size_t(1));
        QCOMPARE(a[0].key, b[0].key);
    }

    void spansAreCodePoints()
    {
        const QString text = QStringLiteral("😀 Это Марина.");
        const auto finds = findPrivateData(text, dictionary());
        QCOMPARE(finds.size(), std::size_t(1));
        QCOMPARE(sliced(text, finds[0].span), QStringLiteral("Марина"));
        QVERIFY(findPrivateData({}, dictionary()).empty());
    }

    void aSurnameSaidOnceIsKnownInEveryTurn()
    {
        InterviewProject project;
        project.addDocument(QStringLiteral("И: Кто оперировал?\nР: Оперировал Алексей Юрьевич Мельник.\n"
                                           "И: И как?\nР: Мельнику я до сих пор благодарна."),
                            project.addRespondent(QStringLiteral("R1")));
        ReplacedNames names;
        QStringList found;
        for (const PseudonymProposal& one : proposePseudonyms(project.db(), names, dictionary()))
            found << one.find.text;
        QCOMPARE(found, (QStringList{QStringLiteral("Алексей Юрьевич Мельник"), QStringLiteral("Мельнику")}));
    }

    void clinicsAreNoPersons()
    {
        InterviewProject project;
        const auto propose = [&] {
            project.addDocument(QStringLiteral("И: Где?\nР: Написала администратору Запада."),
                                project.addRespondent(QStringLiteral("R1")));
            ReplacedNames names;
            return proposePseudonyms(project.db(), names, dictionary()).size();
        };
        QCOMPARE(propose(), std::size_t(1)); // after a title it may be a person
        project.edit([&](project::Edit& edit) {
            frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("clinic")), QStringLiteral("Запад"));
        });
        QCOMPARE(propose(), std::size_t(0));
    }

    void replacedAsARevisionThatCarriesSegments()
    {
        InterviewProject project;
        const DocumentId id = project.addDocument(
            QStringLiteral(
                "И: Кто вас принимал?\nР: Меня вела Мария Ивановна, спасибо Марии Ивановне. Тел. 8 916 245-18-37."),
            project.addRespondent(QStringLiteral("R1")));
        const CodeId code = project.addCode(QStringLiteral("Благодарность"));
        project.code(id, QStringLiteral("спасибо Марии Ивановне."), code);
        QTemporaryDir folder;
        const auto key = project::PseudonymKey::generate();
        const Guid guid = Guid::random();
        ReplacedNames names;
        const auto proposals = proposePseudonyms(project.db(), names, dictionary());
        QCOMPARE(proposals.size(), std::size_t(3));
        QCOMPARE(proposals[0].replacement, proposals[1].replacement);
        QCOMPARE(proposals[0].replacement, QStringLiteral("[имя 1]"));
        QVERIFY(proposals[2].context.contains(QStringLiteral("Тел.")));
        QVERIFY(names.save(key, guid, folder.path()).ok());

        const QString before = documentText(project.db(), id);
        project.edit([&](project::Edit& edit) {
            const auto done = applyPseudonyms(edit, proposals);
            QVERIFY(done.ok());
            QCOMPARE(done->replaced, 3);
            QCOMPARE(done->touched.size(), std::size_t(1));
        });
        QVERIFY(documentText(project.db(), id)
                    .contains(QStringLiteral("Меня вела [имя 1], спасибо [имя 1]. Тел. [телефон 1].")));
        QCOMPARE(project.codedWords(id), QStringList{QStringLiteral("спасибо [имя 1].")});
        QVERIFY(project->undo().ok());
        QCOMPARE(documentText(project.db(), id), before);
        QVERIFY(project->redo().ok());

        // The list opens with its key only, and goes on counting.
        auto again = ReplacedNames::load(key, guid, folder.path());
        QVERIFY(again.ok());
        QCOMPARE(again->entries().size(), std::size_t(2));
        PrivateFind other = proposals[0].find;
        other.key = QStringLiteral("name:другая");
        QCOMPARE(again->replacementFor(other, true), QStringLiteral("[имя 2]"));
        QVERIFY(!ReplacedNames::load(project::PseudonymKey::generate(), guid, folder.path()));
        QVERIFY(ReplacedNames::load(key, Guid::random(), folder.path())->entries().empty());
        QFile sealed(folder.filePath(guid.toString() + QStringLiteral(".names")));
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        QVERIFY(!sealed.readAll().contains(QStringLiteral("Мари").toUtf8()));
        // Stale proposals are refused, and nothing is half-written.
        const auto refused = project->edit({"Test"}, [&](project::Edit& edit) -> Result<void> {
            const auto done = applyPseudonyms(edit, proposals);
            return done ? Result<void>() : Result<void>(done.error());
        });
        QVERIFY(!refused);
    }

    void labelsAndHandlesAreProposed()
    {
        InterviewProject project;
        const DocumentId id = project.addDocument(
            QStringLiteral("Интервьюер: Кто вас принимал?\nАнна Королёва: Меня? Напишите мне @anna_k.81 или "
                           "t.me/anna_k, почта a@b.ru.\nИнтервьюер: Спасибо, Анна Королёва!\nАнна Королёва: Не за "
                           "что.\nПереводчик: Да.\nПереводчик: Нет.\nБаймурат: Ладно.\nБаймурат: Пока."),
            project.addRespondent(QStringLiteral("R1")));
        const CodeId code = project.addCode(QStringLiteral("Благодарность"));
        project.code(id, QStringLiteral("Не за что."), code);
        ReplacedNames names;
        const auto proposals = proposePseudonyms(project.db(), names, dictionary());
        QStringList found;
        for (const PseudonymProposal& one : proposals)
            found << one.find.text + (one.isChosen ? QString() : QStringLiteral(" ?")) +
                         (one.speaker.isValid() ? QStringLiteral(" :") : QString());
        QCOMPARE(found, (QStringList{QStringLiteral("Анна Королёва :"), QStringLiteral("Баймурат ? :"),
                                     QStringLiteral("@anna_k.81"), QStringLiteral("t.me/anna_k"),
                                     QStringLiteral("a@b.ru"), QStringLiteral("Анна Королёва")}));
        QCOMPARE(proposals[0].replacement, proposals[5].replacement); // one person, one name
        const QString before = documentText(project.db(), id);
        project.edit([&](project::Edit& edit) {
            const auto done = applyPseudonyms(edit, proposals);
            QVERIFY2(done.ok(), qPrintable(test::why(done)));
            QCOMPARE(done->replaced, 5);
        });
        const QString now = documentText(project.db(), id);
        QVERIFY2(now.contains(QStringLiteral("\n[имя 1]: Меня? Напишите мне [имя 3] или [имя 4], почта [")),
                 qPrintable(now));
        QVERIFY2(now.contains(QStringLiteral("\n[имя 1]: Не за что.\nПереводчик: Да.")), qPrintable(now));
        QVERIFY(now.contains(QStringLiteral("Баймурат: Пока.")));
        QVERIFY(!now.contains(QStringLiteral("Королёва")));
        QCOMPARE(project.codedWords(id), QStringList{QStringLiteral("Не за что.")});
        const auto open = document(project.db(), id);
        QCOMPARE(open->speakers[1].name, QStringLiteral("[имя 1]"));
        QVERIFY(checkText(project.db(), id).ok());
        QVERIFY(project->undo().ok());
        QCOMPARE(documentText(project.db(), id), before);
        QCOMPARE(document(project.db(), id)->speakers[1].name, QStringLiteral("Анна Королёва"));
        QVERIFY(project->redo().ok());
        // Nothing of the name is left when the originals are forgotten.
        project.edit([&](project::Edit& edit) { QCOMPARE(forgetOriginals(edit), 1); });
        QVERIFY(project->purgeErased().ok());
        QVERIFY(project->waitUntilSaved().ok());
        project.reopen();
        QFile file(project.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(QStringLiteral("Королёва").toUtf8()));
        QVERIFY(!bytes.contains("anna_k"));
    }

    void originalsAreForgotten()
    {
        InterviewProject project;
        const DocumentId id = project.addDocument(QStringLiteral("И: Кто?\nР: Меня вела Владислава Тихомирова."),
                                                  project.addRespondent(QStringLiteral("R1")));
        ReplacedNames names;
        const auto proposals = proposePseudonyms(project.db(), names, dictionary());
        QVERIFY(!proposals.empty());
        project.edit([&](project::Edit& edit) { QVERIFY(applyPseudonyms(edit, proposals).ok()); });
        const QString now = documentText(project.db(), id);
        project.edit([&](project::Edit& edit) { QCOMPARE(forgetOriginals(edit), 1); });
        QVERIFY(project->purgeErased().ok());
        QCOMPARE(documentText(project.db(), id), now);
        QVERIFY(checkText(project.db(), id).ok());
        project.edit([&](project::Edit& edit) { QCOMPARE(forgetOriginals(edit), 0); });
        QVERIFY(project->waitUntilSaved().ok());
        project.reopen();
        QFile file(project.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(QStringLiteral("Тихомиров").toUtf8()));
        QVERIFY(!bytes.contains(QStringLiteral("тихомиров").toUtf8()));
    }

    // Import, codings whose words changed, a replacement undone and made again: the file knows none of the words.
    void nothingOfAnImportedTranscriptIsLeft()
    {
        const QByteArray name = QStringLiteral("Тихомиров").toUtf8(), phone = "245-18-37", mail = "vlada@mail.ru";
        InterviewProject project;
        const QString path = project.folder() + QStringLiteral("/R1.txt");
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QStringLiteral("И: Кто вас вёл?\nР: Владислава Тихомирова, 8 916 245-18-37, vlada@mail.ru. "
                                      "Ждала долго.\n")
                           .toUtf8());
        }
        frame::ImportOptions options;
        options.files = QStringList{path};
        {
            auto writer = project->startJob();
            QVERIFY(writer.ok());
            const auto done = importTranscripts(**writer, options);
            QVERIFY(done.ok());
            QVERIFY(!done->proof.value(QStringLiteral("files"))[0][QLatin1String("examples")].toArray().isEmpty());
        }
        // As older versions kept it.
        project.edit([&](project::Edit& edit) {
            edit.db().run("UPDATE import SET proof = ?",
                          QStringLiteral("{\"files\":[{\"file\":\"R1.txt\",\"examples\":[{\"raw\":\"Тихомирова "
                                         "245-18-37 vlada@mail.ru\"}]}]}"));
        });
        const DocumentId id = documents(project.db()).front().id;
        project.code(id, QStringLiteral("Владислава Тихомирова, 8 916"), project.addCode(QStringLiteral("Врач")));
        const auto replace = [&] {
            ReplacedNames names;
            const auto proposals = proposePseudonyms(project.db(), names, dictionary());
            QCOMPARE(int(proposals.size()), 3);
            project.edit([&](project::Edit& edit) { QVERIFY(applyPseudonyms(edit, proposals).ok()); });
        };
        replace();
        QVERIFY(project->undo().ok());
        replace();
        QVERIFY(!reviews(project.db()).empty());
        project.edit([&](project::Edit& edit) { QCOMPARE(forgetOriginals(edit), 1); });
        QVERIFY(project->purgeErased().ok());
        QVERIFY(project->waitUntilSaved().ok());
        project.reopen();
        QFile file(project.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray& word : {name, name.toLower(), phone, mail})
            QVERIFY2(!bytes.contains(word), word.constData());
        QVERIFY(bytes.contains("R1.txt"));
        QVERIFY(checkText(project.db(), id).ok());
    }

    void consentAndItsDate()
    {
        InterviewProject project;
        const RespondentId yes = project.addRespondent(QStringLiteral("R1"));
        const RespondentId no = project.addRespondent(QStringLiteral("R2"));
        const RespondentId old = project.addRespondent(QStringLiteral("R3"));
        const QDate today(2026, 11, 22);
        QVERIFY(withheldRespondents(project.db(), today).isEmpty());
        project.edit([&](project::Edit& edit) {
            setConsent(edit, yes, Consent::Given);
            setConsent(edit, no, Consent::Refused);
            setKeepUntil(edit, old, QDate(2026, 11, 21));
            setKeepUntil(edit, yes, QDate(2026, 11, 22));
        });
        QCOMPARE(withheldRespondents(project.db(), today), (QSet<RespondentId>{no, old}));
        project.edit([&](project::Edit& edit) { setKeepUntil(edit, old, QDate(2027, 1, 1)); });
        QCOMPARE(withheldRespondents(project.db(), today), QSet<RespondentId>{no});
        QVERIFY(project->undo().ok());
        QCOMPARE(withheldRespondents(project.db(), today).size(), 2);
        project.edit([&](project::Edit& edit) { setKeepUntil(edit, old, {}); });
        QVERIFY(!consentStates(project.db())[2].keepUntil.isValid());
    }
};

QTEST_GUILESS_MAIN(PrivacyTest)
#include "tst_privacy.moc"
