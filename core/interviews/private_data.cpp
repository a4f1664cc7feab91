#include "interviews/private_data.h"

#include "interviews/private_names.h"
#include "project/search_tokenizer.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

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
        {PrivateKind::Document, pattern("(?<![\\d-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])")},
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
                 "[\\s:,#—№-]*((?:(?:[IVX]{1,4}-)?[A-ZА-Я]{1,4}[\\s-]?)?\\d[\\dA-ZА-Я]*(?:[\\s/-]?\\d+)*)(?=[^\\d]|$)"),
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
        // Addresses: a street with what stands before or after it, then house and flat.
        {PrivateKind::Address,
         pattern("(?:(?<![\\p{L}])(?:ул\\.|улиц[аеуыи]\\w*|проспект\\w*|пр-т\\w*|пр-кт|переул\\w+|пер\\.|бульвар\\w*|б-"
                 "р|шоссе|"
                 "набережн\\w+|наб\\.|площад\\w+|пл\\.|проезд\\w*|микрорайон\\w*|мкр\\.?|тупик\\w*|аллея|аллее)\\s+"
                 "(?-i:[«\"]?[А-ЯЁ0-9][\\p{L}\\d-]*[»\"]?(?:\\s+[А-ЯЁ][\\p{L}-]*){0,2}))"
                 "(?:[\\s,]+(?:дом\\w*|д\\.|корпус\\w*|корп\\.|к\\.|строени\\w+|стр\\.|квартир\\w+|кв\\.|подъезд\\w*)?"
                 "\\s*\\d+[а-я]?(?![\\p{L}])(?:/\\d+)?)*")},
        {PrivateKind::Address, pattern("(?-i:[А-ЯЁ][\\p{L}-]*(?:ой|ая|ый|ий|ое|ом|ую|ого|ей|ем|ям|ях))\\s+(?:улиц\\w+|"
                                       "ул\\.|проспект\\w*|переул\\w+|бульвар\\w*|шоссе|"
                                       "набережн\\w+|площад\\w+|проезд\\w*|тупик\\w*|аллее|аллея)"
                                       "(?:[\\s,]+(?:дом\\w*|д\\.|корпус\\w*|корп\\.|к\\.|строени\\w+|стр\\.|"
                                       "квартир\\w+|кв\\.|подъезд\\w*)?\\s*\\d+[а-я]?(?![\\p{L}])(?:/\\d+)?)*")},
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

/// A word of the text with how it is written.
struct Word
{
    qsizetype begin, end;
    QString text;
    bool isCapital = false;
    bool startsSentence = false;
    bool isCyrillic = false;
};

constexpr qsizetype longestMark = 40;

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    qsizetype at = 0;
    bool starts = true;
    while (at < text.size()) {
        if (!text[at].isLetter()) {
            const QChar c = text[at];
            // What stands in brackets is a replacement made before, or a timestamp.
            if (c == u'[') {
                const qsizetype end = text.indexOf(u']', at);
                if (end > at && end - at < longestMark) {
                    at = end + 1;
                    continue;
                }
            }
            if (c == u'.' || c == u'!' || c == u'?' || c == u'\n' || c == QChar(0x2026) || c == u':')
                starts = true;
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && (text[at].isLetter() || text[at].isMark() ||
                                    ((text[at] == u'-' || text[at] == u'\'' || text[at] == QChar(0x2019)) &&
                                     at + 1 < text.size() && text[at + 1].isLetter())))
            ++at;
        Word word{begin, at, text.sliced(begin, at - begin), text[begin].isUpper(), starts, false};
        // ИНН, СНИЛС, ДМС are no names.
        if (word.text.size() > 1 && word.text.size() < 6 && word.text == word.text.toUpper())
            word.isCapital = false;
        for (const char* ending : {"'s", "’s"}) {
            if (word.text.endsWith(QString::fromUtf8(ending))) {
                word.text.chop(2);
                word.end -= 2;
            }
        }
        const char16_t first = text[begin].toLower().unicode();
        word.isCyrillic = (first >= u'а' && first <= u'я') || first == u'ё';
        // An initial's full stop ends no sentence.
        const bool isInitial = word.text.size() == 1 && word.isCapital && at < text.size() && text[at] == u'.';
        words.push_back(std::move(word));
        starts = false;
        if (isInitial)
            ++at;
    }
    return words;
}

