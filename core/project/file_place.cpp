#include "project/file_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <sys/vfs.h>

namespace tropa::project {

namespace {

// From linux/magic.h, spelled out because not every one of them is there.
constexpr std::array<quint32, 13> remoteKinds = {
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x65735546, // FUSE: sshfs, gvfs, rclone …
    0x01021997, // 9P
    0x564C,     // NCP
    0x73757245, // Coda
    0x5346414F, // AFS
    0x6B414653, // kAFS
    0x00C36400, // Ceph
    0x01161970, // GFS2
    0x7461636F, // OCFS2
};

const QStringList& syncedNames()
{
    static const QStringList names = {
        QStringLiteral("dropbox"),        QStringLiteral("onedrive"),      QStringLiteral("google drive"),
        QStringLiteral("googledrive"),    QStringLiteral("my drive"),      QStringLiteral("мой диск"),
        QStringLiteral("yandex.disk"),    QStringLiteral("yandexdisk"),    QStringLiteral("яндекс.диск"),
        QStringLiteral("nextcloud"),      QStringLiteral("owncloud"),      QStringLiteral("icloud drive"),
        QStringLiteral("icloud~"),        QStringLiteral("pcloud"),        QStringLiteral("megasync"),
        QStringLiteral("облако mail.ru"), QStringLiteral("cloud mail.ru"), QStringLiteral("seafile"),
        QStringLiteral("box sync")};
    return names;
}

} // namespace

bool isSyncedFolderName(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath().normalized(QString::NormalizationForm_C).toCaseFolded();
    const QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [](const QString& part) {
        return std::ranges::any_of(syncedNames(), [&](const QString& name) {
            return part == name || part.startsWith(name + u' ') || part.startsWith(name + QStringLiteral(" -"));
        });
    });
}

bool isNetworkOrSynced(const QString& path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    while (!folder.exists() && folder.cdUp()) {
    }
    struct statfs info = {};
    if (::statfs(QFile::encodeName(folder.path()).constData(), &info) == 0) {
        const auto kind = static_cast<quint32>(info.f_type);
        if (std::ranges::find(remoteKinds, kind) != remoteKinds.end())
            return true;
    }
    if (isSyncedFolderName(QFileInfo(path).absoluteFilePath()))
        return true;
    // The marks that Syncthing and Dropbox leave at the top of what they keep in step.
    for (QDir up = folder;;) {
        if (up.exists(QStringLiteral(".stfolder")) || up.exists(QStringLiteral(".dropbox")))
            return true;
        if (up.isRoot() || !up.cdUp())
            return false;
    }
}

} // namespace tropa::project
