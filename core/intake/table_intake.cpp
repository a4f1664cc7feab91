#include "intake/table_intake.h"

#include "formats/answered_import.h"
#include "frame/import_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>
#include <thread>

namespace tropa::intake {

namespace {

// A file over this size is proved by its first rows; the rest is checked while it is written.
constexpr qint64 provedWhole = 8 * 1024 * 1024;

Result<formats::Recipe> recipeFor(const frame::ImportOptions& options)
{
    formats::Recipe recipe;
    if (!options.recipe.isEmpty()) {
        auto read = formats::Recipe::fromJson(options.recipe, QStringLiteral("recipe"));
        if (!read)
            return std::move(read).error();
        recipe = std::move(*read);
    }
    if (!options.encoding.isEmpty())
        recipe.encoding = options.encoding.toUtf8();
    if (options.skipBad)
        recipe.skipBad = true;
    return recipe;
}

Error cancelled()
{
    return {ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped; nothing was changed")}};
}

Result<formats::RowCounts> readInto(RowSink& sink, formats::TableImport& table, const SinkContext& context)
{
    auto* split = dynamic_cast<SplitSink*>(&sink);
    if (!split) {
        return table.forEachRow([&](const formats::TableRow& row) -> std::optional<formats::CellRefusal> {
            if (context.lookups.error() || context.edit.db().failed())
                return std::nullopt; // nothing more is stored; the caller gives the reason
            return sink.take(row);
        });
    }
    std::optional<Result<formats::RowCounts>> counts;
    std::thread reading([&] {
        counts.emplace(table.forEachRow([&](const formats::TableRow& row) { return split->take(row); }));
        split->close();
    });
    split->store();
    reading.join();
    return std::move(*counts);
}

} // namespace

Result<formats::TableImport> openTable(const TableIntake& intake, const frame::ImportOptions& options,
                                       const QString& file, const Progress& progress)
{
    Result<formats::Recipe> recipe = recipeFor(options);
    if (!recipe)
        return std::move(recipe).error();
    formats::TableOptions table;
    table.kind = intake.tableKind;
    table.recipe = std::move(*recipe);
    table.check = intake.check;
    table.stop = progress.stop;
    table.progress = progress.report;
    const bool isLarge = QFileInfo(file).size() > provedWhole;
    table.depth =
        isLarge && !options.dryRun ? formats::TableOptions::Depth::FirstRows : formats::TableOptions::Depth::All;

    return formats::openAnswered(file, intake.fields, std::move(table), options.choices);
}

void describe(frame::ImportReport& report, const formats::TableImport& table, Language language)
{
    const formats::Proof& proof = table.proof();
    report.proof = formats::toJson(proof, table.fields(), language);
    report.proof.insert(QStringLiteral("recipe"), QJsonDocument::fromJson(proof.recipe.toJson()).object());
    report.rows += proof.rows;
    if (!report.refusal)
        report.refusal = proof.refusal();
    for (const Problem& problem : proof.problems) {
        if (report.problems.size() < 20)
            report.problems.push_back(problem);
    }
    report.problemCount += proof.problemCount;
    if (!proof.layout.leftOut.empty())
        report.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n line(s) above the headings or below the rows left out"),
                             static_cast<qint64>(proof.layout.leftOut.size())));
}

// A misspelt heading shows here, before its numbers are missed.
static void noteColumnsLeftOut(frame::ImportReport& report, const formats::Proof& proof)
{
    QStringList names;
    for (const formats::ColumnProof& column : proof.columns) {
        if (!column.field && column.filled > 0)
            names << column.column.name;
    }
    if (!names.isEmpty())
        report.notes.push_back({QT_TRANSLATE_NOOP("core", "Columns left out, for no field is called so: %1"),
                                {names.join(QStringLiteral(", "))}});
}

