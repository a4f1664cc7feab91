#include "formats/person_id.h"

#include "formats/cell_reader.h"

namespace tropa::formats {

namespace {

bool isNobody(QStringView text)
{
    return text.isEmpty() || text == u"-" || text.compare(u"na", Qt::CaseInsensitive) == 0;
}

bool isNobody(QByteArrayView text)
{
    return text.isEmpty() || text == QByteArrayView("-") ||
           (text.size() == 2 && (text[0] | 0x20) == 'n' && (text[1] | 0x20) == 'a');
}

QByteArray completed(QByteArray digits)
{
    if (digits.size() == 11 && digits.front() == '8')
        digits[0] = '7';
    else if (digits.size() == 10)
        digits.prepend('7');
    return digits;
}

} // namespace

QByteArray normalId(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (isNobody(QStringView(trimmed)))
        return {};
    return trimmed.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C)
        .toUtf8();
}

QByteArray normalPhone(QStringView text)
{
    if (isNobody(text.trimmed()))
        return {};
    QByteArray digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(static_cast<char>('0' + c.digitValue()));
    }
    return completed(std::move(digits));
}

QByteArray normalId(QByteArrayView cell, const FieldDecoder& decoder)
{
    if (!isAscii(cell))
        return normalId(decoder.text(cell));
    const QByteArrayView trimmed = cell.trimmed();
    if (isNobody(trimmed))
        return {};
    QByteArray result(trimmed.size(), Qt::Uninitialized);
    char* out = result.data();
    for (const char c : trimmed)
        *out++ = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return result;
}

QByteArray normalPhone(QByteArrayView cell, const FieldDecoder& decoder)
{
    if (!isAscii(cell))
        return normalPhone(decoder.text(cell));
    if (isNobody(cell.trimmed()))
        return {};
    QByteArray digits;
    for (const char c : cell) {
        if (c >= '0' && c <= '9')
            digits.append(c);
    }
    return completed(std::move(digits));
}

} // namespace tropa::formats
