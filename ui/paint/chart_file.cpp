#include "ui/paint/chart_file.h"

#include "base/save_bytes.h"
#include "charts/chart_table.h"
#include "ui/paint/chart_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace tropa::ui::paint {

namespace {

constexpr double unitsPerInch = 96;
constexpr double margin = 12;
constexpr int pageResolution = 1200;
constexpr int imageScale = 2; // 192 dots an inch: sharp in slides and documents

void paintPage(QPainter& painter, const charts::ChartSpec& spec, const QSizeF& size, const ChartLook& look)
{
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    paintChart(painter, QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin), spec, look);
}

void savePng(QBuffer& buffer, const charts::ChartSpec& spec, const QSizeF& size, const ChartLook& look)
{
    QImage image((size * imageScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    QPainter painter(&image);
    paintPage(painter, spec, size, look);
    painter.end();
    image.save(&buffer, "PNG");
}

// A page grows where the chart needs more.
QSizeF sizeFor(const charts::ChartSpec& spec, const QSizeF& wanted, const ChartLook& look)
{
    return {wanted.width(),
            std::max(wanted.height(), chartHeight(spec, wanted.width() - 2 * margin, look) + 2 * margin)};
}

} // namespace

QByteArray chartPng(const charts::ChartSpec& spec, const QSizeF& size, Language language, const QFont& font)
{
    const theme::Theme light = theme::themeOf(theme::ThemeKind::Light);
    const ChartLook look{light, language, font, unitsPerInch};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    savePng(buffer, spec, sizeFor(spec, size, look), look);
    return bytes;
}

Result<void> saveChart(const QString& path, const charts::ChartSpec& spec, const QSizeF& wanted, Language language,
                       const QFont& font)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("csv")) {
        bytes = charts::toCsv(charts::tableOf(spec, language), language);
    } else {
        const theme::Theme light = theme::themeOf(theme::ThemeKind::Light);
        const ChartLook look{light, language, font, unitsPerInch};
        const QSizeF size = sizeFor(spec, wanted, look);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (ending == QLatin1String("png")) {
            savePng(buffer, spec, size, look);
        } else if (ending == QLatin1String("svg")) {
            QSvgGenerator generator;
            generator.setOutputDevice(&buffer);
            generator.setResolution(static_cast<int>(unitsPerInch));
            generator.setSize(size.toSize());
            generator.setViewBox(QRectF(QPointF(), size));
            generator.setTitle(text(spec.title, language));
            generator.setDescription(text(spec.finding, language));
            QPainter painter(&generator);
            paintPage(painter, spec, size, look);
        } else if (ending == QLatin1String("pdf")) {
            QPdfWriter writer(&buffer);
            writer.setResolution(pageResolution);
            writer.setPageSize(QPageSize(size * 72 / unitsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
            writer.setPageMargins({});
            writer.setTitle(text(spec.title, language));
            QPainter painter(&writer);
            painter.scale(pageResolution / unitsPerInch, pageResolution / unitsPerInch);
            paintPage(painter, spec, size, look);
        } else {
            return Error(
                ErrorKind::Usage,
                Message(QT_TRANSLATE_NOOP("core", "A chart is saved as .png, .svg, .pdf or .csv, not as “.%1”."),
                        {ending}));
        }
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && commitWhole(file))
        return {};
    return Error(ErrorKind::Failed, Message(QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"),
                                            {QFileInfo(path).fileName(), file.errorString()}));
}

} // namespace tropa::ui::paint
