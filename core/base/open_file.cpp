#include "base/open_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <sys/stat.h>
#include <unistd.h>

namespace tropa {

namespace {

using Facts = struct stat;

// What stands beside a project while it is open bears its name and one of these ends.
QString withoutEnd(const QString& path)
{
    for (const char* end : {"-journal", "-wal", "-shm"}) {
        if (path.endsWith(QLatin1String(end)))
            return path.chopped(static_cast<qsizetype>(qstrlen(end)));
    }
    return path;
}

// A table that another thread reads is open here too and may be read again. Read where it is open: to open it once more
// and close it is what must not be done.
bool holdsADatabase(int descriptor)
{
    std::array<char, 16> head{};
    const auto read = ::pread(descriptor, head.data(), head.size(), 0);
    if (read < 4)
        return false;
    const QByteArrayView bytes(head.data(), read);
    return bytes.startsWith("SQLite format 3") || bytes.startsWith("\x37\x7f\x06\x82") ||
           bytes.startsWith("\x37\x7f\x06\x83");
}

bool isNamedAsProject(const QString& path)
{
    const QFileInfo file(path);
    return withoutEnd(file.isSymLink() ? file.symLinkTarget() : path)
        .endsWith(QLatin1String(".tropa"), Qt::CaseInsensitive);
}

bool isOpenByInode(const QString& path)
{
    Facts wanted{};
    if (::stat(QFile::encodeName(path).constData(), &wanted) != 0 || !S_ISREG(wanted.st_mode))
        return false;
    const QStringList open =
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    return std::ranges::any_of(open, [&](const QString& number) {
        Facts facts{};
        return ::stat(QFile::encodeName(QStringLiteral("/proc/self/fd/") + number).constData(), &facts) == 0 &&
               facts.st_ino == wanted.st_ino && facts.st_dev == wanted.st_dev &&
               (holdsADatabase(number.toInt()) || isNamedAsProject(path));
    });
}

} // namespace

bool isOpenHere(const QString& path)
{
    return isOpenByInode(path) || (withoutEnd(path) != path && isOpenByInode(withoutEnd(path)));
}

bool isSameFile(const QString& one, const QString& other)
{
    Facts first{}, second{};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_ino == second.st_ino &&
           first.st_dev == second.st_dev;
}

Result<void> mayBeRead(const QString& path)
{
    if (!isOpenHere(path))
        return {};
    return Error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "%1 is the project that is open, or a part of it. "
                                                                 "Choose another file."),
                                       {QFileInfo(path).fileName()}});
}

Result<void> mayBeReplaced(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (isOpenHere(path))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 is the project that is open, or a part of it. "
                                                                  "Give the file another name."),
                                        {name}});
    if (isNamedAsProject(path) && QFileInfo::exists(path))
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "%1 is a project; nothing else may take its place. Give the file "
                                                "another name."),
                      {name}});
    return {};
}

} // namespace tropa
