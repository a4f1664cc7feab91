#include "formats/document_reader.h"
#include "interviews/consent.h"
#include "interviews/respondent_store.h"
#include "support/sample_window.h"
#include "ui/report/report_view.h"

#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTextBrowser>

using namespace tropa;
using ui::report::ReportView;

namespace {

class ReportWindow : public test::SampleWindow
{
public:
    explicit ReportWindow(Language language = Language::English,
                          ui::shell::ThemeChoice theme = ui::shell::ThemeChoice::Light)
        : SampleWindow(QStringLiteral("report"), language, theme)
    {
        QTest::qWait(250); // what is chosen waits a moment before it is made
        settle();
    }
    QString shown() { return find<QTextBrowser>("reportPreview")->toPlainText(); }
    QString write(const QString& name)
    {
        auto* view = find<ReportView>("reportPage");
        QSignalSpy written(view, &ReportView::written);
        const QString path = fixture().file(name);
        view->write(path);
        settle();
        if (written.isEmpty() || !written.back().front().toBool())
            qFatal("%s was not written", qPrintable(name));
        return path;
    }
    void wait()
    {
        QTest::qWait(250);
        settle();
    }
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString secret = QStringLiteral("Молчание персонала");

} // namespace

class ReportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInEveryLook_data() { test::addTwoLooks(); }
    void standsInEveryLook()
    {
        QFETCH(Language, language);
        QFETCH(ui::shell::ThemeChoice, theme);
        ReportWindow window(language, theme);
        window.keep(QStringLiteral("report-%1").arg(QLatin1String(QTest::currentDataTag())));
        QCOMPARE(window.find<QListWidget>("reportSections")->count(), 6);
        // The sample's own language, whatever the window's.
        QVERIFY(window.shown().contains(QString::fromUtf8("Цитаты по темам")));
        QVERIFY(window.shown().contains(QString::fromUtf8("n = 312")) || window.shown().contains(u"312"));
    }

    void sectionsAreTickedAndMoved()
    {
        ReportWindow window;
        auto* list = window.find<QListWidget>("reportSections");
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        window.wait();
        QVERIFY(!window.shown().contains(QString::fromUtf8("Главные числа")));
        list->setCurrentRow(4);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::mouseClick(window.find<QPushButton>("reportUp"), Qt::LeftButton);
        window.wait();
        QCOMPARE(window.fixture().project().setting(QStringLiteral("report.sections")),
                 QStringLiteral("insights,quotes,charts,maps,method"));
        window.fixture().trigger("edit.undo");
        window.wait();
        QCOMPARE(window.fixture().project().setting(QStringLiteral("report.sections")),
                 QStringLiteral("insights,charts,quotes,maps,method"));
        QCOMPARE(list->item(2)->checkState(), Qt::Checked);
    }

    void everyFormatHoldsTheWords()
    {
        ReportWindow window;
        const QString html = QString::fromUtf8(bytesOf(window.write(QStringLiteral("a.html"))));
        QVERIFY(html.contains(QLatin1String("data:image/png;base64,")));
        QVERIFY(!html.contains(QLatin1String("http://")) && !html.contains(QLatin1String("https://")));
        QVERIFY(html.contains(QString::fromUtf8("Как это сделано")));

        const auto docx = formats::readDocument(window.write(QStringLiteral("a.docx")));
        QVERIFY(docx.ok());
        const QString pdf = window.write(QStringLiteral("a.pdf"));
        QVERIFY(bytesOf(pdf).startsWith("%PDF"));
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (!reader.isEmpty()) {
            QProcess process;
            process.start(reader, {pdf, QStringLiteral("-")});
            QVERIFY(process.waitForFinished());
            QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(QString::fromUtf8("Как это сделано")));
        }
        QVERIFY(bytesOf(window.write(QStringLiteral("a.xlsx"))).startsWith("PK"));
    }

    void wordsThatMayNotBeShownAreLeftOutAndCounted()
    {
        ReportWindow window;
        QVERIFY(window.shown().contains(secret));
        const bool done = window.workbench().edit({"Test"}, [](project::Edit& edit) -> Result<void> {
            for (const interviews::Respondent& one : interviews::respondents(edit.db()))
                interviews::setKeepUntil(edit, one.id, QDate(2020, 1, 1));
            return {};
        });
        QVERIFY(done);
        window.wait();
        QVERIFY(!window.shown().contains(QString::fromUtf8("никто")));
        QVERIFY(window.shown().contains(QString::fromUtf8("срок хранения")));
    }

    void aPlaceThatCannotBeWrittenSaysSo()
    {
        ReportWindow window;
        auto* view = window.find<ReportView>("reportPage");
        QSignalSpy written(view, &ReportView::written);
        QSignalSpy noticed(&window.workbench(), &ui::shell::Workbench::noticed);
        view->write(window.fixture().file(QStringLiteral("nowhere/a.html")));
        window.settle();
        QCOMPARE(written.size(), 1);
        QVERIFY(!written.back().front().toBool());
        QCOMPARE(noticed.size(), 1);
    }
};

QTEST_MAIN(ReportPageTest)
#include "tst_report_page.moc"
