// Projects of other programs, made here by their own schemas: what they hold comes in, what is broken is refused.
#include "exchange/foreign_projects.h"
#include "exchange/html_words.h"
#include "interviews/coder_store.h"

#include "../interviews/interview_project.h"

#include <QDir>

using namespace tropa;
using namespace tropa::exchange;
using namespace tropa::interviews;
using namespace tropa::test;

namespace {

void build(const QString& path, const QByteArray& script)
{
    auto db = storage::Connection::open(path, storage::OpenMode::Create);
    if (!db)
        qFatal("%s", qPrintable(why(db)));
    (*db)->script(script);
    if ((*db)->failed())
        qFatal("%s", qPrintable(text((*db)->error().message, Language::English)));
}

const QByteArray qualCoder = R"(
CREATE TABLE project (databaseversion text, date text, memo text, about text);
CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text,
  av_text_id integer, risid integer, unique(name));
CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer,
  unique(name));
CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text,
  unique(name));
CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer,
  owner text, date text, memo text, avid integer, important integer, unique(cid,fid,pos0,pos1,owner));
CREATE TABLE annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text,
  date text);
CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text, date text);
CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text,
  date text, memo text);
CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text,
  owner text);
CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text);
CREATE TABLE code_image (imid integer primary key, id integer, x1 integer);
INSERT INTO project VALUES ('v11', '2024-08-01 17:30:00', 'О проекте', '');
INSERT INTO source VALUES (1, 'R7', 'И: Как?
Р: Ждала 😀 сорок минут, злилась.
', NULL, 'Заметка к тексту', 'anna', '2024-08-01 17:31:00', NULL, NULL);
INSERT INTO source VALUES (2, 'photo', NULL, '/images/a.jpg', '', 'anna', '2024-08-01 17:31:00', NULL, NULL);
INSERT INTO code_cat VALUES (1, 'Время', 'anna', '', 'Категория', NULL), (2, 'Люди', 'anna', '', '', 1);
INSERT INTO code_name VALUES (1, 'Ожидание', 'Что это', 1, 'anna', '', '#FF8800'), (2, 'Злость', '', 2, 'anna', '', '#00f');
INSERT INTO code_text VALUES (1, 1, 1, 'сорок минут', 19, 30, 'anna', '2024-08-01 18:00:00', 'долго', NULL, 1);
INSERT INTO code_text VALUES (2, 2, 1, 'злилась', 32, 39, 'boris', '2024-08-01 18:01:00', '', NULL, NULL);
INSERT INTO code_text VALUES (3, 2, 1, 'нет', 900, 903, 'boris', '2024-08-01 18:01:00', '', NULL, NULL);
INSERT INTO annotation VALUES (1, 1, 11, 16, 'начало жалобы', 'anna', '2024-08-01 18:02:00');
INSERT INTO cases VALUES (1, 'Пациентка 7', 'с дочерью', 'anna', '');
INSERT INTO case_text VALUES (1, 1, 1, 0, 40, 'anna', '', '');
INSERT INTO attribute VALUES (1, 'Возраст', 'case', '41', 1, '', ''), (2, 'Район', 'case', 'Север', 1, '', '');
INSERT INTO journal VALUES (1, 'День первый', 'Начали.', '2024-08-01', 'anna');
INSERT INTO code_image VALUES (1, 2, 5);
)";

const QByteArray rqda = R"(
CREATE TABLE source (name text, id integer, file text, memo text, owner text, date text, dateM text, status integer);
CREATE TABLE freecode (name text, memo text, owner text, date text, dateM text, id integer, status integer, color text);
CREATE TABLE codecat (name text, cid integer, catid integer, owner text, date text, dateM text, memo text, status integer);
CREATE TABLE treecode (cid integer, catid integer, date text, dateM text, memo text, status integer, owner text);
CREATE TABLE coding (cid integer, fid integer, seltext text, selfirst real, selend real, status integer, owner text,
  date text, memo text);
CREATE TABLE cases (name text, memo text, owner text, date text, dateM text, id integer, status integer);
CREATE TABLE caselinkage (caseid integer, fid integer, selfirst real, selend real, status integer, owner text, date text,
  memo text);
