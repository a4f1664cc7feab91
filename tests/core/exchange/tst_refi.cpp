// REFI-QDA out and in again: what was written is valid, and nothing of it is lost on the way back.
#include "exchange/refi_reader.h"
#include "frame/frame_lookup.h"
#include "interviews/code_sets.h"
#include "interviews/coder_store.h"
#include "interviews/consent.h"
#include "refi_files.h"
#include "support/shared_file.h"
#include "support/write_file.h"

#include <QProcess>
#include <QStandardPaths>

using namespace tropa;
using namespace tropa::interviews;
using namespace tropa::test;

namespace {

const QString talk = QStringLiteral("И: Как вы попали к нам?\n"
                                    "Р: Записался 😀 по телефону. Ждал сорок минут, никто не вышел.\n"
                                    "И: А потом?\n"
                                    "Р: Врач объяснил всё подробно, спасибо ей большое.\n");

void fill(InterviewProject& project)
{
    RespondentId who;
    project.edit([&](project::Edit& edit) {
        Respondent one;
        one.name = QStringLiteral("R7");
        one.group = RespondentGroup::OwnLost;
        one.sex = Sex::Female;
        one.age = 41;
        one.consent = Consent::Given;
        one.interviewedOn = QDate(2026, 5, 4);
        one.note = QStringLiteral("Пришла с дочерью");
        one.clinic = frame::ClinicId(
            frame::FrameLookup(edit.db(), QStringLiteral("clinic")).findOrAdd(edit, QStringLiteral("Центр")));
        who = addRespondent(edit, one);
        setAttribute(edit, who, QStringLiteral("Район"), QStringLiteral("Север & юг"));
    });
    const DocumentId document = project.addDocument(talk, who);
    const CodeId wait = project.addCode(QStringLiteral("Ожидание"));
    const CodeId silence = project.addCode(QStringLiteral("Молчание <персонала>"), wait);
    const CodeId doctor = project.addCode(QStringLiteral("Врач"));
    const CodeId same = project.addCode(QStringLiteral("Молчание <персонала>"), doctor);
    project.edit([&](project::Edit& edit) {
        Code code = *codebook(edit.db()).find(wait);
        code.definition = QStringLiteral("Время впустую\nв любом месте");
        code.useWhen = QStringLiteral("Если названо время");
        code.notWhen = QStringLiteral("Очередь на сайте");
        code.kind = CodeKind::Pain;
        code.color = QStringLiteral("#2a5ca8");
        updateCode(edit, code);
        edit.db().run("INSERT INTO memo (guid, subject_kind, subject_id, text, created_at) VALUES (?, 'code', ?, "
                      "'О коде', '2026-10-01T12:00:00.000Z')",
                      Guid::random(), silence);
        edit.db().run("INSERT INTO memo (guid, subject_kind, text, created_at) VALUES (?, 'project', 'О проекте', "
                      "'2026-10-01T12:00:00.000Z')",
                      Guid::random());
        edit.db().run("INSERT INTO memo (guid, subject_kind, subject_id, text, created_at) VALUES (?, 'document', ?, "
                      "'О разговоре', '2026-10-01T12:00:00.000Z')",
                      Guid::random(), document);
    });
    const SegmentId first = project.code(document, QStringLiteral("Ждал сорок минут"), wait, -2);
    project.code(document, QStringLiteral("Ждал сорок минут"), silence, -1);
    project.code(document, QStringLiteral("никто не вышел"), silence);
    project.code(document, QStringLiteral("объяснил всё подробно"), same, 2);
    project.edit([&](project::Edit& edit) {
        setSegmentMemo(edit, std::span(&first, 1), QStringLiteral("Сорок минут — со слов"));
        setWeight(edit, std::span(&first, 1), 0.75);
        const project::CoderId b = findOrAddCoder(edit, QStringLiteral("Борис"));
        CodingDetails details;
        details.coder = b;
        details.memo = QStringLiteral("Моя «заметка»");
        applyCode(edit, document, {26, 38}, doctor, details);
    });
}

// Everything that should come back, as lines.
QStringList contents(TestProject& project)
{
    QStringList lines;
    storage::Connection& db = project.db();
    const Codebook book = codebook(db);
    for (const Code& code : book.codes())
        lines << QStringLiteral("code %1 %2 [%3] %4 %5 %6|%7|%8 %9")
                     .arg(code.guid.toString(), book.path(code.id), code.color, codeKindId(code.kind))
                     .arg(code.palette)
                     .arg(code.definition, code.useWhen, code.notWhen, code.example);
    const auto coders = coderNames(db);
    for (const DocumentInfo& info : documents(db)) {
        const auto one = document(db, info.id);
        const auto who = respondent(db, info.respondent);
        lines << QStringLiteral("document %1 %2 %3 %4").arg(info.guid.toString(), info.name, who->name, one->text);
        for (const Turn& turn : one->turns)
            lines << QStringLiteral("turn %1-%2 %3")
                         .arg(turn.span.begin)
                         .arg(turn.span.end)
                         .arg(one->speaker(turn.speaker) ? one->speaker(turn.speaker)->name : QString());
        for (const Segment& segment : segments(db, info.id)) {
            const auto guid = db.value<QByteArray>("SELECT guid FROM segment WHERE id = ?", segment.id);
            const auto coder = coders.find(segment.coder);
            lines << QStringLiteral("segment %1 %2-%3 «%4» %5 %6 v%7 w%8 %9")
                         .arg(Guid::fromBytes(*guid).toString())
                         .arg(segment.span.begin)
                         .arg(segment.span.end)
                         .arg(sliced(one->text, segment.span), book.path(segment.code),
                              coder == coders.end() ? QString() : coder->second)
                         .arg(segment.valence.value_or(99))
                         .arg(segment.weight.value_or(99))
                         .arg(segment.memo);
        }
    }
    for (const Respondent& one : respondents(db)) {
        lines << QStringLiteral("respondent %1 %2 %3 %4 %5 %6 %7 %8")
                     .arg(one.guid.toString(), one.name)
                     .arg(static_cast<int>(one.group))
                     .arg(static_cast<int>(one.sex))
                     .arg(one.age.value_or(0))
                     .arg(static_cast<int>(one.consent))
                     .arg(one.interviewedOn.toString(Qt::ISODate), one.note);
        for (const auto& [name, value] : attributes(db, one.id))
            lines << QStringLiteral("attribute %1=%2").arg(name, value);
        if (one.clinic.isValid())
            lines << QStringLiteral("clinic ") + frame::frameName(db, {QStringLiteral("clinic"), one.clinic.value()});
    }
    auto memos = db.prepare("SELECT guid, subject_kind, text FROM memo ORDER BY text");
    while (memos.step())
        lines << QStringLiteral("memo %1 %2 %3").arg(memos.guid(0).toString(), memos.text(1), memos.text(2));
    return lines;
}

QString exported(TestProject& project, const QString& name)
{
    const QString path = project.folder() + u'/' + name;
    const auto written = exchange::writeQdpx(exchange::projectPackage(project.db()), path);
    if (!written)
        qFatal("%s", qPrintable(why(written)));
    return path;
}

QString validation(const QString& xml, const QString& schema)
{
    QProcess xmllint;
    xmllint.start(QStringLiteral("xmllint"),
                  {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"), schema, xml});
    xmllint.waitForFinished();
    return xmllint.exitCode() == 0 ? QString() : QString::fromUtf8(xmllint.readAllStandardError());
}

QString schemaFile(const QString& name)
{
    const QString found = sharedData(QStringLiteral("../reference/refi-qda/") + name);
    return QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty() ? QString() : found;
}

QString unpackedProject(const QString& archive)
{
    return test::writeFile(archive + QStringLiteral(".xml"), projectPart(archive));
}

// Every selection and coding by GUID, with its place.
QStringList places(const exchange::Package& package)
{
    QStringList lines;
    for (const exchange::PackageDocument& document : package.documents) {
        for (const exchange::PackageSelection& selection : document.selections) {
            const QString place = QStringLiteral("%1 %2 %3-%4 %5")
                                      .arg(document.guid.toString(), selection.guid.toString())
                                      .arg(selection.span.begin)
                                      .arg(selection.span.end)
                                      .arg(selection.name);
            lines << place;
            for (const exchange::PackageCoding& coding : selection.codings)
                lines << place + u' ' + coding.guid.toString() + u' ' + coding.code.toString() + u' ' +
                             coding.user.toString();
        }
    }
    lines.sort();
    return lines;
}

} // namespace

class TstRefi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole()
    {
        InterviewProject from, to;
        fill(from);
        const QString file = exported(from, QStringLiteral("a.qdpx"));
        const auto report = test::importQdpx(to, file);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(report->imported, qint64(5));
        QCOMPARE(contents(to), contents(from));
        // And the same file is written again, but for the clinic's own people.
        QCOMPARE(places(*exchange::readQdpx(exported(to, QStringLiteral("b.qdpx")))),
                 places(*exchange::readQdpx(file)));
        QCOMPARE(QString::fromUtf8(projectPart(exported(to, QStringLiteral("c.qdpx")))),
                 QString::fromUtf8(projectPart(exported(to, QStringLiteral("b.qdpx")))));
    }

    void isOneEntryThatUndoTakesBack()
    {
        InterviewProject from, to;
        fill(from);
        const QStringList before = contents(to);
        const auto report = test::importQdpx(to, exported(from, QStringLiteral("a.qdpx")));
        QVERIFY(report.ok());
        const QStringList after = contents(to);
        QVERIFY(to->undo().ok());
        QCOMPARE(contents(to), before);
        QVERIFY(to->redo().ok());
        QCOMPARE(contents(to), after);
        const auto findings = to->check();
        QVERIFY2(findings.ok() && findings->empty(), "the file is not whole after undo and redo");
    }

    void dryRunWritesNothing()
    {
        InterviewProject from, to;
        fill(from);
        const QStringList before = contents(to);
        const auto report = test::importQdpx(to, exported(from, QStringLiteral("a.qdpx")), true);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(report->imported, qint64(5));
        QVERIFY(!report->entry.isValid());
        QCOMPARE(contents(to), before);
        QVERIFY(!to->nextUndo().isValid());
    }

    void doesNotDoubleWhatIsThere()
    {
        InterviewProject project;
        fill(project);
        const QStringList before = contents(project);
        const auto report = test::importQdpx(project, exported(project, QStringLiteral("a.qdpx")));
        QVERIFY(report.ok());
        QCOMPARE(report->imported, qint64(0));
        QCOMPARE(report->skipped, qint64(5));
        QCOMPARE(contents(project), before);
    }

    // Programs that give new GUIDs at each export still join: codes by path, texts by their words.
    void joinsByPathAndWords()
    {
        InterviewProject project;
        fill(project);
        exchange::Package package = exchange::projectPackage(project.db());
        std::map<QByteArray, Guid> fresh;
        const auto renew = [&](Guid& guid) {
            if (guid.isNull())
                return;
            Guid& other = fresh[guid.bytes()];
            if (other.isNull())
                other = Guid::random();
            guid = other;
        };
        for (auto& code : package.codes) {
            renew(code.guid);
            renew(code.parent);
        }
        for (auto& user : package.users)
            renew(user.guid);
        for (auto& document : package.documents) {
            renew(document.guid);
            for (auto& selection : document.selections) {
                renew(selection.guid);
                for (auto& coding : selection.codings) {
                    renew(coding.guid);
                    renew(coding.code);
                    renew(coding.user);
                }
            }
        }
        package.notes.clear();
        package.projectNotes.clear();
        const QStringList before = contents(project);
        const QString file = project.folder() + QStringLiteral("/other.qdpx");
        QVERIFY(exchange::writeQdpx(package, file).ok());
        const auto report = test::importQdpx(project, file);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(report->skipped, qint64(5));
        QCOMPARE(contents(project), before);
    }

    void keepsHandMadeTurns()
    {
        InterviewProject from, to;
        fill(from);
        from.edit([&](project::Edit& edit) {
            const auto one = document(edit.db(), documents(edit.db()).front().id);
            renameSpeaker(edit, one->speakers.back().id, QStringLiteral("Пациентка"));
            splitTurn(edit, one->turns[1].id, one->turns[1].span.begin + 12);
        });
        QVERIFY(test::importQdpx(to, exported(from, QStringLiteral("a.qdpx"))).ok());
        QCOMPARE(contents(to), contents(from));
    }

    void leavesOutWhoRefused()
    {
        InterviewProject project;
        fill(project);
        project.edit([](project::Edit& edit) {
            Respondent one = respondents(edit.db()).front();
            one.consent = Consent::Refused;
            updateRespondent(edit, one);
        });
        const exchange::Package package = exchange::projectPackage(project.db());
        QVERIFY(package.documents.empty());
        QVERIFY(package.cases.empty());
        QCOMPARE(text(package.losses.front(), Language::English),
                 QStringLiteral("1 transcript(s) were left out: no consent, or the date of keeping has passed"));
        exchange::PackageOptions all;
        all.withoutConsentToo = true;
        QCOMPARE(exchange::projectPackage(project.db(), all).documents.size(), std::size_t(1));
    }

    void leavesOutWhoIsPastTheirDate()
    {
        const QDate last(2026, 10, 31);
        InterviewProject project;
        fill(project);
        project.edit([&](project::Edit& edit) { setKeepUntil(edit, respondents(edit.db()).front().id, last); });
        exchange::PackageOptions options;
        options.today = last;
        QCOMPARE(exchange::projectPackage(project.db(), options).documents.size(), std::size_t(1));
        options.today = last.addDays(1);
        const exchange::Package late = exchange::projectPackage(project.db(), options);
        QVERIFY(late.documents.empty());
        QVERIFY(late.cases.empty());
        QVERIFY(late.losses.front().source.contains("date of keeping"));
    }

    void isValid()
    {
        const QString schema = schemaFile(QStringLiteral("Project.xsd"));
        if (schema.isEmpty())
            QSKIP("xmllint or the schema is not here");
        InterviewProject project;
        fill(project);
        QCOMPARE(validation(unpackedProject(exported(project, QStringLiteral("a.qdpx"))), schema), QString());
        exchange::PackageOptions codes;
        codes.codebookOnly = true;
        const QString book = project.folder() + QStringLiteral("/a.qdc");
        QVERIFY(exchange::writeQdc(exchange::projectPackage(project.db(), codes), book).ok());
        QCOMPARE(validation(book, schemaFile(QStringLiteral("Codebook.xsd"))), QString());
    }

    void codebookComesBack()
    {
        InterviewProject from, to;
        fill(from);
        exchange::PackageOptions codes;
        codes.codebookOnly = true;
        const QString book = from.folder() + QStringLiteral("/a.qdc");
        QVERIFY(exchange::writeQdc(exchange::projectPackage(from.db(), codes), book).ok());
        frame::ImportOptions options;
        options.files = {book};
        auto writer = to->startJob();
        const auto report = exchange::importQdc(**writer, options);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(report->imported, qint64(4));
        const auto isCode = [](const QString& line) { return line.startsWith(QLatin1String("code ")); };
        QStringList left, right;
        std::ranges::copy_if(contents(from), std::back_inserter(left), isCode);
        std::ranges::copy_if(contents(to), std::back_inserter(right), isCode);
        QCOMPARE(right, left);
    }

    void emptyProjectSaysSo()
    {
        InterviewProject project;
        const QString path = project.folder() + QStringLiteral("/e.qdpx");
        QVERIFY(!exchange::writeQdpx(exchange::projectPackage(project.db()), path).ok());
        QVERIFY(!exchange::writeQdc(exchange::projectPackage(project.db()), path).ok());
        QVERIFY(!QFileInfo::exists(path));
    }

    // The files of other programs: in, out and in again, with every GUID and every offset the same.
    void goesRound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("codings");
        QTest::addColumn<qint64>("codes");
        QTest::newRow("a project whose paths break the standard")
            << QStringLiteral("demo.qdpx") << qint64(205) << qint64(262);
        QTest::newRow("a project without its sources") << QStringLiteral("TestProject.qdpx") << qint64(0) << qint64(14);
    }
    void goesRound()
    {
        QFETCH(QString, name);
        QFETCH(qint64, codings);
        QFETCH(qint64, codes);
        const QString file = sharedData(QStringLiteral("qualitative/") + name);
        if (file.isEmpty())
            QSKIP("the trial data are not here");
        const auto original = exchange::readQdpx(file);
        QVERIFY2(original.ok(), qPrintable(why(original)));
        QCOMPARE(original->codingCount(), codings);
        QCOMPARE(qint64(original->codes.size()), codes);

        InterviewProject project;
        const auto report = test::importQdpx(project, file);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(report->imported, codings);
        const QString out = exported(project, QStringLiteral("out.qdpx"));
        const auto again = exchange::readQdpx(out);
        QVERIFY2(again.ok(), qPrintable(why(again)));
        QCOMPARE(places(*again), places(*original));
        QCOMPARE(again->sets.size(), original->sets.size());
        QCOMPARE(again->links.size(), original->links.size());
        QCOMPARE(again->notes.size(), original->notes.size());
        QCOMPARE(again->kept.size(), original->kept.size());
        const auto ofKind = [](const exchange::Package& package, const char* kind) {
            QStringList all;
            for (const exchange::KeptPart& part : package.kept) {
                if (part.kind == QLatin1String(kind))
                    all << QString::fromUtf8(part.xml);
            }
            return all;
        };
        QCOMPARE(ofKind(*again, "source"), ofKind(*original, "source"));
        QCOMPARE(ofKind(*again, "graph"), ofKind(*original, "graph"));
        for (std::size_t i = 0; i < original->codes.size(); ++i) {
            QCOMPARE(again->codes[i].guid, original->codes[i].guid);
            QCOMPARE(again->codes[i].name, original->codes[i].name);
            QCOMPARE(again->codes[i].parent, original->codes[i].parent);
            QCOMPARE(again->codes[i].definition, original->codes[i].definition);
        }
        if (const QString schema = schemaFile(QStringLiteral("Project.xsd")); !schema.isEmpty())
            QCOMPARE(validation(unpackedProject(out), schema), QString());
    }

