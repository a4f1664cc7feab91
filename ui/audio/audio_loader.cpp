#include "ui/audio/audio_loader.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace tropa::ui::audio {

QStringList audioPartFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.filePath(QStringLiteral("parts")), program.filePath(QStringLiteral("../lib/tropa"))};
}

Result<std::unique_ptr<AudioPlayer>> loadAudioPlayer(const QStringList& folders, AudioListener& listener)
{
    for (const QString& folder : folders) {
        const QDir dir(folder);
        for (const QString& name : dir.entryList({QStringLiteral("*tropa_audio*")}, QDir::Files)) {
            QPluginLoader loader(dir.absoluteFilePath(name));
            if (auto* part = qobject_cast<AudioPart*>(loader.instance())) {
                if (auto player = part->makePlayer(listener))
                    return player;
            }
        }
    }
    return Error(ErrorKind::Unavailable,
                 {QT_TRANSLATE_NOOP("core", "The part of Tropa that plays sound is not installed. Everything else "
                                            "works without it; its place is the folder “parts” beside the program")});
}

} // namespace tropa::ui::audio
