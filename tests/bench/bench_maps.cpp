// bench_maps: the map rows of the speed table, on a map of 100 steps and 50 lanes.
#include "bench/bench_table.h"

#include "maps/board_store.h"
#include "support/big_map.h"
#include "ui/canvas/board_view.h"
#include "ui/paint/board_export.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMouseEvent>
#include <QScrollBar>

using namespace tropa;
using namespace tropa::ui;

namespace {

// Four times as much, where every frame has to stay usable.
void hugeMap(bench::Table& table)
{
    test::TestProject project;
    const maps::MapId map = test::makeBigMap(project, 200, 100);
    maps::Board board;
    table.row("load 20,000 cards", 0, 3, [&] { board = maps::loadBoard(project.db(), map); });
    canvas::SharedContent content;
    table.row("lay out 20,000 cards", 0, 3,
              [&] { content = canvas::makeContent(board, nullptr, QApplication::font(), Language::Russian); });
    table.row("lay out 20,000 cards again after an edit", 0, 3, [&] {
        content = canvas::makeContent(board, nullptr, QApplication::font(), Language::Russian, {}, content);
    });
    canvas::BoardView view;
    view.resize(1920, 1080);
    view.setTheme(theme::themeOf(theme::ThemeKind::Light));
    view.show();
    table.row("set content: 20,000 items", 0, 3, [&] { view.setContent(content); });
    QApplication::processEvents();
    const auto repaint = [&] { view.viewport()->repaint(); };
    table.row("repaint of 20,000 cards at 100 %", 33, 15, repaint);
    int scrolled = 0;
    table.row("scroll frame among 20,000 cards", 33, 15, [&] {
        view.horizontalScrollBar()->setValue(scrolled += 60);
        view.verticalScrollBar()->setValue(scrolled);
        repaint();
    });
    int column = 0;
    table.row("arrow key among 20,000 cards", 33, 15, [&] {
        view.setCurrent({40, ++column, {}});
        QApplication::processEvents();
    });
    view.fit();
    table.row("repaint, all 20,000 visible", 33, 15, repaint);
    qreal zoom = view.zoom();
    table.row("zoom step over 20,000 cards", 33, 15, [&] {
        zoom = zoom > 0.14 ? zoom / 1.1 : zoom * 1.1;
        view.setZoom(zoom);
        repaint();
    });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    bench::Table table("Maps: 5,000 cards");
    test::TestProject project;
    const maps::MapId map = test::makeBigMap(project);

    maps::Board board;
    table.row("load 5,000 cards", 300, 5, [&] { board = maps::loadBoard(project.db(), map); });
    canvas::SharedContent content;
    table.row("lay out 5,000 cards", 0, 5,
              [&] { content = canvas::makeContent(board, nullptr, QApplication::font(), Language::Russian); });
    table.row("lay out 5,000 cards again after an edit", 0, 5, [&] {
        content = canvas::makeContent(board, nullptr, QApplication::font(), Language::Russian, {}, content);
    });

    canvas::BoardView view;
    view.resize(1920, 1080);
    view.setTheme(theme::themeOf(theme::ThemeKind::Light));
    view.show();
    table.row("set content: 5,000 items", 0, 5, [&] { view.setContent(content); });
    QApplication::processEvents();
    const auto repaint = [&] { view.viewport()->repaint(); };
    table.row("repaint at 100 %", 12, 15, repaint);
    view.fit();
    table.row("repaint, all 5,000 visible", 12, 15, repaint);
    qreal zoom = view.zoom();
    table.row("zoom step near the whole map", 12, 15, [&] {
        zoom = zoom > 0.14 ? zoom / 1.1 : zoom * 1.1;
        view.setZoom(zoom);
        repaint();
    });

    view.setZoom(1);
    view.horizontalScrollBar()->setValue(0);
    view.verticalScrollBar()->setValue(0);
    QApplication::processEvents();
    const auto mouse = [&](QEvent::Type type, const QPoint& at, Qt::MouseButton button) {
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &event);
        QApplication::processEvents(); // paints what the drag has uncovered
    };
    QPoint at(60, 40);
    mouse(QEvent::MouseButtonPress, at, Qt::LeftButton);
    table.row("drag frame", 6, 41, [&] {
        at += QPoint(12, 5);
        mouse(QEvent::MouseMove, at, Qt::NoButton);
    });
    // Given back where it was taken: nothing listens here, but nothing should be left hanging either.
    mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton);

    const metrics::Catalogue catalogue;
    const metrics::Sources sources;
    const QString pdf = project.folder() + QStringLiteral("/big.pdf");
    table.row("PDF of 5,000 cards", 1000, 3, [&] {
        paint::MapExportOptions options;
        options.base = QApplication::font();
        const auto written = paint::exportMaps(
            {project.db(), catalogue, sources, QDate(2026, 10, 1), QStringLiteral("big.tropa")}, {map}, pdf, options);
        if (!written)
            qFatal("%s", qPrintable(test::why(written)));
    });
    if (argc > 1)
        QFile::copy(pdf, QString::fromLocal8Bit(argv[1]));
    const double kilobytes = static_cast<double>(QFileInfo(pdf).size()) / 1024;
    table.print("size of that PDF, KB", 1024, kilobytes);
    hugeMap(table);
    return table.exitCode();
}
