// Two coders, two copies, one project again: nothing lost, nothing doubled, every clash told.
#include "exchange/merge.h"
#include "interviews/coder_store.h"
#include "interviews/consent.h"
#include "interviews/memo_store.h"

#include "../interviews/interview_project.h"

#include <QRandomGenerator>

using namespace tropa;
using namespace tropa::exchange;
using namespace tropa::interviews;
using namespace tropa::test;

namespace {

const QString talk = QStringLiteral("И: Как вы попали к нам?\n"
                                    "Р: Записалась по телефону. Ждала сорок минут, никто не вышел.\n"
                                    "И: А потом?\n"
                                    "Р: Врач объяснила всё подробно.\n");

// A project with a transcript, two codes and one segment.
struct Study : InterviewProject
{
    Study()
    {
        who = addRespondent(QStringLiteral("R7"));
        document = addDocument(talk, who);
        wait = addCode(QStringLiteral("Ожидание"));
        doctor = addCode(QStringLiteral("Врач"));
        first = code(document, QStringLiteral("Ждала сорок минут"), wait, -2);
    }
    RespondentId who;
    DocumentId document;
    CodeId wait, doctor;
    SegmentId first;
};

// Another person's copy of a project: the same file, opened by somebody else.
class Copy
{
public:
    explicit Copy(Study& of, const char* name = "B")
    {
        (void)of->waitUntilSaved();
        if (!of->backUp(path()))
            qFatal("no copy");
        reopen(name);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("copy.tropa")); }
    void reopen(const char* name)
    {
        m_project.reset();
        project::OpenOptions options;
        options.parts = InterviewProject::parts();
        options.coder = {Guid::random(), QString::fromLatin1(name), {}};
        auto opened = project::Project::open(path(), options);
        if (!opened)
            qFatal("%s", qPrintable(why(opened)));
        m_project = std::move(*opened);
    }
    project::Project* operator->() { return m_project.get(); }
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
    void code(DocumentId document, const QString& words, CodeId code, std::optional<qint64> valence = std::nullopt)
    {
        const QString text = documentText(db(), document);
        const CodePointIndex index(text);
        const qsizetype at = text.indexOf(words);
        Q_ASSERT(at >= 0);
        edit([&](project::Edit& edit) {
            CodingDetails details;
            details.valence = valence;
            applyCode(edit, document, {index.toCodePoint(at), index.toCodePoint(at + words.size())}, code, details);
        });
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<project::Project> m_project;
};

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

Result<MergeReport> merge(Study& into, Copy& from, MergeOptions options = {})
{
    (void)from->waitUntilSaved();
    auto writer = into->startJob();
    if (!writer)
        return writer.error();
    return mergeProject(**writer, from.path(), options);
}

QStringList quotesOf(Study& project)
{
    QStringList lines;
    const Codebook book = codebook(project.db());
    const auto coders = coderNames(project.db());
    for (const Quote& quote : quotes(project.db())) {
        const auto coder = coders.find(quote.segment.coder);
        lines << QStringLiteral("%1 · %2 · %3 · %4")
                     .arg(quote.text, book.path(quote.segment.code), coder == coders.end() ? QString() : coder->second)
                     .arg(quote.segment.valence.value_or(0));
    }
    lines.sort();
    return lines;
}

QStringList keysOf(const MergeReport& report)
{
    QStringList keys;
    for (const MergeConflict& conflict : report.conflicts)
        keys << conflict.table + u' ' + conflict.title;
    return keys;
}

QString summary(const MergeReport& report)
{
    QString words;
    for (const auto* counts : {&report.added, &report.updated, &report.removed}) {
        for (const auto& [table, count] : *counts)
            words += QStringLiteral("%1 %2; ").arg(table).arg(count);
        words += u'|';
    }
    return words;
}

} // namespace

class TstMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingNewIsNoEntry()
    {
        Study ours;
        Copy theirs(ours);
        const auto report = merge(ours, theirs);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY2(report->isEmpty(), qPrintable(keysOf(*report).join(u'\n') + summary(*report)));
        QVERIFY(!report->entry.isValid());
        QVERIFY(report->same > 0);
    }

    void bringsTheWorkOfBoth()
    {
        Study ours;
        Copy theirs(ours);
        ours.code(ours.document, QStringLiteral("никто не вышел"), ours.wait);
        theirs.code(ours.document, QStringLiteral("объяснила всё подробно"), ours.doctor, 2);
        theirs.edit([&](project::Edit& edit) {
            Code fresh;
            fresh.name = QStringLiteral("Телефон");
            fresh.parent = ours.wait;
            const CodeId id = addCode(edit, fresh);
            applyCode(edit, ours.document, {27, 51}, id);
            Respondent one;
            one.name = QStringLiteral("R8");
            const RespondentId who = addRespondent(edit, one);
            setAttribute(edit, who, QStringLiteral("Район"), QStringLiteral("Север"));
            addDocument(edit, QStringLiteral("Второе"), who, recognisedTranscript(QStringLiteral("И: А?\nР: Бе.\n")));
            setValence(edit, std::span(&ours.first, 1), -1);
        });
        const QStringList before = quotesOf(ours);

        MergeOptions look;
        look.dryRun = true;
        const auto dry = merge(ours, theirs, look);
        QVERIFY2(dry.ok(), qPrintable(why(dry)));
        QCOMPARE(dry->added.at(QStringLiteral("segment")), qint64(2));
        QCOMPARE(quotesOf(ours), before);

        const auto report = merge(ours, theirs);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY2(report->conflicts.empty(), qPrintable(keysOf(*report).join(u'\n')));
        QCOMPARE(report->added, dry->added);
        const QStringList after = quotesOf(ours);
        QCOMPARE(after.size(), 4);
        QVERIFY2(after.contains(QStringLiteral("Ждала сорок минут · Ожидание · cli · -1")),
                 qPrintable(after.join(u'\n') + summary(*report)));
        QVERIFY2(after.contains(QStringLiteral("объяснила всё подробно · Врач · B · 2")),
                 qPrintable(after.join(u'\n')));
        QCOMPARE(documents(ours.db()).size(), std::size_t(2));
        const auto other = document(ours.db(), documents(ours.db()).back().id);
        QCOMPARE(other->turns.size(), std::size_t(2));
        QCOMPARE(other->speaker(other->turns[1].speaker)->name, QStringLiteral("Р"));
        QCOMPARE(attributes(ours.db(), other->info.respondent).at(QStringLiteral("Район")), QStringLiteral("Север"));

        QVERIFY(ours->undo().ok());
        QCOMPARE(quotesOf(ours), before);
        QCOMPARE(documents(ours.db()).size(), std::size_t(1));
        QVERIFY(ours->redo().ok());
        QCOMPARE(quotesOf(ours), after);
        const auto findings = ours->check();
        QVERIFY(findings.ok() && findings->empty());
        // And once more changes nothing.
        QVERIFY(merge(ours, theirs)->isEmpty());
    }

    void asksWhereBothChanged_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("ours") << int(MergeChoice::Ours) << QStringList{QStringLiteral("Наше"), QStringLiteral("Врач")};
        QTest::newRow("theirs") << int(MergeChoice::Theirs)
                                << QStringList{QStringLiteral("Их"), QStringLiteral("Врач")};
        QTest::newRow("both") << int(MergeChoice::Both)
                              << QStringList{QStringLiteral("Наше"), QStringLiteral("Их"), QStringLiteral("Врач")};
    }
    void asksWhereBothChanged()
    {
        QFETCH(int, choice);
        QFETCH(QStringList, names);
        Study ours;
        Copy theirs(ours);
        ours.edit([&](project::Edit& edit) { renameCode(edit, ours.wait, QStringLiteral("Наше")); });
        theirs.edit([&](project::Edit& edit) { renameCode(edit, ours.wait, QStringLiteral("Их")); });

        const auto open = merge(ours, theirs);
        QVERIFY2(open.ok(), qPrintable(why(open)));
        QCOMPARE(open->unresolved.size(), std::size_t(1));
        QVERIFY(!open->entry.isValid());
        const MergeConflict& conflict = open->conflicts.front();
        QCOMPARE(conflict.title, QStringLiteral("Наше"));
        QCOMPARE(conflict.fields.front().ours, QStringLiteral("Наше"));
        QCOMPARE(conflict.fields.front().theirs, QStringLiteral("Их"));

        MergeOptions options;
        options.choices[conflict.key] = static_cast<MergeChoice>(choice);
        const auto report = merge(ours, theirs, options);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY(report->unresolved.empty());
        QStringList now;
        const Codebook book = codebook(ours.db());
        for (const Code& code : book.codes())
            now << code.name;
        now.sort();
        names.sort();
        QCOMPARE(now, names);
        QCOMPARE(quotesOf(ours).size(), 1);
    }

    void takesWhatOnlyTheyChanged()
    {
        Study ours;
        Copy theirs(ours);
        theirs.edit([&](project::Edit& edit) {
            renameCode(edit, ours.wait, QStringLiteral("Очередь"));
            setAttribute(edit, ours.who, QStringLiteral("Район"), QStringLiteral("Юг"));
        });
        const auto report = merge(ours, theirs);
        QVERIFY(report.ok() && report->conflicts.empty());
        QCOMPARE(codebook(ours.db()).find(ours.wait)->name, QStringLiteral("Очередь"));
        QCOMPARE(attributes(ours.db(), ours.who).at(QStringLiteral("Район")), QStringLiteral("Юг"));
    }

    void removalsAreKept()
    {
        Study ours;
        Copy theirs(ours);
        const SegmentId second = ours.code(ours.document, QStringLiteral("никто не вышел"), ours.wait);
        theirs.edit([&](project::Edit& edit) { removeSegments(edit, std::span(&ours.first, 1)); });
        ours.edit([&](project::Edit& edit) { removeSegments(edit, std::span(&second, 1)); });
        const auto report = merge(ours, theirs);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(report->removed.at(QStringLiteral("segment")), qint64(1));
        QVERIFY(quotesOf(ours).isEmpty());

        // What was removed here and not touched there does not come back.
        Study again;
        Copy other(again);
        again.edit([&](project::Edit& edit) { removeSegments(edit, std::span(&again.first, 1)); });
        QVERIFY(merge(again, other)->isEmpty());
        QVERIFY(quotesOf(again).isEmpty());
    }

    void removedHereChangedThereIsAsked()
    {
        Study ours;
        Copy theirs(ours);
        ours.edit([&](project::Edit& edit) { removeSegments(edit, std::span(&ours.first, 1)); });
        theirs.edit([&](project::Edit& edit) { setValence(edit, std::span(&ours.first, 1), 1); });
        const auto open = merge(ours, theirs);
        QCOMPARE(open->unresolved.size(), std::size_t(1));
        QCOMPARE(open->conflicts.front().kind, MergeConflict::Kind::RemovedHere);
        QCOMPARE(open->conflicts.front().title, QStringLiteral("Ждала сорок минут"));
        MergeOptions back;
        back.otherwise = MergeChoice::Theirs;
        QVERIFY(merge(ours, theirs, back).ok());
        QCOMPARE(quotesOf(ours), QStringList{QStringLiteral("Ждала сорок минут · Ожидание · cli · 1")});
    }

    void removedThereChangedHereIsAsked()
    {
        Study ours;
        Copy theirs(ours);
        theirs.edit([&](project::Edit& edit) { removeSegments(edit, std::span(&ours.first, 1)); });
        ours.edit([&](project::Edit& edit) { setValence(edit, std::span(&ours.first, 1), 1); });
        const auto open = merge(ours, theirs);
        QCOMPARE(open->conflicts.front().kind, MergeConflict::Kind::RemovedThere);
        MergeOptions keep;
        keep.otherwise = MergeChoice::Ours;
        QVERIFY(merge(ours, theirs, keep).ok());
        QCOMPARE(quotesOf(ours).size(), 1);
    }

    // A text edited on one side carries the codings of the other along.
    void textsEditedOnOneSide_data()
    {
        QTest::addColumn<bool>("here");
        QTest::newRow("here") << true;
        QTest::newRow("there") << false;
    }
    void textsEditedOnOneSide()
    {
        QFETCH(bool, here);
        Study ours;
        Copy theirs(ours);
        const auto correct = [&](project::Edit& edit) {
            QVERIFY(editText(edit, ours.document, {27, 37}, QStringLiteral("Я записалась 😀")).ok());
        };
        if (here) {
            ours.edit(correct);
            theirs.code(ours.document, QStringLiteral("объяснила всё"), ours.doctor);
        } else {
            theirs.edit(correct);
            theirs.code(ours.document, QStringLiteral("объяснила всё"), ours.doctor);
            ours.code(ours.document, QStringLiteral("никто не вышел"), ours.doctor);
        }
        const auto report = merge(ours, theirs);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QVERIFY2(report->conflicts.empty(), qPrintable(keysOf(*report).join(u'\n')));
        QVERIFY(documentText(ours.db(), ours.document).contains(QStringLiteral("Я записалась 😀")));
        QVERIFY(ours.codedWords(ours.document).contains(QStringLiteral("объяснила всё")));
        QVERIFY(ours.codedWords(ours.document).contains(QStringLiteral("Ждала сорок минут")));
        QVERIFY(checkText(ours.db(), ours.document).ok());
    }

    void textsEditedOnBothSides_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("transcripts");
        QTest::newRow("ours") << int(MergeChoice::Ours) << 1;
        QTest::newRow("theirs") << int(MergeChoice::Theirs) << 1;
        QTest::newRow("both") << int(MergeChoice::Both) << 2;
    }
    void textsEditedOnBothSides()
    {
        QFETCH(int, choice);
        QFETCH(int, transcripts);
        Study ours;
        Copy theirs(ours);
        ours.edit([&](project::Edit& edit) {
            QVERIFY(editText(edit, ours.document, {0, 1}, QStringLiteral("Интервьюер")).ok());
        });
        theirs.edit([&](project::Edit& edit) {
            QVERIFY(editText(edit, ours.document, {3, 6}, QStringLiteral("А как")).ok());
        });
        theirs.code(ours.document, QStringLiteral("объяснила всё"), ours.doctor);
        const auto open = merge(ours, theirs);
        QVERIFY2(open.ok(), qPrintable(why(open)));
        QVERIFY(!open->unresolved.empty());
        QCOMPARE(open->conflicts.front().kind, MergeConflict::Kind::TextDiffers);
        MergeOptions options;
        options.otherwise = static_cast<MergeChoice>(choice);
        const auto report = merge(ours, theirs, options);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(int(documents(ours.db()).size()), transcripts);
        QStringList words;
        for (const DocumentInfo& info : documents(ours.db())) {
            QVERIFY(checkText(ours.db(), info.id).ok());
            words << ours.codedWords(info.id);
        }
        QVERIFY2(words.contains(QStringLiteral("объяснила всё")), qPrintable(words.join(u'|')));
        QVERIFY(words.contains(QStringLiteral("Ждала сорок минут")));
    }

    void sameTranscriptBroughtInTwice()
    {
        Study ours, other;
        (void)other->waitUntilSaved();
        auto writer = ours->startJob();
        MergeOptions options;
        options.otherwise = MergeChoice::Ours;
        const auto report = mergeProject(**writer, other.path(), options);
        writer->reset();
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(documents(ours.db()).size(), std::size_t(1));
        QCOMPARE(respondents(ours.db()).size(), std::size_t(1));
        QVERIFY(text(report->notes.front(), Language::English).contains(QLatin1String("no common beginning")));
    }

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
        QVERIFY2(notes.join(u'\n').contains(QLatin1String("of other things in the blind copy")), qPrintable(notes.join(u'\n')));
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

    void refusesWhatIsNoProject()
    {
        Study ours;
        auto writer = ours->startJob();
        QVERIFY(!mergeProject(**writer, ours.path(), {}).ok());
        const QString path = ours.folder() + QStringLiteral("/x.tropa");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no project");
        file.close();
        const auto report = mergeProject(**writer, path, {});
        QVERIFY(!report.ok());
        QVERIFY(!mergeProject(**writer, ours.folder() + QStringLiteral("/none.tropa"), {}).ok());
    }

    // Whatever two people do, the merge holds everything that both have and the file stays whole.
    void holdsAfterRandomWork()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 8; ++round) {
            Study ours;
            Copy theirs(ours);
            const auto work = [&](auto& side, storage::Connection& db) {
                for (int i = 0; i < 25; ++i) {
                    side.edit([&](project::Edit& edit) {
                        const Codebook book = codebook(db);
                        const auto any = [&] {
                            return book.codes()[static_cast<std::size_t>(random.bounded(int(book.codes().size())))].id;
                        };
                        const auto all = segments(db, ours.document);
                        const qint64 length = codePointCount(documentText(db, ours.document));
                        const qint64 begin = random.bounded(int(length - 12));
                        switch (random.bounded(6)) {
                        case 0: {
                            Code code;
                            code.name = QStringLiteral("К%1").arg(random.bounded(1000));
                            code.parent = random.bounded(2) ? any() : CodeId();
                            addCode(edit, code);
                            break;
                        }
                        case 1:
                            if (!all.empty()) {
                                const SegmentId one = all[static_cast<std::size_t>(random.bounded(int(all.size())))].id;
                                if (random.bounded(2))
                                    removeSegments(edit, std::span(&one, 1));
                                else
                                    setValence(edit, std::span(&one, 1), random.bounded(5) - 2);
                            }
                            break;
                        case 2:
                            QVERIFY(
                                editText(edit, ours.document, {begin, begin + random.bounded(6)}, QStringLiteral("ёж"))
                                    .ok());
                            break;
                        default:
                            applyCode(edit, ours.document, {begin, begin + 1 + random.bounded(10)}, any());
                        }
                    });
                }
            };
            work(ours, ours.db());
            work(theirs, theirs.db());
            for (const MergeChoice choice : {MergeChoice::Ours, MergeChoice::Theirs, MergeChoice::Both}) {
                MergeOptions options;
                options.otherwise = choice;
                const auto before = quotesOf(ours);
                const auto report = merge(ours, theirs, options);
                QVERIFY2(report.ok(), qPrintable(why(report)));
                const auto findings = ours->check();
                QVERIFY2(findings.ok() && findings->empty(), "the merged file is not whole");
                QVERIFY(checkText(ours.db(), ours.document).ok());
                const qint64 length = codePointCount(documentText(ours.db(), ours.document));
                for (const Segment& segment : segments(ours.db(), ours.document))
                    QVERIFY(segment.span.begin >= 0 && !segment.span.isEmpty() && segment.span.end <= length);
                if (report->entry.isValid()) {
                    QVERIFY(ours->undo().ok());
                    QCOMPARE(quotesOf(ours), before);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TstMerge)
#include "tst_merge.moc"
