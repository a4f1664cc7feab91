#include "interviews/private_data.h"

#include "interviews/lemma_dictionary.h"
#include "interviews/name_finder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tropa::interviews {

namespace {

struct Found
{
    qsizetype begin, end;
    PrivateKind kind;
    QString key;
};

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
}

struct Rule
{
    PrivateKind kind;
    QRegularExpression form;
    int group = 0; ///< what of the match is private
};

const std::vector<Rule>& rules()
{
    // The stricter come first: what they take, later ones leave alone.
    static const std::vector<Rule> all = {
        {PrivateKind::Email, pattern("[\\p{L}\\d][\\p{L}\\d._%+-]*\\s?@\\s?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+")},
        {PrivateKind::Email,
         pattern("[\\p{L}\\d_-]+(?:\\s+(?:точка|тире|дефис|подчёркивание|подчеркивание|dot|dash|underscore)\\s+"
                 "[\\p{L}\\d_-]+)*\\s+(?:собака|собачка|at)\\s+[\\p{L}\\d-]+(?:\\s+(?:точка|тире|дефис|dot|dash)\\s+"
                 "[\\p{L}\\d-]+)+")},
        // What people are called in messengers, and the pages that lead to them.
        {PrivateKind::Name, pattern("(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.me|vk\\.com|vk\\.ru|ok\\.ru|wa\\.me|"
                                    "instagram\\.com|facebook\\.com|fb\\.com)/[\\w.@+-]*[\\w+]")},
        {PrivateKind::Name, pattern("(?<![\\w.@/+-])@(?=[\\w.]*\\p{L})\\w(?:[\\w.]{1,30}\\w)")},
        // Numbers with their own shapes: СНИЛС, SSN, card and policy of sixteen digits, passport.
        {PrivateKind::Document, pattern("(?<!\\d)\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}(?!\\d)")},
        {PrivateKind::Document, pattern("\\b(?-i:[A-Z]{2})(?:\\s?\\d{2}){3}\\s?(?-i:[A-D])\\b")}, // British insurance
        {PrivateKind::Document, pattern("(?<![\\d-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])")},
        {PrivateKind::Document, pattern("(?<![\\d.,-])(?<!\\d[ -])\\d{4}[ -]\\d{6}(?![\\d.,-]\\d|\\d)")},
        {PrivateKind::Document, pattern("(?<!\\d)\\d{4}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{4}(?!\\d)")},
        {PrivateKind::Document,
         pattern("(?:сери[яию]\\s*)?(?<!\\d)\\d{2}\\s?\\d{2}[\\s,]*(?:номер|№|no\\.?)\\s*\\d{6}(?!\\d)")},
        {PrivateKind::Document,
         pattern("(?:паспорт\\w*|passport)(?:\\s+(?:серии|серия|рф|number|no\\.?|is|was|номер|№|мой|был|гражданина))*["
                 "\\s:,—-]*"
                 "((?=[\\w\\s№-]*\\d)(?:[A-ZА-Я]{0,2}\\d[\\d\\s№-]{4,}\\d))"),
         1},
        {PrivateKind::Document,
         pattern("(?:полис\\w*|омс|дмс|снилс|инн|договор\\w*|медкарт\\w*|карт[аыуе]|амбулаторн\\w+ "
                 "карт\\w+|свидетельств\\w+|удостоверени\\w+|"
                 "направлени\\w+|счёт\\w*|счет\\w*|серия|номер карты|policy|insurance|member|medical record|mrn|nhs|"
                 "account|card|licen[cs]e|driver'?s licen[cs]e|claim|id|prescription)"
                 "(?:\\s+(?:пациента|номер|number|no\\.?|id|num|омс|дмс|мой|такой|у меня|за "
                 "номером|is|was|my|of|card|record|ends in|под номером|с номером))*"
                 "[\\s:,#—№-]*((?:(?:[IVX]{1,4}-)?[A-ZА-Я]{1,4}[\\s-]?)?\\d[\\dA-ZА-Я]*(?:[\\s/"
                 "-]?\\d+)*(?:-?[A-ZА-Я](?![\\p{L}]))?)(?=[^\\d]|$)"),
         1},
        {PrivateKind::Document, pattern("(?<![\\p{L}\\d])(?:[IVX]{1,4}-)?(?-i:[A-ZА-Я]{2})[\\s№-]*\\d{6}(?!\\d)")},
        // Phones: international, Russian, American, British, local with hyphens.
        {PrivateKind::Phone, pattern("\\+\\s?\\d{1,3}(?:[\\s().-]{0,2}\\d){7,12}(?!\\d)")},
        {PrivateKind::Phone,
         pattern("(?<![\\d-])(?:[78][\\s(-]*)?\\(?\\d{3,5}\\)?[\\s-]*\\d{1,3}[\\s-]\\d{2}[\\s-]\\d{2}(?![\\d-])")},
        {PrivateKind::Phone,
         pattern("(?<![\\d-])[78][\\s(-]*\\d{3}[\\s)-]*\\d{3}[\\s-]*\\d{2}[\\s-]*\\d{2}(?![\\d-])")},
        {PrivateKind::Phone, pattern("(?<![\\d-])\\(?\\d{3}\\)?[\\s.-]\\d{3}[\\s.-]\\d{4}(?![\\d-])")},
        {PrivateKind::Phone, pattern("(?<![\\d-])0\\d{2,4}[\\s-]\\d{3,4}[\\s-]?\\d{3,4}(?![\\d-])")},
        {PrivateKind::Phone, pattern("(?<![\\d-])\\d{2,3}-\\d{2}-\\d{2}(?![\\d-])")},
        {PrivateKind::Phone, pattern("(?<![\\d-])9\\d{9}(?!\\d)")},
        {PrivateKind::Phone, pattern("(?<![\\d-])\\d{3}[-\\s]\\d{4}(?![\\d-])(?=[^\\d]|$)")},
        {PrivateKind::Phone,
         pattern("(?:тел(?:ефон\\w*|\\.)|звони\\w*|набира\\w*|phone|call|mobile|cell|number)(?:\\s+(?:мне|на|номер|по|"
                 "такой|is|me|on|at|мой))*[\\s:,—-]*"
                 "(\\(?\\d[\\d\\s().-]{4,}\\d)"),
         1},
        // As many digits as only a number of a document has.
        {PrivateKind::Document, pattern("(?<![\\d.,])\\d{9,12}(?![.,]?\\d)")},
        // Addresses: a street with what stands before or after it, then house and flat.
        {PrivateKind::Address,
         pattern("(?:(?<![\\p{L}])(?:ул\\.|улиц[аеуыи]\\w*|проспект\\w*|пр-т\\w*|пр-кт|переул\\w+|пер\\.|бульвар\\w*|б-"
                 "р|шоссе|"
                 "набережн\\w+|наб\\.|площад\\w+|пл\\.|проезд\\w*|микрорайон\\w*|мкр\\.?|тупик\\w*|аллея|аллее)\\s+"
                 "(?-i:[«\"]?[А-ЯЁ0-9][\\p{L}\\d-]*[»\"]?(?:\\s+[А-ЯЁ][\\p{L}-]*){0,2}))"
                 "(?:[\\s,]+(?:дом\\w*|д\\.|корпус\\w*|корп\\.|к\\.|строени\\w+|стр\\.|квартир\\w+|кв\\.|подъезд\\w*)?"
                 "\\s*\\d+(?:[а-я](?![\\p{L}\\d]))?(?:\\s?к\\.?\\s?\\d+)?(?:[/-]\\d+)?(?![\\p{L}]))*")},
        {PrivateKind::Address, pattern("(?-i:[А-ЯЁ][\\p{L}-]*(?:ой|ая|ый|ий|ое|ом|ую|ого|ей|ем|ям|ях))\\s+(?:улиц\\w+|"
                                       "ул\\.|проспект\\w*|переул\\w+|бульвар\\w*|шоссе|"
                                       "набережн\\w+|площад\\w+|проезд\\w*|тупик\\w*|аллее|аллея)"
                                       "(?:[\\s,]+(?:дом\\w*|д\\.|корпус\\w*|корп\\.|к\\.|строени\\w+|стр\\.|"
                                       "квартир\\w+|кв\\.|подъезд\\w*)?\\s*\\d+(?:[а-я](?![\\p{L}\\d]))?(?:\\s?к\\.?"
                                       "\\s?\\d+)?(?:[/-]\\d+)?(?![\\p{L}]))*")},
        // «с Садовой, 12», «на Мичурина, 5-18»
        {PrivateKind::Address,
         pattern("(?<![\\p{L}])(?:на|со?|по|до|у|к|от)\\s+((?-i:[А-ЯЁ][\\p{L}-]+(?:ой|ая|ую|ова|ева|ина|ого|а|я))(?:,|"
                 "\\s+дом|\\s+д\\.)\\s*\\d+(?:[а-я](?![\\p{L}\\d]))?(?:\\s?к\\.?\\s?\\d+)?(?:[/-]\\d+)?(?![\\p{L}])"
                 "(?:[\\s,]+(?:квартир\\w+|кв\\.)\\s*\\d+)?)(?=\\s*(?:[,.;)!?]|$))"),
         1},
        {PrivateKind::Address, pattern("(?:(?-i:[А-ЯЁ][\\p{L}-]+)\\s+|\\b)(?:дом\\w?|д\\.)\\s*\\d+[а-я]?(?:[\\s,]+(?:"
                                       "корпус\\w*|корп\\.|к\\.|стр\\.)\\s*\\d+)?"
                                       "[\\s,]+(?:квартир\\w+|кв\\.)\\s*\\d+")},
        {PrivateKind::Address,
         pattern(
             "(?-i:(?:(?:Flat|Apt\\.?|Apartment|Unit|Suite)\\s*\\w+,?\\s+)?\\d+[A-Za-z]?\\s+(?:[A-Z][\\w']+\\s+){1,3}"
             "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Square|Way|Boulevard|Blvd|Terrace|Place|"
             "Gardens|Crescent)\\b\\.?"
             "(?:,?\\s+(?:Flat|Apt\\.?|Apartment|Unit|Suite|apartment|flat|unit|apt\\.?)\\s*#?\\w+)?)")},
        {PrivateKind::Address, pattern("(?-i:\\b[A-Z]{1,2}\\d[\\dA-Z]?\\s\\d[A-Z]{2}\\b)")},
        {PrivateKind::Document,
         pattern("(?:родил\\w+|дата рождения|рождения|born(?: on)?|date of birth|birthday "
                 "is)(?:\\s+\\p{L}{1,4}){0,2}[\\s:,—-]*"
                 "(\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}\\s+\\p{L}+\\s+\\d{4})"),
         1},
    };
    return all;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

QString keyOf(PrivateKind kind, const QString& text)
{
    QString words = text.toLower().simplified();
    if (kind == PrivateKind::Phone) {
        const QString digits = digitsOf(text);
        return digits.size() == 11 && digits.startsWith(u'8') ? u'7' + digits.mid(1)
               : digits.size() == 10                          ? u'7' + digits
                                                              : digits;
    }
    if (kind == PrivateKind::Document)
        return words.remove(u' ').remove(u'-');
    return words;
}

} // namespace

