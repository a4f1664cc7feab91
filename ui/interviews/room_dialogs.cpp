// What the room asks in dialogs and writes into files; the room itself is put together in interviews_room.cpp.
#include "interviews/coder_store.h"
#include "ui/interviews/interviews_room.h"
#include "ui/interviews/lay_dialog.h"
#include "ui/interviews/replace_dialog.h"
#include "ui/interviews/soft_label.h"
#include "ui/interviews/transcript_paper.h"
#include "ui/interviews/transcript_view.h"
#include "ui/shell/file_dialogs.h"

#include <QFileInfo>
#include <QLineEdit>

namespace tropa::ui::interviews {

void InterviewsRoom::showReplace()
{
    auto* dialog = new ReplaceDialog(m_session, *m_view, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const TextSpan chosen = m_view->chosen(); !chosen.isEmpty() && m_session.document())
        dialog->find()->setText(sliced(m_session.document()->text, chosen).section(u'\n', 0, 0));
    dialog->open();
}

void InterviewsRoom::layOnMap()
{
    auto* dialog = new LayDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Result<void> InterviewsRoom::writePaper(const QString& path) const
{
    const DocumentRow* row = m_session.documentRow();
    if (!row)
        return {};
    PaperTranscript paper{*m_session.document(), m_session.segments(), row->name, m_facts->text(),
                          QFileInfo(m_workbench.project().path()).fileName()};
    paper.coders =
        m_workbench.project().read([](storage::Connection& db) { return core::coderInitials(db); }).valueOr({});
    return writeTranscriptPdf(path, {paper}, m_session.codebook(), m_workbench.project().language());
}

void InterviewsRoom::savePaper()
{
    const DocumentRow* row = m_session.documentRow();
    if (!row)
        return;
    shell::askSaveFile(this, tr("Coded transcript as PDF"), shell::pathFor(row->name, QStringLiteral("pdf")),
                       tr("PDF (*.pdf)"), QStringLiteral("pdf"), [this](const QString& path) {
                           if (auto written = writePaper(path); !written)
                               m_workbench.notify(written.error());
                       });
}

} // namespace tropa::ui::interviews
