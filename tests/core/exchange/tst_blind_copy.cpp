// Blind copies there and back, and what a merge does not have to ask.
#include "study.h"

using namespace tropa;
using namespace tropa::exchange;
using namespace tropa::interviews;
using namespace tropa::test;

namespace {

// The file a second coder gets, and the way back.
class BlindCopy
{
public:
    explicit BlindCopy(Study& of) : made(Error(ErrorKind::Failed, {}))
    {
        (void)of->waitUntilSaved();
        m_options.parts = InterviewProject::parts();
        m_options.coder = {Guid::random(), QStringLiteral("Борис"), QStringLiteral("Б")};
        path = m_folder.filePath(QStringLiteral("blind.tropa"));
        made = makeBlindCopy(of.path(), path, m_options);
    }
    void open()
    {
        auto opened = project::Project::open(path, m_options);
        if (!opened)
            qFatal("%s", qPrintable(why(opened)));
        m_project = std::move(*opened);
    }
    void close()
    {
        (void)m_project->close();
        m_project.reset();
    }
    storage::Connection& db() { return m_project->connection(); }
    template <class Body>
    void edit(Body body)
    {
        const auto done = m_project->edit({"Edit"}, [&](project::Edit& edit) -> Result<void> {
            body(edit);
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(why(done)));
    }
    Result<MergeReport> mergeInto(Study& project) const
    {
        auto writer = project->startJob();
        return writer ? mergeProject(**writer, path, {}) : Result<MergeReport>(writer.error());
    }

    QString path;
    Result<MergeReport> made;

private:
    QTemporaryDir m_folder;
    project::OpenOptions m_options;
    std::unique_ptr<project::Project> m_project;
};

} // namespace

class TstBlindCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A second coder gets the texts and the codebook, and not a word of what the first has made of them.
    void blindCopyIsBlind()
    {
        Study ours;
        ours.edit([&](project::Edit& edit) {
            setSegmentMemo(edit, std::span(&ours.first, 1), QStringLiteral("ТАЙНАЯ заметка"));
        });
        (void)ours->waitUntilSaved();
        const QString path = ours.folder() + QStringLiteral("/blind.tropa");
        project::OpenOptions options;
        options.parts = InterviewProject::parts();
        options.coder = {Guid::random(), QStringLiteral("Борис"), QStringLiteral("Б")};
        const auto made = makeBlindCopy(ours.path(), path, options);
        QVERIFY2(made.ok(), qPrintable(why(made)));
        QVERIFY(!makeBlindCopy(ours.path(), path, options).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(QStringLiteral("ТАЙНАЯ").toUtf8()));

        auto blind = project::Project::open(path, options);
        QVERIFY2(blind.ok(), qPrintable(why(blind)));
        storage::Connection& db = (*blind)->connection();
        QVERIFY(quotes(db).empty());
        QCOMPARE(codebook(db).codes().size(), std::size_t(2));
        const DocumentId theirs = documents(db).front().id;
        QCOMPARE(documentText(db, theirs), documentText(ours.db(), ours.document));
        const auto done = (*blind)->edit({"Code"}, [&](project::Edit& edit) -> Result<void> {
            applyCode(edit, theirs, {30, 40}, codebook(db).codes().front().id);
            return {};
        });
        QVERIFY(done.ok());
        QVERIFY((*blind)->close().ok());
        blind->reset();

        auto writer = ours->startJob();
        const auto report = mergeProject(**writer, path, {});
        writer->reset();
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY2(report->conflicts.empty(), qPrintable(keysOf(*report).join(u'\n')));
        QCOMPARE(quotesOf(ours).size(), 2);
        QVERIFY(coderByName(ours.db(), QStringLiteral("Борис")).isValid());
    }