Message privateKindName(PrivateKind kind)
{
    switch (kind) {
    case PrivateKind::Phone:
        return {QT_TRANSLATE_NOOP("core", "phone")};
    case PrivateKind::Email:
        return {QT_TRANSLATE_NOOP("core", "e-mail")};
    case PrivateKind::Address:
        return {QT_TRANSLATE_NOOP("core", "address")};
    case PrivateKind::Document:
        return {QT_TRANSLATE_NOOP("core", "document")};
    default:
        return {QT_TRANSLATE_NOOP("core", "name")};
    }
}

const char* privateKindId(PrivateKind kind)
{
    switch (kind) {
    case PrivateKind::Phone:
        return "phone";
    case PrivateKind::Email:
        return "email";
    case PrivateKind::Address:
        return "address";
    case PrivateKind::Document:
        return "document";
    default:
        return "name";
    }
}

std::vector<PrivateFind> findPrivateData(const QString& text, const LemmaDictionary& dictionary,
                                         const QSet<QString>& heard)
{
    std::vector<Found> found;
    const auto overlaps = [&](qsizetype begin, qsizetype end) {
        return std::ranges::any_of(found, [&](const Found& one) { return begin < one.end && one.begin < end; });
    };
    for (const Rule& rule : rules()) {
        for (auto matches = rule.form.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            qsizetype begin = match.capturedStart(rule.group), end = match.capturedEnd(rule.group);
            while (end > begin &&
                   (text[end - 1].isSpace() || text[end - 1] == u',' || text[end - 1] == u'-' || text[end - 1] == u'('))
                --end;
            while (begin < end && text[begin].isSpace())
                ++begin;
            if (begin < 0 || begin == end || overlaps(begin, end))
                continue;
            const QString words = text.sliced(begin, end - begin);
            const qsizetype digits = digitsOf(words).size();
            if ((rule.kind == PrivateKind::Document && digits < 4) || (rule.kind == PrivateKind::Phone && digits < 6))
                continue;
            found.push_back({begin, end, rule.kind, keyOf(rule.kind, words)});
        }
    }
    for (NameFind& one : findNames(text, dictionary, heard)) {
        if (!overlaps(one.begin, one.end))
            found.push_back({one.begin, one.end, PrivateKind::Name, std::move(one.key)});
    }
    std::ranges::sort(found, {}, &Found::begin);
    const CodePointIndex index(text);
    std::vector<PrivateFind> result;
    for (const Found& one : found)
        result.push_back({{index.toCodePoint(one.begin), index.toCodePoint(one.end)},
                          one.kind,
                          text.sliced(one.begin, one.end - one.begin),
                          QLatin1String(privateKindId(one.kind)) + u':' + one.key});
    return result;
}

} // namespace tropa::interviews
