// The window's rows of the speed table. Starts are measured on the whole: this program runs itself as `bench_window
// --start` or `--open FILE`, which does what tropa's main() does, waits for the frame that a person waits for and goes.
#include "app/desktop/desktop_house.h"
#include "app/machine.h"
#include "app/sample.h"
#include "bench/bench_table.h"
#include "bench/visit_base.h"
#include "maps/board_store.h"
#include "maps/board_values.h"
#include "maps/card_store.h"
#include "maps/journey_store.h"
#include "maps/map_store.h"
#include "ui/overview/overview_view.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QEventLoop>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <unistd.h>

using namespace tropa;
using bench::Sample;

namespace {

std::vector<Sample> starts(int runs, const QStringList& arguments)
{
    std::vector<Sample> samples;
    for (int i = 0; i <= runs; ++i) {
        const Sample sample = bench::timed([&] {
            if (QProcess::execute(QCoreApplication::applicationFilePath(), arguments) != 0)
                qFatal("the window did not come");
        });
        if (i > 0) // the first one warms up
            samples.push_back(sample);
    }
    return samples;
}

struct Window
{
    std::unique_ptr<const app::Furniture> furniture = app::makeFurniture();
    ui::shell::House house = app::makeHouse(*furniture);
    ui::shell::Settings settings;
    ui::shell::Appearance appearance{settings};
    ui::shell::MainWindow window{house, settings, appearance};

    Window()
    {
        window.resize(1440, 900);
        window.show();
        window.repaint();
    }
    // Until the numbers stand on the overview and are painted.
    void open(const QString& path)
    {
        window.openFile(path);
        auto* overview = window.findChild<ui::overview::OverviewView*>();
        if (!overview)
            qFatal("no overview");
        QEventLoop waiting;
        QObject::connect(overview, &ui::overview::OverviewView::shown, &waiting, &QEventLoop::quit);
        waiting.exec();
        QApplication::sendPostedEvents();
        window.repaint();
    }
};

// 300 cells of one map, each with a metric of the room and a scope of its own.
maps::Board makeBoundMap(project::Project& project, const std::vector<const char*>& metricIds, const char* dimension,
                         const std::vector<qint64>& keys)
{
    maps::MapId map;
    const auto done = project.edit({"Map"}, [&](project::Edit& edit) -> Result<void> {
        maps::MapInfo info;
        info.journey = maps::addJourney(edit, QStringLiteral("Путь"));
        info.title = QStringLiteral("300");
        std::vector<maps::StepId> steps;
        for (int stage = 0; stage < 5; ++stage) {
            const maps::StageId id = maps::addStage(edit, info.journey, QStringLiteral("Стадия %1").arg(stage));
            for (int step = 0; step < 6; ++step)
                steps.push_back(maps::addStep(edit, id, QStringLiteral("Шаг %1").arg(steps.size())));
        }
        map = maps::addMap(edit, info);
        std::size_t number = 0;
        for (int row = 0; row < 10; ++row) {
            maps::Lane lane;
            lane.kind = maps::LaneKind::Text;
            const maps::LaneId id = maps::addLane(edit, map, lane);
            for (const maps::StepId step : steps) {
                maps::Binding binding;
                binding.metric = QString::fromLatin1(metricIds[number % metricIds.size()]);
                if (!keys.empty())
                    binding.scope.where[QString::fromLatin1(dimension)] = {
                        keys[number / metricIds.size() % keys.size()]};
                maps::addBinding(edit, maps::addCard(edit, id, step), binding);
                ++number;
            }
        }
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(text(done.error().message, Language::English)));
    return maps::loadBoard(project.connection(), map);
}

std::vector<qint64> idsOf(storage::Connection& db, const char* table)
{
    std::vector<qint64> ids;
    auto rows = db.prepare("SELECT id FROM " + QByteArray(table) + " ORDER BY id");
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

void recompute(bench::Table& table, const char* work, double budget, const QString& path,
               const std::vector<const char*>& metricIds, const char* dimension)
{
    const auto furniture = app::makeFurniture();
    project::OpenOptions options;
    options.parts = furniture->parts;
    auto project = project::Project::open(path, options);
    if (!project)
        qFatal("%s", qPrintable(text(project.error().message, Language::English)));
    storage::Connection& db = (*project)->connection();
    const maps::Board board = makeBoundMap(**project, metricIds, dimension, idsOf(db, dimension));
    table.row(work, budget, 7, [&] {
        maps::ValueCache cache;
        const auto values = maps::evaluateBoard({db, QDate(2026, 10, 1), {}, 0.95, &furniture->sources},
                                                furniture->catalogue, furniture->sources, board, {}, cache);
        if (!values || values->boundCells != 300)
            qFatal("300 cells");
    });
    if (!(*project)->undo()) // so that the next run of the bench finds the project as it was
        qFatal("undo");
}

int show(const QStringList& arguments)
{
    Window shown;
    if (arguments.value(1) == QLatin1String("--open"))
        shown.open(arguments.value(2));
    else
        QApplication::processEvents();
    std::fflush(nullptr);
    ::_exit(0); // the rest of main() is not what a person waits for
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Tropa"));
    QCoreApplication::setApplicationName(QStringLiteral("Tropa"));
    if (application.arguments().size() > 1)
        return show(application.arguments());

    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    qputenv("XDG_STATE_HOME", folder.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    app::setMachineCoder({Guid::random(), QStringLiteral("Анна Соколова"), QStringLiteral("АС")});
    const QString sample = folder.filePath(QStringLiteral("sample.tropa")),
                  million = folder.filePath(QStringLiteral("million.tropa")),
                  tenMillion = folder.filePath(QStringLiteral("ten.tropa"));
    project::OpenOptions options;
    {
        const auto furniture = app::makeFurniture();
        options.parts = furniture->parts;
        if (!app::makeSample(sample, *furniture, Language::Russian, app::machineCoder()))
            qFatal("the sample could not be made");
    }
    bench::makeVisits(million, 1000000, options);
    bench::makeVisits(tenMillion, 10000000, options);

    bench::Table table("The window: starts of the whole program, offscreen");
    table.add("start to a usable window, warm", 300, starts(7, {QStringLiteral("--start")}));
    table.add("sample project: double click to numbers painted", 0, starts(5, {QStringLiteral("--open"), sample}));
    table.add("1,000,000 visits: double click to numbers painted", 600, starts(5, {QStringLiteral("--open"), million}));
    table.add("10,000,000 visits: double click to numbers painted", 2000,
              starts(3, {QStringLiteral("--open"), tenMillion}));
    {
        Window shown;
        shown.open(million);
        table.row("repaint of the overview's charts, 1,000,000 visits", 16, 25, [&] { shown.window.repaint(); });
    }
    recompute(table, "300 bound cells recomputed, sample project", 200, sample,
              {"survey.csat", "survey.nps", "interviews.valence", "interviews.code_frequency", "survey.mean"},
              "touchpoint");
    recompute(table, "300 bound cells recomputed, 1,000,000 visits", 500, million,
              {"patients.churn", "patients.loyal_share", "patients.repeat_rate", "patients.ltv"}, "doctor");
    return table.exitCode();
}
