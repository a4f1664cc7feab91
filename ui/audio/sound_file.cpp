#include "ui/audio/sound_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tropa::ui::audio {

namespace {

bool isSound(const QByteArray& head)
{
    const auto at = [&](qsizetype offset, const QByteArray& letters) {
        return head.mid(offset, letters.size()) == letters;
    };
    if ((at(0, "RIFF") || at(0, "RF64")) && at(8, "WAVE"))
        return true;
    if (at(0, "FORM") && (at(8, "AIFF") || at(8, "AIFC")))
        return true;
    for (const char* magic : {"ID3", "OggS", "fLaC", "#!AMR", "caff", "\x1A\x45\xDF\xA3", "\x30\x26\xB2\x75"}) {
        if (head.startsWith(magic))
            return true;
    }
    if (at(4, "ftyp"))
        return true;
    // The first frame of MP3 or AAC.
    return head.size() > 2 && static_cast<uchar>(head[0]) == 0xFF && (static_cast<uchar>(head[1]) & 0xE0) == 0xE0 &&
           static_cast<uchar>(head[1]) != 0xFF && static_cast<uchar>(head[1]) != 0xFE;
}

} // namespace

Result<void> checkSoundFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "The recording “%1” is not where it was"), {info.fileName()}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "The recording “%1” cannot be read"), {info.fileName()}});
    if (!isSound(file.read(64)))
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "“%1” is not a recording Tropa can play: WAV, MP3, "
                                                "Ogg, FLAC, M4A and their like are"),
                      {info.fileName()}});
    return {};
}

QString soundFilePatterns()
{
    return QStringLiteral(
        "*.wav *.mp3 *.ogg *.oga *.opus *.flac *.m4a *.aac *.mp4 *.m4b *.webm *.mka *.mkv *.wma *.amr "
        "*.aif *.aiff *.caf");
}

} // namespace tropa::ui::audio
