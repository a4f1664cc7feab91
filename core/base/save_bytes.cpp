#include "base/save_bytes.h"

#include "base/open_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tropa {

Result<void> saveBytes(const QString& path, const QByteArray& bytes, QFileDevice::Permissions permissions)
{
    if (Result<void> may = mayBeReplaced(path); !may)
        return may;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && (!permissions || file.setPermissions(permissions)) &&
        file.write(bytes) == bytes.size() && commitWhole(file))
        return {};
    return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."),
                                     {QFileInfo(path).fileName(), file.errorString()}});
}

bool commitWhole(QSaveFile& file)
{
    if (!file.flush() || !mayBeReplaced(file.fileName()))
        file.cancelWriting();
    return file.commit();
}

} // namespace tropa
