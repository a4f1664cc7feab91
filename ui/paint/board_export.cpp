#include "ui/paint/board_export.h"

#include "base/format_number.h"
#include "base/save_bytes.h"
#include "frame/frame_store.h"
#include "maps/board_store.h"
#include "maps/frozen_values.h"
#include "maps/map_file.h"
#include "maps/map_json.h"
#include "maps/note_store.h"
#include "maps/persona_sheet.h"
#include "metrics/targets_store.h"
#include "project/history_store.h"
#include "ui/paint/board_pdf.h"
#include "ui/paint/board_sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace tropa::ui::paint {

namespace {

constexpr qint64 mostPixels = 400LL * 1000 * 1000;
constexpr int mostSide = 32000;

/// A map with what it computes and the line under its title; what every kind of file begins with.
Result<maps::MapPage> makePage(const MapExportContext& context, maps::MapId map, const MapExportOptions& options)
{
    maps::MapPage page;
    page.board = maps::loadBoard(context.db, map);
    if (!page.board.map.id.isValid())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no such map")});
    maps::ValueCache cache;
    const metrics::EvaluationContext evaluation{context.db, context.today, context.progress, 0.95, &context.sources};
    Result<maps::BoardValues> values =
        maps::evaluateBoard(evaluation, context.catalogue, context.sources, page.board, options.filter, cache);
    if (!values)
        return std::move(values).error();
    page.values = std::move(*values);

    if (options.withNotes || options.withComments) {
        maps::MapNotes said = maps::mapNotes(context.db, map);
        if (options.withNotes)
            page.notes = std::move(said.notes);
        if (options.withComments)
            page.threads = std::move(said.threads);
    }
    const Language language = options.language;
    const maps::MapInfo& about = page.board.map;
    QStringList head;
    if (const QStringList personas = maps::personaNames(context.db, about); !personas.isEmpty()) {
        page.persona = personas.join(QStringLiteral(", "));
        head << page.persona;
    }
    if (const QString scope = metrics::scopeText(context.db, about.scope.within(options.filter), language);
        !scope.isEmpty())
        head << scope;
    if (!about.owner.isEmpty())
        head << text({QT_TRANSLATE_NOOP("core", "owner %1"), {about.owner}}, language);
    if (page.values.lastEvidence.isValid())
        head << text({QT_TRANSLATE_NOOP("core", "newest evidence %1"), {page.values.lastEvidence}}, language);
    if (const std::optional<maps::FrozenMark>& frozen = page.values.frozen) {
        if (!frozen->scope.isEmpty())
            head << frozen->scope;
        head << text({QT_TRANSLATE_NOOP("core", "copy handed over, values of %1, fewer than %2 hidden"),
                      {frozen->takenOn, maps::leastShown}},
                     language);
    }
    page.head = head.join(QStringLiteral(" · "));
    return page;
}

Result<BoardSheet> makeSheet(const MapExportContext& context, maps::MapId map, const MapExportOptions& options)
{
    Result<maps::MapPage> page = makePage(context, map, options);
    if (!page)
        return std::move(page).error();
    const Language language = options.language;
    const auto entries = project::historyEntries(context.db, 1);
    const metrics::EvidenceRules rules = metrics::evidenceRules(context.db);
    const QStringList foot{
        context.projectName,
        text({QT_TRANSLATE_NOOP("core", "revision %1"), {entries.empty() ? qint64(0) : entries.front().id.value()}},
             language),
        text({QT_TRANSLATE_NOOP("core", "rules: n from %1, not older than %2 days, coded from %3 voices"),
              {static_cast<qint64>(rules.minimumN), static_cast<qint64>(rules.staleAfterDays),
               static_cast<qint64>(rules.codedRespondents)}},
             language)};
    if (context.db.failed())
        return Error(context.db.error());
    QFont base = options.base;
    base.setPointSizeF(9.5); // a file looks the same whatever the window's font size
    const QByteArray portrait = maps::portraitOf(context.db, page->board.map.persona);
    return BoardSheet(std::move(page->board), std::move(page->values), base,
                      {page->head, foot.join(QStringLiteral(" · ")), context.today, language,
                       maps::houseStyle(context.db), portrait, maps::MapNotes{std::move(page->notes), {}}});
}

QByteArray writeSvg(const BoardSheet& sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    const QSize size(static_cast<int>(std::ceil(sheet.size().width())),
                     static_cast<int>(std::ceil(sheet.size().height())));
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(sheet.board().map.title);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    sheet.paint(painter, 1, 1, 1);
    painter.end();
    return bytes;
}

Result<QByteArray> writePng(const BoardSheet& sheet, int dpi, std::vector<Message>& notes)
{
    qreal scale = dpi / 96.0;
    const QSizeF units = sheet.size();
    const qreal most = std::min(std::sqrt(static_cast<qreal>(mostPixels) / (units.width() * units.height())),
                                mostSide / std::max(units.width(), units.height()));
    if (scale > most) {
        scale = most;
        notes.push_back({QT_TRANSLATE_NOOP("core", "The picture would be too large; it was drawn at %1 dots per inch"),
                         {static_cast<qint64>(scale * 96)}});
    }
    QImage image((units * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "There is not enough memory for a picture of this size")});
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(scale * 96 / 0.0254));
    image.setDotsPerMeterY(qRound(scale * 96 / 0.0254));
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter, 1, 1, 1);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// PowerPoint and Excel take pictures of dots: a drawn logo is made one, sharp enough for print.
maps::HouseStyle withLogoOfDots(maps::HouseStyle style)
{
    if (maps::pictureType(style.logo) != QLatin1String("image/svg+xml"))
        return style;
    QSvgRenderer renderer(style.logo);
    const QSizeF size = renderer.isValid() ? QSizeF(renderer.defaultSize()) : QSizeF();
    style.logo.clear();
    if (size.isEmpty())
        return style;
    QImage image(size.scaled(900, 360, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1)),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QBuffer buffer(&style.logo);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return style;
}

