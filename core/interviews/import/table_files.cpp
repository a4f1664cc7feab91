#include "interviews/import/table_files.h"

#include "formats/answered_import.h"
#include "frame/import_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace tropa::interviews {

namespace {

Result<formats::Recipe> recipeOf(const frame::ImportOptions& options)
{
    formats::Recipe recipe;
    if (!options.recipe.isEmpty()) {
        auto read = formats::Recipe::fromJson(options.recipe, {});
        if (!read)
            return std::move(read).error();
        recipe = std::move(*read);
    }
    if (!options.encoding.isEmpty())
        recipe.encoding = options.encoding.toUtf8();
    recipe.skipBad = recipe.skipBad || options.skipBad;
    return recipe;
}

Result<formats::TableImport> openTable(const QString& path, const formats::FieldTable& fields,
                                       const frame::ImportOptions& options)
{
    const auto recipe = recipeOf(options);
    if (!recipe)
        return recipe.error();
    formats::TableOptions tableOptions;
    tableOptions.recipe = *recipe;
    tableOptions.writesRejected = !options.dryRun;
    return formats::openAnswered(path, fields, std::move(tableOptions), options.choices);
}

} // namespace

Result<frame::ImportReport>
importTableFiles(project::Project::JobWriter& writer, const TableFiles& files, const frame::ImportOptions& options,
                 const std::function<Result<std::unique_ptr<RowTaker>>(project::Edit&, project::ImportId)>& makeTaker,
                 const Progress& progress)
{
    if (options.files.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "No file to import was named")});
    frame::ImportReport report;
    report.notes = frame::importedBefore(writer.writer().connection(), files.kind, options.files);
    std::vector<formats::TableImport> tables;
    QJsonArray proofs;
    for (const QString& path : options.files) {
        auto table = openTable(path, files.fields, options);
        if (!table)
            return std::move(table).error();
        if (const auto refusal = table->proof().refusal())
            return *refusal;
        report.rows += table->proof().rows;
        proofs.append(formats::toJson(table->proof(), files.fields, options.language));
        tables.push_back(std::move(*table));
    }
    report.proof = {{QStringLiteral("files"), proofs}};

    bool rolledBack = false;
    const auto body = [&](project::Edit& edit) -> Result<void> {
        const project::ImportId import =
            frame::addImport(edit, files.kind, options.files.front(), tables.front().proof().recipe.toJson());
        auto taker = makeTaker(edit, import);
        if (!taker)
            return std::move(taker).error();
        for (formats::TableImport& table : tables) {
            (*taker)->begin(table.proof());
            qint64 taken = 0;
            const auto counts =
                table.forEachRow([&](const formats::TableRow& row) -> std::optional<formats::CellRefusal> {
                    progress.at(++taken, report.rows);
                    return (*taker)->take(row);
                });
            if (!counts)
                return counts.error();
            if (edit.db().failed())
                return edit.db().error();
            report.imported += counts->rows;
            report.skipped += counts->skipped;
            report.problems.insert(report.problems.end(), counts->problems.begin(), counts->problems.end());
            report.problemCount += counts->problemCount;
            report.skippedFile = counts->rejectedFile;
        }
        if (progress.stopped())
            return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "The import was stopped")});
        frame::finishImport(edit, import, report.imported, report.skipped,
                            QJsonDocument(report.proof).toJson(QJsonDocument::Compact));
        rolledBack = options.dryRun;
        return options.dryRun ? Result<void>(Error(ErrorKind::Cancelled, {})) : Result<void>();
    };
    project::EditOptions editOptions;
    editOptions.bulkTables = files.bulkTables;
    Message label = files.label;
    label.arguments = {QString(options.files.front().section(u'/', -1))};
    auto change = writer.edit(label, body, editOptions);
    if (!change && !rolledBack)
        return std::move(change).error();
    if (change)
        report.entry = change->entry;
    return report;
}

} // namespace tropa::interviews
