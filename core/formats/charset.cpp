#include "formats/charset.h"

#include "formats/cyrillic_score.h"
#include "formats/input_error.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <cstring>
#include <memory>

namespace tropa::formats {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const QByteArray& name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        converter.reset();
    return converter;
}

bool isSingleByte(const QByteArray& name)
{
    const Converter converter = openConverter(name);
    return converter && ucnv_getMaxCharSize(converter.get()) == 1;
}

bool isContinuation(uchar byte)
{
    return (byte & 0xC0) == 0x80;
}

bool isAllAscii(QByteArrayView bytes)
{
    const char* p = bytes.data();
    const char* const end = p + bytes.size();
    for (; end - p >= 32; p += 32) {
        std::array<quint64, 4> words{};
        std::memcpy(words.data(), p, sizeof words);
        if (((words[0] | words[1] | words[2] | words[3]) & Q_UINT64_C(0x8080808080808080)) != 0)
            return false;
    }
    return std::all_of(p, end, [](char c) { return static_cast<uchar>(c) < 0x80; });
}

/// A run of two-byte Cyrillic letters; one of three is practically never found in a single-byte text.
template <int letters>
qsizetype firstUtf8Word(QByteArrayView bytes, qsizetype from)
{
    const auto* data = reinterpret_cast<const uchar*>(bytes.data());
    const qsizetype last = bytes.size() - 2 * letters;
    constexpr qsizetype block = 4096;
    const auto startsWord = [data](qsizetype i) {
        bool isWord = true;
        for (int letter = 0; letter < 2 * letters; letter += 2)
            isWord &= ((data[i + letter] & 0xFE) == 0xD0) & ((data[i + letter + 1] & 0xC0) == 0x80);
        return isWord;
    };
    for (qsizetype begin = from; begin <= last; begin += block) {
        const qsizetype end = std::min(begin + block, last + 1);
        unsigned any = 0; // no exit inside, so that the compiler takes many bytes at once
        for (qsizetype i = begin; i < end; ++i)
            any |= static_cast<unsigned>(startsWord(i));
        if (any == 0)
            continue;
        for (qsizetype i = begin; i < end; ++i) {
            if (startsWord(i))
                return i;
        }
    }
    return -1;
}

/// A short word is enough where its whole line reads as UTF-8.
qsizetype firstUtf8Line(QByteArrayView bytes)
{
    for (qsizetype at = firstUtf8Word<2>(bytes, 0); at >= 0; at = firstUtf8Word<2>(bytes, at + 1)) {
        qsizetype begin = at, end = at;
        while (begin > 0 && bytes[begin - 1] != '\n' && bytes[begin - 1] != '\r')
            --begin;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        if (firstInvalidUtf8(bytes.sliced(begin, end - begin)) < 0)
            return at;
    }
    return -1;
}

std::optional<Encoding> byMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Encoding{"UTF-8", true, 1, EncodingBasis::ByteOrderMark};
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding{"UTF-16LE", true, 1, EncodingBasis::ByteOrderMark};
    if (bytes.startsWith("\xFE\xFF"))
        return Encoding{"UTF-16BE", true, 1, EncodingBasis::ByteOrderMark};
    return std::nullopt;
}

/// In UTF-16 the zero bytes of ASCII characters stand on one side only, and the bytes of that side are few kinds.
std::optional<Encoding> byZeroBytes(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    std::array<qsizetype, 2> zeros{}, blocks{};
    for (qsizetype i = 0; i < head.size(); ++i) {
        const auto byte = static_cast<uchar>(head[i]);
        const auto side = static_cast<std::size_t>(i % 2);
        zeros[side] += byte == 0 ? 1 : 0;
        blocks[side] += byte == 0 || byte == 0x04 || byte == 0x20 || byte == 0x21 ? 1 : 0;
    }
    const qsizetype half = head.size() / 2;
    for (const std::size_t side : {std::size_t(1), std::size_t(0)}) {
        if (zeros[side] > 0 && zeros[1 - side] == 0 && blocks[side] * 10 >= half * 9)
            return Encoding{side == 1 ? "UTF-16LE" : "UTF-16BE", false, 0.95, EncodingBasis::ZeroBytes};
    }
    return std::nullopt;
}

