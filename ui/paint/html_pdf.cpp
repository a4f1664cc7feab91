#include "ui/paint/html_pdf.h"

#include "base/save_bytes.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <memory>

namespace tropa::ui::paint {

namespace {

// Where a block begins on the long strip of pages: a line that does not fit moves on without its block.
double topOf(const QTextDocument& document, const QTextBlock& block)
{
    const QTextLayout* layout = block.layout();
    const bool isInTable = QTextCursor(block).currentTable() != nullptr; // lines count from their cell there
    if (isInTable || layout->lineCount() == 0)
        return document.documentLayout()->blockBoundingRect(block).top();
    return layout->position().y() + layout->lineAt(0).y();
}

// Whether a heading stands at the foot of a page and what it heads on the next one: further headings, then a line or
// two and a picture, or else the first lines.
bool isLonely(const QTextDocument& document, const QTextBlock& heading, double pageHeight)
{
    const auto pageOf = [&](const QTextBlock& block) { return static_cast<int>(topOf(document, block) / pageHeight); };
    constexpr int ahead = 4;
    QTextBlock headed;
    QTextBlock next = heading.next();
    for (int i = 0; i < ahead && next.isValid(); ++i, next = next.next()) {
        if (next.blockFormat().headingLevel() > 0)
            continue;
        if (!headed.isValid())
            headed = next;
        if (next.text().contains(QChar::ObjectReplacementCharacter)) {
            headed = next;
            break;
        }
    }
    return headed.isValid() && pageOf(headed) != pageOf(heading);
}

// Qt's text cannot keep a heading with what follows: the pages are laid out as print() does it, and a break is put
// before each heading that would be left behind, from the first page on.
void keepHeadings(QTextDocument& document, QPdfWriter& pdf)
{
    constexpr int longest = 3000;            // blocks: each layout of a long text takes its time
    constexpr double margin = 2 / 2.54 * 96; // as print() has it; the layout scales it to the device
    if (document.blockCount() > longest)
        return;
    const std::unique_ptr<QTextDocument> pages(document.clone());
    pages->documentLayout()->setPaintDevice(&pdf);
    QTextFrameFormat frame = pages->rootFrame()->frameFormat();
    frame.setMargin(static_cast<int>(margin));
    pages->rootFrame()->setFrameFormat(frame);
    pages->setPageSize(QSizeF(pdf.width(), pdf.height()));
    pages->documentLayout()->documentSize(); // lays out to the end: lines stand where they will be
    for (QTextBlock block = pages->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.blockNumber() == 0 ||
            !isLonely(*pages, block, pdf.height()))
            continue;
        for (QTextDocument* one : {pages.get(), &document}) {
            QTextCursor cursor(one->findBlockByNumber(block.blockNumber()));
            QTextBlockFormat broken;
            broken.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.mergeBlockFormat(broken);
        }
        pages->documentLayout()->documentSize();
    }
}

} // namespace

Result<void> writeHtmlPdf(const QString& html, const QString& title, const QString& path)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."), {path, file.errorString()}});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    {
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins({0, 0, 0, 0});
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Tropa"));
        QTextDocument document;
        document.setHtml(html);
        keepHeadings(document, pdf);
        document.print(&pdf); // with 2 cm margins and page numbers of its own
    }
    if (!commitWhole(file))
        return failed();
    return {};
}

Result<void> writeHtmlPdf(std::size_t parts, const std::function<QString(std::size_t)>& part, const QString& title,
                          const QString& path, const Progress& progress)
{
    const Error stopped(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "The export was stopped")});
    if (progress.stopped())
        return stopped;
    if (parts == 1)
        return writeHtmlPdf(part(0), title, path);
    QSaveFile file(path);
    const auto failed = [&] {
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."), {path, file.errorString()}});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    {
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins({0, 0, 0, 0});
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Tropa"));
        QPainter painter(&pdf);
        constexpr double margin = 2 / 2.54 * 96; // the layout scales it to the device
        const double scale = pdf.logicalDpiY() / 96.0;
        const QRectF page(0, 0, pdf.width(), pdf.height());
        const double bottom = page.height() - margin * scale;
        qint64 number = 0;
        const auto countPage = [&] {
            painter.setFont(QFont(painter.font().family(), 8));
            painter.drawText(QRectF(margin * scale, bottom, page.width() - 2 * margin * scale, margin * scale / 2),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(++number));
        };
        for (std::size_t at = 0; at < parts; ++at) {
            QTextDocument document;
            document.setUndoRedoEnabled(false);
            document.documentLayout()->setPaintDevice(&pdf);
            // Before the words come: each of these would lay them out anew.
            document.setPageSize(page.size());
            document.setDocumentMargin(static_cast<int>(margin));
            document.setHtml(part(at));
            const int pages = document.pageCount();
            progress.at(static_cast<qint64>(at), static_cast<qint64>(parts));
            for (int shown = 0; shown < pages; ++shown) {
                if (progress.stopped()) {
                    painter.end();
                    file.cancelWriting();
                    return stopped;
                }
                if (number > 0)
                    pdf.newPage();
                countPage();
                painter.save();
                painter.translate(0, -shown * page.height());
                QAbstractTextDocumentLayout::PaintContext context;
                context.clip = page.translated(0, shown * page.height());
                context.palette.setColor(QPalette::Text, Qt::black);
                painter.setClipRect(context.clip);
                document.documentLayout()->draw(&painter, context);
                painter.restore();
            }
        }
    }
    if (!commitWhole(file))
        return failed();
    return {};
}

} // namespace tropa::ui::paint
