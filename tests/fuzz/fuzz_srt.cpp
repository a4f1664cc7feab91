// Any text as SubRip or WebVTT (the first byte says which): times never run backwards in what is accepted.
#include "formats/document_reader.h"

#include <cstdlib>

using namespace tropa::formats;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const bool vtt = (data[0] & 1) != 0;
    const auto document = readDocument(InputFile::fromBytes(vtt ? "WEBVTT\n\n" + rest : rest,
                                                            vtt ? QStringLiteral("a.vtt") : QStringLiteral("a.srt")));
    const auto subtitles = [](DocumentFormat format) {
        return format == DocumentFormat::Srt || format == DocumentFormat::Vtt;
    };
    if (!document || !subtitles(document->format)) // bytes that begin as another format are read as such
        return 0;
    qint64 before = 0;
    for (const Paragraph& paragraph : document->paragraphs) {
        if (!paragraph.cue || paragraph.cue->begin < before || paragraph.cue->end < paragraph.cue->begin ||
            paragraph.text.isEmpty())
            std::abort();
        before = paragraph.cue->begin;
    }
    return 0;
}
