#include "frame/import_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <set>

namespace tropa::frame {

namespace {

/// A hash of what is in a file; empty when it cannot be read.
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

std::vector<ImportRecord> imports(storage::Connection& connection, const QString& kind)
{
    std::vector<ImportRecord> records;
    auto rows =
        connection.prepare("SELECT id, kind, file_name, imported_at, row_count, skipped_count, recipe, proof, active "
                           "FROM import WHERE ?1 = '' OR kind = ?1 ORDER BY id DESC");
    rows.bindAll(kind);
    while (rows.step()) {
        records.push_back({rows.id<project::ImportId>(0), rows.text(1), rows.text(2), rows.moment(3), rows.integer(4),
                           rows.integer(5), rows.utf8(6), rows.utf8(7), rows.boolean(8)});
    }
    return records;
}

std::vector<Message> importedBefore(storage::Connection& connection, const QString& kind, const QStringList& files)
{
    std::vector<Message> notes;
    const std::vector<ImportRecord> earlier = imports(connection, kind);
    for (const QString& path : files) {
        const QString name = QFileInfo(path).fileName();
        if (std::ranges::any_of(earlier,
                                [&](const ImportRecord& record) { return record.active && record.fileName == name; }))
            notes.push_back({QT_TRANSLATE_NOOP("core", "A file called %1 has been imported before"), {name}});
    }
    return notes;
}

void noteImportedBefore(ImportReport& report, storage::Connection& connection, const QString& kind,
                        const ImportOptions& options)
{
    std::set<QByteArray> known;
    {
        auto rows = connection.prepare("SELECT content FROM import WHERE kind = ? AND active AND content IS NOT NULL");
        rows.bindAll(kind);
        while (rows.step())
            known.insert(rows.blob(0));
    }
    for (const QString& path : options.files) {
        if (known.empty() || !known.contains(contentOf(path)))
            continue;
        report.isRepeated = true;
        if (!options.again && !report.refusal)
            report.refusal = Error(ErrorKind::BadInput,
                                   {QT_TRANSLATE_NOOP("core", "%1 has been imported already: the same file again would "
                                                              "count every row twice. Undo the former import, or ask "
                                                              "for it to be imported again"),
                                    {QFileInfo(path).fileName()}});
    }
    if (!report.isRepeated)
        std::ranges::copy(importedBefore(connection, kind, options.files), std::back_inserter(report.notes));
}

Message importLabel(Message label, const QStringList& files)
{
    constexpr qsizetype named = 3;
    QStringList names;
    for (const QString& file : files.first(std::min(named, files.size())))
        names << QFileInfo(file).fileName();
    QString text = names.join(QStringLiteral(", "));
    if (files.size() > named)
        text += QStringLiteral(" … +%1").arg(files.size() - named);
    label.arguments = {text};
    return label;
}

project::ImportId addImport(project::Edit& edit, const QString& kind, const QString& filePath, const QByteArray& recipe)
{
    const QByteArray content = contentOf(filePath);
    edit.db().run("INSERT INTO import (kind, file_name, imported_at, recipe, content) VALUES (?, ?, ?, ?, ?)", kind,
                  QFileInfo(filePath).fileName(), edit.now(),
                  recipe.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(recipe)),
                  content.isEmpty() ? std::nullopt : std::optional(content));
    const project::ImportId id(edit.db().lastInsertedId());
    edit.setPlace({QStringLiteral("import"), id.value()});
    return id;
}

void finishImport(project::Edit& edit, project::ImportId import, qint64 rows, qint64 skipped, const QByteArray& proof)
{
    edit.db().run("UPDATE import SET row_count = ?, skipped_count = ?, proof = ? WHERE id = ?", rows, skipped,
                  proof.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(proof)), import);
    edit.setLoaded(import);
}

} // namespace tropa::frame