QByteArray namedByDetector(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const qsizetype size = std::min<qsizetype>(bytes.size(), 256 * 1024);
    if (uchardet_handle_data(detector.get(), bytes.data(), static_cast<std::size_t>(size)) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

Error changesMidway(QByteArrayView bytes, qsizetype at, const QString& file)
{
    const qint64 line = lineOfByte(bytes, at);
    return refused(file,
                   {QT_TRANSLATE_NOOP("core", "The encoding of %1 changes midway: line %2 (byte %3) is written in "
                                              "another encoding than the lines before it."),
                    {file, line, qint64(at)}},
                   line);
}

Error notOf(const QByteArray& encoding, QByteArrayView bytes, qsizetype at, const QString& file)
{
    const qint64 line = lineOfByte(bytes, at);
    return refused(file,
                   {QT_TRANSLATE_NOOP("core", "%1 is not readable as %2: byte %3 (line %4) does not exist in it."),
                    {file, QString::fromLatin1(encoding), qint64(at), line}},
                   line);
}

/// Where a text made of two files with different single-byte encodings changes, or -1.
qsizetype changeOfSingleByte(QByteArrayView bytes, const QByteArray& name)
{
    constexpr qsizetype block = 64 * 1024;
    if (bytes.size() <= 2 * block)
        return -1;
    const auto belongs = [&](qsizetype at, qsizetype size) {
        const CyrillicGuess guess = guessCyrillic(bytes.sliced(at, std::min(size, bytes.size() - at)));
        return guess.letters < 200 || guess.encoding == name || guess.margin < 1;
    };
    if (belongs(bytes.size() - block, block))
        return -1;
    for (qsizetype at = 0; at < bytes.size(); at += block) {
        if (!belongs(at, block))
            return at;
    }
    return -1;
}

Result<Encoding> singleByte(QByteArrayView bytes, const QString& file)
{
    constexpr qsizetype sample = 256 * 1024;
    const CyrillicGuess guess = guessCyrillic(bytes.first(std::min(bytes.size(), sample)));
    const QByteArray second = namedByDetector(bytes);
    // The detector has no voice between its own Cyrillic tables; it decides where the text does not look Russian.
    if (guess.perLetter < 0.5 && !second.isEmpty() && openConverter(second)) {
        const Converter converter = openConverter(second);
        UErrorCode status = U_ZERO_ERROR;
        const char* canonical = ucnv_getStandardName(second.constData(), "MIME", &status);
        const bool isAscii = second.compare("ASCII", Qt::CaseInsensitive) == 0;
        if (!isAscii && !second.startsWith("UTF"))
            return Encoding{canonical ? QByteArray(canonical) : second, false, 0.6, EncodingBasis::Detector};
    }
    QByteArray name = guess.encoding;
    double confidence = std::clamp(0.5 + guess.margin / 6, 0.5, 0.99);
    const bool agrees = second.compare(name, Qt::CaseInsensitive) == 0;
    if (agrees)
        confidence = std::max(confidence, 0.9);
    if (const qsizetype at = changeOfSingleByte(bytes, name); at >= 0)
        return changesMidway(bytes, at, file);
    return Encoding{name, false, confidence, EncodingBasis::LetterPairs};
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    const auto* const begin = reinterpret_cast<const uchar*>(bytes.data());
    const uchar* p = begin;
    const uchar* const end = begin + bytes.size();
    while (p < end) {
        while (end - p >= 16) {
            quint64 a = 0, b = 0;
            std::memcpy(&a, p, 8);
            std::memcpy(&b, p + 8, 8);
            if ((a | b) & Q_UINT64_C(0x8080808080808080))
                break;
            p += 16;
        }
        if (p == end)
            break;
        const uchar c = *p;
        if (c < 0x80) {
            ++p;
            continue;
        }
        const qsizetype left = end - p;
        if (c >= 0xC2 && c <= 0xDF && left >= 2 && isContinuation(p[1])) {
            p += 2;
        } else if ((c & 0xF0) == 0xE0 && left >= 3 && isContinuation(p[1]) && isContinuation(p[2]) &&
                   !(c == 0xE0 && p[1] < 0xA0) && !(c == 0xED && p[1] > 0x9F)) {
            p += 3;
        } else if (c >= 0xF0 && c <= 0xF4 && left >= 4 && isContinuation(p[1]) && isContinuation(p[2]) &&
                   isContinuation(p[3]) && !(c == 0xF0 && p[1] < 0x90) && !(c == 0xF4 && p[1] > 0x8F)) {
            p += 4;
        } else {
            return p - begin;
        }
    }
    return -1;
}

qint64 lineOfByte(QByteArrayView bytes, qsizetype offset)
{
    qint64 line = 1;
    const qsizetype end = std::min(offset, bytes.size());
    for (qsizetype i = 0; i < end; ++i) {
        if (bytes[i] == '\n')
            ++line;
        else if (bytes[i] == '\r' && !(i + 1 < bytes.size() && bytes[i + 1] == '\n'))
            ++line;
    }
    return line;
}

Result<Encoding> detectEncoding(QByteArrayView bytes, const QString& file)
{
    if (auto marked = byMark(bytes)) {
        if (marked->isUtf8()) {
            if (const qsizetype at = firstInvalidUtf8(bytes); at >= 0)
                return changesMidway(bytes, at, file);
        }
        return *marked;
    }
    if (std::memchr(bytes.data(), 0, static_cast<std::size_t>(bytes.size())) != nullptr) {
        if (auto wide = byZeroBytes(bytes))
            return *wide;
        const qsizetype at = bytes.indexOf('\0');
        return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is not a text file: it holds a zero byte at %2."),
                              {file, qint64(at)}});
    }
    if (isAllAscii(bytes))
        return Encoding{"UTF-8", false, 1, EncodingBasis::PlainAscii};
    const qsizetype invalid = firstInvalidUtf8(bytes);
    if (invalid < 0)
        return Encoding{"UTF-8", false, 1, EncodingBasis::ValidUtf8};
    qsizetype word = firstUtf8Word<3>(bytes, 0);
    if (word < 0)
        word = firstUtf8Line(bytes);
    if (word >= 0)
        return changesMidway(bytes, word < invalid ? invalid : word, file);
    return singleByte(bytes, file);
}

