// The analyses of interviews in the real window, over the sample: what they show, the filter, quotes behind a cell.
#include "app/file_dialog.h"
#include "app/window_fixture.h"
#include "support/page_test.h"

#include "app/sample.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTabWidget>
#include <QToolTip>

#include "ui/analysis/matrix_model.h"
#include "ui/analysis/matrix_tab.h"
#include "ui/analysis/matrix_table.h"
#include "ui/analysis/network_tab.h"
#include "ui/analysis/picture_view.h"

using namespace tropa;
using test::keep;

namespace {

/// The sample in the window, at one of the analyses.
class Sample : public test::WindowFixture
{
public:
    Sample()
    {
        const QString path = file(QStringLiteral("sample.tropa"));
        if (!QFile::copy(made(), path))
            qFatal("The sample could not be copied");
        start(path);
    }
    /// Made once: it takes seconds.
    static QString made()
    {
        static const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sample.tropa"));
        if (!QFile::exists(path)) {
            const auto furniture = app::makeFurniture();
            const auto done = app::makeSample(path, *furniture, Language::Russian, app::machineCoder());
            if (!done)
                qFatal("%s", qPrintable(text(done.error().message, Language::English)));
        }
        return path;
    }
    void open(int number)
    {
        window().workbench()->navigateTo({QStringLiteral("analysis"), number});
        QCOMPARE(find<QTabWidget>("analysisTabs")->currentIndex(), number - 1);
    }
    QString found(const char* name) { return find<QLabel>(name)->text(); }
    QAbstractItemModel* model(const char* table) { return find<QTableView>(table)->model(); }
};

int column(const QAbstractItemModel* model, const QString& name)
{
    for (int i = 0; i < model->columnCount(); ++i) {
        if (model->headerData(i, Qt::Horizontal).toString().contains(name))
            return i;
    }
    return -1;
}

} // namespace

class AnalysisPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void saturationNamesInterviewsAndOpensFirstQuotes()
    {
        Sample sample;
        sample.open(1);
        auto* model = sample.model("saturationTable");
        QTRY_COMPARE(model->rowCount(), 24);
        QAbstractItemModelTester tester(model);
        QVERIFY(sample.found("saturationFound").contains(QStringLiteral("Flattens after interview")));
        keep(sample.window(), "analysis-saturation");
        QSignalSpy opened(sample.window().workbench(), &ui::shell::Workbench::rowsRequested);
        auto* table = sample.find<QTableView>("saturationTable");
        table->setFocus();
        table->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const auto rows = opened.front().at(1).value<std::vector<EntityRef>>();
        QVERIFY(!rows.empty());
        QCOMPARE(rows.front().kind, QStringLiteral("segment"));
        // The chart has the same interviews.
        QCOMPARE(sample.find<QWidget>("saturationChart")->findChildren<QTableView*>().size(), 1);
    }

    // The bar of voices narrows every analysis: respondents by what they are, and to what one speaker says.
    void voicesNarrowTheAnalyses()
    {
        Sample sample;
        sample.open(1);
        auto* model = sample.model("saturationTable");
        QTRY_COMPARE(model->rowCount(), 24);
        auto* by = sample.find<QComboBox>("voiceBy");
        by->setFocus();
        QTest::keyClick(by, Qt::Key_Down); // by group, and its first value
        auto* value = sample.find<QComboBox>("voiceValue");
        QTRY_VERIFY(value->isVisible() && value->count() == 3);
        QTRY_COMPARE(model->rowCount(), 9); // own loyal
        value->setFocus();
        QTest::keyClick(value, Qt::Key_End);
        QTRY_COMPARE(model->rowCount(), 7); // competitors'
        keep(sample.window(), "analysis-voices");
        sample.open(2);
        auto* codes = sample.model("crosstabTable");
        // Within one group there is nothing to compare by group; by speaker there is.
        QTRY_VERIFY(sample.found("crosstabFound").contains(QStringLiteral("fewer than two groups")));
        by->setFocus();
        QTest::keyClick(by, Qt::Key_Home);
        QTRY_VERIFY(codes->rowCount() > 30);
        QVERIFY(!value->isVisible());
        // The questions take no speaker; names and consent take nothing of it.
        sample.open(9);
        QVERIFY(!sample.find<QComboBox>("voiceSpeaker")->isVisible() && by->isVisible());
        sample.open(11);
        QVERIFY(!by->isVisible());
        sample.open(7);
        auto* speaker = sample.find<QComboBox>("voiceSpeaker");
        QVERIFY(speaker->isVisible());
        auto* field = sample.find<QLineEdit>("findField");
        field->setText(QString::fromUtf8("врач"));
        QTRY_VERIFY(sample.model("findTable")->rowCount() > 0);
        const int all = sample.model("findTable")->rowCount();
        speaker->setFocus();
        QTest::keyClick(speaker, Qt::Key_End); // the interviewer
        QTRY_VERIFY(sample.model("findTable")->rowCount() != all);
    }

    void codesByAttributeOpenTheirQuotes()
    {
        Sample sample;
        sample.open(2);
        auto* model = sample.model("crosstabTable");
        QTRY_VERIFY(model->rowCount() > 30);
        QAbstractItemModelTester tester(model);
        QVERIFY(sample.found("crosstabFound").contains(QStringLiteral("between the groups at p 0.05 corrected")));
        QVERIFY(column(model, QStringLiteral("p corrected")) > 0);
        keep(sample.window(), "analysis-crosstab");
        auto* table = sample.find<QTableView>("crosstabTable");
        QSignalSpy opened(sample.window().workbench(), &ui::shell::Workbench::rowsRequested);
        int row = 0;
        while (row < model->rowCount() && model->index(row, 1).data().toString().startsWith(u'0'))
            ++row;
        table->setFocus();
        table->setCurrentIndex(model->index(row, 1));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(!opened.front().at(1).value<std::vector<EntityRef>>().empty());

        auto* by = sample.find<QComboBox>("crosstabBy");
        by->setCurrentIndex(by->findData(QStringLiteral("side")));
        QTRY_VERIFY(column(model, QStringLiteral("Difference")) > 0);
        auto* unit = sample.find<QComboBox>("crosstabUnit");
        unit->setCurrentIndex(1);
        QTRY_COMPARE(column(model, QStringLiteral("p corrected")), -1);

        // The filter narrows it to nothing that could be compared, which is said.
        sample.window().workbench()->filter().setScope(metrics::Scope().with(metrics::dimension::group, 3));
        QTRY_VERIFY(sample.found("crosstabFound").contains(QStringLiteral("fewer than two groups")));
        QCOMPARE(model->rowCount(), 0);
    }

    void codesByRespondentFoldSortAndOpen()
    {
        Sample sample;
        sample.open(3);
        auto* table = sample.find<ui::analysis::MatrixTable>("matrixTable");
        auto* model = qobject_cast<ui::analysis::MatrixModel*>(table->model());
        QTRY_VERIFY(model->rowCount() > 30);
        QAbstractItemModelTester tester(model);
        QCOMPARE(model->columnCount(), 25); // the total and 24 respondents
        keep(sample.window(), "analysis-matrix");
        const int all = model->rowCount();
        // The first branch folds by a click on its name and unfolds by Space.
        QHeaderView* heads = table->verticalHeader();
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
                          {30, heads->sectionViewportPosition(1) + heads->sectionSize(1) / 2});
        QCOMPARE(model->rowCount(), all - 4);
        table->setFocus();
        table->setCurrentIndex(model->index(1, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(model->rowCount(), all);
        // A click on the total: the largest branch first; the row of all codes stays on top.
        QHeaderView* columns = table->horizontalHeader();
        const QPoint total(columns->sectionViewportPosition(0) + 5, columns->height() - 5);
        QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, total);
        QCOMPARE(model->sortColumn(), std::optional(0));
        std::vector<double> branches;
        for (int row = 1; row < model->rowCount(); ++row) {
            if (model->headerData(row, Qt::Vertical, ui::analysis::MatrixModel::DepthRole).toInt() == 1)
                branches.push_back(*model->matrix().value(model->rowAt(row), model->columnAt(0), model->measure()));
        }
        QVERIFY(branches.size() > 3 && std::ranges::is_sorted(branches, std::ranges::greater()));
        // A cell opens its codings.
        QSignalSpy opened(sample.window().workbench(), &ui::shell::Workbench::rowsRequested);
        table->setCurrentIndex(model->index(0, 1));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.front().at(1).value<std::vector<EntityRef>>().size() >= 10);
        // Columns become groups; shares are per cent; valence has its own ramp.
        auto* by = sample.find<QComboBox>("matrixBy");
        by->setCurrentIndex(by->findData(QStringLiteral("group")));
        auto* only = sample.find<QCheckBox>("matrixOnlyGroups");
        QTRY_VERIFY(only->isEnabled());
        keep(sample.window(), "analysis-matrix-groups");
        only->click();
        QTRY_COMPARE(model->columnCount(), 4);
        // Segments of patients, for respondents who are linked to the visit base; the rest are not known.
        by->setCurrentIndex(by->findData(QStringLiteral("segment")));
        QTRY_COMPARE(model->matrix().split.by, QStringLiteral("segment"));
        QVERIFY(model->matrix().split.groups.size() >= 3 && model->matrix().split.unknown > 0);
        by->setCurrentIndex(by->findData(QStringLiteral("group")));
        QTRY_COMPARE(model->columnCount(), 4);
        auto* measure = sample.find<QComboBox>("matrixMeasure");
        measure->setCurrentIndex(measure->findData(QStringLiteral("word-share")));
        QTRY_COMPARE(model->measure(), tropa::interviews::MatrixMeasure::WordShare);
        QVERIFY(*model->matrix().value(0, 0, model->measure()) > 0.2);
        measure->setCurrentIndex(measure->findData(QStringLiteral("valence")));
        QTRY_VERIFY(model->index(1, 1).data(ui::analysis::MatrixModel::DivergingRole).toBool());
        table->copy();
        QVERIFY(QGuiApplication::clipboard()->text().count(u'\n') > 30);
        auto* tab = sample.find<ui::analysis::MatrixTab>("matrix");
        const QString path = sample.file(QStringLiteral("matrix.csv"));
        QVERIFY(tab->writeTable(path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).count(QStringLiteral("\r\n")) > 30);
        // Nobody is left: it says so.
        sample.window().workbench()->filter().setScope(metrics::Scope().with(metrics::dimension::sex, 77));
        QTRY_VERIFY(sample.found("matrixFound").contains(QStringLiteral("Nothing is coded here")));
        QCOMPARE(model->rowCount(), 0);
    }

    // 300 codes by 200 respondents: every change of order is a matter of milliseconds.
    void aLargeMatrixStaysFast()
    {
        tropa::interviews::RespondentMatrix matrix;
        std::vector<tropa::interviews::Code> codes;
        for (int i = 0; i < 300; ++i) {
            tropa::interviews::Code code;
            code.id = tropa::interviews::CodeId(i + 1);
            code.parent = i % 10 == 0 ? tropa::interviews::CodeId() : tropa::interviews::CodeId(i - i % 10 + 1);
            code.name = QStringLiteral("Code %1").arg(i);
            codes.push_back(code);
        }
        matrix.codebook = tropa::interviews::Codebook(codes);
        matrix.rows.push_back({{}, {}, 0, true});
        for (const auto& code : matrix.codebook.codes())
            matrix.rows.push_back({code.id, code.parent, code.parent.isValid() ? 2 : 1, !code.parent.isValid()});
        for (int i = 0; i < 200; ++i)
            matrix.columns.push_back({{}, QStringLiteral("R%1").arg(i), -1, 1, 1000, 200});
        matrix.cells.resize(301 * 201);
        for (std::size_t i = 0; i < matrix.cells.size(); ++i)
            matrix.cells[i].segments = static_cast<qint64>(i * 7919 % 11);
        ui::theme::ThemeSource look;
        ui::analysis::MatrixModel model;
        ui::analysis::MatrixTable table(look, &model);
        table.resize(1400, 800);
        table.show();
        model.setMatrix(std::move(matrix), Language::English);
        QElapsedTimer clock;
        clock.start();
        constexpr int rounds = 20;
        for (int i = 0; i < rounds; ++i) {
            model.sortRowsBy(i % 3);
            (void)table.grab();
            table.horizontalScrollBar()->setValue(i * 300);
            (void)table.grab();
        }
        const double each = static_cast<double>(clock.elapsed()) / rounds;
        qInfo("a sort and two whole repaints: %.1f ms", each);
        QVERIFY2(each < 400, qPrintable(QString::number(each)));
    }

    void theNetworkOfCodes()
    {
        Sample sample;
        sample.open(6);
        auto* model = sample.model("networkTable");
        QTRY_VERIFY(model->rowCount() > 10);
        QAbstractItemModelTester tester(model);
        auto* picture = sample.find<ui::analysis::PictureView>("networkPicture");
        QTRY_VERIFY(picture->items() > 30);
        keep(sample.window(), "analysis-network");
        const std::size_t items = picture->items();
        const int shown = model->rowCount();
        const auto nodes = items - static_cast<std::size_t>(shown);
        // The slider leaves the strongest ties, and every code where it is.
        auto* least = sample.find<QSlider>("networkLeast");
        least->setFocus();
        QTest::keyClick(least, Qt::Key_PageUp);
        QTest::keyClick(least, Qt::Key_PageUp);
        QTRY_VERIFY(model->rowCount() < shown && model->rowCount() > 0);
        QTRY_COMPARE(picture->items(), nodes + static_cast<std::size_t>(model->rowCount()));
        QTest::keyClick(least, Qt::Key_Home);
        QTRY_VERIFY(model->rowCount() >= shown);
        // The keyboard walks over codes and ties; Enter opens quotes of either.
        QSignalSpy opened(sample.window().workbench(), &ui::shell::Workbench::rowsRequested);
        picture->setFocus();
        QTRY_COMPARE(picture->items(), nodes + static_cast<std::size_t>(model->rowCount()));
        picture->setCurrent(std::size_t(0));
        QTest::keyClick(picture, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        picture->setCurrent(nodes); // the strongest tie
        QVERIFY(picture->accessibleDescription().contains(QStringLiteral("Jaccard")));
        keep(sample.window(), "analysis-network-tie");
        QTest::keyClick(picture, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QVERIFY(opened.back().at(1).value<std::vector<EntityRef>>().size() >= 2);
        // Near is wider than on the same words.
        const int overlapping = model->rowCount();
        auto* how = sample.find<QComboBox>("networkHow");
        how->setCurrentIndex(2);
        auto* within = sample.find<QSpinBox>("networkWithin");
        QTRY_VERIFY(within->isVisible());
        least->setFocus();
        QTRY_VERIFY(sample.found("networkFound").contains(QStringLiteral("at most 10 words")));
        QTRY_VERIFY(picture->items() > 0);
        QTest::keyClick(least, Qt::Key_Home);
        QTRY_VERIFY(model->rowCount() > overlapping);
        const QString path = sample.file(QStringLiteral("network.csv"));
        QVERIFY(sample.find<ui::analysis::NetworkTab>("network")->writeTable(path).ok());
        QVERIFY(QFileInfo(path).size() > 500);
    }

    void clustersShowTreeMapAndWhatSetsThemApart()
    {
        Sample sample;
        sample.open(4);
        auto* choices = sample.model("clusterChoices");
        QTRY_VERIFY(choices->rowCount() >= 5);
        QAbstractItemModelTester tester(sample.model("clusterFeatures"));
        auto* tree = sample.find<ui::analysis::PictureView>("clusterTree");
        auto* map = sample.find<ui::analysis::PictureView>("clusterMap");
        sample.window().grab();
        QCOMPARE(tree->items(), std::size_t(24));
        QCOMPARE(map->items(), std::size_t(24));
        keep(sample.window(), "analysis-clusters");
        QSignalSpy opened(sample.window().workbench(), &ui::shell::Workbench::rowsRequested);
        tree->setFocus();
        tree->setCurrent(0);
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(tree->accessibleDescription().contains(QStringLiteral("cluster")));

        sample.find<QSpinBox>("clusterCount")->setValue(4);
        QTRY_VERIFY(sample.found("clustersFound").contains(QStringLiteral("widest silhouettes")));
        auto* of = sample.find<QComboBox>("clustersOf");
        of->setCurrentIndex(1);
        QTRY_COMPARE(sample.model("clusterFeatures")->headerData(1, Qt::Horizontal).toString(),
                     QStringLiteral("Respondent"));
        sample.window().grab();
        QVERIFY(tree->items() > 24);
    }

    // Names that find no place are counted under the picture, and a dot says its own.
    void namesThatDoNotFitAreCounted()
    {
        ui::theme::ThemeSource look;
        ui::analysis::PictureView view(look);
        view.resize(460, 320);
        ui::paint::PointMapSpec spec;
        const auto set = [&] {
            view.setPicture(
                QStringLiteral("Map"),
                [spec](QPainter& painter, const QRectF& rect, const ui::paint::PictureLook& with) {
                    return ui::paint::paintPointMap(painter, rect, spec, with);
                },
                [](std::size_t item) { return QStringLiteral("dot %1").arg(item); });
            (void)view.grab();
        };
        spec.points = {{QStringLiteral("A"), 0, 0}, {QStringLiteral("B"), 1, 1}};
        set();
        QCOMPARE(view.unnamed(), 0);
        const QImage without = view.grab().toImage();
        for (int i = 0; i < 20; ++i) // all on one place, where eight names at most can stand around
            spec.points.push_back({QStringLiteral("Long name %1").arg(i), 0.5, 0.5});
        set();
        QVERIFY(view.unnamed() >= 12);
        const QImage with = view.grab().toImage();
        const auto isBlank = [](const QImage& picture) { // the foot, below the frame of the plot
            const QRgb ground = picture.pixel(2, 2);
            for (int y = picture.height() - 8 - 10; y < picture.height() - 8; ++y) {
                for (int x = 8; x < 60; ++x) {
                    if (picture.pixel(x, y) != ground)
                        return false;
                }
            }
            return true;
        };
        QVERIFY(isBlank(without) && !isBlank(with));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        std::optional<QPoint> dot;
        for (int y = 0; y < view.height() && !dot; y += 2) {
            for (int x = 0; x < view.width() && !dot; x += 2) {
                if (view.itemAt(QPointF(x, y)).value_or(0) >= 2)
                    dot = QPoint(x, y);
            }
        }
        QVERIFY(dot);
        QHelpEvent help(QEvent::ToolTip, *dot, view.mapToGlobal(*dot));
        QCoreApplication::sendEvent(&view, &help);
        QVERIFY(QToolTip::text().startsWith(QStringLiteral("dot ")));
    }

    void theMapOfCodesHasCodesAndGroups()
    {
        Sample sample;
        sample.open(5);
        auto* model = sample.model("codeMapTable");
        QTRY_VERIFY(model->rowCount() > 30);
        QAbstractItemModelTester tester(model);
        sample.window().grab();
        auto* map = sample.find<ui::analysis::PictureView>("codeMapPicture");
        QCOMPARE(map->items(), std::size_t(model->rowCount()));
        keep(sample.window(), "analysis-map");
        const auto* head = sample.find<QTableView>("codeMapTable")->horizontalHeader();
        QCOMPARE(head->sectionResizeMode(0), QHeaderView::Stretch);
        QCOMPARE(head->length(), sample.find<QTableView>("codeMapTable")->viewport()->width());
        QTemporaryDir folder;
        for (const char* ending : {"png", "svg", "pdf"}) {
            const QString path = folder.filePath(QStringLiteral("map.") + QLatin1String(ending));
            ui::paint::PointMapSpec spec;
            spec.points = {{QStringLiteral("A"), 0, 0, 1, false}, {QStringLiteral("B"), 1, 2, 2, true}};
            const auto saved =
                ui::paint::savePicture(path, QStringLiteral("Map"), {400, 300}, QApplication::font(),
                                       [&](QPainter& painter, const QRectF& rect, const ui::paint::PictureLook& look) {
                                           return ui::paint::paintPointMap(painter, rect, spec, look);
                                       });
            QVERIFY(saved.ok());
            QVERIFY(QFile(path).size() > 200);
        }
    }

    void findsInContextAndCodesWithOneUndo()
    {
        Sample sample;
        sample.open(7);
        auto* model = sample.model("findTable");
        QAbstractItemModelTester tester(model);
        auto* field = sample.find<QLineEdit>("findField");
        field->setFocus();
        field->insert(QStringLiteral("врач"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(model->rowCount() > 10);
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(model->index(row, 2).data().toString().startsWith(QStringLiteral("врач"), Qt::CaseInsensitive));
        keep(sample.window(), "analysis-find");
        const auto segments = [&] {
            return *sample.project().connection().value<qint64>("SELECT count(*) FROM segment");
        };
        const qint64 before = segments();
        auto* apply = sample.find<QPushButton>("findApply");
        QVERIFY(!apply->isEnabled());
        sample.find<QComboBox>("findCode")->setEditText(QStringLiteral("Проверка автокода"));
        QVERIFY(apply->isEnabled());
        model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY(segments() > before);
        QVERIFY(sample.project().undo().ok());
        QCOMPARE(segments(), before);
    }

    void wordsAndTheirCloud()
    {
        Sample sample;
        sample.open(8);
        auto* model = sample.model("wordsTable");
        QTRY_VERIFY(model->rowCount() > 50);
        QAbstractItemModelTester tester(model);
        sample.window().grab();
        QVERIFY(sample.find<ui::analysis::PictureView>("wordCloud")->items() > 20);
        keep(sample.window(), "analysis-words");
        auto* by = sample.find<QComboBox>("wordsBy");
        by->setCurrentIndex(by->findData(QStringLiteral("group")));
        QTRY_COMPARE(model->columnCount(), 6);
        QVERIFY(sample.find<QComboBox>("wordsGroup")->count() == 3);
        keep(sample.window(), "analysis-keywords");
        // Enter on a word looks it up.
        auto* table = sample.find<QTableView>("wordsTable");
        table->setFocus();
        table->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(sample.find<QTabWidget>("analysisTabs")->currentIndex(), 6);
        QTRY_VERIFY(sample.model("findTable")->rowCount() > 0);
    }

    void questionsAreAskedAndKept()
    {
        Sample sample;
        sample.open(9);
        auto* field = sample.find<QLineEdit>("queryField");
        field->setText(QStringLiteral("Деньги inside Итог"));
        field->setText(QStringLiteral("Деньги where group=own_lost"));
        QTest::keyClick(field, Qt::Key_Return);
        auto* model = sample.model("queryTable");
        QTRY_VERIFY(model->rowCount() > 3);
        QAbstractItemModelTester tester(model);
        keep(sample.window(), "analysis-query");
        const int kept = sample.find<QComboBox>("querySaved")->count(); // the sample keeps some of its own
        sample.find<QLineEdit>("queryName")->setText(QStringLiteral("Деньги потерянных"));
        QTest::mouseClick(sample.find<QPushButton>("querySave"), Qt::LeftButton);
        QCOMPARE(sample.find<QComboBox>("querySaved")->currentText(), QStringLiteral("Деньги потерянных"));
        QTest::mouseClick(sample.find<QPushButton>("queryRemove"), Qt::LeftButton);
        QCOMPARE(sample.find<QComboBox>("querySaved")->count(), kept);
        field->setText(QStringLiteral("Деньги inside"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(sample.found("queryFound").contains(QStringLiteral("ends too soon")));
    }

    void whatAQuestionFindsIsCodedAndSaved()
    {
        Sample sample;
        sample.open(9);
        auto* field = sample.find<QLineEdit>("queryField");
        auto* model = sample.model("queryTable");
        auto* apply = sample.find<QPushButton>("queryApply");
        auto* save = sample.find<QPushButton>("queryExport");
        QVERIFY(!apply->isEnabled() && !save->isEnabled());
        field->setText(QStringLiteral("Деньги where group=own_lost"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(model->rowCount() > 3);
        const int found = model->rowCount();
        const QString words = model->index(1, 1).data().toString();
        const auto segments = [&] {
            return *sample.project().connection().value<qint64>("SELECT count(*) FROM segment");
        };
        const qint64 before = segments();
        model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QTest::keyClicks(sample.find<QComboBox>("queryCode")->lineEdit(), QStringLiteral("Money and leaving"));
        QVERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(segments(), before + found - 1);
        // The same again makes nothing new, and one undo takes it all back.
        field->setText(QStringLiteral("\"Money and leaving\""));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(model->rowCount(), found - 1);
        QTRY_VERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(segments(), before + found - 1);
        QVERIFY(sample.project().undo().ok());
        QCOMPARE(segments(), before);

        field->setText(QStringLiteral("Деньги where group=own_lost"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(model->rowCount(), found);
        const QString path = sample.file(QStringLiteral("деньги.csv"));
        QTest::mouseClick(save, Qt::LeftButton);
        test::chooseInDialog(sample.window(), path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        QVERIFY(written.contains(words.left(20)));
        QVERIFY(written.contains(QStringLiteral("Деньги")) && written.contains(QStringLiteral("R")));
    }

    void namesAreReviewedAndReplaced()
    {
        Sample sample;
        sample.open(10);
        auto* model = sample.model("namesTable");
        QTRY_VERIFY(model->rowCount() > 0);
        QAbstractItemModelTester tester(model);
        keep(sample.window(), "analysis-names");
        const int interview = column(model, QStringLiteral("Interview"));
        QVERIFY(interview > 2);
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(!model->index(row, interview).data().toString().isEmpty());
        const auto splices = [&] {
            return *sample.project().connection().value<qint64>("SELECT count(*) FROM document_splice");
        };
        const int found = model->rowCount();
        model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(model->setData(model->index(found - 1, 2), QStringLiteral("[кто-то]"), Qt::EditRole));
        QVERIFY(!sample.find<QPushButton>("namesForget")->isEnabled());
        QTest::mouseClick(sample.find<QPushButton>("namesReplace"), Qt::LeftButton);
        QTRY_COMPARE(splices(), qint64(found - 1));
        // The one left out, and at most a doubtful word that now stands alone.
        QTRY_VERIFY(model->rowCount() >= 1 && model->rowCount() <= 3);
        QVERIFY(sample.project().undo().ok());
        QCOMPARE(splices(), qint64(0));
    }

    void consentHidesFromExports()
    {
        Sample sample;
        sample.open(11);
        auto* model = sample.model("consentTable");
        QTRY_COMPARE(model->rowCount(), 29); // those without an interview too
        QAbstractItemModelTester tester(model);
        auto* table = sample.find<QTableView>("consentTable");
        table->selectRow(0);
        QTest::mouseClick(sample.find<QPushButton>("consentRefused"), Qt::LeftButton);
        QTRY_COMPARE(model->index(0, 4).data().toString(), QStringLiteral("left out"));
        keep(sample.window(), "analysis-consent");
        QVERIFY(sample.project().undo().ok());
        QTRY_COMPARE(model->index(0, 4).data().toString(), QStringLiteral("shown"));
    }

    void anEmptyProjectSaysWhatToDo()
    {
        test::WindowFixture fixture;
        auto& window = fixture.start(fixture.makeClinic());
        window.workbench()->navigateTo({QStringLiteral("analysis"), 2});
        QVERIFY(!fixture.find<QTabWidget>("analysisTabs")->isVisible());
    }
};

QTEST_MAIN(AnalysisPageTest)
#include "tst_analysis_page.moc"
