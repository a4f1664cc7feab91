#include "interviews/name_finder.h"

#include "interviews/lemma_dictionary.h"
#include "interviews/private_names.h"
#include "project/search_tokenizer.h"

#include <QRegularExpression>

#include <algorithm>

namespace tropa::interviews {

namespace {

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
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

/// Whose name is said next: «доктор», «соседка», "my son".
bool isTitle(const Word& word)
{
    static const QRegularExpression title = pattern(
        "^(?:доктор(?:а|у|ом|е|ша|шу)?|врач(?:а|у|ом|е)?|профессор(?:а|у|ом|е)?|хирург(?:а|у|ом|е)?|"
        "терапевт(?:а|у|ом|е)?|(?:врач-)?[а-яё]{2,}олог(?:а|у|ом|е)?|педиатр(?:а|у|ом|е)?|психиатр(?:а|у|ом|е)?|"
        "окулист(?:а|у|ом|е)?|лор(?:а|у|ом|е)?|ортодонт(?:а|у|ом|е)?|уз[иi]ст(?:а|у|ом|е)?|ортопед(?:а|у|ом|е)?|"
        "логопед(?:а|у|ом|е)?|фельдшер(?:а|у|ом|е)?|акушер(?:а|у|ом|е|к[аиеу]|кой)?|лаборант(?:а|у|ом|к[аиеу]|кой)?|"
        "массажист(?:а|у|ом|ка|ке|ку)?|мастер(?:а|у|ом|е)?|ассистент(?:а|у|ом|к[аиеу]|кой)?|оператор(?:а|у|ом|е)?|"
        "директор(?:а|у|ом|е)?|заведующ(?:ий|ая|его|ей|ему|им|ую)|завотделением|консультант(?:а|у|ом|е)?|"
        "медсестр(?:а|ы|е|у|ой)|сестр(?:а|ы|е|у|ой)|санитарк(?:а|и|е|у|ой)|администратор(?:а|у|ом|е|ша|шу)?|"
        "менеджер(?:а|у|ом)?|специалист(?:а|у|ом|е)?|владел(?:ец|ьца|ьцу|ьцем)|начальник(?:а|у|ом|е)?|"
        "господин(?:а|у|ом)?|госпож(?:а|и|е|у|ой)|товарищ|гражданк[аиеу]|пациентк[аиеу]|пациент(?:а|у|ом)?|"
        "фамили[яиейю]+|тёт[яюие]|тет[яюие]|дяд[яюие]|баб[ауые]|бабушк(?:а|и|е|у|ой)|дедушк(?:а|и|е|у|ой)|"
        "муж(?:а|у|ем|е)?|жен(?:а|ы|е|у|ой)|сын(?:а|у|ом|е|ок|ка|ку|ком)?|доч(?:ь|ери|ерью|ка|ки|ке|ку|кой)|"
        "брат(?:а|у|ом|е)?|друг(?:а|у|ом|е)?|подруг(?:а|и|е|у|ой)|подружк(?:а|и|е|у|ой)|сосед(?:а|у|ом|е)?|"
        "соседк(?:а|и|е|у|ой)|свекров(?:ь|и|ью)|свёкор|свекр(?:а|у)|тёщ(?:а|и|е|у|ей)|тест(?:ь|я|ю)|зят(?:ь|я|ю|ем)|"
        "невестк(?:а|и|е|у|ой)|внук(?:а|у|ом|е)?|внучк(?:а|и|е|у|ой)|племянник(?:а|у|ом|е)?|"
        "племянниц(?:а|ы|е|у|ей)|коллег(?:а|и|е|у|ой)|"
        "dr|doctor|prof|professor|mr|mrs|ms|miss|nurse|sister|surname|auntie?|uncle|receptionist|dentist|surgeon|"
        "husband|wife|son|daughter|brother|friend|neighbou?r|mother|father|mum|mom|dad|colleague|cousin|niece|nephew|"
        "grandson|granddaughter|partner|manager|operator|therapist|physio|gp|specialist)$");
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
    NameFinder(const QString& text, const PrivateNames& names, const LemmaDictionary& dictionary)
        : m_text(text), m_names(names), m_dictionary(dictionary), m_words(wordsOf(text))
    {
    }

    std::vector<NameFind> find(const QSet<QString>& heard)
    {
        mark();
        markHeard(heard);
        std::vector<NameFind> found;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (!m_isName[i])
                continue;
            std::size_t last = i;
            while (last + 1 < m_words.size() && m_isName[last + 1] && isNext(last))
                ++last;
            found.push_back({m_words[i].begin, endOf(last), keyOfWords(i, last)});
            i = last;
        }
        return found;
    }

