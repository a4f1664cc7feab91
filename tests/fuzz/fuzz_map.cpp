// Any bytes as a map file, by the first byte: every reader of maps there is (JSON, Mermaid, draw.io plain, packed and
// in an SVG, CJML, tables with and without our ids). What is accepted has passed the check of documents and can be
// written again. The web page is only written, never read.
#include "maps/foreign_maps.h"
#include "maps/map_import.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdlib>
#include <iterator>

using namespace tropa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const QTemporaryDir folder;
    static const char* const names[] = {"a.json", "a.mmd", "a.drawio", "a.svg", "a.cjml", "a.xml", "a.csv", "a.xlsx"};
    const QString path = folder.filePath(QLatin1String(names[data[0] % std::size(names)]));
    if (path.endsWith(QLatin1String("csv")) || path.endsWith(QLatin1String("xlsx"))) {
        const auto input = formats::InputFile::fromBytes(
            QByteArray(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1)), path);
        (void)maps::readMatrix(input);
        if (const auto made = maps::fromTable(input, QStringLiteral("a"), Language::English))
            (void)maps::checkMapJson(made->document); // may be too much for a map, and is refused then
        return 0;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(data + 1), static_cast<qint64>(size - 1)) < 0)
        std::abort();
    file.close();
    const auto read = maps::readMapFile(path, Language::Russian);
    if (!read)
        return 0;
    if (!maps::checkMapJson(read->document))
        std::abort();
    (void)QJsonDocument(read->document).toJson();
    return 0;
}