CREATE TABLE caseAttr (variable text, value text, caseID integer, date text, dateM text, owner text, status integer);
INSERT INTO source VALUES ('one.txt', 1, 'First line.
She waited for forty minutes.', '', 'rqda', '', '', 1), ('gone', 2, 'deleted', '', '', '', '', 0);
INSERT INTO freecode VALUES ('waiting', 'memo', 'rqda', '', '', 1, 1, 'antiquewhite'), ('gone', '', '', '', '', 2, 0, NULL);
INSERT INTO codecat VALUES ('time', NULL, 1, 'rqda', '', '', '', 1);
INSERT INTO treecode VALUES (1, 1, '', '', '', 1, 'rqda');
INSERT INTO coding VALUES (1, 1, 'forty minutes', 27.0, 40.0, 1, 'rqda', '', ''), (1, 1, 'x', 0, 1, 0, '', '', ''),
  (2, 1, 'First', 0, 5, 1, '', '', '');
INSERT INTO cases VALUES ('C1', '', 'rqda', '', '', 1, 1);
INSERT INTO caselinkage VALUES (1, 1, 0, 40, 1, 'rqda', '', '');
INSERT INTO caseAttr VALUES ('town', 'Omsk', 1, '', '', '', 1);
)";

const QByteArray taguette = R"(
CREATE TABLE projects (id integer primary key, name text, description text, created text);
CREATE TABLE documents (id integer primary key, name text, description text, filename text, created text,
  project_id integer, contents text, text_direction text);
CREATE TABLE highlights (id integer primary key, document_id integer, start_offset integer, end_offset integer,
  snippet text);
CREATE TABLE tags (id integer primary key, project_id integer, path text, description text);
CREATE TABLE highlight_tags (highlight_id integer, tag_id integer);
INSERT INTO projects VALUES (1, 'Очереди', 'о чём', '2024-01-02 03:04:05');
INSERT INTO documents VALUES (1, 'R1', '', 'a.docx', '2024-01-02 03:04:05', 1,
  '<h1>Разговор</h1><p>Ждал <b>сорок</b> минут &amp; ушёл 😀.</p><p>Потом вернулся.</p>', 'LEFT_TO_RIGHT');
INSERT INTO tags VALUES (1, 1, 'wait.long', 'долгое'), (2, 1, 'back', '');
INSERT INTO highlights VALUES (1, 1, 25, 46, ''), (2, 1, 63, 91, ''), (3, 1, 5000, 6000, '');
INSERT INTO highlight_tags VALUES (1, 1), (1, 2), (2, 2), (3, 1);
)";

QStringList codedWith(TestProject& project)
{
    QStringList lines;
    const Codebook book = codebook(project.db());
    const auto coders = coderNames(project.db());
    for (const Quote& quote : quotes(project.db())) {
        const auto coder = coders.find(quote.segment.coder);
        lines << QStringLiteral("%1 · %2 · %3 · %4")
                     .arg(quote.text, book.path(quote.segment.code), coder == coders.end() ? QString() : coder->second,
                          quote.segment.memo);
    }
    return lines;
}

template <class Import>
Result<frame::ImportReport> run(TestProject& project, const QString& path, Import import)
{
    auto writer = project->startJob();
    frame::ImportOptions options;
    options.files = {path};
    return import(**writer, options, Progress());
}

} // namespace

class TstForeignProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQualCoder()
    {
        InterviewProject project;
        const QString folder = project.folder() + QStringLiteral("/study.qda");
        QVERIFY(QDir().mkpath(folder));
        build(folder + QStringLiteral("/data.qda"), qualCoder);
        const auto report = run(project, folder, importQualCoder);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        // An emoji stands before the words, and this file counts it as one.
        QCOMPARE(codedWith(project), (QStringList{QStringLiteral("сорок минут · Время › Ожидание · anna · долго"),
                                                  QStringLiteral("злилась · Время › Люди › Злость · boris · ")}));
        const auto who = respondents(project.db());
        QCOMPARE(who.size(), std::size_t(1));
        QCOMPARE(who.front().name, QStringLiteral("Пациентка 7"));
        QCOMPARE(who.front().age.value_or(0), qint64(41));
        QCOMPARE(attributes(project.db(), who.front().id).at(QStringLiteral("Район")), QStringLiteral("Север"));
        QStringList notes;
        for (const Message& note : report->notes)
            notes << text(note, Language::English);
        QVERIFY2(notes.contains(QStringLiteral("1 coding(s) of pictures, pages and recordings were left out")),
                 qPrintable(notes.join(u'\n')));
        QVERIFY(notes.contains(QStringLiteral("1 coding(s) have no place and were left out; each is named below")));
        QVERIFY(notes.contains(QStringLiteral("R7, coding 900–903: it lies past the end of the text")));
        // Again by its file: nothing is doubled.
        const auto again = run(project, folder + QStringLiteral("/data.qda"), importQualCoder);
        QVERIFY(again.ok());
        QCOMPARE(codedWith(project).size(), 2);
        QVERIFY(project->undo().ok());
    }

    // Versions of the program and its windows counted differently, so one file holds places of both kinds, and some
    // that belong to an older text.
    void mixedPlacesOfQualCoder()
    {
        InterviewProject project;
        const QString path = project.folder() + QStringLiteral("/data.qda");
        QByteArray script = qualCoder;
        script.append(R"(
DELETE FROM code_text;
DELETE FROM annotation;
INSERT INTO source VALUES (3, 'R8', '😀😀😀 Сначала звонили. Потом ждала сорок минут. Потом ушла.', NULL, '', 'anna', '', NULL, NULL);
INSERT INTO code_text VALUES (10, 1, 3, 'Сначала звонили', 4, 19, 'anna', '', 'code points', NULL, NULL);
INSERT INTO code_text VALUES (11, 1, 3, 'ждала сорок', 27, 38, 'anna', '', 'code points', NULL, NULL);
INSERT INTO code_text VALUES (12, 1, 3, 'сорок минут', 36, 47, 'anna', '', 'UTF-16', NULL, NULL);
INSERT INTO code_text VALUES (13, 1, 3, 'Потом ушла', 40, 50, 'anna', '', 'shifted', NULL, NULL);
INSERT INTO code_text VALUES (14, 1, 3, 'этих слов нет', 20, 26, 'anna', '', 'stale', NULL, NULL);
INSERT INTO code_text VALUES (15, 1, 3, 'ничего', 300, 306, 'anna', '', 'past', NULL, NULL);
INSERT INTO code_text VALUES (16, 1, 77, 'ничего', 0, 6, 'anna', '', 'no source', NULL, NULL);
INSERT INTO code_text VALUES (17, 99, 3, 'Потом', 20, 25, 'anna', '', 'no code', NULL, NULL);
INSERT INTO code_text VALUES (18, 1, 2, 'ничего', 0, 6, 'anna', '', 'a picture', NULL, NULL);
INSERT INTO code_text VALUES (19, 1, 3, '', 9, 9, 'anna', '', 'empty', NULL, NULL);
)");
        build(path, script);
        const auto report = run(project, path, importQualCoder);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QStringList coded = codedWith(project);
        const QString code = QStringLiteral(" · Время › Ожидание · anna · ");
        QCOMPARE(coded, (QStringList{QStringLiteral("Сначала звонили") + code + QStringLiteral("code points"),
                                     QStringLiteral(" Потом") + code + QStringLiteral("stale"),
                                     QStringLiteral("ждала сорок") + code + QStringLiteral("code points"),
                                     QStringLiteral("сорок минут") + code + QStringLiteral("UTF-16"),
                                     QStringLiteral("Потом ушла") + code + QStringLiteral("shifted")}));
        QStringList notes;
        for (const Message& note : report->notes)
            notes << text(note, Language::English);
        const char* const told[] = {
            "2 coding(s) did not stand on their words and were moved to them: the program had counted their places in "
            "another way",
            "1 coding(s) stand where the file puts them, but other words stand there now than when they were made",
            "5 coding(s) have no place and were left out; each is named below",
            "R8, coding 300–306: it lies past the end of the text",
            "Coding 0–6: the file has no source number 77",
            "R8, coding 20–25: its code is not in the file",
            "photo, coding 0–6: the source has no words",
            "R8, coding 9–9: it ends before it begins"};
        for (const char* note : told)
            QVERIFY2(notes.contains(QString::fromUtf8(note)), qPrintable(notes.join(u'\n')));
        QVERIFY(project->undo().ok());
        QVERIFY(codedWith(project).isEmpty());
    }

    void readsRqda()
    {
        InterviewProject project;
        const QString path = project.folder() + QStringLiteral("/old.rqda");
        build(path, rqda);
        const auto report = run(project, path, importRqda);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(codedWith(project), QStringList{QStringLiteral("forty minutes · time › waiting · rqda · ")});
        QCOMPARE(documents(project.db()).size(), std::size_t(1));
        QCOMPARE(attributes(project.db(), respondents(project.db()).front().id).at(QStringLiteral("town")),
                 QStringLiteral("Omsk"));
        QVERIFY(project->undo().ok());
        QVERIFY(documents(project.db()).empty());
    }

    void readsTaguette()
    {
        InterviewProject project;
        const QString path = project.folder() + QStringLiteral("/taguette.sqlite3");
        build(path, taguette);
        const auto report = run(project, path, importTaguette);
        QVERIFY2(report.ok(), qPrintable(why(report)));
        QCOMPARE(documentText(project.db(), documents(project.db()).front().id),
                 QStringLiteral("Разговор\nЖдал сорок минут & ушёл 😀.\nПотом вернулся.\n"));
        QCOMPARE(codedWith(project), (QStringList{QStringLiteral("сорок минут · wait.long ·  · "),
                                                  QStringLiteral("сорок минут · back ·  · "),
                                                  QStringLiteral("Потом вернулся. · back ·  · ")}));
    }

    void countsBytesOfHtml_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("words");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("empty") << QString() << QString() << qint64(0);
        QTest::newRow("entities") << QStringLiteral("a&lt;b&#1078;&unknown;") << QStringLiteral("a<bж&unknown;")
                                  << qint64(14);
        QTest::newRow("blocks") << QStringLiteral("<p>a</p>\n<p>б<br>c</p>") << QStringLiteral("a\nб\nc\n")
                                << qint64(5);
        QTest::newRow("unclosed") << QStringLiteral("ab<p") << QStringLiteral("ab") << qint64(2);
        QTest::newRow("comment") << QStringLiteral("a<!-- x > y -->b") << QStringLiteral("ab") << qint64(2);
    }
    void countsBytesOfHtml()
    {
        QFETCH(QString, html);
        QFETCH(QString, words);
        QFETCH(qint64, bytes);
        const HtmlWords read = htmlWords(html);
        QCOMPARE(read.words, words);
        QCOMPARE(qint64(read.places.size()) - 1, bytes);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("another database") << QByteArray("CREATE TABLE x (a);");
        QTest::newRow("a view for a table") << QByteArray(
            "CREATE TABLE code_name (cid); CREATE TABLE code_text (ctid); CREATE VIEW source AS SELECT 1 AS id;");
        QTest::newRow("columns missing") << QByteArray(
            "CREATE TABLE code_name (cid); CREATE TABLE code_text (ctid); CREATE TABLE source (id);");
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, script);
        InterviewProject project;
        const QString path = project.folder() + QStringLiteral("/x.qda");
        build(path, script);
        const auto report = run(project, path, importQualCoder);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().kind, ErrorKind::BadInput);
        QVERIFY(!project->nextUndo().isValid());
    }
    void refusesBytes()
    {
        InterviewProject project;
        const QString path = project.folder() + QStringLiteral("/x.rqda");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3\0 and then rubbish", 33);
        file.close();
        QVERIFY(!run(project, path, importRqda).ok());
        QVERIFY(!run(project, project.folder() + QStringLiteral("/none.rqda"), importRqda).ok());
        QVERIFY(!run(project, project.folder(), importQualCoder).ok());
    }
};

QTEST_GUILESS_MAIN(TstForeignProjects)
#include "tst_foreign_projects.moc"
