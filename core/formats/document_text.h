#pragma once

#include "base/code_points.h"
#include "formats/charset.h"

#include <QString>

#include <optional>
#include <vector>

namespace tropa::formats {

enum class DocumentFormat { Text, Markdown, Docx, Odt, Rtf, Srt, Vtt, Pdf, Html };

/// A stretch of one paragraph in bold or italic.
struct StyledSpan
{
    TextSpan span; ///< code points of the paragraph
    bool bold = false;
    bool italic = false;
    friend bool operator==(const StyledSpan&, const StyledSpan&) = default;
};

/// The cell a paragraph stands in; all count from 0. Of nested tables only the outer one counts.
struct CellPlace
{
    int table = 0;
    int row = 0;
    int column = 0;
    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

/// When a paragraph of subtitles is heard, in milliseconds.
struct Cue
{
    qint64 begin = 0;
    qint64 end = 0;
    QString speaker; ///< of a voice tag (<v Name>); "Name:" in the words stays there
    friend bool operator==(const Cue&, const Cue&) = default;
};

struct Paragraph
{
    QString text;                   ///< breaks inside are '\n'; no other control characters but tabs
    std::vector<StyledSpan> styles; ///< in order, not overlapping
    int heading = 0;                ///< 1…9
    int listLevel = 0;              ///< from 1
    std::optional<CellPlace> cell;
    std::optional<Cue> cue;
};

struct TableShape
{
    int rows = 0;
    int columns = 0;
};

/// The words of a document in reading order, empty paragraphs too. A value.
struct DocumentText
{
    QString file;
    DocumentFormat format = DocumentFormat::Text;
    std::vector<Paragraph> paragraphs;
    std::vector<TableShape> tables;
    std::optional<Encoding> encoding; ///< of files made of characters
    qint64 deletionsLeftOut = 0;      ///< tracked deletions that were not read

    bool isEmpty() const;
};

} // namespace tropa::formats
