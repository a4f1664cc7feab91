#include "app/cli/stats/columns.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <unicode/uchar.h>

#include <algorithm>

namespace tropa::cli {

namespace {

qsizetype columnsOfCodePoint(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    switch (u_charType(point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
        return point == 0xAD ? 1 : 0; // a soft hyphen is shown
    default:
        break;
    }
    const int wide = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    const bool isWide =
        wide == U_EA_WIDE || wide == U_EA_FULLWIDTH || u_hasBinaryProperty(point, UCHAR_REGIONAL_INDICATOR);
    return isWide ? 2 : 1;
}

// A character as it is seen is as wide as the widest thing in it.
qsizetype columnsOfCharacter(QStringView character)
{
    constexpr char32_t asEmoji = 0xFE0F;
    qsizetype columns = 0;
    for (const char32_t c : character.toUcs4())
        columns = std::max(columns, c == asEmoji ? 2 : columnsOfCodePoint(c));
    return columns;
}

} // namespace

qsizetype columnsOf(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < QChar(0x7F); }))
        return text.size();
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype columns = 0, from = 0;
    for (qsizetype to = characters.toNextBoundary(); to > 0; to = characters.toNextBoundary()) {
        columns += columnsOfCharacter(text.sliced(from, to - from));
        from = to;
    }
    return columns;
}

QString padded(const QString& text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(0, columns - columnsOf(text)), u' ');
}

QString paddedBefore(const QString& text, qsizetype columns)
{
    return QString(std::max<qsizetype>(0, columns - columnsOf(text)), u' ') + text;
}

} // namespace tropa::cli
