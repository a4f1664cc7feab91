// Export and merge as a person does them: choose, look, decide, write, take back.
#include "interviews/furniture.h"
#include "ui/exchange/conflict_model.h"
#include "ui/exchange/export_view.h"
#include "ui/exchange/merge_view.h"

#include "../../core/interviews/interview_project.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace tropa;
using namespace tropa::interviews;
using namespace tropa::test;
using ui::exchange::ConflictModel;
using ui::exchange::ExportView;
using ui::exchange::MergeView;

namespace {

struct Bench : InterviewProject
{
    Bench()
    {
        document = addDocument(QStringLiteral("И: Как?\nР: Ждала сорок минут.\n"), addRespondent(QStringLiteral("R7")));
        wait = addCode(QStringLiteral("Ожидание"));
        code(document, QStringLiteral("сорок минут"), wait, -2);
        workbench =
            std::make_unique<ui::shell::Workbench>(**this, catalogue, sources, actions, jobs, Language::English);
    }
    DocumentId document;
    CodeId wait;
    metrics::Catalogue catalogue;
    metrics::Sources sources;
    ui::shell::ActionRegistry actions;
    ui::shell::JobRunner jobs;
    std::unique_ptr<ui::shell::Workbench> workbench;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class Widget>
Widget* part(QWidget& view, const char* name)
{
    auto* found = view.findChild<Widget*>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

} // namespace

class TstExchangeViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("quotes csv") << int(ExportView::Quotes) << QStringLiteral("csv")
                                    << QByteArray("\xEF\xBB\xBFQuote");
        QTest::newRow("quotes xlsx") << int(ExportView::Quotes) << QStringLiteral("xlsx") << QByteArray("PK");
        QTest::newRow("quotes pdf") << int(ExportView::Quotes) << QStringLiteral("pdf") << QByteArray("%PDF");
        QTest::newRow("codebook docx") << int(ExportView::Codebook) << QStringLiteral("docx") << QByteArray("PK");
        QTest::newRow("codebook html") << int(ExportView::Codebook) << QStringLiteral("html")
                                       << QByteArray("<!DOCTYPE html>");
        QTest::newRow("qdpx") << int(ExportView::RefiProject) << QStringLiteral("qdpx") << QByteArray("PK");
        QTest::newRow("qdc") << int(ExportView::RefiCodebook) << QStringLiteral("qdc") << QByteArray("<?xml");
        QTest::newRow("blind") << int(ExportView::BlindCopy) << QStringLiteral("tropa")
                               << QByteArray("SQLite format 3");
    }
    void exportsEveryKind()
    {
        QFETCH(int, kind);
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        Bench bench;
        QVERIFY(bench->setSetting(QStringLiteral("language"), QStringLiteral("en")).ok());
        (void)bench->waitUntilSaved();
        ExportView view(*bench.workbench, nullptr);
        view.resize(900, 600);
        view.show();
        view.choose(static_cast<ExportView::Kind>(kind));
        part<QLineEdit>(view, "exportCoder")->setText(QStringLiteral("Boris"));
        QVERIFY(part<QPushButton>(view, "exportSave")->isEnabled());
        const QString path = bench.folder() + QStringLiteral("/out.") + ending;
        QSignalSpy written(&view, &ExportView::written);
        view.write(path);
        QVERIFY(written.wait(20000));
        QVERIFY(written.front().front().toBool());
        QVERIFY2(bytesOf(path).startsWith(begins), bytesOf(path).left(40).constData());
        QVERIFY(part<QLabel>(view, "exportResult")->text().startsWith(QLatin1String("Wrote ")));
    }

    void blindCopyWantsAName()
    {
        Bench bench;
        ExportView view(*bench.workbench, nullptr);
        view.choose(ExportView::BlindCopy);
        QVERIFY(!part<QPushButton>(view, "exportSave")->isEnabled());
    }

    void tellsWhyItCouldNotWrite()
    {
        Bench bench;
        ExportView view(*bench.workbench, nullptr);
        QSignalSpy noticed(bench.workbench.get(), &ui::shell::Workbench::noticed);
        QSignalSpy written(&view, &ExportView::written);
        view.write(bench.folder() + QStringLiteral("/no/such/out.csv"));
        QVERIFY(written.wait(20000));
        QVERIFY(!written.front().front().toBool());
        QCOMPARE(noticed.size(), 1);
    }

    void mergesWithAChoice()
    {
        Bench bench;
        (void)bench->waitUntilSaved();
        const QString path = bench.folder() + QStringLiteral("/copy.tropa");
        QVERIFY(bench->backUp(path).ok());
        {
            project::OpenOptions options;
            options.parts = InterviewProject::parts();
            options.coder = {Guid::random(), QStringLiteral("B"), {}};
            auto other = project::Project::open(path, options);
            QVERIFY(other.ok());
            const auto done = (*other)->edit({"Edit"}, [&](project::Edit& edit) -> Result<void> {
                renameCode(edit, bench.wait, QStringLiteral("Очередь"));
                applyCode(edit, bench.document, {11, 16}, bench.wait);
                return {};
            });
            QVERIFY(done.ok());
        }
        bench.edit([&](project::Edit& edit) { renameCode(edit, bench.wait, QStringLiteral("Время")); });

        MergeView view(*bench.workbench, nullptr);
        view.resize(900, 600);
        view.show();
        auto* model = view.findChild<ConflictModel*>();
        QAbstractItemModelTester tester(model);
        QSignalSpy looked(&view, &MergeView::looked), merged(&view, &MergeView::merged);
        view.look(path);
        QVERIFY(looked.wait(20000));
        QVERIFY(looked.front().front().toBool());
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(model->index(0, ConflictModel::Ours).data().toString().contains(QStringLiteral("Время")));
        QVERIFY(model->index(0, ConflictModel::Theirs).data().toString().contains(QStringLiteral("Очередь")));
        auto* write = part<QPushButton>(view, "mergeWrite");
        QVERIFY(!write->isEnabled());
        QTest::mouseClick(part<QPushButton>(view, "mergeTheirs"), Qt::LeftButton);
        QVERIFY(write->isEnabled());
        QTest::mouseClick(write, Qt::LeftButton);
        QVERIFY(merged.wait(20000));
        QVERIFY(merged.front().front().toBool());
        QCOMPARE(codebook(bench.db()).find(bench.wait)->name, QStringLiteral("Очередь"));
        QCOMPARE(segments(bench.db(), bench.document).size(), std::size_t(2));
        QVERIFY(bench->undo().ok());
        QCOMPARE(codebook(bench.db()).find(bench.wait)->name, QStringLiteral("Время"));
        QCOMPARE(segments(bench.db(), bench.document).size(), std::size_t(1));
    }

    void saysWhenThereIsNothingToMerge()
    {
        Bench bench;
        (void)bench->waitUntilSaved();
        const QString path = bench.folder() + QStringLiteral("/copy.tropa");
        QVERIFY(bench->backUp(path).ok());
        MergeView view(*bench.workbench, nullptr);
        QSignalSpy looked(&view, &MergeView::looked);
        view.look(path);
        QVERIFY(looked.wait(20000));
        QVERIFY(part<QLabel>(view, "mergeSum")->text().contains(QLatin1String("says the same")));
        QVERIFY(!part<QPushButton>(view, "mergeWrite")->isEnabled());
    }
};

QTEST_MAIN(TstExchangeViews)
#include "tst_exchange_views.moc"