bool isTitle(const Word& word)
{
    static const QRegularExpression title = pattern(
        "^(?:доктор(?:а|у|ом|е|ша|шу)?|врач(?:а|у|ом|е)?|профессор(?:а|у|ом|е)?|хирург(?:а|у|ом|е)?|терапевт(?:а|у|ом|"
        "е)?|"
        "гинеколог(?:а|у|ом|е)?|стоматолог(?:а|у|ом|е)?|педиатр(?:а|у|ом|е)?|невролог(?:а|у|ом|е)?|кардиолог(?:а|у|ом|"
        "е)?|окулист(?:а|у|ом|е)?|лор(?:а|у|ом|е)?|"
        "ортодонт(?:а|у|ом|е)?|дерматолог(?:а|у|ом|е)?|уролог(?:а|у|ом|е)?|уз[иi]ст(?:а|у|ом|е)?|ортопед(?:а|у|ом|е)?|"
        "массажист(?:а|у|ом|ка|ке|ку)?|"
        "медсестр(?:а|ы|е|у|ой)|сестр(?:а|ы|е|у|ой)|администратор(?:а|у|ом|е|ша|шу)?|господин(?:а|у|ом)?|госпож(?:а|и|"
        "е|у|ой)|"
        "гражданк[аиеу]|пациентк[аиеу]|пациент(?:а|у|ом)?|фамили[яиейю]+|товарищ|тёт[яюие]|тет[яюие]|дяд[яюие]|баб["
        "ауые]|менеджер(?:а|у|ом)?|"
        "dr|doctor|prof|professor|mr|mrs|ms|miss|nurse|sister|surname|auntie?|uncle|receptionist|dentist|surgeon)$");
    return title.match(word.text).hasMatch();
}

bool isNaming(const Word& word)
{
    static const QRegularExpression naming =
        pattern("^(?:зовут|звали|зови|зовите|называют|имя|имени|именем|называть|named|called|name)$");
    return naming.match(word.text).hasMatch();
}

/// Looks along the words for names and what belongs to them.
class NameFinder
{
public:
    NameFinder(const QString& text, const PrivateNames& names) : m_text(text), m_names(names), m_words(wordsOf(text)) {}

    std::vector<Found> find()
    {
        m_isName.assign(m_words.size(), false);
        markFirstNames();
        markByNeighbours();
        std::vector<Found> found;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (!m_isName[i])
                continue;
            std::size_t last = i;
            while (last + 1 < m_words.size() && m_isName[last + 1] && isNext(last))
                ++last;
            found.push_back({m_words[i].begin, endOf(last), PrivateKind::Name, keyOfWords(i, last)});
            i = last;
        }
        return found;
    }

