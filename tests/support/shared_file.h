#pragma once

#include <QFileInfo>
#include <QStringList>

namespace tropa::test {

/// A file of the trial data that lie beside the project; empty when they are not on this machine.
inline QString sharedData(const QString& file)
{
    const QStringList folders = {qEnvironmentVariable("TROPA_SHARED_DATA"),
                                 QStringLiteral(TROPA_SOURCE_DIR "/../shared/data"),
                                 QStringLiteral(TROPA_SOURCE_DIR "/../../shared/data")};
    for (const QString& folder : folders) {
        if (!folder.isEmpty() && QFileInfo::exists(folder + u'/' + file))
            return folder + u'/' + file;
    }
    return {};
}

} // namespace tropa::test
