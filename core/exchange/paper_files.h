#pragma once

#include "base/result.h"
#include "exchange/paper.h"

namespace tropa::exchange {

/// One HTML file with everything inside, for screens and for the PDF that is made of it. Every word is escaped.
QString paperHtml(const Paper& paper);
/// Of some of its blocks, [from, to); the title and the facts stand before the first of all.
QString paperHtml(const Paper& paper, std::size_t from, std::size_t to);
/// Where a long paper may be cut into parts of about so many blocks, before headings where it can be: the first block
/// of each part, then the number of all.
std::vector<std::size_t> paperParts(const Paper& paper, std::size_t blocks);
Result<void> writePaperHtml(const Paper& paper, const QString& path);

/// A Word document with named heading styles, real tables and lists of contents that a reader can build.
Result<void> writePaperDocx(const Paper& paper, const QString& path);

/// A sheet for each of the paper's sheets; texts are texts, never formulas.
Result<void> writePaperXlsx(const Paper& paper, const QString& path);

/// The first sheet: UTF-8 with a mark, comma, CRLF; numbers with a point, dates as yyyy-mm-dd, so that other programs
/// read them.
Result<void> writePaperCsv(const Paper& paper, const QString& path);

/// Whether a file of that ending holds the paper's sheets (csv, xlsx) and not its blocks.
bool isTableFile(const QString& path);

/// By the ending of the path: html, docx, xlsx, csv. Refuses others, naming what there is; pdf is the caller's.
Result<void> writePaper(const Paper& paper, const QString& path);

} // namespace tropa::exchange