    QSet<QString> surnames()
    {
        mark();
        QSet<QString> stems;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_isName[i] && isSurnameAlone(i) && !m_words[i].startsSentence)
                stems.insert(project::wordStem(m_words[i].text));
        }
        return stems;
    }

private:
    void mark()
    {
        m_isName.assign(m_words.size(), false);
        markFirstNames();
        markByNeighbours();
    }

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

    // Who was named with a title or in full is meant by the surname alone too, at the start of a sentence as well.
    void markHeard(const QSet<QString>& surnames)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const Word& word = m_words[i];
            m_isName[i] = m_isName[i] || (word.isCapital && word.text.size() > 2 && isFree(word) && !isTitle(word) &&
                                          surnames.contains(project::wordStem(word.text)));
        }
    }
    bool isSurnameAlone(std::size_t i) const
    {
        const Word& word = m_words[i];
        return word.text.size() > 2 && m_names.firstName(word.text).isEmpty() && !isPatronymic(word);
    }

    // «МедЛайн»
    static bool isTradeMark(const Word& word)
    {
        const QString rest = word.text.section(u'-', 0, 0).sliced(1);
        return rest != rest.toLower();
    }
    // Written with a capital letter and in no dictionary, as surnames and rare names are.
    bool isUnknown(const Word& word) const
    {
        if (!m_dictionary.isComplete() || word.text.size() < 3)
            return false;
        const QStringList parts = word.text.split(u'-');
        return std::ranges::all_of(parts, [&](const QString& part) { return m_dictionary.lemmas(part).isEmpty(); });
    }

    // "my name is", "this is", "I am"
    bool isIntroduced(std::size_t i) const
    {
        static const QRegularExpression people = pattern("(?:ish|ian|ese|ican|lim|olic)$");
        if (i == 0 || m_words[i].isCyrillic || people.match(m_words[i].text).hasMatch())
            return false;
        const QString before = m_words[i - 1].text.toLower();
        if (before == QStringLiteral("i'm") || before == QStringLiteral("i’m"))
            return true;
        const QString first = i > 1 ? m_words[i - 2].text.toLower() : QString();
        return (before == QStringLiteral("is") &&
                (first == QStringLiteral("name") || first == QStringLiteral("this"))) ||
               (before == QStringLiteral("am") && first == QStringLiteral("i"));
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
        if ((i > 0 && isNaming(m_words[i - 1])) || isIntroduced(i))
            return true;
        if (isNext(i) && isInitial(i + 1) && looks)
            return true;
        if (!word.isCyrillic)
            return looks && !word.startsSentence && !m_names.isCommonWord(word.text) && isPlainSurname(word);
        if (isInQuotes(word) || isTradeMark(word) || isOfAPlace(i))
            return false;
        return word.startsSentence ? looks && isUnknown(word) : isSure || isUnknown(word);
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
    const LemmaDictionary& m_dictionary;
    std::vector<Word> m_words;
    std::vector<bool> m_isName;
};

const PrivateNames& privateNames()
{
    static const PrivateNames names;
    return names;
}

} // namespace

std::vector<NameFind> findNames(const QString& text, const LemmaDictionary& dictionary, const QSet<QString>& heard)
{
    NameFinder finder(text, privateNames(), dictionary);
    return finder.find(heard + finder.surnames());
}

QSet<QString> surnamesIn(const QString& text, const LemmaDictionary& dictionary)
{
    return NameFinder(text, privateNames(), dictionary).surnames();
}

} // namespace tropa::interviews
