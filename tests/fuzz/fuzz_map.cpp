// Any bytes as a map file, by the first byte: JSON, Mermaid, CSV. What is accepted has passed the check of documents
// and can be written again.
#include "maps/map_import.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdlib>

using namespace tropa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const QTemporaryDir folder;
    static const char* const names[] = {"a.json", "a.mmd", "a.csv"};
    const QString path = folder.filePath(QLatin1String(names[data[0] % 3]));
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
