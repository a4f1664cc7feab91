// Any JSON as what a speech service hands out: no paragraph is empty, and no time is negative or ends before it begins.
#include "formats/speech_json.h"

#include <cstdlib>

using namespace tropa::formats;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const auto document = readSpeechJson(text, QStringLiteral("a.json"));
    if (!document)
        return 0;
    for (const Paragraph& paragraph : document->paragraphs) {
        if (paragraph.text.isEmpty())
            std::abort();
        if (paragraph.cue && (paragraph.cue->begin < 0 || paragraph.cue->end < paragraph.cue->begin))
            std::abort();
    }
    return 0;
}