Result<Encoding> chosenEncoding(const QString& name, QByteArrayView bytes)
{
    static const std::pair<const char*, const char*> nicknames[] = {
        {"utf8", "UTF-8"},
        {"win1251", "windows-1251"},
        {"cp1251", "windows-1251"},
        {"1251", "windows-1251"},
        {"windows1251", "windows-1251"},
        {"ansi", "windows-1251"},
        {"koi8r", "KOI8-R"},
        {"koi8", "KOI8-R"},
        {"cp866", "IBM866"},
        {"866", "IBM866"},
        {"dos", "IBM866"},
        {"ibm866", "IBM866"},
        {"utf16", "UTF-16"},
        {"utf16le", "UTF-16LE"},
        {"utf16be", "UTF-16BE"},
        {"latin1", "windows-1252"},
    };
    QByteArray key = name.trimmed().toLower().toLatin1();
    key.replace('-', "").replace('_', "").replace(' ', "");
    Encoding encoding{name.trimmed().toLatin1(), false, 1, EncodingBasis::Chosen};
    for (const auto& [nickname, real] : nicknames) {
        if (key == nickname)
            encoding.name = real;
    }
    const std::optional<Encoding> marked = byMark(bytes);
    if (encoding.name == "UTF-16")
        encoding.name = marked && marked->isUtf16() ? marked->name : QByteArray("UTF-16LE");
    if (encoding.name.isEmpty() || !openConverter(encoding.name))
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "There is no encoding called \"%1\". Known ones: UTF-8, UTF-16, "
                                                "windows-1251, KOI8-R, IBM866."),
                      {name}});
    encoding.bom = marked && marked->name == encoding.name;
    return encoding;
}

Result<QString> decodeText(QByteArrayView bytes, const Encoding& encoding, const QString& file)
{
    const QByteArrayView body = bytes.sliced(std::min(encoding.bomLength(), bytes.size()));
    if (encoding.isUtf8()) {
        if (const qsizetype at = firstInvalidUtf8(body); at >= 0)
            return notOf(encoding.name, bytes, at + encoding.bomLength(), file);
        return QString::fromUtf8(body);
    }
    const Converter converter = openConverter(encoding.name);
    if (!converter)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no encoding called \"%1\"."),
                                        {QString::fromLatin1(encoding.name)}});
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(body.size() * 2 + 16, Qt::Uninitialized);
    auto* const target = reinterpret_cast<UChar*>(text.data());
    UChar* out = target;
    const char* in = body.data();
    ucnv_toUnicode(converter.get(), &out, target + text.size(), &in, body.data() + body.size(), nullptr, true, &status);
    if (U_FAILURE(status))
        return notOf(encoding.name, bytes, std::max<qsizetype>(0, in - body.data() - 1) + encoding.bomLength(), file);
    text.truncate(out - target);
    return text;
}

Result<DecodedText> readText(QByteArrayView bytes, const QString& file, const QString& encodingName)
{
    Result<Encoding> encoding =
        encodingName.isEmpty() ? detectEncoding(bytes, file) : chosenEncoding(encodingName, bytes);
    if (!encoding)
        return encoding.error();
    Result<QString> text = decodeText(bytes, *encoding, file);
    if (!text)
        return text.error();
    return DecodedText{std::move(*text), *encoding};
}

