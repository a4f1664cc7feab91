#pragma once

#include <QString>

namespace tropa::project {

/// True where file locks and shared memory cannot be trusted: a network file system (NFS, SMB, 9P, FUSE …) or a folder
/// that a program keeps in step with a cloud (Dropbox, OneDrive, Яндекс.Диск …). Looks at the nearest folder that
/// exists; reads names and the file system's kind only.
bool isNetworkOrSynced(const QString& path);

/// The part of it that goes by names alone; `path` need not exist.
bool isSyncedFolderName(const QString& path);

} // namespace tropa::project