    // What a second coder is handed: the words as they read now, and nobody who did not agree.
    void blindCopyHoldsOnlyWhatMayBeShown()
    {
        Study ours;
        const RespondentId refused = ours.addRespondent(QStringLiteral("R8"));
        const RespondentId past = ours.addRespondent(QStringLiteral("R9"));
        ours.addDocument(QStringLiteral("И: А?\nР: Слова ОТКАЗАВШЕГОСЯ.\n"), refused);
        ours.addDocument(QStringLiteral("И: А?\nР: Слова ПРОСРОЧЕННОГО.\n"), past);
        ours.edit([&](project::Edit& edit) {
            setConsent(edit, refused, Consent::Refused);
            setKeepUntil(edit, past, QDate(2020, 1, 1));
            QVERIFY(editText(edit, ours.document, {27, 37}, QStringLiteral("ПРЕЖНЕЕ слово")).ok());
        });
        ours.edit([&](project::Edit& edit) {
            QVERIFY(editText(edit, ours.document, {27, 40}, QStringLiteral("[имя 1]")).ok());
        });
        const QString now = documentText(ours.db(), ours.document);
        BlindCopy blind(ours);
        QVERIFY2(blind.made.ok(), qPrintable(why(blind.made)));
        QCOMPARE(blind.made->withheldRespondents, qint64(2));
        QVERIFY(text(blind.made->notes.front(), Language::English).startsWith(QLatin1String("2 respondent")));
        QFile file(blind.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char* words : {"ОТКАЗАВШЕГОСЯ", "ПРОСРОЧЕННОГО", "ПРЕЖНЕЕ", "Записалась"})
            QVERIFY2(!bytes.contains(words), words);
        blind.open();
        const auto texts = documents(blind.db());
        QCOMPARE(texts.size(), std::size_t(1));
        QCOMPARE(documentText(blind.db(), texts.front().id), now);
        QVERIFY(checkText(blind.db(), texts.front().id).ok());
        const auto spans = [](storage::Connection& db, DocumentId id) {
            std::vector<TextSpan> all;
            const std::optional<Document> read = document(db, id);
            for (const Turn& turn : read->turns)
                all.push_back(turn.span);
            return all;
        };
        QVERIFY(spans(blind.db(), texts.front().id) == spans(ours.db(), ours.document));
    }

    // The way of double coding: both sides went on, and nothing has to be asked.
    void blindCopyComesBackWithoutQuestions()
    {
        Study ours;
        ours.edit([&](project::Edit& edit) {
            edit.db().run("INSERT INTO import (kind, file_name, imported_at) VALUES ('patients', 'a.csv', '')");
            edit.db().run("INSERT INTO person (import_id) VALUES (1)");
            edit.db().run("UPDATE respondent SET person_id = 1");
            QVERIFY(editText(edit, ours.document, {27, 37}, QStringLiteral("Позвонила")).ok());
        });
        BlindCopy blind(ours);
        QVERIFY2(blind.made.ok(), qPrintable(why(blind.made)));
        blind.open();
        const DocumentId theirs = documents(blind.db()).front().id;
        blind.edit([&](project::Edit& edit) {
            applyCode(edit, theirs, {38, 56}, codebook(blind.db()).codes().front().id);
            Code fresh;
            fresh.name = QStringLiteral("Регистратура");
            applyCode(edit, theirs, {38, 43}, addCode(edit, fresh));
            addMemo(edit, {QStringLiteral("document"), theirs.value()}, QStringLiteral("Заметка Б"));
        });
        blind.close();
        ours.edit([&](project::Edit& edit) {
            setConsent(edit, ours.who, Consent::Given);
            renameCode(edit, ours.wait, QStringLiteral("Очередь"));
            QVERIFY(editText(edit, ours.document, {0, 1}, QStringLiteral("Интервьюер")).ok());
        });
        const auto report = blind.mergeInto(ours);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY2(report->conflicts.empty(), qPrintable(keysOf(*report).join(u'\n')));
        QCOMPARE(summary(*report), QStringLiteral("code 1; coder 1; memo 1; segment 2; |||"));
        QCOMPARE(quotesOf(ours).size(), 3);
        QCOMPARE(codebook(ours.db()).find(ours.wait)->name, QStringLiteral("Очередь"));
        const Respondent who = respondents(ours.db()).front();
        QCOMPARE(who.consent, Consent::Given);
        QCOMPARE(who.person.value(), qint64(1));
        QVERIFY(checkText(ours.db(), ours.document).ok());
        QVERIFY(documentText(ours.db(), ours.document).startsWith(QStringLiteral("Интервьюер: ")));
        QVERIFY(blind.mergeInto(ours)->isEmpty());
    }

