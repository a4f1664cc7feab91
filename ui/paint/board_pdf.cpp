#include "ui/paint/board_pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <iterator>

namespace tropa::ui::paint {

namespace {

constexpr qreal unitsPerPoint = 96.0 / 72;
constexpr qreal mostPagePoints = 14400; ///< what viewers open
constexpr qreal leastPoints = 6.5;
constexpr qreal unitsPerMm = 96 / 25.4;
constexpr qreal tileBorderMm = 10; ///< around a tile, for crop marks and what printers cannot reach

QPageSize pageSizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return QPageSize(QPageSize::A4);
    case Paper::A3:
        return QPageSize(QPageSize::A3);
    case Paper::A2:
        return QPageSize(QPageSize::A2);
    case Paper::A1:
        return QPageSize(QPageSize::A1);
    default:
        return QPageSize(QPageSize::A0);
    }
}

/// One page of the document: a sheet, or a part of one.
struct PdfPage
{
    const BoardSheet* sheet;
    QPageSize size;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    qreal scale = 1; ///< from 1/96 inch
    std::optional<SheetTile> tile;
};

/// As many pages as the sheet asks for at full size; upright or lying, whichever takes fewer.
std::vector<PdfPage> pagesOf(const BoardSheet& sheet, const MapExportOptions& options)
{
    const QPageSize page = pageSizeOf(options.paper);
    std::vector<PdfPage> fewest;
    for (const QPageLayout::Orientation orientation : {QPageLayout::Landscape, QPageLayout::Portrait}) {
        QSizeF room = page.size(QPageSize::Point) * unitsPerPoint;
        if (orientation == QPageLayout::Landscape)
            room.transpose();
        room -= QSizeF(2, 2) * tileBorderMm * unitsPerMm;
        std::vector<PdfPage> pages;
        for (const SheetTile& tile : sheet.tiles(room, options.overlap * unitsPerMm, options.repeatsHeads))
            pages.push_back({&sheet, page, orientation, 1, tile});
        if (fewest.empty() || pages.size() < fewest.size())
            fewest = std::move(pages);
    }
    return fewest;
}

PdfPage onOneSheet(const BoardSheet& sheet, Paper paper)
{
    const QSizeF points = sheet.size() / unitsPerPoint;
    if (paper == Paper::Exact) {
        const qreal scale = std::min(1.0, mostPagePoints / std::max(points.width(), points.height()));
        return {&sheet,
                QPageSize(points * scale, QPageSize::Point, {}, QPageSize::ExactMatch),
                QPageLayout::Portrait,
                scale,
                {}};
    }
    const QPageSize page = pageSizeOf(paper);
    QSizeF room = page.size(QPageSize::Point);
    const bool lies = points.width() > points.height();
    if (lies)
        room.transpose();
    return {&sheet,
            page,
            lies ? QPageLayout::Landscape : QPageLayout::Portrait,
            std::min(room.width() / points.width(), room.height() / points.height()),
            {}};
}

/// All sheets in small, this one filled; its right end stands at `corner`.
qreal paintKey(QPainter& painter, const SheetTile& tile, const QPointF& corner, qreal most)
{
    const qreal height = std::min<qreal>(most / tile.rows, 6), width = height * 1.4;
    const QRectF all(corner.x() - width * tile.columns, corner.y(), width * tile.columns, height * tile.rows);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(all.left() + width * tile.column, all.top() + height * tile.row, width, height), Qt::black);
    painter.setPen(QPen(Qt::darkGray, 0.15 * unitsPerMm));
    for (int column = 0; column <= tile.columns; ++column)
        painter.drawLine(QLineF(all.left() + width * column, all.top(), all.left() + width * column, all.bottom()));
    for (int row = 0; row <= tile.rows; ++row)
        painter.drawLine(QLineF(all.left(), all.top() + height * row, all.right(), all.top() + height * row));
    painter.restore();
    return all.width();
}

