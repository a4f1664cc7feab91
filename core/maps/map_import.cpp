#include "maps/map_import.h"

#include "base/open_file.h"
#include "frame/import_store.h"
#include "maps/example_json.h"
#include "maps/foreign_maps.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tropa::maps {

namespace {

/// Says which file it is, where the sentence does not.
Error refused(const QString& path, Message why, Language language)
{
    const QString name = QFileInfo(path).fileName(), words = text(why, language);
    if (!words.contains(name))
        why = {QT_TRANSLATE_NOOP("core", "%1: %2"), {name, words}};
    Error error(ErrorKind::BadInput, std::move(why));
    error.problems.push_back({name, 0, {}, error.message, {}});
    error.problemCount = 1;
    return error;
}

qint64 cardCount(const QJsonObject& document)
{
    qint64 count = 0;
    for (const QJsonValue& journey : document.value(QLatin1String("journeys")).toArray()) {
        for (const QJsonValue& map : journey.toObject().value(QLatin1String("maps")).toArray())
            count += map.toObject().value(QLatin1String("cards")).toArray().size();
    }
    return count;
}

using Converter = Result<ConvertedExample> (*)(const QByteArray& bytes, const QString& file, const QString& name,
                                               Language language);

/// How a map of another program is read: by its ending and, where an ending says little, by what stands in it. None
/// for JSON.
Converter converterOf(const QString& path, const QByteArray& bytes)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("mmd") || suffix == QLatin1String("mermaid"))
        return [](const QByteArray& text, const QString&, const QString& name, Language language) {
            return fromMermaid(text, name, language);
        };
    if (suffix == QLatin1String("cjml") || (suffix == QLatin1String("xml") && bytes.contains("<cjml")))
        return fromCjml;
    if (suffix == QLatin1String("drawio") || suffix == QLatin1String("xml") || suffix == QLatin1String("svg"))
        return fromDrawio;
    return nullptr;
}

} // namespace

Result<MapFile> readMapFile(const QString& path, Language language)
{
    const QString name = QFileInfo(path).fileName();
    if (const Result<void> may = mayBeRead(path); !may)
        return refused(path, may.error().message, language);
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return refused(path, {QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2"), {name, file.errorString()}},
                       language);
    if (file.size() > limit::fileBytes)
        return refused(path,
                       {QT_TRANSLATE_NOOP("core", "%1 is too large for a map: %2 bytes, at most %3"),
                        {name, file.size(), limit::fileBytes}},
                       language);
    const QByteArray bytes = file.readAll();
    if (const auto convert = converterOf(path, bytes)) {
        Result<ConvertedExample> converted = convert(bytes, name, QFileInfo(path).completeBaseName(), language);
        if (!converted)
            return refused(path, converted.error().message, language);
        if (Result<void> checked = checkMapJson(converted->document); !checked)
            return refused(path, checked.error().message, language);
        return MapFile{std::move(converted->document), std::move(converted->notes)};
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (json.isArray())
        return refused(path,
                       {QT_TRANSLATE_NOOP("core", "%1 is a list; a map is one JSON object, between { and }"), {name}},
                       language);
    if (!json.isObject())
        return refused(path,
                       {QT_TRANSLATE_NOOP("core", "%1 is no JSON document: %2 at byte %3"),
                        {name, error.errorString(), static_cast<qint64>(error.offset)}},
                       language);
    MapFile read{json.object(), {}};
    if (read.document.value(QLatin1String("format")) == QLatin1String("cxwb-example/1")) {
        Result<ConvertedExample> converted = fromExample(read.document, language);
        if (!converted)
            return refused(path, converted.error().message, language);
        read = {std::move(converted->document), std::move(converted->notes)};
    }
    if (Result<void> checked = checkMapJson(read.document); !checked)
        return refused(path, checked.error().message, language);
    return read;
}

namespace {

bool isTable(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("xlsx") || suffix == QLatin1String("csv") || suffix == QLatin1String("tsv");
}

qint64 filledCells(const Matrix& matrix)
{
    qint64 count = 0;
    for (const Matrix::Row& row : matrix.rows)
        count += std::ranges::count_if(row.cells, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    return count;
}

} // namespace

Result<frame::ImportReport> importMaps(project::Project::JobWriter& writer, const frame::ImportOptions& options,
                                       const Progress& progress)
{
    std::vector<MapFile> files;
    std::vector<Matrix> matrices; // tables our export made, with what was changed in them
    frame::ImportReport report;
    for (const QString& path : options.files) {
        if (isTable(path)) {
            const Result<formats::InputFile> input = formats::InputFile::open(path, formats::InputFile::documentLimit);
            if (!input)
                return input.error();
            Result<std::vector<Matrix>> found = readMatrix(*input);
            if (!found) { // not of our export: a table people made themselves is a new map
                Result<ConvertedExample> made = fromTable(*input, QFileInfo(path).completeBaseName(), options.language);
                if (!made)
                    return refused(path, made.error().message, options.language);
                if (Result<void> checked = checkMapJson(made->document); !checked)
                    return refused(path, checked.error().message, options.language);
                report.rows += cardCount(made->document);
                report.notes.insert(report.notes.end(), made->notes.begin(), made->notes.end());
                files.push_back({std::move(made->document), {}});
                continue;
            }
            for (Matrix& matrix : *found) {
                report.rows += filledCells(matrix);
                matrices.push_back(std::move(matrix));
            }
            continue;
        }
        Result<MapFile> file = readMapFile(path, options.language);
        if (!file)
            return std::move(file).error();
        if (progress.stopped())
            return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped; nothing was changed")});
        report.rows += cardCount(file->document);
        report.notes.insert(report.notes.end(), file->notes.begin(), file->notes.end());
        files.push_back(std::move(*file));
    }
    if (options.dryRun) {
        report.imported = report.rows;
        return report;
    }
    const auto write = [&](project::Edit& edit) -> Result<void> {
        for (const MapFile& file : files) {
            Result<ReadMaps> read = readMapJson(edit, file.document);
            if (!read)
                return std::move(read).error();
            report.imported += read->cards;
            report.notes.insert(report.notes.end(), read->notes.begin(), read->notes.end());
            for (const auto& [kind, names] : read->added)
                report.added[kind] += names;
        }
        for (const Matrix& matrix : matrices) {
            Result<Merged> merged = mergeMatrix(edit, matrix);
            if (!merged)
                return std::move(merged).error();
            report.imported += merged->changed + merged->added;
            report.notes.insert(report.notes.end(), merged->notes.begin(), merged->notes.end());
        }
        return {};
    };
    Result<project::Change> change =
        writer.edit(frame::importLabel({QT_TRANSLATE_NOOP("core", "Import of maps from %1")}, options.files), write);
    if (!change)
        return std::move(change).error();
    report.entry = change->entry;
    return report;
}

} // namespace tropa::maps
