#pragma once

#include <QString>

#include <vector>

namespace tropa::maps {

/// The small formatting a card's text may have: **bold**, *italic*, and lines that begin with "- ", which are points of
/// a list. The text is kept as it was typed; a star that opens or closes nothing is a star.
struct TextRun
{
    QString words;
    bool isBold = false;
    bool isItalic = false;

    friend bool operator==(const TextRun&, const TextRun&) = default;
};
struct TextLine
{
    bool isPoint = false;
    std::vector<TextRun> runs;
};

std::vector<TextLine> formatted(const QString& text);
bool isFormatted(const QString& text);
/// Without the marks; points begin with "• ".
QString plainWords(const QString& text);
/// As markup of a browser or QTextDocument: <b>, <i>, <br/>; everything else escaped.
QString formattedHtml(const QString& text);

} // namespace tropa::maps
