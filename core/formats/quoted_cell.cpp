#include "formats/quoted_cell.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tropa::formats {

namespace {

constexpr qsizetype mostShown = 60;
constexpr QChar covered(0x2022);

QRegularExpression pattern(const QString& words)
{
    return QRegularExpression(words, QRegularExpression::UseUnicodePropertiesOption |
                                         QRegularExpression::CaseInsensitiveOption);
}

/// Words that say a state, a unit or a month, and so nobody.
bool isPlainWord(const QString& word)
{
    static const QRegularExpression plain = pattern(QStringLiteral(
        R"(^(да|нет|не|есть|без|по|на|для|данных|данные|ответа|указано|указан|указана|известно|неизвестно|известен|пусто|)"
        R"(ошибка|прочее|другое|итого|всего|примерно|около|более|менее|руб|рублей|рубля|тыс|млн|коп|шт|лет|год|года|час|)"
        R"(часа|часов|мин|минут|день|дня|дней|муж|жен|мужской|женский|мужчина|женщина|январ[ья]|феврал[ья]|марта?|)"
        R"(апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]|янв|фев|мар|апр|авг|)"
        R"(сен|сент|окт|ноя|дек|yes|no|not|none|null|nan|inf|na|n|true|false|unknown|error|other|total|about|some|)"
        R"(missing|empty|known|given|data|answer|value|text|number|male|female|man|woman|more|less|than|around|jan|feb|)"
        R"(mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|)"
        R"(october|november|december|usd|eur|rub|rur|kzt|byn|uah|gbp|hours?|days?|years?|min|minutes?|gmt|utc|am|pm)$)"));
    return plain.match(word).hasMatch();
}

QString withoutDigits(const QString& run)
{
    const auto count = std::ranges::count_if(run, [](QChar c) { return c.isDigit(); });
    QString shape = run;
    qsizetype seen = 0;
    for (QChar& c : shape) {
        if (!c.isDigit())
            continue;
        if (seen >= 2 && seen < count - 2)
            c = covered;
        ++seen;
    }
    return shape;
}

QString withoutLetters(const QString& word)
{
    QString shape = word;
    for (qsizetype i = 1; i < shape.size(); ++i) {
        if (shape[i].isLetterOrNumber())
            shape[i] = covered;
    }
    return shape;
}

template <class Change>
QString changed(const QString& text, const QRegularExpression& what, Change change)
{
    QString result;
    qsizetype at = 0;
    for (auto matches = what.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        result += change(match.captured());
        at = match.capturedEnd();
    }
    result += QStringView(text).mid(at);
    return result;
}

bool isNumberOrDate(const QString& cell)
{
    static const QRegularExpression number(
        QStringLiteral(R"(^[-−(]?(\d{1,9}|\d{1,3}([  '.,]\d{3})+)([.,]\d+)?(e[-+]?\d+)?\)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(
        QStringLiteral(R"(^(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}))"
                       R"([T, ]*(\d{1,2}:\d{2}(:\d{2})?[^\d]*.{0,8})?$)"));
    return number.match(cell).hasMatch() || date.match(cell).hasMatch();
}

QString withoutNumbers(const QString& text)
{
    static const QRegularExpression run(QStringLiteral(R"(\+?\(?\d[\d\s().\-–]*\d)"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return changed(text, run, [](const QString& found) {
        const auto digits = std::ranges::count_if(found, [](QChar c) { return c.isDigit(); });
        const bool isSplit = std::ranges::any_of(found, [](QChar c) { return c == u'-' || c == u' '; });
        return digits >= 9 || (digits == 7 && isSplit) || (digits >= 7 && found.startsWith(u'+')) ? withoutDigits(found)
                                                                                                  : found;
    });
}

bool isNameBySound(const QString& word)
{
    static const QRegularExpression endings = pattern(
        QStringLiteral(R"(^\p{L}{2,}(ова?|ева?|ёва?|ина?|ына?|ск(ий|ая|ой|ого)|цк(ий|ая|ой)|енко|чук|швили|дзе|ян|)"
                       R"(вич|вича|ична|вна|вны|оглы|кызы)$)"));
    return word.size() >= 4 && endings.match(word).hasMatch();
}

QString withoutNames(const QString& text)
{
    static const QRegularExpression word(QStringLiteral(R"((?<![\p{L}\d])\p{L}[\p{L}\p{M}'’]+(?![\p{L}\d]))"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression fewWords(
        QStringLiteral(R"(^\p{L}[\p{L}\p{M}'’.-]*(\s+\p{L}[\p{L}\p{M}'’.-]*){1,3}$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const bool isFew = fewWords.match(text).hasMatch(); // "иван петров": small letters make no difference
    const bool isAlone = !text.contains(u' ');
    return changed(text, word, [&](const QString& found) {
        if (isPlainWord(found) || (isAlone && found.size() <= 3 && found == found.toUpper()))
            return found;
        return found[0].isUpper() || isFew || isNameBySound(found) ? withoutLetters(found) : found;
    });
}

} // namespace

QString quotedCell(const QString& cell)
{
    const QString text = cell.simplified();
    QString shown = text.size() > mostShown ? text.left(mostShown) + QChar(0x2026) : text;
    if (isNumberOrDate(shown))
        return shown;
    static const QRegularExpression mail(QStringLiteral(R"([^\s@<>,;]+@[^\s@<>,;]*)"));
    shown = changed(shown, mail, [](const QString& found) {
        const qsizetype at = found.indexOf(u'@');
        const qsizetype dot = found.lastIndexOf(u'.');
        return withoutLetters(found.left(at)) + u'@' +
               (dot > at ? withoutLetters(found.mid(at + 1, dot - at - 1)) + found.mid(dot)
                         : withoutLetters(found.mid(at + 1)));
    });
    if (!shown.contains(u'@'))
        shown = withoutNames(shown);
    else
        shown = changed(shown, QRegularExpression(QStringLiteral(R"((?<!\S)[^\s@]+(?!\S))")),
                        [](const QString& found) { return withoutNames(found); });
    return withoutNumbers(shown);
}

} // namespace tropa::formats
