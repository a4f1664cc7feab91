#include "formats/input_file.h"

#include "base/open_file.h"
#include "formats/input_error.h"

#include <QFile>
#include <QFileInfo>

namespace tropa::formats {

namespace {

Error changedWhileRead(const QString& name)
{
    return refused(name, {QT_TRANSLATE_NOOP("core", "%1 is still being written: it changed while it was read. "
                                                    "Import it when the other program has finished."),
                          {name}});
}

} // namespace

Result<InputFile> InputFile::open(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (!info.exists())
        return refused(name, {QT_TRANSLATE_NOOP("core", "There is no file %1."), {path}});
    if (info.isDir())
        return refused(name, {QT_TRANSLATE_NOOP("core", "%1 is a folder. Choose the files inside it."), {name}});
    if (!info.isFile())
        return refused(name, {QT_TRANSLATE_NOOP("core", "%1 is not an ordinary file."), {name}});
    if (info.size() > limit)
        return refused(name, {QT_TRANSLATE_NOOP("core", "%1 has %2 MB; at most %3 MB can be read."),
                              {name, info.size() >> 20, limit >> 20}});

    if (const Result<void> may = mayBeRead(path); !may)
        return refused(name, may.error().message);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refused(name, {QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2."), {name, file.errorString()}});

    InputFile input;
    input.m_name = name;
    input.m_path = path;
    input.m_modified = info.lastModified();
    input.m_bytes = QByteArray(info.size(), Qt::Uninitialized);
    qint64 done = 0;
    while (done < input.m_bytes.size()) {
        const qint64 got = file.read(input.m_bytes.data() + done, input.m_bytes.size() - done);
        if (got < 0)
            return refused(name, {QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2."), {name, file.errorString()}});
        if (got == 0)
            return changedWhileRead(name);
        done += got;
    }
    if (!input.checkUnchanged())
        return changedWhileRead(name);
    return input;
}

InputFile InputFile::fromBytes(QByteArray bytes, QString name)
{
    InputFile input;
    input.m_bytes = std::move(bytes);
    input.m_name = std::move(name);
    return input;
}

Result<void> InputFile::checkUnchanged() const
{
    if (m_path.isEmpty())
        return {};
    const QFileInfo now(m_path);
    if (!now.exists() || now.size() != m_bytes.size() || now.lastModified() != m_modified)
        return changedWhileRead(m_name);
    return {};
}

} // namespace tropa::formats
