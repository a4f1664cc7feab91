#include "project/media_store.h"

#include "base/open_file.h"
#include "base/save_bytes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tropa::project {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
const char* const columns = "SELECT id, guid, name, kind, sha256, size FROM media ";
const QString recording = QStringLiteral("recording");

MediaInfo read(storage::Statement& row)
{
    return {row.id<MediaId>(0), row.guid(1), row.text(2), row.text(3), row.blob(4), row.integer(5)};
}

MediaId addRow(Edit& edit, const QString& name, const QString& kind, const QByteArray& sha256, qint64 size)
{
    edit.db().run("INSERT INTO media (guid, name, kind, sha256, size) VALUES (?, ?, ?, ?, ?)", Guid::random(),
                  QFileInfo(name).fileName(), kind, sha256, size);
    return MediaId(edit.db().lastInsertedId());
}

Error damaged(const MediaInfo& info)
{
    return {ErrorKind::Unavailable,
            {QT_TRANSLATE_NOOP("core", "The file %1 kept in the project is damaged"), {info.name}}};
}

} // namespace

std::vector<MediaInfo> media(storage::Connection& connection)
{
    std::vector<MediaInfo> all;
    auto rows = connection.prepare(QByteArray(columns) + "ORDER BY id");
    while (rows.step())
        all.push_back(read(rows));
    return all;
}

MediaInfo mediaInfo(storage::Connection& connection, MediaId id)
{
    auto rows = connection.prepare(QByteArray(columns) + "WHERE id = ?");
    rows.bindAll(id);
    return rows.step() ? read(rows) : MediaInfo();
}

Result<MediaId> addMedia(Edit& edit, const QString& name, const QString& kind, const QByteArray& bytes)
{
    if (bytes.size() > largestMediaInFile)
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP(
                          "core", "%1 is larger than 20 MB; only recordings may be, and they stay beside the project"),
                      {QFileInfo(name).fileName()}});
    storage::Connection& db = edit.db();
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const MediaId id = addRow(edit, name, kind, sha256, bytes.size());
    // The key is never reused, so these pieces can only be this row's.
    auto piece = db.prepare("INSERT INTO file_media_piece (media_id, part, bytes) VALUES (?, ?, ?)");
    for (qsizetype at = 0, part = 0; at < bytes.size(); at += pieceSize, ++part) {
        piece.bindAll(id, static_cast<qint64>(part), bytes.mid(at, pieceSize));
        piece.run();
    }
    return id;
}

Result<QByteArray> mediaBytes(storage::Connection& connection, MediaId id)
{
    const MediaInfo info = mediaInfo(connection, id);
    if (!info.id.isValid() || info.kind == recording || info.size < 0 || info.size > largestMediaInFile)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The project keeps no such file")});
    QByteArray bytes;
    bytes.reserve(info.size);
    auto pieces = connection.prepare("SELECT bytes FROM file_media_piece WHERE media_id = ? ORDER BY part");
    pieces.bindAll(id);
    while (pieces.step() && bytes.size() <= info.size) {
        const QByteArrayView piece = pieces.blobView(0);
        bytes.append(piece.data(), piece.size());
    }
    if (bytes.size() != info.size || QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != info.sha256)
        return damaged(info);
    return bytes;
}

void eraseMedia(Edit& edit, MediaId id)
{
    edit.db().run("DELETE FROM media WHERE id = ?", id);
    edit.db().run("DELETE FROM file_media_piece WHERE media_id = ?", id);
    edit.eraseHistory(QStringLiteral("media"), id.value());
}

QString mediaFolder(const QString& projectPath)
{
    const QFileInfo file(projectPath);
    return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".media");
}

Result<RecordingFile> keepRecording(const QString& projectPath, const QString& source, const Progress& progress)
{
    if (Result<void> may = mayBeRead(source); !may)
        return std::move(may).error();
    const QString name = QFileInfo(source).fileName();
    QFile in(source);
    if (!QFileInfo(source).isFile() || !in.open(QIODevice::ReadOnly))
        return Error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "The recording %1 cannot be read"), {name}});
    const QString folder = mediaFolder(projectPath);
    const Error unwritten(
        ErrorKind::Failed,
        {QT_TRANSLATE_NOOP("core", "The recording %1 could not be copied beside the project"), {name}});
    if (!QDir().mkpath(folder))
        return unwritten;
    // Hashed first, so that the copy gets its name and one that is there already is not written again.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 size = in.size();
    while (!in.atEnd()) {
        if (progress.stopped())
            return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped; nothing was changed")});
        const QByteArray block = in.read(1024 * 1024);
        if (block.isEmpty())
            return Error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "The recording %1 cannot be read"), {name}});
        hash.addData(block);
        progress.at(in.pos() / 2, size);
    }
    const RecordingFile result{name, hash.result(), size};
    const QString target = folder + u'/' + QString::fromLatin1(result.sha256.toHex());
    if (QFileInfo(target).size() == size && size > 0)
        return result;
    QSaveFile out(target);
    QCryptographicHash again(QCryptographicHash::Sha256);
    if (!in.seek(0) || !out.open(QIODevice::WriteOnly))
        return unwritten;
    while (!in.atEnd()) {
        if (progress.stopped())
            return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped; nothing was changed")});
        const QByteArray block = in.read(1024 * 1024);
        again.addData(block);
        if (block.isEmpty() || out.write(block) != block.size())
            return unwritten;
        progress.at(size / 2 + in.pos() / 2, size);
    }
    if (again.result() != result.sha256)
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "The recording %1 changed while it was read"), {name}});
    if (!commitWhole(out))
        return unwritten;
    return result;
}

MediaId addRecording(Edit& edit, const RecordingFile& file)
{
    return addRow(edit, file.name, recording, file.sha256, file.size);
}

QString recordingPath(const QString& projectPath, const MediaInfo& info)
{
    return mediaFolder(projectPath) + u'/' + QString::fromLatin1(info.sha256.toHex());
}

FileFindings checkMedia(storage::Connection& connection, const QString& projectPath)
{
    FileFindings findings;
    for (const MediaInfo& info : media(connection)) {
        if (info.kind == recording) {
            if (QFileInfo(recordingPath(projectPath, info)).size() != info.size)
                findings.push_back(
                    {FileFinding::Subject::Media,
                     {QT_TRANSLATE_NOOP("core", "The recording %1 is not in the folder beside the project"),
                      {info.name}},
                     false});
        } else if (auto bytes = mediaBytes(connection, info.id); !bytes) {
            findings.push_back({FileFinding::Subject::Media, bytes.error().message, false});
        }
    }
    return findings;
}

} // namespace tropa::project
