#include "metrics/rules_store.h"
#include "metrics/scoped_targets.h"
#include "support/sample_window.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/headline_strip.h"
#include "ui/rules/benchmark_dialog.h"
#include "ui/rules/rules_model.h"
#include "ui/rules/rules_view.h"
#include "ui/rules/target_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace tropa;
using ui::charts::HeadlineStrip;
using ui::rules::RulesModel;

namespace {

const QString nps = QStringLiteral("survey.nps");

class RulesWindow : public test::SampleWindow
{
public:
    explicit RulesWindow(const char* page = "frame", Language language = Language::English,
                         ui::shell::ThemeChoice theme = ui::shell::ThemeChoice::Light)
        : SampleWindow(QLatin1String(page), language, theme)
    {
    }
    /// The last kind of the frame, by keys.
    QTableView* openRules()
    {
        auto* kinds = find<QListView>("frameKinds");
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_End);
        auto* table = find<QTableView>("rulesTable");
        if (!QTest::qWaitFor([&] { return table->isVisible(); }))
            qFatal("no rules");
        return table;
    }
    void choose(const QString& metric, int column)
    {
        auto* table = find<QTableView>("rulesTable");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (model()->row(row)->metric == metric)
                table->setCurrentIndex(table->model()->index(row, column));
        }
        table->setFocus();
    }
    const RulesModel* model() { return static_cast<RulesModel*>(find<QTableView>("rulesTable")->model()); }
    double target() { return metrics::target(db(), nps, QDate::currentDate())->value; }
    storage::Connection& db() { return workbench().project().connection(); }
    template <class Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        if (!QTest::qWaitFor([&] {
                found = window().findChild<Dialog*>();
                return found && found->isVisible();
            }))
            qFatal("no dialog");
        return found;
    }
};

void type(QWidget* dialog, const char* field, const QString& words)
{
    auto* line = dialog->findChild<QLineEdit*>(QLatin1String(field));
    line->setFocus();
    line->selectAll();
    if (words.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, words);
}

} // namespace

class RulesViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInEveryLook_data() { test::addTwoLooks(); }
    void standsInEveryLook()
    {
        QFETCH(Language, language);
        QFETCH(ui::shell::ThemeChoice, theme);
        RulesWindow window("frame", language, theme);
        auto* table = window.openRules();
        QVERIFY(table->model()->rowCount() >= 7);
        const QString look = QStringLiteral("rules-") + QString::fromLatin1(QTest::currentDataTag());
        window.keep(look);
        const QAbstractItemModelTester rules(table->model());
        const QAbstractItemModelTester versions(window.find<QTableView>("ruleVersions")->model());
        window.choose(nps, RulesModel::Target);
        QTest::keyClick(table, Qt::Key_F2);
        auto* dialog = window.dialog<ui::rules::TargetDialog>();
        QVERIFY(
            dialog->grab().save(QStringLiteral(TROPA_BINARY_DIR "/screens/") + look + QStringLiteral("-target.png")));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void aTargetIsChangedRemovedAndUndone()
    {
        RulesWindow window;
        auto* table = window.openRules();
        window.choose(nps, RulesModel::Target);
        const int before = window.find<QTableView>("ruleVersions")->model()->rowCount();
        QCOMPARE(window.target(), 40);
        QTest::keyClick(table, Qt::Key_F2);
        auto* dialog = window.dialog<ui::rules::TargetDialog>();
        QCOMPARE(dialog->metrics()->currentData().toString(), nps);
        type(dialog, "targetAlarm", QStringLiteral("60"));
        type(dialog, "targetValue", QStringLiteral("55"));
        QVERIFY(dialog->problem()->text().contains(QStringLiteral("the alarm lies below")));
        QVERIFY(!dialog->keep()->isEnabled());
        type(dialog, "targetAlarm", QStringLiteral("10"));
        QVERIFY2(dialog->problem()->text().isEmpty(), qPrintable(dialog->problem()->text()));
        type(dialog, "targetNote", QStringLiteral("strategy 2027"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(window.target(), 55);
        QCOMPARE(window.find<QTableView>("ruleVersions")->model()->rowCount(), before + 1);
        QVERIFY(window.model()
                    ->index(table->currentIndex().row(), RulesModel::Note)
                    .data()
                    .toString()
                    .contains(QStringLiteral("strategy 2027")));

        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(!metrics::target(window.db(), nps, QDate::currentDate()));
        window.fixture().trigger("edit.undo");
        QTRY_VERIFY(metrics::target(window.db(), nps, QDate::currentDate()));
        QCOMPARE(window.target(), 55);
        window.fixture().trigger("edit.undo");
        QTRY_COMPARE(window.target(), 40);
        QVERIFY(window.find<QTableView>("rulesTable")->isVisible()); // undo stays at the place
    }

    void aTargetOfOneClinicHasARowOfItsOwn()
    {
        RulesWindow window;
        auto* table = window.openRules();
        const int before = table->model()->rowCount();
        window.choose(nps, RulesModel::Target);
        QTest::keyClick(table, Qt::Key_F2);
        auto* dialog = window.dialog<ui::rules::TargetDialog>();
        auto* clinic = dialog->findChild<QComboBox*>(QStringLiteral("targetClinic"));
        QVERIFY(clinic && clinic->isEnabled());
        QCOMPARE(clinic->currentIndex(), 0); // of all
        clinic->setFocus();
        QTest::keyClick(clinic, Qt::Key_Down);
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("targetValue"))->text(), QString()); // it has none yet
        const qint64 first = clinic->itemData(1).toLongLong();
        type(dialog, "targetValue", QStringLiteral("55"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), before + 1);
        QCOMPARE(window.target(), 40); // that of all stays
        metrics::Scope part;
        part.where[QStringLiteral("clinic")] = {first};
        QTRY_COMPARE(metrics::targetFor(window.db(), nps, part, QDate::currentDate())->target.value, 55);

        const int row = window.model()->rowOf(nps, part);
        QVERIFY(row > 0);
        QVERIFY(!table->model()->index(row, RulesModel::Part).data().toString().isEmpty());
        table->setCurrentIndex(table->model()->index(row, RulesModel::Target));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(table->model()->rowCount(), before);
        QCOMPARE(window.target(), 40);
        window.fixture().trigger("edit.undo");
        QTRY_COMPARE(table->model()->rowCount(), before + 1);
        window.fixture().trigger("edit.undo");
        QTRY_COMPARE(table->model()->rowCount(), before);
    }

    void aBenchmarkStandsWithItsSource()
    {
        RulesWindow window;
        window.openRules();
        window.fixture().trigger("rules.benchmark");
        auto* dialog = window.dialog<ui::rules::BenchmarkDialog>();
        dialog->metrics()->setCurrentIndex(dialog->metrics()->findData(QStringLiteral("patients.churn")));
        type(dialog, "benchmarkValue", QStringLiteral("41,5 %"));
        QVERIFY(!dialog->keep()->isEnabled());
        type(dialog, "benchmarkSource", QStringLiteral("Review of clinics"));
        type(dialog, "benchmarkDate", QStringLiteral("06.2025"));
        type(dialog, "benchmarkN", QStringLiteral("1 200"));
        QVERIFY2(dialog->keep()->isEnabled(), qPrintable(dialog->problem()->text()));
        QTest::mouseClick(dialog->keep(), Qt::LeftButton);
        QTRY_VERIFY(metrics::benchmark(window.db(), QStringLiteral("patients.churn")));
        const auto known = metrics::benchmark(window.db(), QStringLiteral("patients.churn"));
        QCOMPARE(known->value, 41.5);
        QCOMPARE(known->date, QStringLiteral("2025-06"));
        QCOMPARE(known->n.value_or(0), 1200);
        window.choose(QStringLiteral("patients.churn"), RulesModel::Source);
        QCOMPARE(window.find<QTableView>("rulesTable")->currentIndex().data().toString(),
                 QStringLiteral("Review of clinics, Jun 2025, n\u00A0=\u00A01,200"));
    }

    void evidenceRulesAreTyped()
    {
        RulesWindow window;
        window.openRules();
        auto* least = window.find<QSpinBox>("leastN");
        QCOMPARE(least->value(), 30);
        least->setFocus();
        least->selectAll();
        QTest::keyClicks(least, QStringLiteral("2000"));
        QTest::keyClick(least, Qt::Key_Return);
        QTRY_COMPARE(metrics::evidenceRules(window.db()).minimumN, 2000);
        window.window().showPage(QStringLiteral("overview"));
        window.settle();
        auto* strip = window.find<HeadlineStrip>("headlines");
        QTRY_VERIFY(!strip->headlines().empty());
        QTRY_VERIFY(strip->headlines().front().point.smallN); // everything that reads it follows
        window.fixture().trigger("edit.undo");
        QTRY_COMPARE(metrics::evidenceRules(window.db()).minimumN, 30);
        QCOMPARE(least->value(), 30);
    }

    void aTargetIsSetWhereItsNumberIsSeen()
    {
        RulesWindow window("overview");
        auto* strip = window.find<HeadlineStrip>("headlines");
        QTRY_VERIFY(!strip->headlines().empty());
        const auto& headlines = strip->headlines();
        const auto at = std::ranges::find(headlines, nps, &charts::Headline::id);
        QVERIFY(at != headlines.end());
        QPoint place;
        for (int x = 2; x < strip->width() && place.isNull(); x += 8) {
            for (int y = 2; y < strip->height() && place.isNull(); y += 8) {
                if (strip->tileAt(QPointF(x, y)) == std::optional<std::size_t>(at - headlines.begin()))
                    place = {x, y};
            }
        }
        QTest::mouseClick(strip, Qt::LeftButton, {}, place);
        auto* set = strip->findChild<QAction*>(QStringLiteral("rule-target"));
        QVERIFY(set->isVisible() && strip->actions().contains(set));
        set->trigger();
        auto* dialog = window.dialog<ui::rules::TargetDialog>();
        QCOMPARE(dialog->metrics()->currentData().toString(), nps);
        QTRY_VERIFY(dialog->findChild<QLineEdit*>(QStringLiteral("targetValue"))->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("62"));
        QTest::keyClick(dialog, Qt::Key_Return);
        const auto shown = [&] {
            const auto now = std::ranges::find(strip->headlines(), nps, &charts::Headline::id);
            return now != strip->headlines().end() ? now->point.target.value_or(0) : 0;
        };
        QTRY_COMPARE(shown(), 62);

        // Charts offer it too.
        const auto charts = window.window().findChildren<ui::charts::ChartView*>();
        QVERIFY(std::ranges::any_of(charts, [](const ui::charts::ChartView* view) {
            const auto* action = view->findChild<QAction*>(QStringLiteral("rule-benchmark"));
            return action && action->isVisible();
        }));
    }
};

QTEST_MAIN(RulesViewTest)
#include "tst_rules_view.moc"