/// Where to cut, and where the neighbour's picture begins: short lines outside of the picture. `own` is the tile's part
/// on the page.
void paintCropMarks(QPainter& painter, const PdfPage& page, const QRectF& own, Language language, const QFont& font)
{
    const SheetTile& tile = *page.tile;
    const QRectF paper(QPointF(), tile.room), area = own.united(QRectF(own.topLeft(), own.size() + tile.overlap));
    const qreal near = 1.5 * unitsPerMm, far = 7 * unitsPerMm;
    const auto upright = [&](qreal x) {
        painter.drawLine(QLineF(x, -near, x, -far));
        painter.drawLine(QLineF(x, paper.bottom() + near, x, paper.bottom() + far));
    };
    const auto lying = [&](qreal y) {
        painter.drawLine(QLineF(-near, y, -far, y));
        painter.drawLine(QLineF(paper.right() + near, y, paper.right() + far, y));
    };
    painter.setPen(QPen(Qt::black, 0.2 * unitsPerMm));
    if (!tile.isAlone()) {
        // A repeated head is cut away where sheets are joined; that of the first stays.
        upright(tile.column == 0 ? 0 : own.left());
        lying(tile.row == 0 ? 0 : own.top());
        if (tile.column + 1 == tile.columns)
            upright(area.right());
        if (tile.row + 1 == tile.rows)
            lying(paper.bottom());
        painter.setPen(QPen(Qt::darkGray, 0.2 * unitsPerMm, Qt::DotLine));
        if (tile.column + 1 < tile.columns)
            upright(own.right());
        if (tile.row + 1 < tile.rows)
            lying(own.bottom());
    }
    painter.setFont(font);
    painter.setPen(Qt::darkGray);
    QRectF foot(far, paper.bottom() + near, paper.width() - 2 * far, far);
    if (tile.column > 0)
        foot.setLeft(std::max(far, own.left() + 6)); // beside the mark

    if (!tile.isAlone())
        foot.setRight(foot.right() - paintKey(painter, tile, {foot.right(), foot.top() + 2}, far - 2) - 8);
    painter.setPen(Qt::darkGray);
    const Message where{
        QT_TRANSLATE_NOOP("core", "%1 of %2×%3"),
        {tileName(tile.column, tile.row), static_cast<qint64>(tile.columns), static_cast<qint64>(tile.rows)}};
    const QFontMetricsF metrics(font);
    const QString key = tile.isAlone() ? QString() : text(where, language);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, key);
    foot.setRight(foot.right() - metrics.horizontalAdvance(key) - 16);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(page.sheet->board().map.title, Qt::ElideMiddle, foot.width()));
}

} // namespace

QByteArray writePdf(const std::vector<BoardSheet>& sheets, const MapExportOptions& options, std::vector<Message>& notes)
{
    std::vector<PdfPage> pages;
    for (const BoardSheet& sheet : sheets) {
        if (options.isTiled)
            std::ranges::copy(pagesOf(sheet, options), std::back_inserter(pages));
        else
            pages.push_back(onOneSheet(sheet, options.paper));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300); // positions to a twelfth of a millimetre; the letters are outlines all the same
    writer.setTitle(sheets.front().board().map.title);
    writer.setCreator(QStringLiteral("Tropa"));
    QPainter painter;
    bool isSmall = false;
    const BoardSheet* last = nullptr;
    int number = 0;
    for (const PdfPage& page : pages) {
        isSmall = isSmall || page.sheet->smallestPoints() * page.scale < leastPoints;
        writer.setPageLayout(QPageLayout(page.size, page.orientation, QMarginsF(), QPageLayout::Point));
        if (!painter.isActive())
            painter.begin(&writer);
        else
            writer.newPage();
        number += page.sheet == last ? 0 : 1;
        last = page.sheet;
        painter.save();
        const qreal perUnit = writer.resolution() / 96.0 * page.scale;
        painter.scale(perUnit, perUnit);
        const int count = static_cast<int>(sheets.size());
        if (page.tile) {
            QFont font = options.base;
            font.setPixelSize(10);
            painter.translate(tileBorderMm * unitsPerMm, tileBorderMm * unitsPerMm);
            paintCropMarks(painter, page, page.sheet->ownPart(*page.tile), options.language, font);
            painter.setClipRect(QRectF(QPointF(), page.tile->room).adjusted(-1, -1, 1, 1));
            page.sheet->paintTile(painter, *page.tile, number, count);
        } else {
            page.sheet->paint(painter, page.scale, number, count);
        }
        painter.restore();
    }
    painter.end();
    if (isSmall)
        notes.push_back({QT_TRANSLATE_NOOP(
            "core", "The smallest letters are under 6.5 points on this paper; a larger sheet reads better")});
    if (options.isTiled)
        notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n sheets at full size"), static_cast<qint64>(pages.size())));
    return bytes;
}

} // namespace tropa::ui::paint