    // What cannot come back from a blind copy is said, and what both renamed is asked.
    void blindCopySaysWhatStaysThere()
    {
        Study ours;
        BlindCopy blind(ours);
        blind.open();
        blind.edit([&](project::Edit& edit) {
            setConsent(edit, respondents(blind.db()).front().id, Consent::Refused);
            renameCode(edit, codebook(blind.db()).codes().front().id, QStringLiteral("Их"));
        });
        blind.close();
        ours.edit([&](project::Edit& edit) { renameCode(edit, ours.wait, QStringLiteral("Наше")); });
        const auto report = blind.mergeInto(ours);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(keysOf(*report), QStringList{QStringLiteral("code Наше")});
        QStringList notes;
        for (const Message& note : report->notes)
            notes << text(note, Language::English);
        QVERIFY2(notes.join(u'\n').contains(QLatin1String("of other things in the blind copy")),
                 qPrintable(notes.join(u'\n')));
        QCOMPARE(respondents(ours.db()).front().consent, Consent::Unknown);
    }

    void undoneTranscriptsDoNotComeBack()
    {
        Study ours;
        ours.edit([&](project::Edit& edit) {
            edit.db().run(
                "INSERT INTO import (kind, file_name, imported_at, active) VALUES ('transcripts', 'a', '', 0)");
            edit.db().run("UPDATE document SET import_id = 1");
        });
        QVERIFY(documents(ours.db()).empty());
        BlindCopy blind(ours);
        QVERIFY2(blind.made.ok(), qPrintable(why(blind.made)));
        blind.open();
        QVERIFY(documents(blind.db()).empty());
    }

    void sameCodeMadeOnBothSidesIsOne()
    {
        Study ours;
        Copy theirs(ours);
        const CodeId room = ours.addCode(QStringLiteral("Регистратура"), ours.wait);
        ours.code(ours.document, QStringLiteral("никто не вышел"), room);
        theirs.edit([&](project::Edit& edit) {
            Code fresh;
            fresh.parent = ours.wait;
            fresh.name = QStringLiteral(" регистратура");
            fresh.definition = QStringLiteral("Кто встречает");
            fresh.palette = 9;
            const CodeId made = addCode(edit, fresh);
            applyCode(edit, ours.document, {27, 37}, made);
            fresh.name = QStringLiteral("Звонок");
            fresh.parent = made;
            addCode(edit, fresh);
        });
        const auto report = merge(ours, theirs);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY2(report->conflicts.empty(), qPrintable(keysOf(*report).join(u'\n')));
        const Codebook book = codebook(ours.db());
        QCOMPARE(book.codes().size(), std::size_t(4));
        QCOMPARE(book.find(room)->definition, QStringLiteral("Кто встречает"));
        QVERIFY(book.find(room)->palette != 9);
        QVERIFY(book.byPath(QStringLiteral("Ожидание › Регистратура › Звонок")).isValid());
        int coded = 0;
        for (const Quote& quote : quotes(ours.db()))
            coded += quote.segment.code == room ? 1 : 0;
        QCOMPARE(coded, 2);
        QVERIFY(text(report->notes.front(), Language::English).contains(QStringLiteral("«Ожидание › Регистратура»")));
        QVERIFY(ours->check()->empty());
    }

