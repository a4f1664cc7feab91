#include "ui/paint/report_file.h"

#include "exchange/paper_files.h"
#include "ui/paint/chart_file.h"
#include "ui/paint/html_pdf.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tropa::ui::paint {

namespace {

constexpr QSizeF chartSize{680, 360};
constexpr int mapWidth = 3200; ///< pixels: a map can be read when the paper is made larger

} // namespace

Result<tropa::report::ProjectReport> makeReport(const MapExportContext& context,
                                                const tropa::report::ReportOptions& options, const QFont& base)
{
    MapExportOptions look;
    look.language = options.language;
    look.filter = options.filter;
    look.base = base;
    QFont font = base;
    font.setPointSizeF(9.5); // a file looks the same whatever the window's font size
    tropa::report::ReportPictures pictures;
    pictures.chart = [&](const charts::ChartSpec& spec) -> Result<QByteArray> {
        return chartPng(spec, chartSize, options.language, font);
    };
    pictures.map = [&](maps::MapId map) -> Result<tropa::report::ReportPictures::Map> {
        auto picture = mapPicture(context, map, mapWidth, look);
        if (!picture)
            return picture.error();
        return tropa::report::ReportPictures::Map{std::move(picture->png), std::move(picture->notes)};
    };
    return tropa::report::projectReport({context.db, context.today, context.progress, 0.95, &context.sources},
                                        context.catalogue, context.sources, options, pictures);
}

Result<void> writeReport(const tropa::report::ProjectReport& report, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return writeHtmlPdf(exchange::paperHtml(report.paper), report.paper.title, path);
    if (ending == QLatin1String("html") || ending == QLatin1String("docx") || ending == QLatin1String("xlsx"))
        return exchange::writePaper(report.paper, path);
    return Error(ErrorKind::Usage,
                 {QT_TRANSLATE_NOOP("core", "A report ends with html, pdf, docx or xlsx, not with “%1”"),
                  {ending.isEmpty() ? path : ending}});
}

} // namespace tropa::ui::paint
