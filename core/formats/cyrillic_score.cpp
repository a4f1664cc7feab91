#include "formats/cyrillic_score.h"

#include "formats/charset.h"
#include "formats/russian_letters.h"

#include <algorithm>
#include <array>

namespace tropa::formats {

namespace {

constexpr int edge = russianLetters; // no letter
constexpr double baseline = 3.5;

enum class ByteClass : quint8 { Other, Latin, Small, Capital, Typed, Strange };

struct Shape
{
    ByteClass kind = ByteClass::Other;
    quint8 letter = edge;
};

Shape shapeOf(QChar character)
{
    const char16_t c = character.unicode();
    if (c < 0x80)
        return {character.isLetter() ? ByteClass::Latin : ByteClass::Other, edge};
    if (c >= u'а' && c <= u'я')
        return {ByteClass::Small, static_cast<quint8>(c - u'а')};
    if (c >= u'А' && c <= u'Я')
        return {ByteClass::Capital, static_cast<quint8>(c - u'А')};
    if (c == u'ё')
        return {ByteClass::Small, 5};
    if (c == u'Ё')
        return {ByteClass::Capital, 5};
    static const QStringView typed = u"«»–—…№“”„‘’‚\u00A0°±§·€іїєґІЇЄҐўЎ";
    return {typed.contains(character) ? ByteClass::Typed : ByteClass::Strange, edge};
}

using Shapes = std::array<Shape, 256>;

Shapes shapesOf(const char* encoding)
{
    const FieldDecoder decoder{QByteArray(encoding)};
    Shapes shapes;
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        shapes[static_cast<std::size_t>(byte)] = shapeOf(decoder.text(QByteArrayView(&c, 1)).at(0));
    }
    return shapes;
}

double scoreOf(QByteArrayView bytes, const Shapes& shapes)
{
    double score = 0;
    Shape before;
    for (const char byte : bytes) {
        const Shape now = shapes[static_cast<uchar>(byte)];
        if (now.letter != edge || before.letter != edge)
            score += russianPairs[before.letter][now.letter] - '0' - baseline;
        if (now.kind == ByteClass::Capital && before.kind == ByteClass::Small)
            score -= 6;
        const bool mixed = (now.kind == ByteClass::Latin && before.letter != edge) ||
                           (before.kind == ByteClass::Latin && now.letter != edge);
        if (mixed)
            score -= 4;
        if (now.kind == ByteClass::Strange)
            score -= 5;
        before = now;
    }
    if (before.letter != edge)
        score += russianPairs[before.letter][edge] - '0' - baseline;
    return score;
}

} // namespace

CyrillicGuess guessCyrillic(QByteArrayView bytes)
{
    static const std::array<const char*, 3> names = {"windows-1251", "KOI8-R", "IBM866"};
    static const std::array<Shapes, 3> shapes = {shapesOf(names[0]), shapesOf(names[1]), shapesOf(names[2])};

    CyrillicGuess guess;
    guess.letters = std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; });
    const double count = static_cast<double>(std::max<qsizetype>(1, guess.letters));
    double best = 0, next = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double score = scoreOf(bytes, shapes[i]) / count;
        if (i == 0 || score > best) {
            next = i == 0 ? score - 6 : best;
            best = score;
            guess.encoding = names[i];
        } else {
            next = std::max(next, score);
        }
    }
    guess.perLetter = best;
    guess.margin = best - next;
    return guess;
}

} // namespace tropa::formats
