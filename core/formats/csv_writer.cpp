#include "formats/csv_writer.h"

#include "base/save_bytes.h"

namespace tropa::formats {

CsvWriter::CsvWriter(const QString& path, CsvStyle style) : m_file(path), m_style(style)
{
    m_failed = !m_file.open(QIODevice::WriteOnly);
    if (style.bom)
        m_buffer = "\xEF\xBB\xBF";
}

void CsvWriter::cell(QStringView text)
{
    if (!m_firstInRow)
        m_buffer += m_style.delimiter;
    m_firstInRow = false;
    QByteArray bytes = text.toUtf8();
    const bool edges = !bytes.isEmpty() && (bytes.front() == ' ' || bytes.back() == ' ');
    if (edges || bytes.contains(m_style.delimiter) || bytes.contains('"') || bytes.contains('\n') ||
        bytes.contains('\r')) {
        bytes.replace("\"", "\"\"");
        m_buffer += '"' + bytes + '"';
    } else {
        m_buffer += bytes;
    }
}

CsvWriter& CsvWriter::text(QStringView words)
{
    static const QStringView dangerous = u"=+-@\t\r";
    if (m_style.protectFormulas && !words.isEmpty() && dangerous.contains(words.front()))
        cell(u'\'' + words.toString());
    else
        cell(words);
    return *this;
}

CsvWriter& CsvWriter::plain(QStringView words)
{
    cell(words);
    return *this;
}

CsvWriter& CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_firstInRow = true;
    if (m_buffer.size() > (1 << 20))
        flush();
    return *this;
}

CsvWriter& CsvWriter::row(const QStringList& cells)
{
    for (const QString& one : cells)
        text(one);
    return endRow();
}

void CsvWriter::flush()
{
    m_failed = m_failed || m_file.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

Result<void> CsvWriter::finish()
{
    flush();
    if (m_failed || !commitWhole(m_file)) {
        const QString why = m_file.errorString(); // the next call has words of its own
        m_file.cancelWriting();
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."), {m_file.fileName(), why}});
    }
    return {};
}

} // namespace tropa::formats
