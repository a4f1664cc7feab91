#include "ui/paint/picture.h"

#include "base/save_bytes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace tropa::ui::paint {

namespace {

constexpr double unitsPerInch = 96;

// The ring of the current item, two units wide.
void drawFocus(QPainter& painter, const QRectF& area, const theme::Theme& theme)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.focus, 2));
    painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 3, 3);
    painter.restore();
}

// Words over what lies below them: a halo of the ground, then the ink.
void drawHaloed(QPainter& painter, const QPointF& baseline, const QString& words, const QFont& font, const QColor& ink,
                const QColor& ground)
{
    QPainterPath path;
    path.addText(baseline, font, words);
    painter.strokePath(path, QPen(ground, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(baseline, words);
}

} // namespace

QFont PictureLook::fontOf(theme::TypeRole role) const
{
    QFont sized = theme::fontFor(role, font);
    if (sized.pointSizeF() > 0)
        sized.setPixelSize(std::max(1, static_cast<int>(std::lround(sized.pointSizeF() * dpi / 72))));
    return sized;
}

double dendrogramHeight(const DendrogramSpec& spec, const PictureLook& look)
{
    const double row = QFontMetricsF(look.fontOf(theme::TypeRole::Small)).height() + 4;
    return row * (static_cast<double>(spec.names.size()) + 2) + 8;
}

PictureHits paintDendrogram(QPainter& painter, const QRectF& rect, const DendrogramSpec& spec, const PictureLook& look)
{
    PictureHits hits;
    const std::size_t n = spec.names.size();
    if (n == 0 || spec.order.size() != n)
        return hits;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = look.fontOf(theme::TypeRole::Small), tiny = look.fontOf(theme::TypeRole::Tiny);
    const QFontMetricsF metrics(small);
    double widest = 0;
    for (const QString& name : spec.names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const double room = std::min(widest + 24, rect.width() * 0.45);
    const double axis = QFontMetricsF(tiny).height() * 2 + 8;
    const QRectF tree(rect.left() + 8, rect.top() + 4, rect.width() - room - 16, rect.height() - axis - 4);
    const double row = tree.height() / static_cast<double>(n);
    double most = 0;
    for (const auto& merge : spec.merges)
        most = std::max(most, merge.height);
    most = most > 0 ? most * 1.02 : 1;
    const auto xOf = [&](double height) { return tree.right() - tree.width() * height / most; };

    // Axis below: heights at a few round places.
    const double step =
        std::pow(10, std::floor(std::log10(most))) * (most / std::pow(10, std::floor(std::log10(most))) > 4   ? 2
                                                      : most / std::pow(10, std::floor(std::log10(most))) > 2 ? 1
                                                                                                              : 0.5);
    painter.setFont(tiny);
    for (double at = 0; at <= most; at += step) {
        painter.setPen(QPen(look.theme.lineSubtle, 1));
        painter.drawLine(QPointF(xOf(at), tree.top()), QPointF(xOf(at), tree.bottom()));
        painter.setPen(look.theme.textSecondary);
        painter.drawText(QRectF(xOf(at) - 30, tree.bottom() + 2, 60, axis / 2), Qt::AlignHCenter | Qt::AlignTop,
                         QString::number(at, 'g', 3));
    }
    painter.drawText(QRectF(tree.left(), tree.bottom() + axis / 2, tree.width(), axis / 2),
                     Qt::AlignHCenter | Qt::AlignTop, spec.heightName);

    struct Node
    {
        double y = 0, height = 0;
        int cluster = -1; // of all below, when they are of one
    };
    std::vector<Node> nodes(n + spec.merges.size());
    for (std::size_t place = 0; place < n; ++place) {
        const std::size_t object = spec.order[place];
        nodes[object] = {tree.top() + row * (static_cast<double>(place) + 0.5), 0,
                         object < spec.clusters.size() ? spec.clusters[object] : -1};
    }
    const auto inkOf = [&](int cluster) {
        return cluster < 0 ? look.theme.textSecondary : look.theme.seriesColour(cluster + 1);
    };
    for (std::size_t i = 0; i < spec.merges.size(); ++i) {
        const auto& merge = spec.merges[i];
        const Node& a = nodes[merge.left];
        const Node& b = nodes[merge.right];
        Node& made = nodes[n + i];
        made = {(a.y + b.y) / 2, merge.height, a.cluster == b.cluster ? a.cluster : -1};
        const double x = xOf(merge.height);
        for (const Node* side : {&a, &b}) {
            painter.setPen(QPen(inkOf(side->cluster), 1.5));
            painter.drawLine(QPointF(xOf(side->height), side->y), QPointF(x, side->y));
        }
        painter.setPen(QPen(inkOf(made.cluster), 1.5));
        painter.drawLine(QPointF(x, a.y), QPointF(x, b.y));
    }
    if (spec.cut) {
        painter.setPen(QPen(look.theme.text, 1, Qt::DashLine));
        painter.drawLine(QPointF(xOf(*spec.cut), tree.top()), QPointF(xOf(*spec.cut), tree.bottom()));
    }
    for (std::size_t object = 0; object < n; ++object) {
        const Node& node = nodes[object];
        const QRectF place(tree.right() + 4, node.y - row / 2, room, row);
        painter.setFont(small);
        if (node.cluster >= 0)
            painter.fillRect(QRectF(place.left() + 2, node.y - 4, 8, 8), look.theme.seriesColour(node.cluster + 1));
        painter.setPen(look.theme.text);
        const QRectF words = place.adjusted(16, 0, 0, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(spec.names[object], Qt::ElideMiddle, words.width()));
        if (look.current == object)
            drawFocus(painter, place.adjusted(0, 1, 0, -1), look.theme);
        hits.push_back({object, place});
    }
    painter.restore();
    return hits;
}

PictureHits paintPointMap(QPainter& painter, const QRectF& rect, const PointMapSpec& spec, const PictureLook& look)
{
    PictureHits hits;
    if (spec.points.empty())
        return hits;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = look.fontOf(theme::TypeRole::Small), tiny = look.fontOf(theme::TypeRole::Tiny);
    const QFontMetricsF metrics(small);
    const double foot = QFontMetricsF(tiny).height() + 8;
    QRectF plot = rect.adjusted(foot + 4, 8, -8, -foot - 4);
    double left = spec.points[0].x, right = left, low = spec.points[0].y, high = low;
    for (const auto& point : spec.points) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        low = std::min(low, point.y);
        high = std::max(high, point.y);
    }
    if (spec.showsOrigin) {
        left = std::min(left, 0.0);
        right = std::max(right, 0.0);
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    // One scale for both axes: distances are what is read.
    const double wide = std::max(right - left, 1e-9) * 1.25, tall = std::max(high - low, 1e-9) * 1.15;
    const double scale = std::min(plot.width() / wide, plot.height() / tall);
    const QPointF middle((left + right) / 2, (low + high) / 2);
    const auto at = [&](double x, double y) {
        return QPointF(plot.center().x() + (x - middle.x()) * scale, plot.center().y() - (y - middle.y()) * scale);
    };
    painter.setPen(QPen(look.theme.line, 1));
    painter.drawRect(plot);
    if (spec.showsOrigin) {
        painter.setPen(QPen(look.theme.lineControl, 1, Qt::DotLine));
        const QPointF zero = at(0, 0);
        painter.drawLine(QPointF(plot.left(), zero.y()), QPointF(plot.right(), zero.y()));
        painter.drawLine(QPointF(zero.x(), plot.top()), QPointF(zero.x(), plot.bottom()));
    }
    painter.setFont(tiny);
    painter.setPen(look.theme.textSecondary);
    painter.drawText(QRectF(plot.left(), plot.bottom() + 4, plot.width(), foot), Qt::AlignHCenter | Qt::AlignTop,
                     spec.xName);
    painter.save();
    painter.translate(rect.left(), plot.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, plot.height(), foot), Qt::AlignHCenter | Qt::AlignVCenter, spec.yName);
    painter.restore();

    std::vector<QRectF> taken;
    for (const auto& point : spec.points) {
        const QPointF place = at(point.x, point.y);
        taken.push_back(QRectF(place.x() - 5, place.y() - 5, 10, 10));
    }
    const std::size_t marks = taken.size();
    for (std::size_t i = 0; i < marks; ++i) {
        const auto& point = spec.points[i];
        const QRectF mark = taken[i];
        painter.setPen(QPen(look.theme.raised, 1));
        painter.setBrush(look.theme.seriesColour(point.series));
        if (point.isSquare)
            painter.drawRect(mark.adjusted(-1, -1, 1, 1));
        else
            painter.drawEllipse(mark);
        hits.push_back({i, mark.adjusted(-3, -3, 3, 3), {}, point.name.isEmpty()});
    }
    for (std::size_t i = 0; i < marks; ++i) {
        const auto& point = spec.points[i];
        const QString name = metrics.elidedText(point.name, Qt::ElideMiddle, plot.width() * 0.32);
        const QSizeF size(metrics.horizontalAdvance(name), metrics.height());
        const QPointF place = taken[i].center();
        const QPointF tries[] = {{8, -size.height() / 2},
                                 {-8 - size.width(), -size.height() / 2},
                                 {-size.width() / 2, -size.height() - 6},
                                 {-size.width() / 2, 6},
                                 {6, -size.height() - 3},
                                 {6, 3},
                                 {-6 - size.width(), -size.height() - 3},
                                 {-6 - size.width(), 3}};
        for (const QPointF& shift : tries) {
            const QRectF box(place + shift, size);
            const bool collides =
                std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); });
            // The current one is always named, and so are the marks of groups.
            if (collides && !((look.current == i || point.isSquare) && &shift == &tries[7]))
                continue;
            if (!plot.contains(box) && &shift != &tries[7])
                continue;
            drawHaloed(painter, QPointF(box.left(), box.top() + metrics.ascent()), name, small, look.theme.text,
                       look.theme.raised);
            taken.push_back(box);
            hits[i].isNamed = true;
            break;
        }
        if (look.current == i)
            drawFocus(painter, taken[i].adjusted(-2, -2, 2, 2), look.theme);
    }
    painter.restore();
    return hits;
}

