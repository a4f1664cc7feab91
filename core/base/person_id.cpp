#include "base/person_id.h"

#include <QString>

namespace tropa {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAscii(QByteArrayView text)
{
    for (const char c : text) {
        if (static_cast<signed char>(c) < 0)
            return false;
    }
    return true;
}

// A phone that became a decimal number: 79161234567.0
bool isDecimal(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at == 0 || at == text.size() || (text[at] != '.' && text[at] != ','))
        return false;
    const qsizetype fraction = text.size() - at - 1;
    if (fraction < 1 || fraction > 2)
        return false;
    while (++at < text.size()) {
        if (!isDigit(text[at]))
            return false;
    }
    return true;
}

PersonIdResult normalPhone(QByteArrayView trimmed, QByteArray& normal)
{
    normal.resize(0);
    if (isScientific(trimmed) || isDecimal(trimmed))
        return PersonIdResult::Unreadable;
    if (isAscii(trimmed)) {
        for (const char c : trimmed) {
            if (isDigit(c))
                normal += c;
        }
    } else {
        for (const QChar c : QString::fromUtf8(trimmed)) {
            if (c.isDigit())
                normal += static_cast<char>('0' + c.digitValue());
        }
    }
    if (normal.isEmpty())
        return PersonIdResult::Unreadable;
    if (normal.size() == 11 && normal[0] == '8')
        normal[0] = '7';
    else if (normal.size() == 10)
        normal.prepend('7');
    return PersonIdResult::Person;
}

} // namespace

bool isScientific(QByteArrayView cell)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < cell.size() && isDigit(cell[at]))
            ++at;
        return at > from;
    };
    if (!cell.isEmpty() && (cell[0] == '-' || cell[0] == '+'))
        ++at;
    if (!digits())
        return false;
    const bool hasMark = at < cell.size() && (cell[at] == '.' || cell[at] == ',');
    if (hasMark) {
        ++at;
        digits();
    }
    if (at == cell.size() || (cell[at] != 'e' && cell[at] != 'E'))
        return false;
    ++at;
    const bool hasSign = at < cell.size() && (cell[at] == '-' || cell[at] == '+');
    if (hasSign)
        ++at;
    return digits() && at == cell.size() && (hasMark || hasSign);
}

PersonIdResult normalPersonId(PersonIdKind kind, QByteArrayView utf8, QByteArray& normal)
{
    normal.resize(0);
    QByteArray recoded;
    QByteArrayView trimmed;
    const bool ascii = isAscii(utf8);
    if (ascii) {
        trimmed = utf8.trimmed();
    } else {
        recoded = QString::fromUtf8(utf8).normalized(QString::NormalizationForm_C).trimmed().toUtf8();
        trimmed = recoded;
    }
    if (trimmed.isEmpty() || trimmed == QByteArrayView("-") ||
        trimmed.compare(QByteArrayView("NA"), Qt::CaseInsensitive) == 0)
        return PersonIdResult::Nobody;
    if (kind == PersonIdKind::Phone)
        return normalPhone(trimmed, normal);
    if (isScientific(trimmed))
        return PersonIdResult::Unreadable;
    if (isAscii(trimmed)) {
        normal.append(trimmed.data(), trimmed.size());
        for (char& c : normal) {
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c + ('a' - 'A'));
        }
    } else {
        normal = QString::fromUtf8(trimmed).toCaseFolded().toUtf8();
    }
    return PersonIdResult::Person;
}

} // namespace tropa