Result<ByteText> byteText(const QByteArray& bytes, const Encoding& encoding, const QString& file)
{
    if (encoding.isUtf8()) {
        const QByteArrayView body = QByteArrayView(bytes).sliced(encoding.bomLength());
        // Detection has looked at every byte already.
        if (encoding.basis == EncodingBasis::Chosen) {
            if (const qsizetype at = firstInvalidUtf8(body); at >= 0)
                return notOf(encoding.name, bytes, at + encoding.bomLength(), file);
        }
        return ByteText{encoding.bom ? bytes.sliced(3) : bytes, encoding.name};
    }
    if (isSingleByte(encoding.name)) {
        const FieldDecoder decoder(encoding.name);
        for (int byte = 0x80; byte < 0x100; ++byte) {
            const char c = static_cast<char>(byte);
            if (decoder.text(QByteArrayView(&c, 1)).at(0) != QChar::ReplacementCharacter)
                continue;
            if (const qsizetype at = bytes.indexOf(c); at >= 0)
                return notOf(encoding.name, bytes, at, file);
        }
        return ByteText{bytes, encoding.name};
    }
    Result<QString> text = decodeText(bytes, encoding, file);
    if (!text)
        return text.error();
    return ByteText{text->toUtf8(), "UTF-8"};
}

FieldDecoder::FieldDecoder(const QByteArray& encodingName) : m_utf8(encodingName == "UTF-8")
{
    if (m_utf8)
        return;
    const Converter converter = openConverter(encodingName);
    for (int byte = 0; byte < 256; ++byte) {
        char16_t& unit = m_table[static_cast<std::size_t>(byte)];
        unit = byte < 0x80 ? static_cast<char16_t>(byte) : u'\uFFFD';
        if (!converter || byte < 0x80)
            continue;
        const char c = static_cast<char>(byte);
        const char* in = &c;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_resetToUnicode(converter.get());
        const UChar32 character = ucnv_getNextUChar(converter.get(), &in, &c + 1, &status);
        const bool control = character >= 0x80 && character < 0xA0; // how ICU shows the holes of a table
        if (U_SUCCESS(status) && character < 0x10000 && !control)
            unit = static_cast<char16_t>(character);
    }
}

QString FieldDecoder::text(QByteArrayView field) const
{
    if (m_utf8)
        return QString::fromUtf8(field);
    QString result(field.size(), Qt::Uninitialized);
    QChar* out = result.data();
    for (const char c : field)
        *out++ = QChar(m_table[static_cast<uchar>(c)]);
    return result;
}

void FieldDecoder::append(QByteArrayView field, QString& to) const
{
    if (m_utf8) {
        to += QString::fromUtf8(field);
        return;
    }
    to.reserve(to.size() + field.size());
    for (const char c : field)
        to += QChar(m_table[static_cast<uchar>(c)]);
}

QByteArray encodeText(QStringView text, const QByteArray& encodingName)
{
    if (encodingName == "UTF-8")
        return text.toUtf8();
    const Converter converter = openConverter(encodingName);
    if (!converter)
        return text.toUtf8();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setSubstString(converter.get(), u"?", 1, &status);
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(static_cast<int>(text.size()), ucnv_getMaxCharSize(converter.get())),
                     Qt::Uninitialized);
    status = U_ZERO_ERROR;
    const int32_t size =
        ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    bytes.truncate(U_SUCCESS(status) ? size : 0);
    return bytes;
}

Message describe(const Encoding& encoding)
{
    const QString name = QString::fromLatin1(encoding.name);
    switch (encoding.basis) {
    case EncodingBasis::ByteOrderMark:
        return {QT_TRANSLATE_NOOP("core", "%1 (by its byte order mark)"), {name}};
    case EncodingBasis::ZeroBytes:
        return {QT_TRANSLATE_NOOP("core", "%1 (by its zero bytes)"), {name}};
    case EncodingBasis::ValidUtf8:
        return {QT_TRANSLATE_NOOP("core", "%1 (every byte is valid)"), {name}};
    case EncodingBasis::PlainAscii:
        return {QT_TRANSLATE_NOOP("core", "%1 (only ASCII characters)"), {name}};
    case EncodingBasis::LetterPairs:
        return {QT_TRANSLATE_NOOP("core", "%1 (by pairs of Russian letters)"), {name}};
    case EncodingBasis::Detector:
        return {QT_TRANSLATE_NOOP("core", "%1 (a guess; check the words)"), {name}};
    case EncodingBasis::Chosen:
        break;
    }
    return {QT_TRANSLATE_NOOP("core", "%1 (chosen)"), {name}};
}

} // namespace tropa::formats
