#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace tropa::formats {

/// How an encoding was decided; shown in the proof.
enum class EncodingBasis {
    ByteOrderMark,
    ZeroBytes,   ///< UTF-16 without a mark, by where its zero bytes stand
    ValidUtf8,   ///< every byte is valid UTF-8, and some are not ASCII
    PlainAscii,  ///< every byte is ASCII
    LetterPairs, ///< the best of windows-1251, KOI8-R and IBM866 by pairs of Russian letters
    Detector,    ///< what uchardet says
    Chosen,      ///< a person or a recipe named it
};

/// The encoding of a text file. `name` is the one ICU knows: "UTF-8", "UTF-16LE", "windows-1251", "KOI8-R", "IBM866".
struct Encoding
{
    QByteArray name = "UTF-8";
    bool bom = false; ///< the text begins with a byte order mark
    double confidence = 1;
    EncodingBasis basis = EncodingBasis::Chosen;

    bool isUtf8() const { return name == "UTF-8"; }
    bool isUtf16() const { return name.startsWith("UTF-16"); }
    qsizetype bomLength() const { return !bom ? 0 : isUtf8() ? 3 : 2; }
};

/// Looks at all bytes. Refuses binary data, UTF-8 that breaks off and a file whose encoding changes midway, naming
/// the byte and the line. `file` is its name in sentences. Any thread.
Result<Encoding> detectEncoding(QByteArrayView bytes, const QString& file);

/// The encoding a person named ("cp1251", "utf8", "win-1251", "koi8-r", "dos" …), its mark looked up in the bytes.
Result<Encoding> chosenEncoding(const QString& name, QByteArrayView bytes);

/// The whole text without its mark. Refuses bytes that the encoding does not have, naming the first.
Result<QString> decodeText(QByteArrayView bytes, const Encoding& encoding, const QString& file);

/// Detects and decodes; an encoding that was named is taken as it is.
struct DecodedText
{
    QString text;
    Encoding encoding;
};
Result<DecodedText> readText(QByteArrayView bytes, const QString& file, const QString& encodingName = {});

/// Text whose structure is ASCII: UTF-8 and single-byte encodings pass as they are (without the mark), the rest is
/// turned into UTF-8. Every byte has been checked.
struct ByteText
{
    QByteArray bytes;
    QByteArray encoding; ///< of `bytes`
};
Result<ByteText> byteText(const QByteArray& bytes, const Encoding& encoding, const QString& file);

/// Turns single fields of a ByteText into text. Cheap to use per field; a value; any thread.
class FieldDecoder
{
public:
    FieldDecoder() = default;
    explicit FieldDecoder(const QByteArray& encodingName);

    bool isUtf8() const { return m_utf8; }
    QString text(QByteArrayView field) const;
    void append(QByteArrayView field, QString& to) const;

private:
    bool m_utf8 = true;
    std::array<char16_t, 256> m_table{};
};

/// Text in a single-byte encoding or UTF-8; characters it lacks become '?'. For writing rows back as they came.
QByteArray encodeText(QStringView text, const QByteArray& encodingName);

/// "windows-1251 (by pairs of Russian letters)".
Message describe(const Encoding& encoding);

/// The first byte that is not valid UTF-8, or -1.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// Lines that begin at or before an offset: 1 for the first line. CR, LF and CRLF end a line.
qint64 lineOfByte(QByteArrayView bytes, qsizetype offset);

} // namespace tropa::formats
