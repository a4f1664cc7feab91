// What people get to read: quotes and codebook as tables, pages and documents.
#include "exchange/paper_files.h"
#include "exchange/quote_report.h"
#include "formats/document_reader.h"
#include "formats/input_file.h"
#include "formats/zip_reader.h"
#include "interviews/coder_store.h"
#include "interviews/coding_store.h"
#include "interviews/consent.h"

#include "../interviews/interview_project.h"

#include <QRegularExpression>

using namespace tropa;
using namespace tropa::exchange;
using namespace tropa::interviews;
using namespace tropa::test;

namespace {

struct Case : InterviewProject
{
    Case()
    {
        const auto person = [&](const char* name, RespondentGroup group, Consent consent, const char* words) {
            RespondentId id;
            edit([&](project::Edit& edit) {
                Respondent one;
                one.name = QString::fromUtf8(name);
                one.group = group;
                one.age = 41;
                one.consent = consent;
                id = interviews::addRespondent(edit, one);
                setAttribute(edit, id, QStringLiteral("Район"), QStringLiteral("Север"));
            });
            return addDocument(QString::fromUtf8(words), id);
        };
        const DocumentId loyal = person("R1", RespondentGroup::OwnLoyal, Consent::Given,
                                        "И: Как приём?\nР: Ждала сорок минут, =СУММ(A1) & <b>злилась</b>.\n");
        const DocumentId refused =
            person("R2", RespondentGroup::OwnLost, Consent::Refused, "И: А вы?\nР: Секретные слова о враче.\n");
        wait = addCode(QStringLiteral("Ожидание"));
        queue = addCode(QStringLiteral("Очередь"), wait);
        edit([&](project::Edit& edit) {
            interviews::Code one = *codebook(edit.db()).find(wait);
            one.definition = QStringLiteral("Время впустую");
            one.notWhen = QStringLiteral("Ждать результатов");
            one.kind = CodeKind::Pain;
            updateCode(edit, one);
        });
        code(loyal, QStringLiteral("Ждала сорок минут"), wait, -2);
        code(loyal, QStringLiteral("=СУММ(A1) & <b>злилась</b>"), queue);
        code(refused, QStringLiteral("Секретные слова"), queue);
    }
    CodeId wait, queue;

    Paper quotes(std::vector<CodeId> codes = {})
    {
        QuoteReportOptions options;
        options.codes = std::move(codes);
        options.today = QDate(2026, 10, 1);
        options.language = Language::English;
        return quoteReport(db(), options).paper;
    }
    QString file(const char* name) const { return folder() + u'/' + QLatin1String(name); }
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesAndCountsWhoRefused()
    {
        Case project;
        QuoteReportOptions options;
        options.language = Language::English;
        const QuoteReport report = quoteReport(project.db(), options);
        QCOMPARE(report.quotes, qint64(2));
        QCOMPARE(report.withoutConsent, qint64(1));
        QVERIFY(report.paper.facts.join(u' ').contains(QLatin1String("1 quote(s) were left out: no consent")));
        QVERIFY(!paperHtml(report.paper).contains(QString::fromUtf8("Секретные")));
    }

    void printsDoubleCodedWordsOnce()
    {
        Case project;
        project.edit([&](project::Edit& edit) {
            const Quote first = quotes(edit.db()).front();
            CodingDetails details;
            details.coder = findOrAddCoder(edit, QStringLiteral("Boris"));
            details.valence = -1;
            applyCode(edit, first.segment.document, first.segment.span, first.segment.code, details);
        });
        QuoteReportOptions options;
        options.language = Language::English;
        const QuoteReport report = quoteReport(project.db(), options);
        QCOMPARE(report.quotes, qint64(3)); // a row each for other programs
        QCOMPARE(report.paper.sheets.front().rows.size(), std::size_t(3));
        QCOMPARE(report.passages, qint64(2));
        const QString html = paperHtml(report.paper);
        QCOMPARE(html.count(QStringLiteral("Ждала сорок минут")), 1);
        QVERIFY2(html.contains(QStringLiteral("−2 / −1 · ")) && html.contains(QStringLiteral(", Boris")),
                 qPrintable(html));
    }

    void hidesWhoIsPastTheirDate()
    {
        Case project;
        const QDate last(2026, 10, 31);
        project.edit([&](project::Edit& edit) {
            for (const Respondent& one : respondents(edit.db()))
                setKeepUntil(edit, one.id, last);
        });
        QuoteReportOptions options;
        options.today = last;
        QCOMPARE(quoteReport(project.db(), options).withoutConsent, qint64(1));
        options.today = last.addDays(1);
        QCOMPARE(quoteReport(project.db(), options).withoutConsent, qint64(3));
        QCOMPARE(quoteReport(project.db(), options).quotes, qint64(0));
    }