PictureHits paintWordCloud(QPainter& painter, const QRectF& rect, const WordCloudSpec& spec, const PictureLook& look)
{
    PictureHits hits;
    if (spec.words.empty())
        return hits;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double most = spec.words.front().weight, least = spec.words.back().weight;
    const double largest = std::clamp(rect.height() / 6, 22.0, 54.0), smallest = 12;
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < spec.words.size(); ++i) {
        const auto& word = spec.words[i];
        const double share =
            most > least ? (std::sqrt(word.weight) - std::sqrt(least)) / (std::sqrt(most) - std::sqrt(least)) : 1;
        QFont font = look.fontOf(theme::TypeRole::Body);
        font.setPixelSize(static_cast<int>(smallest + share * (largest - smallest)));
        if (share > 0.4)
            font.setWeight(QFont::DemiBold);
        const QFontMetricsF metrics(font);
        const QSizeF size(metrics.horizontalAdvance(word.text) + 8, metrics.height() - 2);
        // A spiral from the middle, wider than high as the picture is.
        const double stretch = rect.width() / std::max(1.0, rect.height());
        for (double turn = 0; turn < 240; turn += 0.12) {
            const double radius = 1.6 * turn;
            const QRectF box(rect.center().x() + radius * stretch * std::cos(turn) - size.width() / 2,
                             rect.center().y() + radius * std::sin(turn) - size.height() / 2, size.width(),
                             size.height());
            if (radius > rect.height())
                break;
            if (!rect.contains(box) ||
                std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); }))
                continue;
            painter.setFont(font);
            painter.setPen(word.series > 0 ? look.theme.seriesColour(word.series) : look.theme.text);
            painter.drawText(QPointF(box.left() + 4, box.top() + metrics.ascent() - 1), word.text);
            if (look.current == i)
                drawFocus(painter, box, look.theme);
            taken.push_back(box);
            hits.push_back({i, box});
            break;
        }
    }
    painter.restore();
    return hits;
}

