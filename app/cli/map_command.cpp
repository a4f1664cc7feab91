#include "app/cli/command.h"
#include "app/cli/map_check.h"
#include "app/cli/stats/columns.h"

#include "maps/board_store.h"
#include "maps/house_style.h"
#include "ui/paint/board_export.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace tropa::cli {

namespace {

const char* kindName(maps::MapKind kind)
{
    return kind == maps::MapKind::Journey ? "journey" : "blueprint";
}

Exit list(const Call& call, const std::vector<maps::MapSummary>& all)
{
    QJsonArray json;
    for (const maps::MapSummary& map : all) {
        json.append(QJsonObject{{QStringLiteral("id"), map.id.value()},
                                {QStringLiteral("name"), map.title},
                                {QStringLiteral("kind"), QLatin1String(kindName(map.kind))}});
        call.say(QStringLiteral("%1  %2").arg(padded(QString::fromLatin1(kindName(map.kind)), 10), map.title));
    }
    call.print({{QStringLiteral("maps"), json}});
    return Exit::Done;
}

Exit exportMap(const Call& call, project::Project& project, const std::vector<maps::MapSummary>& all)
{
    const QString target = call.options.value(QStringLiteral("o"));
    if (target.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say where to: -o FILE")});
    std::vector<maps::MapId> chosen;
    for (const maps::MapSummary& map : all)
        chosen.push_back(map.id);

    ui::paint::MapExportOptions options;
    options.language = call.isLanguageChosen ? call.language : project.language();
    options.base = QApplication::font();
    const auto paper = ui::paint::paperNamed(call.options.value(QStringLiteral("paper")));
    if (!paper)
        return call.misuse({QT_TRANSLATE_NOOP("core", "--paper is exact, a4, a3, a2, a1 or a0")});
    options.paper = *paper;
    options.isTiled = call.options.isSet(QStringLiteral("tile"));
    options.repeatsHeads = !call.options.isSet(QStringLiteral("no-heads"));
    options.withNotes = call.options.isSet(QStringLiteral("notes"));
    options.withComments = call.options.isSet(QStringLiteral("comments"));
    options.stageSlides = call.options.isSet(QStringLiteral("stage-slides"));
    if (options.isTiled && options.paper == ui::paint::Paper::Exact)
        return call.misuse({QT_TRANSLATE_NOOP("core", "--tile needs a paper: --paper a4, a3, a2, a1 or a0")});
    if (call.options.isSet(QStringLiteral("overlap"))) {
        bool isNumber = false;
        options.overlap = call.options.value(QStringLiteral("overlap")).toDouble(&isNumber);
        if (!isNumber || !(options.overlap >= 0 && options.overlap <= maps::mostOverlap))
            return call.misuse({QT_TRANSLATE_NOOP("core", "--overlap is from 0 to 50 millimetres")});
    }
    if (call.options.isSet(QStringLiteral("dpi"))) {
        options.dpi = call.options.value(QStringLiteral("dpi")).toInt();
        if (options.dpi < 30 || options.dpi > 1200)
            return call.misuse({QT_TRANSLATE_NOOP("core", "--dpi is from 30 to 1200")});
    }
    const Result<metrics::Scope> scope = readScope(call, project.connection());
    if (!scope)
        return call.fail(scope.error());
    options.filter = *scope;
    if (!scope->isEmpty() && target.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return call.misuse({QT_TRANSLATE_NOOP("core", "A json file keeps what cells are bound to, not their numbers: "
                                                      "--where has nothing to narrow in it")});
    const ui::paint::MapExportContext context{project.connection(), call.furniture.catalogue, call.furniture.sources,
                                              QDate::currentDate(), QFileInfo(project.path()).fileName()};
    const auto report = ui::paint::exportMaps(context, chosen, target, options);
    if (!report)
        return call.fail(report.error());
    QJsonArray notes;
    for (const Message& note : report->notes) {
        notes.append(call.words(note));
        call.tell(note);
    }
    call.print(
        {{QStringLiteral("file"), target}, {QStringLiteral("maps"), report->maps}, {QStringLiteral("notes"), notes}});
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Wrote %1"), {target}}));
    return Exit::Done;
}

/// What --kind and --map leave of all maps.
std::vector<maps::MapSummary> chosenMaps(const Call& call, std::vector<maps::MapSummary> all)
{
    const QString kind = call.options.value(QStringLiteral("kind")), name = call.options.value(QStringLiteral("map"));
    std::erase_if(all, [&](const maps::MapSummary& map) {
        return (!kind.isEmpty() && kind != QLatin1String(kindName(map.kind))) || (!name.isEmpty() && name != map.title);
    });
    return all;
}

struct Task
{
    const char* name;
    Exit (*run)(const Call&, project::Project&, const std::vector<maps::MapSummary>&);
};
constexpr std::array tasks{Task{"export", exportMap},
                           Task{"check", checkMaps},
                           Task{"versions", mapVersions},
                           Task{"diff", mapDifference},
                           Task{"priorities", mapPriorities},
                           Task{"deviation", mapDeviation},
                           Task{"style", mapStyle},
                           Task{"new", newMap},
                           Task{"templates", mapTemplates},
                           Task{"persona", mapPersona},
                           Task{"comments", mapComments},
                           Task{"curve", mapCurve},
                           Task{"card", mapCard}};

Exit run(Call& call)
{
    const QString what = call.arguments[0];
    const auto task = std::ranges::find_if(tasks, [&](const Task& one) { return what == QLatin1String(one.name); });
    if (what != QLatin1String("list") && task == tasks.end())
        return call.misuse({QT_TRANSLATE_NOOP(
            "core", "map list P, map check P, map versions P, map diff P --map NAME, "
                    "map deviation P, map curve P, map card P, map comments P, map style P, map templates P, map new P "
                    "--template ID, or map export P -o FILE")});
    if (call.options.isSet(QStringLiteral("where")) && what != QLatin1String("export") &&
        what != QLatin1String("deviation"))
        return call.misuse({QT_TRANSLATE_NOOP("core", "--where narrows map export and map deviation only")});
    const bool writes = what == QLatin1String("new") ||
                        std::ranges::any_of(std::array{"save", "logo", "colour", "organisation", "weights", "rename",
                                                       "say", "settle", "reopen", "text", "picture", "level", "chart"},
                                            [&](const char* name) { return call.options.isSet(QLatin1String(name)); });
    auto project = writes ? openToWrite(call, call.arguments[1]) : openToRead(call, call.arguments[1]);
    if (!project)
        return call.fail(project.error());
    const auto all = (*project)->read([](storage::Connection& db) { return maps::maps(db); });
    if (!all)
        return call.fail(all.error());
    if (task == tasks.end())
        return list(call, *all);
    const std::vector<maps::MapSummary> chosen = chosenMaps(call, *all);
    const bool isNamed = call.options.isSet(QStringLiteral("map")) || call.options.isSet(QStringLiteral("kind"));
    if (chosen.empty() && (isNamed || task->run == exportMap))
        return call.misuse({QT_TRANSLATE_NOOP("core", "There is no such map; map list shows what there is")});
    return task->run(call, **project, chosen);
}

} // namespace

void addMapCommand(std::vector<Command>& commands)
{
    const auto option = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromUtf8(description), QString::fromUtf8(value));
    };
    commands.push_back(
        {"map",
         "list|check|versions|diff|priorities|deviation|curve|card|comments|style|templates|new|persona|export P [-o "
         "F]",
         QT_TRANSLATE_NOOP("core",
                           "lists maps, checks them by their rules, keeps and compares versions, lays visits and "
                           "interviews against the plan, says and sets what curves are computed from, shows and sets a "
                           "card, begins new "
                           "ones with a template, writes files "
                           "(pdf, svg, png, pptx, xlsx, csv, drawio, html, mmd, cjml, json)"),
         {option("o", QT_TRANSLATE_NOOP("core", "The file to write"), "FILE"),
          option("map", QT_TRANSLATE_NOOP("core", "Only the map of this name"), "NAME"),
          option("kind", QT_TRANSLATE_NOOP("core", "Only journey maps, or only blueprints"), "journey|blueprint"),
          option("paper", QT_TRANSLATE_NOOP("core", "Sheet of a PDF"), "exact|a4…a0"),
          option("tile", QT_TRANSLATE_NOOP("core", "At full size over several sheets of the paper, with crop marks"),
                 ""),
          option("no-heads", QT_TRANSLATE_NOOP("core", "Tiles without heads of stages and lanes of their own"), ""),
          option("notes", QT_TRANSLATE_NOOP("core", "Shows the sticky notes too"), ""),
          option("comments", QT_TRANSLATE_NOOP("core", "Writes the comments too (pptx, xlsx, html, drawio)"), ""),
          option("stage-slides", QT_TRANSLATE_NOOP("core", "PPTX: a slide for each stage after that of the whole map"),
                 ""),
          option("overlap", QT_TRANSLATE_NOOP("core", "How far neighbouring sheets overlap, in millimetres"), "MM"),
          option("settled", QT_TRANSLATE_NOOP("core", "Settled comments too"), ""),
          option("logo", QT_TRANSLATE_NOOP("core", "Logo on every export: a PNG, JPEG or SVG; none takes it away"),
                 "FILE|none"),
          option("colour", QT_TRANSLATE_NOOP("core", "House colour of every export; none takes it away"),
                 "#rrggbb|none"),
          option("organisation", QT_TRANSLATE_NOOP("core", "Name beside the title of every export"), "NAME"),
          option("save", QT_TRANSLATE_NOOP("core", "Keeps the maps as they are now as a version, or one as a template"),
                 "NAME"),
          option("rename", QT_TRANSLATE_NOOP("core", "versions: the version that gets the name of --name"), "NAME"),
          option("say", QT_TRANSLATE_NOOP("core", "comments: says this at the cell of --at, or as an answer"), "TEXT"),
          option("at", QT_TRANSLATE_NOOP("core", "comments, card: the cell that is meant"), "STEP > LANE"),
          option("text", QT_TRANSLATE_NOOP("core", "card: its text; **bold**, *italic*, lines that begin with a dash"),
                 "TEXT"),
          option("picture", QT_TRANSLATE_NOOP("core", "card: its picture, PNG, JPEG, WebP or GIF; none takes it away"),
                 "FILE|none"),
          option("level", QT_TRANSLATE_NOOP("core", "card: its level on a dramatic arc"), "1…5|none"),
          option("chart", QT_TRANSLATE_NOOP("core", "card: the small chart beside its number"),
                 "trend|distribution|none"),
          option("answer", QT_TRANSLATE_NOOP("core", "comments: the talk that --say goes on with"), "N"),
          option("settle", QT_TRANSLATE_NOOP("core", "comments: the talk that is settled"), "N"),
          option("reopen", QT_TRANSLATE_NOOP("core", "comments: the settled talk that is open again"), "N"),
          option("template", QT_TRANSLATE_NOOP("core", "What a new map begins with: an id of map templates, or a file"),
                 "ID"),
          option("name", QT_TRANSLATE_NOOP("core", "The name of the new map, of the version, or of the persona"),
                 "NAME"),
          option("from", QT_TRANSLATE_NOOP("core", "The version diff begins with; without it the map as it is"),
                 "NAME"),
          option("to", QT_TRANSLATE_NOOP("core", "The version diff ends with; without it the map as it is"), "NAME"),
          option("against", QT_TRANSLATE_NOOP("core", "Another map over the same steps, to compare with"), "NAME"),
          option("source", QT_TRANSLATE_NOOP("core", "Whose journeys deviation takes; without it all"),
                 "visits|interviews"),
          option("weights", QT_TRANSLATE_NOOP("core", "What a curve is computed from; none: typed points alone"),
                 "METRIC=W,…|none"),
          option("lane", QT_TRANSLATE_NOOP("core", "Only the curve of this name"), "NAME"),
          whereOption(),
          option("fail-on", QT_TRANSLATE_NOOP("core", "From which findings on check ends with 5"),
                 "error|warning|info"),
          option("dpi", QT_TRANSLATE_NOOP("core", "Resolution of a PNG"), "N")},
         2,
         run,
         true,
         2});
}

} // namespace tropa::cli