    // Groups go out as sets, with their colour in the description, and come back the same; a second import joins them.
    void groupsOfCodesAreSets()
    {
        InterviewProject project;
        const auto wait = project.addCode(QString::fromUtf8("Ожидание"));
        const auto price = project.addCode(QString::fromUtf8("Цена"));
        const auto below = project.addCode(QString::fromUtf8("Цена"), wait); // the same name in another branch
        project.addDocument(QString::fromUtf8("Р: Ждали долго.\n"));
        Guid guid;
        project.edit([&](project::Edit& edit) {
            interviews::CodeSet set;
            set.name = QString::fromUtf8("Глава 2");
            set.color = QStringLiteral("#2a5ca8");
            set.note = QStringLiteral("money");
            set.codes = {price, below};
            interviews::addCodeSet(edit, set);
        });
        guid = interviews::codeSets(project.db())[0].guid;
        const QString out = exported(project, QStringLiteral("sets.qdpx"));
        InterviewProject into;
        for (int round = 0; round < 2; ++round) {
            const auto report = test::importQdpx(into, out);
            QVERIFY2(report.ok(), qPrintable(why(report)));
            const auto sets = interviews::codeSets(into.db());
            QCOMPARE(sets.size(), std::size_t(1));
            QCOMPARE(sets[0].guid, guid);
            QCOMPARE(sets[0].name, QString::fromUtf8("Глава 2"));
            QCOMPARE(sets[0].color, QStringLiteral("#2a5ca8"));
            QCOMPARE(sets[0].note, QStringLiteral("money"));
            const auto book = interviews::codebook(into.db());
            QStringList paths;
            for (const auto code : sets[0].codes)
                paths << book.path(code);
            QCOMPARE(paths, QStringList({QString::fromUtf8("Цена"), QString::fromUtf8("Ожидание › Цена")}));
        }
    }
};

QTEST_GUILESS_MAIN(TstRefi)
#include "tst_refi.moc"