Result<void> save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file))
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2"),
                                         {QFileInfo(path).fileName(), file.errorString()}});
    return {};
}

} // namespace

std::optional<Paper> paperNamed(const QString& name)
{
    static const std::map<QString, Paper> papers = {
        {QString(), Paper::Exact},         {QStringLiteral("exact"), Paper::Exact}, {QStringLiteral("a4"), Paper::A4},
        {QStringLiteral("a3"), Paper::A3}, {QStringLiteral("a2"), Paper::A2},       {QStringLiteral("a1"), Paper::A1},
        {QStringLiteral("a0"), Paper::A0}};
    const auto found = papers.find(name.toLower());
    return found == papers.end() ? std::nullopt : std::optional(found->second);
}

Result<MapExportReport> exportMaps(const MapExportContext& context, std::vector<maps::MapId> maps, const QString& path,
                                   const MapExportOptions& options)
{
    if (maps.empty()) {
        for (const maps::MapKind kind : {maps::MapKind::Journey, maps::MapKind::Blueprint}) {
            for (const maps::MapSummary& map : maps::maps(context.db, kind))
                maps.push_back(map.id);
        }
    }
    if (maps.empty())
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "The project has no map yet")});

    const QString format = QFileInfo(path).suffix().toLower();
    MapExportReport report;
    report.maps = static_cast<int>(maps.size());
    if (format == QLatin1String("json")) {
        const QByteArray bytes = QJsonDocument(maps::toJson(context.db, maps)).toJson();
        if (context.db.failed())
            return Error(context.db.error());
        if (Result<void> saved = save(path, bytes); !saved)
            return std::move(saved).error();
        return report;
    }
    const bool isPdf = format == QLatin1String("pdf");
    if (isPdf && options.isTiled && options.paper == Paper::Exact)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "Tiles need a paper: one of a4, a3, a2, a1, a0")});
    const maps::MapFileKind* kind = maps::mapFileKind(format);
    if (!kind && !isPdf && format != QLatin1String("svg") && format != QLatin1String("png"))
        return Error(
            ErrorKind::Usage,
            {QT_TRANSLATE_NOOP("core", "A map cannot be written as “%1”; pdf, svg, png, pptx, xlsx, csv, drawio, "
                                       "html, mmd, cjml and json can"),
             {format}});
    if (!isPdf && !(kind && kind->holdsMany) && maps.size() > 1) {
        maps.resize(1);
        report.maps = 1;
        report.notes.push_back({QT_TRANSLATE_NOOP("core", "This kind of file holds one map: the first was taken")});
    }
    if (kind) {
        std::vector<maps::MapPage> pages;
        for (const maps::MapId map : maps) {
            Result<maps::MapPage> page = makePage(context, map, options);
            if (!page)
                return std::move(page).error();
            if (kind->comesBack)
                page->document = maps::toJson(context.db, {map});
            pages.push_back(std::move(*page));
        }
        if (context.db.failed())
            return Error(context.db.error());
        maps::HouseStyle house = maps::houseStyle(context.db);
        if (kind->needsDots)
            house = withLogoOfDots(std::move(house));
        const Result<maps::MapFileNotes> written = kind->write(
            path, pages, {options.language, context.projectName, context.today, std::move(house), options.stageSlides});
        if (!written)
            return written.error();
        report.notes.insert(report.notes.end(), written->notes.begin(), written->notes.end());
        qint64 left = 0, unsaid = 0, pictures = 0;
        for (const maps::MapPage& page : pages) {
            pictures += kind->showsPictures ? 0 : page.values.pictures.size();
            left += kind->showsNotes ? 0 : static_cast<qint64>(page.notes.size());
            unsaid += kind->showsNotes ? 0 : static_cast<qint64>(page.threads.size());
        }
        if (left > 0)
            report.notes.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "%n sticky notes have no place in this kind of file and were left out"),
                left));
        if (unsaid > 0)
            report.notes.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core",
                                    "%n threads of comments have no place in this kind of file and were left out"),
                unsaid));
        if (pictures > 0)
            report.notes.push_back(Message::counted(
                QT_TRANSLATE_N_NOOP("core", "%n pictures have no place in this kind of file and were left out"),
                pictures));
        return report;
    }
    std::vector<BoardSheet> sheets;
    qint64 withoutConsent = 0;
    for (const maps::MapId map : maps) {
        Result<BoardSheet> sheet = makeSheet(context, map, options);
        if (!sheet)
            return std::move(sheet).error();
        withoutConsent += sheet->quotesWithoutConsent();
        sheets.push_back(std::move(*sheet));
    }
    QByteArray bytes;
    if (isPdf) {
        bytes = writePdf(sheets, options, report.notes);
    } else if (format == QLatin1String("svg")) {
        bytes = writeSvg(sheets.front());
    } else {
        Result<QByteArray> png = writePng(sheets.front(), options.dpi, report.notes);
        if (!png)
            return std::move(png).error();
        bytes = std::move(*png);
    }
    if (withoutConsent > 0)
        report.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n quotes without consent were left out"), withoutConsent));
    if (Result<void> saved = save(path, bytes); !saved)
        return std::move(saved).error();
    return report;
}

Result<MapPicture> mapPicture(const MapExportContext& context, maps::MapId map, int mostWidth,
                              const MapExportOptions& options)
{
    const Result<BoardSheet> sheet = makeSheet(context, map, options);
    if (!sheet)
        return sheet.error();
    MapPicture picture;
    const int dpi = std::min(options.dpi, static_cast<int>(96.0 * mostWidth / std::max(1.0, sheet->size().width())));
    Result<QByteArray> png = writePng(*sheet, dpi, picture.notes);
    if (!png)
        return png.error();
    picture.png = std::move(*png);
    if (const qint64 left = sheet->quotesWithoutConsent(); left > 0)
        picture.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n quotes without consent were left out"), left));
    return picture;
}

} // namespace tropa::ui::paint