    void csvIsFlatAndSafe()
    {
        Case project;
        const QString path = project.file("quotes.csv");
        QVERIFY(writePaper(project.quotes(), path).ok());
        const QStringList lines = QString::fromUtf8(bytesOf(path)).split(QStringLiteral("\r\n"));
        QCOMPARE(lines[0], QString::fromUtf8("Quote,Respondent,Transcript,Turn,Time,Code,Code path,Kind,Valence,Weight,"
                                             "Touchpoint,Coder,Note,Group,Sex,Age,Clinic,Competitor,Service,"
                                             "Interview date,Район"));
        QVERIFY2(lines[1] == QString::fromUtf8(
                                 "Ждала сорок минут,R1,Интервью,2,,Ожидание,Ожидание,Pain,-2,,,cli,,loyal,,41,,,,,"
                                 "Север"),
                 qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(QString::fromUtf8("'=СУММ(A1) & <b>злилась</b>,R1")), qPrintable(lines[2]));
        QVERIFY2(lines[2].contains(QString::fromUtf8("Ожидание › Очередь")), qPrintable(lines[2]));
    }

    void takesACodeWithWhatIsBelow()
    {
        Case project;
        QCOMPARE(project.quotes({project.wait}).sheets.front().rows.size(), std::size_t(2));
        QCOMPARE(project.quotes({project.queue}).sheets.front().rows.size(), std::size_t(1));
    }

    void htmlEscapesEveryWord()
    {
        Case project;
        const QString html = paperHtml(project.quotes());
        QVERIFY(html.contains(QString::fromUtf8("&lt;b&gt;злилась&lt;/b&gt;")));
        QVERIFY(!html.contains(QString::fromUtf8("<b>злилась")));
        QVERIFY(!html.contains(QLatin1String("http")));
    }

    // A column takes what its words need, prose takes what is left, and together they fill the line.
    void columnsOfAPaperFillTheLine()
    {
        Paper paper;
        paper.language = Language::Russian;
        PaperTable table;
        table.columns = {QString::fromUtf8("№"), QString::fromUtf8("Вывод"), QString::fromUtf8("Данные по")};
        for (double row = 1; row < 4; ++row)
            table.rows.push_back({row, QString::fromUtf8("В «Центре» ждут дольше обещанного и не знают, сколько ещё"),
                                  QDate(2026, 9, 30)});
        paper.table(table);
        static const QRegularExpression width(QStringLiteral("<th[^>]* width=\"([0-9.]+)%\""));
        std::vector<double> widths;
        for (auto it = width.globalMatch(paperHtml(paper)); it.hasNext();)
            widths.push_back(it.next().captured(1).toDouble());
        QCOMPARE(widths.size(), std::size_t(3));
        QVERIFY(std::abs(widths[0] + widths[1] + widths[2] - 100) < 0.3);
        QVERIFY(widths[1] > 2 * widths[2]);
        QVERIFY(widths[2] > 10); // a date of ten signs in one line of 96
    }

    void docxIsADocument()
    {
        Case project;
        const QString path = project.file("codebook.docx");
        QVERIFY(writePaper(codebookReport(project.db(), Language::Russian, QDate(2026, 10, 1)), path).ok());
        const auto read = formats::readDocument(path);
        QVERIFY2(read.ok(), qPrintable(why(read)));
        QStringList words;
        for (const formats::Paragraph& paragraph : read->paragraphs)
            words << paragraph.text;
        QVERIFY2(words.contains(QStringLiteral("■ Ожидание")), qPrintable(words.join(u'|')));
        QVERIFY(words.contains(QStringLiteral("Время впустую")));
        QVERIFY(words.filter(QStringLiteral("Ждать результатов")).size() == 1);
        const auto heading = std::ranges::find_if(read->paragraphs, [](const formats::Paragraph& one) {
            return one.text.contains(QString::fromUtf8("Очередь"));
        });
        QCOMPARE(heading->heading, 2);
    }

    void xlsxIsAWorkbook()
    {
        Case project;
        const QString path = project.file("quotes.xlsx");
        QVERIFY(writePaper(project.quotes(), path).ok());
        auto zip = formats::ZipReader::open(*formats::InputFile::open(path, 1 << 20));
        QVERIFY(zip.ok());
        const QString strings = QString::fromUtf8(*zip->read(QStringLiteral("xl/sharedStrings.xml")));
        QVERIFY(strings.contains(QString::fromUtf8("Ждала сорок минут")));
        const QString sheet = QString::fromUtf8(*zip->read(QStringLiteral("xl/worksheets/sheet1.xml")));
        QVERIFY(!sheet.contains(QLatin1String("<f>")));
    }

    void refusesOtherEndings()
    {
        Case project;
        const auto written = writePaper(project.quotes(), project.file("quotes.odt"));
        QCOMPARE(why(written),
                 QStringLiteral("The file to write ends with csv, xlsx, html, docx or pdf, not with odt"));
        QVERIFY(!writePaper(project.quotes(), project.file("no/such/folder.csv")).ok());
    }
};

QTEST_GUILESS_MAIN(TstReports)
#include "tst_reports.moc"
