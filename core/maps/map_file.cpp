#include "maps/map_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace tropa::maps {

const MapFileKind* mapFileKind(const QString& suffix)
{
    static constexpr std::array kinds{
        MapFileKind{"drawio", true, writeDrawio}, MapFileKind{"pptx", true, writePptx},
        MapFileKind{"xlsx", true, writeXlsx},     MapFileKind{"csv", false, writeCsv},
        MapFileKind{"mmd", false, writeMermaid},  MapFileKind{"cjml", false, writeCjml},
        MapFileKind{"html", true, writeHtml},
    };
    const auto found = std::ranges::find_if(kinds, [&](const MapFileKind& kind) {
        return suffix.compare(QLatin1String(kind.suffix), Qt::CaseInsensitive) == 0;
    });
    return found == kinds.end() ? nullptr : &*found;
}

Result<void> saveBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2"),
                                         {QFileInfo(path).fileName(), file.errorString()}});
    return {};
}

MapFileNotes notesOf(int quotesLeftOut)
{
    MapFileNotes notes;
    if (quotesLeftOut > 0)
        notes.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n quotes without consent were left out"), quotesLeftOut));
    return notes;
}

} // namespace tropa::maps