    // Merged, both sides went on, merged again: what was settled is not asked anew.
    void theSecondMergeAsksOnlyWhatIsNew()
    {
        Study ours;
        BlindCopy blind(ours);
        const auto named = [](storage::Connection& db, const QString& name) { return codebook(db).byPath(name); };
        const auto rename = [&](const QString& from, const QString& to) {
            blind.open();
            blind.edit([&](project::Edit& edit) { renameCode(edit, named(blind.db(), from), to); });
            blind.close();
        };
        const QString wait = QStringLiteral("Ожидание");
        rename(wait, QStringLiteral("Их ожидание"));
        const auto first = blind.mergeInto(ours);
        QVERIFY2(first.ok() && first->conflicts.empty(), qPrintable(why(first)));
        QCOMPARE(codebook(ours.db()).find(ours.wait)->name, QStringLiteral("Их ожидание"));
        // Here the same code once more; there another: neither is a clash.
        ours.edit([&](project::Edit& edit) { renameCode(edit, ours.wait, QStringLiteral("Наше ожидание")); });
        rename(codebook(ours.db()).find(ours.doctor)->name, QStringLiteral("Доктор"));
        const auto second = blind.mergeInto(ours);
        QVERIFY2(second.ok(), qPrintable(why(second)));
        QVERIFY2(second->conflicts.empty(), qPrintable(keysOf(*second).join(u'\n')));
        QCOMPARE(codebook(ours.db()).find(ours.wait)->name, QStringLiteral("Наше ожидание"));
        QCOMPARE(codebook(ours.db()).find(ours.doctor)->name, QStringLiteral("Доктор"));
        QVERIFY(std::ranges::any_of(second->notes, [](const Message& note) {
            return text(note, Language::English).contains(QLatin1String("was merged here before"));
        }));
        // Both the same code since: that is one, and the only one.
        ours.edit([&](project::Edit& edit) { renameCode(edit, ours.doctor, QStringLiteral("Врач наш")); });
        rename(QStringLiteral("Доктор"), QStringLiteral("Врач их"));
        const auto third = blind.mergeInto(ours);
        QVERIFY(third.ok());
        QCOMPARE(third->conflicts.size(), std::size_t(1));
        QCOMPARE(codebook(ours.db()).find(ours.doctor)->name, QStringLiteral("Врач наш"));
        // The second merge taken back: what it settled is open again.
        QVERIFY(ours->undo().ok());
        QVERIFY(ours->undo().ok());
        QCOMPARE(codebook(ours.db()).find(ours.doctor)->name == QStringLiteral("Доктор"), false);
        QVERIFY(ours->check()->empty());
    }

    // A merge taken back has not happened: the next one asks the same again.
    void mergeTakenBackAsksTheSameAgain()
    {
        Study ours;
        Copy theirs(ours);
        ours.edit([&](project::Edit& edit) { renameCode(edit, ours.wait, QStringLiteral("Наше")); });
        theirs.edit([&](project::Edit& edit) {
            renameCode(edit, ours.wait, QStringLiteral("Их"));
            renameCode(edit, ours.doctor, QStringLiteral("Доктор"));
        });
        theirs.code(ours.document, QStringLiteral("объяснила всё"), ours.doctor, 2);
        MergeOptions options;
        options.otherwise = MergeChoice::Theirs;
        for (int round = 0; round < 3; ++round) {
            const auto report = merge(ours, theirs, options);
            QVERIFY2(report.ok(), qPrintable(why(report)));
            QCOMPARE(keysOf(*report), QStringList{QStringLiteral("code Наше")});
            QVERIFY(ours->undo().ok());
        }
    }

    void choiceForNoConflictIsRefused()
    {
        Study ours;
        Copy theirs(ours);
        theirs.edit([&](project::Edit& edit) { renameCode(edit, ours.wait, QStringLiteral("Их")); });
        MergeOptions options;
        options.choices[QStringLiteral("code:nobody")] = MergeChoice::Theirs;
        options.isStrict = true;
        const auto refused = merge(ours, theirs, options);
        QVERIFY(!refused.ok());
        QVERIFY2(why(refused).contains(QLatin1String("code:nobody")), qPrintable(why(refused)));
        QCOMPARE(codebook(ours.db()).find(ours.wait)->name, QStringLiteral("Ожидание"));
    }

    void conflictsSpeakInWords()
    {
        Study ours;
        Copy theirs(ours);
        ours.edit([&](project::Edit& edit) { setConsent(edit, ours.who, Consent::Refused); });
        theirs.edit([&](project::Edit& edit) {
            setConsent(edit, ours.who, Consent::Given);
            edit.db().run("UPDATE respondent SET age = 40");
        });
        const auto open = merge(ours, theirs);
        QCOMPARE(open->conflicts.size(), std::size_t(1));
        QStringList words;
        for (const auto& field : open->conflicts.front().fields)
            words << text(field.name, Language::English) + QStringLiteral(": ") + field.ours + u'|' + field.theirs;
        QCOMPARE(words, (QStringList{QStringLiteral("Age: —|40"), QStringLiteral("Consent: refused|given")}));
    }
};

QTEST_GUILESS_MAIN(TstBlindCopy)
#include "tst_blind_copy.moc"
