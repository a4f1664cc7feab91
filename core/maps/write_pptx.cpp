#include "maps/pptx_slide.h"

#include "formats/zip_writer.h"
#include "maps/stage_pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tropa::maps {

using namespace pptx;

namespace {

/// A slide to write: a map or a part of one, and how it lies there.
struct Slide
{
    const MapPage* page;
    SlidePlace place;
};
struct Deck
{
    QSizeF size; ///< of the slides
    std::vector<StagePage> parts;
    std::vector<Slide> slides;
};

QSizeF sizeOf(const MapGrid& grid)
{
    return {std::max(grid.width(), 400.0) + 2 * margin, grid.height() + 2 * margin + titleHeight + legendHeight};
}

/// One slide a map, all as large as the largest asks for.
Deck wholeMaps(const std::vector<MapPage>& pages)
{
    Deck deck;
    for (const MapPage& page : pages)
        deck.size = deck.size.expandedTo(sizeOf(MapGrid(page.board)));
    const double scale = std::min(1.0, mostEmu / emuPerUnit / std::max(deck.size.width(), deck.size.height()));
    deck.size *= scale;
    for (const MapPage& page : pages)
        deck.slides.push_back({&page, {scale}});
    return deck;
}

/// Slides of 16 to 9: the whole map as small as it must be, then its stages, each filling its slide.
Deck withStages(const std::vector<MapPage>& pages, Language language)
{
    constexpr double width = 1280, height = 720, widest = 520, lowest = 26, highest = 110;
    constexpr int mostRows = 6;
    Deck deck;
    deck.size = {width, height};
    std::vector<std::size_t> counts;
    for (const MapPage& page : pages) {
        std::vector<StagePage> parts = stagePages(page, mostRows, language);
        counts.push_back(parts.size());
        std::move(parts.begin(), parts.end(), std::back_inserter(deck.parts));
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QSizeF whole = sizeOf(MapGrid(pages[i].board));
        const double scale = std::min(width / whole.width(), height / whole.height());
        deck.slides.push_back({&pages[i], {scale, (width - whole.width() * scale) / 2}});
        for (std::size_t part = 0; part < counts[i]; ++part, ++next) {
            const MapPage& page = deck.parts[next].page;
            SlidePlace place{1};
            place.part = deck.parts[next].part;
            place.letters = 1.2;
            const auto steps = static_cast<double>(std::max<std::size_t>(1, page.board.steps.size()));
            place.columnWidth = std::min((width - 2 * margin - MapGrid::laneHeader) / steps, widest);
            // What a unit of height of the cards gives the slide, then as much of it as there is room for.
            const double one = sizeOf(MapGrid(page.board, place.columnWidth, 100)).height(),
                         none = sizeOf(MapGrid(page.board, place.columnWidth, 0)).height();
            place.cardHeight = std::clamp((height - none) / ((one - none) / 100), lowest, highest);
            const QSizeF size = sizeOf(MapGrid(page.board, place.columnWidth, place.cardHeight));
            place.scale = std::min({1.0, width / size.width(), height / size.height()});
            deck.slides.push_back({&page, place});
        }
    }
    return deck;
}

QByteArray head()
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
}

QByteArray relationsOf(const QByteArray& body)
{
    return head() +
           QByteArrayLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">") +
           body + QByteArrayLiteral("</Relationships>");
}

QByteArray relation(int id, const char* kind, const QByteArray& target)
{
    return "<Relationship Id=\"rId" + QByteArray::number(id) + "\" Type=\"" + relations + "/" + kind + "\" Target=\"" +
           target + "\"/>";
}

constexpr const char* emptyTree =
    "<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
    "<p:grpSpPr/></p:spTree></p:cSld>";

QByteArray rootOf(const char* name)
{
    return head() + "<p:" + name + " xmlns:a=\"" + drawing + "\" xmlns:r=\"" + relations + "\" xmlns:p=\"" +
           presentation + "\"";
}

QByteArray master()
{
    return rootOf("sldMaster") + ">" + emptyTree +
           "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" "
           "accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" "
           "folHlink=\"folHlink\"/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/>"
           "</p:sldLayoutIdLst></p:sldMaster>";
}

QByteArray theme()
{
    QByteArray colours;
    constexpr std::array scheme{
        std::pair("dk1", "1F2933"),     std::pair("lt1", "FFFFFF"),     std::pair("dk2", "323F4B"),
        std::pair("lt2", "F6F8FA"),     std::pair("accent1", "2F6F9F"), std::pair("accent2", "6BA583"),
        std::pair("accent3", "C77367"), std::pair("accent4", "B8862F"), std::pair("accent5", "7A6CA8"),
        std::pair("accent6", "52606D"), std::pair("hlink", "2F6F9F"),   std::pair("folHlink", "7A6CA8")};
    for (const auto& [name, value] : scheme)
        colours += QByteArray("<a:") + name + "><a:srgbClr val=\"" + value + "\"/></a:" + name + ">";
    const QByteArray font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    const QByteArray solid = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const QByteArray stroke = "<a:ln w=\"9525\">" + solid + "</a:ln>";
    const QByteArray effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    return head() + "<a:theme xmlns:a=\"" + drawing +
           "\" name=\"Tropa\"><a:themeElements><a:clrScheme name=\"Tropa\">" + colours +
           "</a:clrScheme><a:fontScheme name=\"Tropa\"><a:majorFont>" + font + "</a:majorFont><a:minorFont>" + font +
           "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Tropa\"><a:fillStyleLst>" + solid + solid + solid +
           "</a:fillStyleLst><a:lnStyleLst>" + stroke + stroke + stroke + "</a:lnStyleLst><a:effectStyleLst>" + effect +
           effect + effect + "</a:effectStyleLst><a:bgFillStyleLst>" + solid + solid + solid +
           "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
}

