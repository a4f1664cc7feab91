#include "formats/markdown_reader.h"

#include "formats/document_builder.h"
#include "formats/text_lines.h"

namespace tropa::formats {

namespace {

/// Appends a line, its stars and underscores turned into styles.
void appendInline(QStringView line, DocumentBuilder& builder)
{
    bool bold = false, italic = false;
    QString piece;
    const auto flush = [&] {
        builder.append(piece, bold, italic);
        piece.clear();
    };
    const auto letterAt = [&](qsizetype i) { return i >= 0 && i < line.size() && line[i].isLetterOrNumber(); };
    const auto spaceAt = [&](qsizetype i) { return i < 0 || i >= line.size() || line[i].isSpace(); };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'\\' && i + 1 < line.size() && line[i + 1].isPunct()) {
            piece += line[++i];
            continue;
        }
        if (c != u'*' && c != u'_') {
            piece += c;
            continue;
        }
        const bool twice = i + 1 < line.size() && line[i + 1] == c;
        const qsizetype after = i + (twice ? 2 : 1);
        bool& style = twice ? bold : italic;
        // Underscores inside words are letters of a name; a mark opens before and closes after a non-space.
        const bool inWord = c == u'_' && letterAt(i - 1) && letterAt(after);
        const QStringView mark = line.sliced(i, after - i);
        const bool closes = style && !spaceAt(i - 1);
        const bool opens = !style && !spaceAt(after) && line.indexOf(mark, after) > after;
        if (inWord || (!closes && !opens)) {
            piece += mark;
        } else {
            flush();
            style = !style;
        }
        i = after - 1;
    }
    flush();
}

int headingOf(QStringView& line)
{
    qsizetype level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    if (level == 0 || level > 6 || level >= line.size() || line[level] != u' ')
        return 0;
    line = line.sliced(level).trimmed();
    return static_cast<int>(level);
}

int listLevelOf(QStringView& line)
{
    qsizetype indent = 0;
    qsizetype columns = 0;
    while (indent < line.size() && (line[indent] == u' ' || line[indent] == u'\t')) {
        columns += line[indent] == u'\t' ? 4 : 1;
        ++indent;
    }
    const QStringView rest = line.sliced(indent);
    qsizetype mark = 0;
    if (!rest.isEmpty() && QStringView(u"-*+").contains(rest.front())) {
        mark = 1;
    } else {
        while (mark < rest.size() && mark < 4 && rest[mark].isDigit())
            ++mark;
        mark = mark > 0 && mark < rest.size() && (rest[mark] == u'.' || rest[mark] == u')') ? mark + 1 : 0;
    }
    if (mark == 0 || mark >= rest.size() || rest[mark] != u' ')
        return 0;
    line = rest.sliced(mark + 1);
    return static_cast<int>(columns / 2) + 1;
}

bool isTableRow(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.size() > 2 && trimmed.startsWith(u'|') && trimmed.endsWith(u'|');
}

bool isTableRule(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return QStringView(u"|-: ").contains(c); });
}

} // namespace

void readPlainText(const QString& text, DocumentText& document)
{
    DocumentBuilder builder(document);
    for (const QStringView line : splitLines(text)) {
        builder.beginParagraph();
        builder.append(line);
        builder.endParagraph();
    }
}

void readMarkdown(const QString& text, DocumentText& document)
{
    DocumentBuilder builder(document);
    for (QStringView line : splitLines(text)) {
        if (isTableRow(line)) {
            if (!builder.inTable())
                builder.beginTable();
            if (isTableRule(line))
                continue;
            builder.beginRow();
            const QStringView row = line.trimmed();
            for (const QStringView cell : row.sliced(1, row.size() - 2).split(u'|')) {
                builder.beginCell();
                builder.beginParagraph();
                appendInline(cell.trimmed(), builder);
                builder.endParagraph();
                builder.endCell();
            }
            continue;
        }
        if (builder.inTable())
            builder.endTable();
        builder.beginParagraph();
        const int heading = headingOf(line);
        const int listLevel = heading > 0 ? 0 : listLevelOf(line);
        builder.paragraph().heading = heading;
        builder.paragraph().listLevel = listLevel;
        appendInline(line, builder);
        builder.endParagraph();
    }
}

} // namespace tropa::formats
