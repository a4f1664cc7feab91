#include "formats/zip_writer.h"

#include "base/save_bytes.h"
#include "formats/utf8_locale.h"

#include <QSaveFile>

#include <archive.h>
#include <archive_entry.h>

namespace tropa::formats {

namespace {

constexpr time_t fixedTime = 315619200; // 1980-01-02 00:00 UTC: the first day zip can tell in every time zone

la_ssize_t writeBytes(archive*, void* file, const void* bytes, std::size_t size)
{
    return static_cast<QSaveFile*>(file)->write(static_cast<const char*>(bytes), static_cast<qint64>(size));
}

} // namespace

class ZipWriter::State
{
public:
    explicit State(const QString& path) : file(path), writer(archive_write_new(), &archive_write_free) {}

    void fail(const QString& why)
    {
        if (failure.isEmpty())
            failure = why.isEmpty() ? QStringLiteral("?") : why;
    }
    void check(int status)
    {
        if (status < ARCHIVE_WARN)
            fail(file.error() != QFileDevice::NoError ? file.errorString()
                                                      : QString::fromUtf8(archive_error_string(writer.get())));
    }
    bool begin(const QString& name, qint64 size, Packing packing)
    {
        if (!failure.isEmpty())
            return false;
        const Utf8Locale locale;
        if (packing == Packing::Store)
            archive_write_zip_set_compression_store(writer.get());
        else
            archive_write_zip_set_compression_deflate(writer.get());
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  &archive_entry_free);
        archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
        archive_entry_set_size(entry.get(), size);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), fixedTime, 0);
        check(archive_write_header(writer.get(), entry.get()));
        return failure.isEmpty();
    }
    void write(const char* bytes, qint64 size)
    {
        while (size > 0 && failure.isEmpty()) {
            const la_ssize_t done = archive_write_data(writer.get(), bytes, static_cast<std::size_t>(size));
            if (done <= 0) {
                check(ARCHIVE_FATAL);
                return;
            }
            bytes += done;
            size -= done;
        }
    }

    QSaveFile file;
    std::unique_ptr<archive, decltype(&archive_write_free)> writer;
    QString failure;
};

ZipWriter::ZipWriter(const QString& path) : m_state(std::make_unique<State>(path))
{
    if (!m_state->file.open(QIODevice::WriteOnly)) {
        m_state->fail(m_state->file.errorString());
        return;
    }
    const Utf8Locale locale; // libarchive remembers the one it first sees
    archive* const writer = m_state->writer.get();
    archive_write_set_format_zip(writer);
    archive_write_set_options(writer, "zip:hdrcharset=UTF-8");
    archive_write_set_bytes_in_last_block(writer, 1);
    m_state->check(archive_write_open(writer, &m_state->file, nullptr, &writeBytes, nullptr));
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const QString& name, const QByteArray& bytes, Packing packing)
{
    if (m_state->begin(name, bytes.size(), packing))
        m_state->write(bytes.constData(), bytes.size());
    if (m_state->failure.isEmpty())
        m_state->check(archive_write_finish_entry(m_state->writer.get()));
}

void ZipWriter::add(const QString& name, QIODevice& from, Packing packing)
{
    const qint64 size = from.size() - from.pos();
    if (!m_state->begin(name, size, packing))
        return;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    qint64 left = size;
    while (left > 0 && m_state->failure.isEmpty()) {
        const qint64 got = from.read(piece.data(), std::min<qint64>(piece.size(), left));
        if (got <= 0) {
            m_state->fail(from.errorString());
            return;
        }
        m_state->write(piece.constData(), got);
        left -= got;
    }
    if (m_state->failure.isEmpty())
        m_state->check(archive_write_finish_entry(m_state->writer.get()));
}

Result<void> ZipWriter::finish()
{
    if (m_state->failure.isEmpty())
        m_state->check(archive_write_close(m_state->writer.get()));
    if (m_state->failure.isEmpty() && !commitWhole(m_state->file))
        m_state->fail(m_state->file.errorString());
    if (m_state->failure.isEmpty())
        return {};
    m_state->file.cancelWriting();
    return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."),
                                     {m_state->file.fileName(), m_state->failure}});
}

} // namespace tropa::formats
