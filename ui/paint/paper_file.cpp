#include "ui/paint/paper_file.h"

#include "exchange/paper_files.h"
#include "ui/paint/html_pdf.h"

#include <QFileInfo>

namespace tropa::ui::paint {

namespace {

constexpr std::size_t blocksInPart = 400; // so that memory holds a part of a long paper

} // namespace

Result<void> writePaper(const tropa::exchange::Paper& paper, const QString& path, const Progress& progress)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0)
        return tropa::exchange::writePaper(paper, path);
    const std::vector<std::size_t> begins = tropa::exchange::paperParts(paper, blocksInPart);
    return writeHtmlPdf(
        begins.size() - 1,
        [&](std::size_t part) { return tropa::exchange::paperHtml(paper, begins[part], begins[part + 1]); },
        paper.title, path, progress);
}

} // namespace tropa::ui::paint
