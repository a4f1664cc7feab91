#include "interviews/private_names.h"

#include "project/search_tokenizer.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

static void openResource()
{
    Q_INIT_RESOURCE(tropa_names); // a static library's resources are linked only when asked for
}

namespace tropa::interviews {

namespace {

/// The words of a list in resources/names, a list a line; "#" begins a remark.
std::vector<QStringList> nameList(const char* file)
{
    QFile list(QStringLiteral(":/names/") + QLatin1String(file));
    std::vector<QStringList> lines;
    if (!list.open(QIODevice::ReadOnly))
        return lines;
    for (const QString& line : QString::fromUtf8(list.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.push_back(line.split(u' ', Qt::SkipEmptyParts));
    }
    return lines;
}

} // namespace

PrivateNames::PrivateNames()
{
    openResource();
    for (const QStringList& names : nameList("russian.txt")) {
        for (const QString& name : names)
            addRussian(name, names.front());
    }
    // What the rules below do not bend rightly.
    for (const char* form : {"льва", "льву", "львом", "льве"})
        m_forms.insert(QString::fromUtf8(form), QStringLiteral("лев"));
    for (const char* form : {"павла", "павлу", "павлом", "павле"})
        m_forms.insert(QString::fromUtf8(form), QStringLiteral("павел"));
    for (const char* form : {"любови", "любовью"})
        m_forms.insert(QString::fromUtf8(form), QStringLiteral("любовь"));
    m_forms.remove(QStringLiteral("поле")); // a field
    for (const QStringList& line : nameList("english.txt")) {
        for (const QString& name : line)
            m_forms.insert(name, name);
    }
    for (const char* word :
         {"вера",     "веры",    "вере",      "веру",     "верой",     "надежда",  "надежды",  "надежде",  "надежду",
          "надеждой", "любовь",  "любви",     "любовью",  "роза",      "розы",     "розу",     "розе",     "слава",
          "славы",    "славе",   "славу",     "роман",    "романа",    "романе",   "лев",      "марк",     "марки",
          "света",    "свете",   "мила",      "рая",      "раю",       "рае",      "лилия",    "лилии",    "тема",
          "темы",     "теме",    "тему",      "темой",    "тем",       "жанна",    "поля",     "полю",     "полей",
          "тома",     "томе",    "том",       "сема",     "макс",      "ника",     "яна",      "ева",      "дина",
          "даня",     "лера",    "майя",      "виктория", "герой",     "гера",     "валя",     "тося",     "лара",
          "коля",     "толя",    "толику",    "люда",     "люде",      "маня",     "май",      "роме",     "рому",
          "степи",    "степа",   "даши",      "аля",      "инн",       "уля",      "лен",      "кать",     "свет",
          "роз",      "люд",     "вер",       "дин",      "алл",       "зой",      "рит",      "ал",       "вик",
          "лер",      "мил",     "ник",       "пол",      "слав",      "лев",      "ась",      "лар",      "нат",
          "зин",      "лид",     "mark",      "will",     "grace",     "hope",     "rose",     "faith",    "joy",
          "bill",     "dawn",    "april",     "june",     "may",       "rob",      "max",      "frank",    "jack",
          "pat",      "sue",     "jean",      "amber",    "ivy",       "dan",      "rich",     "grant",    "jordan",
          "austin",   "madison", "christian", "virginia", "charlotte", "victoria", "logan",    "chris",    "gary",
          "рада",     "мира",    "мир",       "миру",     "мире",      "муза",     "музы",     "музе",     "флора",
          "флоры",    "лука",    "лук",       "луку",     "луке",      "султан",   "лада",     "лады",     "ладе",
          "лады",     "лик",     "лика",      "ада",      "аду",       "аде",      "дана",     "даны",     "карл",
          "нет",      "карим",   "венера",    "венеры",   "линда",     "ян",       "яне",      "сава",     "гордей",
          "pearl",    "holly",   "lily",      "crystal",  "heather",   "dean",     "earl",     "norma",    "ruby",
          "violet",   "iris",    "sandy",     "randy",    "ray",       "gene",     "miles",    "jan",      "kay",
          "chelsea",  "jade",    "opal",      "penny",    "barry",     "major",    "mercedes", "florence", "georgia",
          "lance",    "glen",    "daisy",     "hazel",    "flora",     "dolores",  "melody",   "olive",    "mina",
          "don",      "kent",    "wallace",   "per",      "mike",      "ned",      "ana",      "ali",      "ola"})
        m_common.insert(QString::fromUtf8(word));
    for (const QString& word :
         QStringLiteral(
             "ростов ростове ростова саратов саратове саратова псков пскове пскова тамбов тамбове азов азове "
             "киев киеве киева кишинев харьков харькове харькова чехов чехове пушкин пушкине королев королеве "
             "домодедово шереметьево внуково пулково иваново кемерово одинцово бутово бутове медведково "
             "марьино люблино люблине митино выхино строгино коньково свиблово чертаново орехово перово "
             "кузьминки измайлово измайлове черкизово москва москве москвы москву москвой россия самара самаре "
             "казань казани питер питере петербург петербурге берлин берлине пекин пекине дублин лондон "
             "гагарин боткин боткина боткинской пирогов пирогова склифосовский склифосовского склиф "
             "бурденко вишневского сеченова бакулева блохина герцена "
             "аспирин анальгин ибупрофен нурофен парацетамол амоксициллин магний витамин кальций инсулин пенициллин "
             "рождество пасха европа европе турция турции израиль израиле германия германии "
             "понедельник вторник среда четверг пятница суббота воскресенье "
             "monday tuesday wednesday thursday friday saturday sunday january february march july august september "
             "yeah yes yep nope okay sure well right exactly thanks thank sorry hello "
             "october november december christmas easter london manchester english american google facebook whatsapp")
             .split(u' ', Qt::SkipEmptyParts))
        m_places.insert(word);
    for (const QString& word :
         QStringLiteral(
             "инвитро гемотест хеликс медси гугл яндекс вотсап ватсап вацап телеграм инстаграм инстаграмм вконтакте "
             "ютуб авито госуслуги сбер сбербанк тинькофф озон вайлдберриз докдок продокторов напоправку зун вайбер "
             "минздрав росгосстрах ингосстрах согаз ресо альфа ренессанс допплер доплер холтер сименс филипс самсунг")
             .split(u' ', Qt::SkipEmptyParts))
        m_brands.insert(project::wordStem(word));
    for (const QString& word :
         QStringLiteral(
             "smith johnson williams brown jones garcia miller davis wilson anderson taylor thomas moore jackson "
             "martin lee thompson white harris clark lewis robinson walker hall allen wright scott green baker "
             "adams nelson hill campbell mitchell roberts carter phillips evans turner parker collins edwards "
             "stewart morris murphy cook rogers morgan cooper peterson reed bailey bell kelly howard ward cox "
             "richardson wood watson brooks bennett gray hughes price myers long foster patel khan singh ahmed "
             "o'brien o'connor o'neill mcdonald macdonald harrison fletcher hawkins whitfield lambert")
             .split(u' ', Qt::SkipEmptyParts))
        m_english.insert(word);
}

void PrivateNames::addRussian(const QString& name, const QString& full)
{
    const auto add = [&](const QString& form) {
        if (!m_forms.contains(form))
            m_forms.insert(form, full);
    };
    add(name);
    const QString stem = name.chopped(1);
    const QChar last = name.back();
    const auto isHushing = [](QChar c) { return QStringLiteral("жшщч").contains(c); };
    if (last == u'а') {
        const QChar before = stem.back();
        const bool soft = isHushing(before) || QStringLiteral("гкх").contains(before);
        for (const char* ending : {"е", "у", "ой", "ою"})
            add(stem + QString::fromUtf8(ending));
        add(stem + (soft ? u'и' : u'ы'));
        if (isHushing(before) || before == u'ц')
            add(stem + QStringLiteral("ей"));
        if (stem.size() > 2)
            add(stem); // «Маш!»
    } else if (last == u'я') {
        for (const char* ending : {"и", "е", "ю", "ей", "ёй", "ею"})
            add(stem + QString::fromUtf8(ending));
        if (!stem.endsWith(u'и') && stem.size() > 1)
            add(stem + u'ь'); // «Кать!»
    } else if (last == u'й') {
        for (const char* ending : {"я", "ю", "ем", "е"})
            add(stem + QString::fromUtf8(ending));
        if (stem.endsWith(u'и'))
            add(stem + u'и');
    } else if (last == u'ь') {
        for (const char* ending : {"я", "ю", "ем", "е"})
            add(stem + QString::fromUtf8(ending));
    } else if (!QStringLiteral("иеоуэю").contains(last)) {
        for (const char* ending : {"а", "у", "ом", "е"})
            add(name + QString::fromUtf8(ending));
        if (name.endsWith(QStringLiteral("ик")) == false &&
            (name.endsWith(QStringLiteral("ек")) || name.endsWith(QStringLiteral("ок")))) {
            const QString bare = name.chopped(2) + QStringLiteral("ьк"); // Игорёк, Игорька
            for (const char* ending : {"а", "у", "ом", "е"})
                add(bare + QString::fromUtf8(ending));
        }
    }
}

bool PrivateNames::isCommonWord(const QString& word) const
{
    return m_common.contains(word.toLower().replace(u'ё', u'е'));
}

bool PrivateNames::isPatronymic(const QString& word)
{
    static const QRegularExpression form(
        QStringLiteral("^[а-яё]{2,}(?:(?:ович|евич|ьич|[ао]лыч|аныч|еич|аич|оныч|[иа]мыч)(?:а|у|ем|е)?|"
                       "(?:овн|евн|вовн|ичн|инишн|авн|сандровн|сеевн|сергевн|ексевн|ванн|санн)(?:а|ы|е|у|ой|ою))$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString small = word.toLower();
    if (small == QStringLiteral("ванна") || small == QStringLiteral("ванны") || small == QStringLiteral("ванну") ||
        small == QStringLiteral("ванной") || small == QStringLiteral("ванне") ||
        small.startsWith(QStringLiteral("основн")) || small.startsWith(QStringLiteral("духовн")) ||
        small.startsWith(QStringLiteral("главн")) || small.startsWith(QStringLiteral("осанн")))
        return false;
    return form.match(small).hasMatch();
}

bool PrivateNames::endsAsSurname(const QString& word, bool& isSure)
{
    static const QRegularExpression sure(
        QStringLiteral(
            "^[а-яё]{2,}(?:(?:ов|ев|ёв)(?:а|у|ым|е|ой|ы|ых|ыми|ою)?|(?:ин|ын)(?:а|у|ым|е|ой|ы|ых|ыми)|"
            "[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)|енк[оау]|чук(?:а|у|ом|е)?|швили|адзе|идзе|[а-яё]нян(?:а|у|ом|е)?|"
            "[а-яё]сян(?:а|у|ом|е)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression maybe(
        QStringLiteral("^[а-яё]{3,}(?:ин|ын|ян(?:а|у|ом|е)?|юк(?:а|у|ом|е)?|ук(?:а|у|ом|е)?|ко|ич(?:а|у|ем|е)?|ых|их|"
                       "ман(?:а|у|ом|е)?|"
                       "берг(?:а|у|ом|е)?|штейн(?:а|у|ом|е)?|ер(?:а|у|ом|е)?|ой|ого|ому|ого)$"),
        QRegularExpression::CaseInsensitiveOption);
    isSure = sure.match(word).hasMatch();
    return isSure || maybe.match(word).hasMatch();
}

bool PrivateNames::isPlaceOrBrand(const QString& word) const
{
    const QString small = word.toLower().replace(u'ё', u'е');
    return m_places.contains(small) || m_brands.contains(project::wordStem(small));
}

bool PrivateNames::isEnglishSurname(const QString& word) const
{
    return m_english.contains(word.toLower());
}

} // namespace tropa::interviews