QByteArray contentTypes(std::size_t slides)
{
    const QByteArray part = "application/vnd.openxmlformats-officedocument.presentationml.";
    const auto type = [](const QByteArray& name, const QByteArray& kind) {
        return "<Override PartName=\"/ppt/" + name + "\" ContentType=\"" + kind + "+xml\"/>";
    };
    QByteArray types = head() +
                       "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                       "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                       "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
                       "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                       "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>" +
                       type("presentation.xml", part + "presentation.main") +
                       type("slideMasters/slideMaster1.xml", part + "slideMaster") +
                       type("slideLayouts/slideLayout1.xml", part + "slideLayout") +
                       type("theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme");
    for (std::size_t i = 1; i <= slides; ++i)
        types += type("slides/slide" + QByteArray::number(static_cast<qint64>(i)) + ".xml", part + "slide");
    return types + "</Types>";
}

} // namespace

Result<MapFileNotes> writePptx(const QString& path, const std::vector<MapPage>& pages, const MapFileOptions& options)
{
    const Deck deck = options.stageSlides ? withStages(pages, options.language) : wholeMaps(pages);
    int leftOut = 0;
    formats::ZipWriter zip(path);
    const QString picture = logoSize(options.house.logo).isEmpty()
                                ? QString()
                                : pictureType(options.house.logo).section(QLatin1Char('/'), 1);
    zip.add(QStringLiteral("[Content_Types].xml"), contentTypes(deck.slides.size()));
    if (!picture.isEmpty())
        zip.add(QStringLiteral("ppt/media/logo.") + picture, options.house.logo, formats::ZipWriter::Packing::Store);
    zip.add(QStringLiteral("_rels/.rels"), relationsOf(relation(1, "officeDocument", "ppt/presentation.xml")));
    QSet<project::MediaId> media; // in the file already
    QByteArray slideIds, slideRelations = relation(1, "slideMaster", "slideMasters/slideMaster1.xml");
    for (std::size_t i = 0; i < deck.slides.size(); ++i) {
        const Slide& slide = deck.slides[i];
        const QByteArray number = QByteArray::number(static_cast<qint64>(i) + 1);
        const int rid = static_cast<int>(i) + 2;
        slideIds += "<p:sldId id=\"" + QByteArray::number(256 + static_cast<qint64>(i)) + "\" r:id=\"rId" +
                    QByteArray::number(rid) + "\"/>";
        slideRelations += relation(rid, "slide", "slides/slide" + number + ".xml");
        const QString file = QString::fromLatin1("slide" + number + ".xml");
        int again = 0; // a quote left out is counted on the slide of the whole map
        PptxSlide drawn(*slide.page, options, slide.place, slide.place.part.isEmpty() ? leftOut : again);
        zip.add(QStringLiteral("ppt/slides/") + file, drawn.write());
        QByteArray pictures;
        for (int id = PptxSlide::firstPicture; const project::MediaId one : drawn.pictures()) {
            const QByteArray bytes = slide.page->values.pictures.value(one);
            const QByteArray name = "picture" + QByteArray::number(one.value()) + '.' +
                                    photoType(bytes).section(QLatin1Char('/'), 1).toLatin1();
            pictures += relation(id++, "image", "../media/" + name);
            if (!media.contains(one))
                zip.add(QStringLiteral("ppt/media/") + QString::fromLatin1(name), bytes,
                        formats::ZipWriter::Packing::Store);
            media.insert(one);
        }
        zip.add(QStringLiteral("ppt/slides/_rels/%1.rels").arg(file),
                relationsOf(
                    relation(1, "slideLayout", "../slideLayouts/slideLayout1.xml") +
                    (picture.isEmpty() ? QByteArray() : relation(2, "image", "../media/logo." + picture.toLatin1())) +
                    pictures));
    }
    const auto emu = [&](double units) {
        return QByteArray::number(std::clamp<qint64>(qRound64(units * emuPerUnit), static_cast<qint64>(leastEmu),
                                                     static_cast<qint64>(mostEmu)));
    };
    zip.add(QStringLiteral("ppt/presentation.xml"),
            rootOf("presentation") +
                "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>"
                "</p:sldMasterIdLst><p:sldIdLst>" +
                slideIds + "</p:sldIdLst><p:sldSz cx=\"" + emu(deck.size.width()) + "\" cy=\"" +
                emu(deck.size.height()) + "\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>");
    zip.add(QStringLiteral("ppt/_rels/presentation.xml.rels"), relationsOf(slideRelations));
    zip.add(QStringLiteral("ppt/slideMasters/slideMaster1.xml"), master());
    zip.add(QStringLiteral("ppt/slideMasters/_rels/slideMaster1.xml.rels"),
            relationsOf(relation(1, "slideLayout", "../slideLayouts/slideLayout1.xml") +
                        relation(2, "theme", "../theme/theme1.xml")));
    zip.add(QStringLiteral("ppt/slideLayouts/slideLayout1.xml"),
            rootOf("sldLayout") + " type=\"blank\">" + emptyTree +
                "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>");
    zip.add(QStringLiteral("ppt/slideLayouts/_rels/slideLayout1.xml.rels"),
            relationsOf(relation(1, "slideMaster", "../slideMasters/slideMaster1.xml")));
    zip.add(QStringLiteral("ppt/theme/theme1.xml"), theme());
    if (Result<void> done = zip.finish(); !done)
        return std::move(done).error();
    MapFileNotes notes = notesOf(leftOut);
    if (!options.house.logo.isEmpty() && picture.isEmpty())
        notes.notes.push_back({QT_TRANSLATE_NOOP("core", "The logo was left out: PowerPoint takes PNG and JPEG")});
    return notes;
}

} // namespace tropa::maps
