#include "ui/paint/html_pdf.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace tropa::ui::paint {

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
        document.print(&pdf); // with 2 cm margins and page numbers of its own
    }
    if (!file.commit())
        return failed();
    return {};
}

} // namespace tropa::ui::paint