Result<void> savePicture(const QString& path, const QString& title, const QSizeF& size, const QFont& font,
                         const PicturePainter& paint)
{
    const theme::Theme light = theme::themeOf(theme::ThemeKind::Light);
    const PictureLook look{light, font};
    const auto page = [&](QPainter& painter) {
        painter.fillRect(QRectF(QPointF(), size), Qt::white);
        const QFont head = look.fontOf(theme::TypeRole::ItemTitle);
        painter.setFont(head);
        painter.setPen(light.text);
        const double height = QFontMetricsF(head).height();
        painter.drawText(QRectF(12, 8, size.width() - 24, height), Qt::AlignLeft | Qt::AlignVCenter, title);
        paint(painter, QRectF(12, height + 16, size.width() - 24, size.height() - height - 28), look);
    };
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (ending == QLatin1String("png")) {
        QImage image((size * 2).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(2);
        QPainter painter(&image);
        page(painter);
        painter.end();
        image.save(&buffer, "PNG");
    } else if (ending == QLatin1String("svg")) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(static_cast<int>(unitsPerInch));
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(), size));
        generator.setTitle(title);
        QPainter painter(&generator);
        page(painter);
    } else if (ending == QLatin1String("pdf")) {
        constexpr int resolution = 1200;
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(size * 72 / unitsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setTitle(title);
        QPainter painter(&writer);
        painter.scale(resolution / unitsPerInch, resolution / unitsPerInch);
        page(painter);
    } else {
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "A picture is saved as .png, .svg or .pdf, not as “.%1”."), {ending}});
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && commitWhole(file))
        return {};
    return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 could not be written: %2"),
                                     {QFileInfo(path).fileName(), file.errorString()}});
}

} // namespace tropa::ui::paint
