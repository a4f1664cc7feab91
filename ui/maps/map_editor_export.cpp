#include "ui/maps/map_editor.h"
#include "ui/maps/sheet_setup_dialog.h"

#include "maps/house_style.h"
#include "ui/paint/board_export.h"
#include "ui/shell/file_dialogs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tropa::ui::journeys {

void MapEditor::exportMap()
{
    if (!m_session.map().isValid())
        return;
    const QString name = QFileInfo(m_workbench.project().path()).absolutePath() + QLatin1Char('/') +
                         m_session.board().map.title + QStringLiteral(".pdf");
    shell::askSaveFile(
        this, tr("Export the map"), name,
        tr("PDF (*.pdf);;PowerPoint (*.pptx);;Excel (*.xlsx);;Web page (*.html);;draw.io (*.drawio);;SVG (*.svg);;PNG "
           "(*.png);;CSV (*.csv);;Mermaid (*.mmd);;CJML (*.cjml);;Tropa map (*.json)"),
        QStringLiteral("pdf"), [this](const QString& path) {
            auto reader = m_workbench.project().openReader();
            if (!reader)
                return m_workbench.notify(reader.error());
            auto connection = std::shared_ptr<storage::Connection>(std::move(*reader));
            paint::MapExportOptions options;
            options.language = m_workbench.project().language();
            options.filter = m_workbench.filter().scope();
            options.base = font();
            const SheetSetup setup = sheetSetup(*connection);
            options.paper = paint::paperNamed(setup.paper).value_or(paint::Paper::Exact);
            options.isTiled = setup.isTiled && options.paper != paint::Paper::Exact;
            options.overlap = setup.overlap;
            options.withNotes = setup.withNotes;
            options.repeatsHeads = setup.repeatsHeads;
            options.withComments = setup.withComments;
            options.stageSlides = setup.stageSlides;
            const auto work = [connection, options, path, map = m_session.map(),
                               file = QFileInfo(m_workbench.project().path()).fileName(),
                               &catalogue = m_workbench.catalogue(),
                               &sources = m_workbench.sources()](const Progress& progress) {
                return paint::exportMaps({*connection, catalogue, sources, QDate::currentDate(), file, progress}, {map},
                                         path, options);
            };
            m_workbench.jobs().run(
                {QT_TRANSLATE_NOOP("core", "Writing the map")}, this, work,
                [this, path](Result<paint::MapExportReport> report) {
                    if (!report)
                        return m_workbench.notify(report.error());
                    QStringList words{tr("The map is in %1").arg(QFileInfo(path).fileName())};
                    for (const Message& note : report->notes)
                        words << m_workbench.words(note);
                    m_workbench.notify({shell::Notice::Kind::Good, words.join(QStringLiteral(". "))});
                });
        });
}

void MapEditor::setUpSheet()
{
    const auto kept =
        m_workbench.project().read([](storage::Connection& db) { return std::pair(sheetSetup(db), houseStyle(db)); });
    if (!kept)
        return m_workbench.notify(kept.error());
    auto* dialog = new SheetSetupDialog(kept->first, kept->second, m_workbench.theme(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto done = m_workbench.project().edit({QT_TRANSLATE_NOOP("core", "Sheet and house style")},
                                                     [&](project::Edit& edit) -> Result<void> {
                                                         setSheetSetup(edit, dialog->setup());
                                                         return setHouseStyle(edit, dialog->style());
                                                     });
        if (!done)
            m_workbench.notify(done.error());
    });
    dialog->open();
}

} // namespace tropa::ui::journeys
