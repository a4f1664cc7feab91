#include "formats/deflate.h"

#include "formats/input_error.h"

#include <archive.h>
#include <archive_entry.h>

#include <QCoreApplication>

#include <memory>

namespace tropa::formats {

Result<QByteArray> inflateRaw(const QByteArray& packed, qint64 limit, const QString& file)
{
    // The archive library knows deflate only inside of something: a gzip head in front and an empty foot behind.
    const QByteArray wrapped = QByteArray::fromHex("1f8b0800000000000003") + packed + QByteArray(8, '\0');
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), &archive_read_free);
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_entry* entry = nullptr;
    const auto damaged = [&] {
        return refused(
            file, {QT_TRANSLATE_NOOP(
                       "core", "%1: a packed page cannot be unpacked; save the drawing again with “Compressed” off"),
                   {file}});
    };
    if (packed.isEmpty() ||
        archive_read_open_memory(reader.get(), wrapped.constData(), static_cast<std::size_t>(wrapped.size())) !=
            ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK || archive_filter_count(reader.get()) < 2)
        return damaged();
    QByteArray bytes;
    char buffer[64 * 1024];
    for (;;) {
        const la_ssize_t got = archive_read_data(reader.get(), buffer, sizeof buffer);
        if (got < 0)
            return damaged();
        if (got == 0)
            return bytes;
        bytes.append(buffer, static_cast<qsizetype>(got));
        if (bytes.size() > limit)
            return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is refused: a page of it unpacks to more than %2 MB."),
                                  {file, limit >> 20}});
    }
}

} // namespace tropa::formats