private:
    // Only spaces, or an initial's full stop, between a word and the next.
    bool isNext(std::size_t i) const
    {
        if (i + 1 >= m_words.size())
            return false;
        const QStringView between = QStringView(m_text).sliced(m_words[i].end, m_words[i + 1].begin - m_words[i].end);
        if (isInitial(i) && between.startsWith(u'.'))
            return between.size() <= 2 && (between.size() == 1 || between[1].isSpace());
        return !between.isEmpty() && between.size() <= 2 &&
               std::ranges::all_of(between, [](QChar c) { return c == u' ' || c == QChar(0xA0); });
    }
    bool isInitial(std::size_t i) const
    {
        return m_words[i].isCapital && m_words[i].text.size() == 1 && m_words[i].end < m_text.size() &&
               m_text[m_words[i].end] == u'.';
    }
    qsizetype endOf(std::size_t i) const { return m_words[i].end + (isInitial(i) ? 1 : 0); }

    QString keyOfWords(std::size_t first, std::size_t last) const
    {
        QStringList parts;
        for (std::size_t i = first; i <= last; ++i) {
            const QString name = m_names.firstName(m_words[i].text);
            parts << (name.isEmpty() ? project::wordStem(m_words[i].text) : name);
        }
        return parts.join(u' ');
    }

    bool isFree(const Word& word) const { return !m_names.isPlaceOrBrand(word.text); }
    bool isPatronymic(const Word& word) const { return word.isCyrillic && PrivateNames::isPatronymic(word.text); }

    void markFirstNames()
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const Word& word = m_words[i];
            const bool isFirst = !m_names.firstName(word.text).isEmpty();
            const bool hasPatronymic = i + 1 < m_words.size() && isNext(i) && isPatronymic(m_words[i + 1]) &&
                                       (word.isCapital == m_words[i + 1].isCapital || m_words[i + 1].isCapital);
            const bool isNamed = i > 0 && (isNaming(m_words[i - 1]) ||
                                           (i > 1 && isNaming(m_words[i - 2]) && m_words[i - 1].text.size() <= 4));
            if (isFirst && hasPatronymic) {
                m_isName[i] = m_isName[i + 1] = true;
            } else if (isFirst && word.isCapital) {
                // At the start of a sentence a name that is a word too needs a neighbour.
                const bool hasSurname = i + 1 < m_words.size() && isNext(i) && isSurname(i + 1);
                m_isName[i] = !(m_names.isCommonWord(word.text) && (word.startsSentence || !word.isCyrillic)) ||
                              isNamed || hasSurname || (i > 0 && isTitle(m_words[i - 1])) || isCommonButMeant(i);
            } else if (isFirst && isNamed && !m_names.isCommonWord(word.text)) {
                m_isName[i] = true;
            } else if (isPatronymic(word) && word.isCapital && (!word.startsSentence || word.text.size() > 6)) {
                m_isName[i] = true;
            }
        }
    }

    // English names that are words too, inside a sentence: "with Grace", not "in May", "the Mark".
    bool isCommonButMeant(std::size_t i) const
    {
        if (m_words[i].isCyrillic || m_words[i].startsSentence || i == 0)
            return false;
        static const QRegularExpression time =
            pattern("^(?:in|on|by|last|next|since|until|of|this|early|late|mid|during|before|after|from|every|the|for|"
                    "between|through|till|and|to)$");
        static const QStringList months{
            QStringLiteral("april"),    QStringLiteral("may"),      QStringLiteral("june"),
            QStringLiteral("austin"),   QStringLiteral("virginia"), QStringLiteral("charlotte"),
            QStringLiteral("victoria"), QStringLiteral("jordan"),   QStringLiteral("madison")};
        const QString small = m_words[i].text.toLower();
        return !months.contains(small) || !time.match(m_words[i - 1].text).hasMatch();
    }

    bool isSurname(std::size_t i) const
    {
        const Word& word = m_words[i];
        if (!word.isCapital || word.text.size() < 2 || !isFree(word))
            return false;
        if (!word.isCyrillic)
            return m_names.isEnglishSurname(word.text) || word.text.size() > 2;
        bool isSure = false;
        return PrivateNames::endsAsSurname(word.text, isSure);
    }

    void markByNeighbours()
    {
        // Twice, so that what was found helps to find.
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = 0; i < m_words.size(); ++i) {
                if (!m_isName[i])
                    m_isName[i] = belongs(i);
            }
        }
    }

    bool belongs(std::size_t i) const
    {
        const Word& word = m_words[i];
        if (!word.isCapital || !isFree(word) || isTitle(word))
            return false;
        const bool afterName = i > 0 && isNext(i - 1) && m_isName[i - 1];
        const bool beforeName = isNext(i) && m_isName[i + 1];
        if (isInitial(i)) {
            // «И. И. Иванов», «Иванова А.»
            const bool beforeInitial =
                isNext(i) && isInitial(i + 1) && isNext(i + 1) && i + 2 < m_words.size() && isSurname(i + 2);
            return afterName || beforeName || beforeInitial || (isNext(i) && isSurname(i + 1));
        }
        if (word.text.size() < 2)
            return false;
        bool isSure = false;
        const bool looks =
            word.isCyrillic ? PrivateNames::endsAsSurname(word.text, isSure) : m_names.isEnglishSurname(word.text);
        // Beside a name: after it any capital word, before it one that looks so.
        if (afterName && word.text.size() > 1 && (!word.isCyrillic || looks || word.text.size() > 2))
            return !word.isCyrillic || looks || !word.startsSentence;
        if (beforeName && ((looks && (!word.startsSentence || isSure)) || (!word.startsSentence && word.isCyrillic)))
            return true;
        if (i > 0 && isNext(i - 1) && isTitle(m_words[i - 1]))
            return true;
        // "Dr." keeps its full stop before the name.
        if (i > 0 && isTitle(m_words[i - 1]) && !word.isCyrillic &&
            QStringView(m_text).sliced(m_words[i - 1].end, word.begin - m_words[i - 1].end) == u". ")
            return true;
        if (i > 0 && isNaming(m_words[i - 1]))
            return true;
        if (isNext(i) && isInitial(i + 1) && looks)
            return true;
        if (!word.isCyrillic)
            return looks && !word.startsSentence && !m_names.isCommonWord(word.text) && isPlainSurname(word);
        return isSure && !word.startsSentence && !isInQuotes(word) && !isOfAPlace(i);
    }

    // Surnames that are words too (Brown, White, Bell) need a neighbour.
    static bool isPlainSurname(const Word& word)
    {
        static const QRegularExpression words = pattern(
            "^(?:white|green|hill|wood|bell|price|long|gray|brown|hall|cook|king|ward|baker|parker|carter|lee|young|"
            "walker|cooper|foster|reed|wright|turner|price|brooks|bailey|martin|thomas|kelly|jackson|clark)$");
        return !words.match(word.text).hasMatch();
    }

    bool isInQuotes(const Word& word) const
    {
        const qsizetype open = m_text.lastIndexOf(u'«', word.begin);
        return open >= 0 && m_text.lastIndexOf(u'»', word.begin) < open && m_text.indexOf(u'»', word.end) >= 0;
    }

    // «в городе Королёв», «метро Сокольники», «на Пушкинской», «имени Пирогова»
    bool isOfAPlace(std::size_t i) const
    {
        static const QRegularExpression adjective = pattern("[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)$");
        if (adjective.match(m_words[i].text).hasMatch())
            return true; // an adjective alone is a street, a station, a language
        if (i == 0)
            return false;
        static const QRegularExpression place =
            pattern("^(?:город\\w*|г|метро|станци\\w+|район\\w*|области|поселк\\w+|посёлк\\w+|деревн\\w+|имени|сел[оае]"
                    "|клиник\\w+|больниц\\w+|институт\\w*|центр\\w*|"
                    "аптек\\w+|лаборатори\\w+|синдром\\w*|болезн\\w+|шкал\\w+|проб[аыу]|реакци\\w+|магазин\\w*|"
                    "фильм\\w*|в|во)$");
        return place.match(m_words[i - 1].text).hasMatch();
    }

    const QString& m_text;
    const PrivateNames& m_names;
    std::vector<Word> m_words;
    std::vector<bool> m_isName;
};

} // namespace

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

std::vector<PrivateFind> findPrivateData(const QString& text)
{
    static const PrivateNames names;
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
    for (const Found& one : NameFinder(text, names).find()) {
        if (!overlaps(one.begin, one.end))
            found.push_back(one);
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