QByteArray keptProof(QJsonObject proof)
{
    QJsonArray columns = proof[QStringLiteral("columns")].toArray();
    for (QJsonValueRef column : columns) {
        QJsonObject bare = column.toObject();
        bare.remove(QStringLiteral("examples"));
        column = bare;
    }
    proof[QStringLiteral("columns")] = columns;
    proof.remove(QStringLiteral("problems"));
    proof.remove(QStringLiteral("leftOut"));
    proof.remove(QStringLiteral("recipe")); // kept beside
    return QJsonDocument(proof).toJson(QJsonDocument::Compact);
}

Result<formats::Proof> proveTable(const TableIntake& intake, const frame::ImportOptions& options,
                                  const Progress& progress)
{
    if (options.files.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "No file was named")});
    frame::ImportOptions proving = options;
    proving.dryRun = true;
    auto table = openTable(intake, proving, options.files.first(), progress);
    if (!table)
        return std::move(table).error();
    return table->proof();
}

Result<frame::ImportReport> importTables(project::Project::JobWriter& writer, const TableIntake& intake,
                                         const frame::ImportOptions& options, const Progress& progress)
{
    if (options.files.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "No file was named")});
    frame::ImportReport report;
    if (intake.bulkTables.isEmpty()) // what is known is brought up to date, nothing is counted twice
        report.notes = frame::importedBefore(writer.writer().connection(), intake.kind, options.files);
    else
        frame::noteImportedBefore(report, writer.writer().connection(), intake.kind, options);
    if (report.refusal && !options.dryRun)
        return *report.refusal;
    std::vector<formats::TableImport> tables;
    for (const QString& file : options.files) {
        auto table = openTable(intake, options, file, progress);
        if (!table)
            return std::move(table).error();
        describe(report, *table, options.language);
        if (options.recipe.isEmpty())
            noteColumnsLeftOut(report, table->proof());
        if (report.refusal && !options.dryRun)
            return *report.refusal;
        tables.push_back(std::move(*table));
    }
    if (options.dryRun) {
        for (const formats::TableImport& table : tables)
            report.imported += table.proof().good;
        report.skipped = report.rows - report.imported;
        return report;
    }

    report.rows = 0;
    report.problems.clear();
    report.problemCount = 0;
    QSet<QByteArray> bulk = intake.bulkTables;
    bulk.unite(frame::personTables());
    const auto body = [&](project::Edit& edit) -> Result<void> {
        for (std::size_t i = 0; i < tables.size(); ++i) {
            formats::TableImport& table = tables[i];
            const project::ImportId import = frame::addImport(
                edit, intake.kind, options.files[static_cast<qsizetype>(i)], table.proof().recipe.toJson());
            Lookups lookups(edit, import, options);
            const SinkContext context{edit, import, lookups, table.proof(), options, report.notes};
            auto sink = intake.makeSink(context);
            if (!sink)
                return std::move(sink).error();
            if (lookups.error())
                return *lookups.error();
            auto counts = readInto(**sink, table, context);
            if (lookups.error())
                return *lookups.error();
            if (progress.stopped())
                return cancelled();
            if (!counts)
                return std::move(counts).error();
            if (Result<void> done = (*sink)->finish(); !done)
                return done;
            lookups.recordKey();
            frame::finishImport(edit, import, counts->rows, counts->skipped, keptProof(report.proof));
            report.imported += counts->rows;
            report.skipped += counts->skipped;
            report.rows += counts->rows + counts->skipped + counts->filtered;
            for (const Problem& problem : counts->problems) {
                if (report.problems.size() < 20)
                    report.problems.push_back(problem);
            }
            report.problemCount += counts->problemCount;
            if (!counts->rejectedFile.isEmpty())
                report.skippedFile = counts->rejectedFile;
            if (counts->nobody > 0)
                report.notes.push_back(Message::counted(
                    QT_TRANSLATE_N_NOOP("core", "%n row(s) name nobody: no id, \"NA\" or \"-\""), counts->nobody));
            for (const auto& [kind, names] : lookups.added())
                report.added[kind] += names;
        }
        return {};
    };
    Result<project::Change> done = writer.edit(frame::importLabel(intake.label, options.files), body, {{}, bulk});
    if (!done)
        return std::move(done).error();
    report.entry = done->entry;
    return report;
}

} // namespace tropa::intake
