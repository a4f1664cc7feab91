#include "formats/currency.h"

#include <array>

namespace tropa::formats {

namespace {

struct Known
{
    Currency currency;
    const char16_t* sign;
    const char* code;
};

constexpr std::array<Known, 10> currencies = {{{Currency::Rouble, u"₽", "RUB"},
                                               {Currency::Euro, u"€", "EUR"},
                                               {Currency::Dollar, u"$", "USD"},
                                               {Currency::Pound, u"£", "GBP"},
                                               {Currency::Tenge, u"₸", "KZT"},
                                               {Currency::BelarusRouble, u"BYN", "BYN"},
                                               {Currency::Hryvnia, u"₴", "UAH"},
                                               {Currency::Yuan, u"¥", "CNY"},
                                               {Currency::Lira, u"₺", "TRY"},
                                               {Currency::Franc, u"CHF", "CHF"}}};

struct Spelling
{
    const char16_t* text;
    Currency currency;
};

// The longer ones first: "руб." is not "р" and a rest.
constexpr std::array<Spelling, 36> spellings = {{{u"рублей", Currency::Rouble},
                                                 {u"рубля", Currency::Rouble},
                                                 {u"рубль", Currency::Rouble},
                                                 {u"руб.", Currency::Rouble},
                                                 {u"руб", Currency::Rouble},
                                                 {u"р.", Currency::Rouble},
                                                 {u"р", Currency::Rouble},
                                                 {u"₽", Currency::Rouble},
                                                 {u"rub", Currency::Rouble},
                                                 {u"rur", Currency::Rouble},
                                                 {u"€", Currency::Euro},
                                                 {u"eur", Currency::Euro},
                                                 {u"евро", Currency::Euro},
                                                 {u"us$", Currency::Dollar},
                                                 {u"$", Currency::Dollar},
                                                 {u"usd", Currency::Dollar},
                                                 {u"долларов", Currency::Dollar},
                                                 {u"долл.", Currency::Dollar},
                                                 {u"долл", Currency::Dollar},
                                                 {u"£", Currency::Pound},
                                                 {u"gbp", Currency::Pound},
                                                 {u"₸", Currency::Tenge},
                                                 {u"kzt", Currency::Tenge},
                                                 {u"тенге", Currency::Tenge},
                                                 {u"тг.", Currency::Tenge},
                                                 {u"тг", Currency::Tenge},
                                                 {u"byn", Currency::BelarusRouble},
                                                 {u"бел. руб.", Currency::BelarusRouble},
                                                 {u"₴", Currency::Hryvnia},
                                                 {u"грн.", Currency::Hryvnia},
                                                 {u"грн", Currency::Hryvnia},
                                                 {u"uah", Currency::Hryvnia},
                                                 {u"¥", Currency::Yuan},
                                                 {u"cny", Currency::Yuan},
                                                 {u"₺", Currency::Lira},
                                                 {u"chf", Currency::Franc}}};

bool mayEndANumber(char c)
{
    return (c >= '0' && c <= '9') || c == ')' || c == '-' || c == '(' || c == '+' || c == '.';
}

const Known& known(Currency currency)
{
    return currencies[static_cast<std::size_t>(currency)];
}

} // namespace

QString signOf(Currency currency)
{
    return QString::fromUtf16(known(currency).sign);
}

QByteArray codeOf(Currency currency)
{
    return known(currency).code;
}

std::optional<Sum> withoutCurrency(QByteArrayView cell)
{
    // What nearly every cell is: a number and nothing else.
    if (cell.isEmpty() || (mayEndANumber(cell.front()) && cell.front() != '(' && cell.front() != '-' &&
                           cell.front() != '+' && cell.back() >= '0' && cell.back() <= '9'))
        return std::nullopt;
    QString text = QString::fromUtf8(cell).trimmed();
    QString head, tail;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        head = QStringLiteral("(");
        tail = QStringLiteral(")");
        text = text.mid(1, text.size() - 2).trimmed();
    } else if (text.startsWith(u'-') || text.startsWith(u'+')) {
        head = text.left(1);
        text = text.mid(1).trimmed();
    }
    for (const Spelling& one : spellings) {
        const QString sign = QString::fromUtf16(one.text);
        QString rest;
        if (text.endsWith(sign, Qt::CaseInsensitive))
            rest = text.chopped(sign.size()).trimmed();
        else if (text.startsWith(sign, Qt::CaseInsensitive))
            rest = text.mid(sign.size()).trimmed();
        else
            continue;
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (rest.isEmpty() || !isDigit(rest.back()) ||
            !(isDigit(rest.front()) || (head.isEmpty() && rest.startsWith(u'-'))))
            continue;
        return Sum{(head + rest + tail).toUtf8(), one.currency};
    }
    return std::nullopt;
}

} // namespace tropa::formats
