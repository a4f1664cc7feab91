#include "formats/zip_reader.h"

#include "formats/charset.h"
#include "formats/input_error.h"
#include "formats/utf8_locale.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace tropa::formats {

namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

Archive openArchive(const QByteArray& bytes)
{
    Archive reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())) != ARCHIVE_OK)
        reader.reset();
    return reader;
}

/// Names are UTF-8 when the archive says so; old archivers wrote the encoding of their system.
QString nameOf(archive_entry* entry)
{
    const char* raw = archive_entry_pathname_utf8(entry);
    if (raw == nullptr)
        raw = archive_entry_pathname(entry);
    if (raw == nullptr)
        return {};
    const QByteArrayView bytes(raw);
    if (firstInvalidUtf8(bytes) < 0)
        return QString::fromUtf8(bytes);
    return FieldDecoder("IBM866").text(bytes);
}

Error damaged(const QString& file, archive* reader)
{
    const char* why = archive_error_string(reader);
    return why != nullptr ? refused(file, {QT_TRANSLATE_NOOP("core", "%1 is a damaged archive (%2)."),
                                           {file, QString::fromUtf8(why)}})
                          : refused(file, {QT_TRANSLATE_NOOP("core", "%1 is a damaged archive."), {file}});
}

Error locked(const QString& file)
{
    return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is protected by a password. Save it without one."), {file}});
}

Error tooBig(const QString& file, const QString& entry)
{
    return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is refused: unpacking %2 would take far more room than such a "
                                                    "file needs."),
                          {file, entry}});
}

} // namespace

Result<ZipReader> ZipReader::open(InputFile input, ZipLimits limits)
{
    const QString file = input.name();
    if (input.bytes().isEmpty())
        return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is empty."), {file}});
    const Utf8Locale locale;
    ZipReader zip;
    zip.m_input = std::move(input);
    zip.m_limits = limits;
    const Archive reader = openArchive(zip.m_input.bytes());
    if (!reader)
        return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is not a zip archive, or is cut short."), {file}});
    archive_entry* entry = nullptr;
    for (;;) {
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            break;
        if (status < ARCHIVE_WARN)
            return zip.m_names.isEmpty()
                       ? refused(file, {QT_TRANSLATE_NOOP("core", "%1 is not a zip archive, or is cut short."), {file}})
                       : damaged(file, reader.get());
        if (archive_entry_is_encrypted(entry) != 0)
            return locked(file);
        zip.m_names.append(nameOf(entry));
        if (zip.m_names.size() > limits.entries)
            return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is refused: it holds more than %2 files."),
                                  {file, limits.entries}});
    }
    return zip;
}

Result<void> ZipReader::walk(const std::function<bool(const QString&)>& wanted,
                             const std::function<Result<bool>(const QString&, QByteArray)>& take)
{
    const QString& file = m_input.name();
    const Archive reader = openArchive(m_input.bytes());
    if (!reader)
        return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is not a zip archive, or is cut short."), {file}});
    const qint64 allowed = (qint64(1) << 20) + m_limits.ratio * m_input.bytes().size();
    archive_entry* entry = nullptr;
    for (;;) {
        QString name;
        {
            const Utf8Locale locale;
            const int status = archive_read_next_header(reader.get(), &entry);
            if (status == ARCHIVE_EOF)
                return {};
            if (status < ARCHIVE_WARN)
                return damaged(file, reader.get());
            name = nameOf(entry);
        }
        if (!wanted(name))
            continue;
        QByteArray bytes;
        char buffer[64 * 1024];
        for (;;) {
            const la_ssize_t got = archive_read_data(reader.get(), buffer, sizeof buffer);
            if (got < 0)
                return damaged(file, reader.get());
            if (got == 0)
                break;
            bytes.append(buffer, got);
            m_unpacked += got;
            if (bytes.size() > m_limits.entryBytes || m_unpacked > m_limits.totalBytes || bytes.size() > allowed)
                return tooBig(file, name);
        }
        Result<bool> goesOn = take(name, std::move(bytes));
        if (!goesOn)
            return goesOn.error();
        if (!*goesOn)
            return {};
    }
}

Result<QByteArray> ZipReader::read(const QString& name)
{
    std::optional<QByteArray> found;
    const Result<void> walked = walk([&name](const QString& entry) { return entry == name; },
                                     [&found](const QString&, QByteArray bytes) -> Result<bool> {
                                         found = std::move(bytes);
                                         return false;
                                     });
    if (!walked)
        return walked.error();
    if (!found)
        return refused(m_input.name(), {QT_TRANSLATE_NOOP("core", "%1 lacks its part %2."), {m_input.name(), name}});
    return std::move(*found);
}

Result<void> ZipReader::forEach(const std::function<Result<void>(const QString&, const QByteArray&)>& callback)
{
    return forEach([](const QString&) { return true; }, callback);
}

Result<void> ZipReader::forEach(const std::function<bool(const QString&)>& wanted,
                                const std::function<Result<void>(const QString&, const QByteArray&)>& callback)
{
    return walk(wanted, [&callback](const QString& name, QByteArray bytes) -> Result<bool> {
        Result<void> taken = callback(name, bytes);
        if (!taken)
            return taken.error();
        return true;
    });
}

} // namespace tropa::formats
