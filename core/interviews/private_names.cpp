#include "interviews/private_names.h"

#include <QRegularExpression>
#include <QStringList>

namespace tropa::interviews {

namespace {

// Full name, then its short forms.
const char* const russianNames[] = {
    "александр саша шура саня сашка сашенька санек",
    "алексей леша алеша лешка леха алешка",
    "анатолий толя толик",
    "андрей андрюша андрюха",
    "антон антоша",
    "аркадий аркаша",
    "арсений сеня арсюша",
    "артем тема артемка",
    "артур",
    "богдан",
    "борис боря",
    "вадим вадик",
    "валентин валя валик",
    "валерий валера",
    "василий вася васенька",
    "виктор витя витек",
    "виталий виталик",
    "владимир вова володя вовка вовочка",
    "владислав влад владик",
    "вячеслав слава славик",
    "геннадий гена",
    "георгий гоша жора гоги",
    "герман гера",
    "глеб",
    "григорий гриша гришка",
    "давид",
    "дамир",
    "даниил даня данила данилка",
    "денис дениска",
    "дмитрий дима димка митя димочка",
    "евгений женя женек",
    "егор егорка",
    "ефим фима",
    "захар",
    "иван ваня ванька ванечка",
    "игорь игорек гарик",
    "илья илюша илюха",
    "ильдар",
    "камиль",
    "кирилл кирюша",
    "константин костя костик",
    "лев лева",
    "леонид леня",
    "макар",
    "максим макс максимка",
    "марат",
    "марк",
    "матвей",
    "михаил миша мишка мишенька",
    "никита никитка",
    "николай коля колька коленька",
    "олег олежка",
    "павел паша пашка павлик",
    "петр петя петька",
    "ренат",
    "рамиль",
    "роман рома ромка",
    "ростислав",
    "руслан",
    "рустам",
    "святослав",
    "семен сема",
    "сергей сережа сережка серега",
    "станислав стас стасик",
    "степан степа",
    "тарас",
    "тимофей тима",
    "тимур",
    "федор федя",
    "филипп филя",
    "эдуард эдик",
    "эльдар",
    "юрий юра юрка",
    "яков яша",
    "ярослав",
    "аделина",
    "алевтина аля",
    "александра",
    "алена аленка аленушка",
    "алина алинка",
    "алиса",
    "алла аллочка",
    "альбина",
    "альфия",
    "анастасия настя настенька настюша ася",
    "ангелина геля",
    "анна аня анечка анюта нюра анька",
    "антонина тоня",
    "арина ариша",
    "валентина валюша валечка",
    "валерия лера лерочка",
    "варвара варя варенька",
    "василиса",
    "вера верочка",
    "вероника ника",
    "виктория вика викуля",
    "галина галя галочка",
    "гульнара гуля",
    "дарья даша дашенька дашка",
    "диана",
    "дина",
    "ева",
    "евгения",
    "екатерина катя катюша катенька катька",
    "елена лена леночка ленка аленочка",
    "елизавета лиза лизочка",
    "жанна",
    "зинаида зина",
    "зоя",
    "зульфия",
    "инга",
    "инна",
    "ирина ира ириша ирка ирочка",
    "карина",
    "кира",
    "клавдия клава",
    "ксения ксюша",
    "лариса лара",
    "лидия лида",
    "лилия лиля",
    "любовь люба любаша",
    "людмила люда люся мила милочка",
    "майя",
    "маргарита рита",
    "марина мариша маринка",
    "мария маша машенька маруся машка маня",
    "милана",
    "надежда надя наденька",
    "наталья наталия наташа ната наталка",
    "нелли",
    "нина ниночка",
    "оксана",
    "олеся леся",
    "ольга оля олечка оленька",
    "полина поля полинка",
    "раиса рая",
    "регина",
    "римма",
    "роза",
    "светлана света светочка",
    "серафима",
    "снежана",
    "софья соня сонечка софия",
    "стелла",
    "таисия тася",
    "тамара тома",
    "татьяна таня танечка танюша танька",
    "ульяна уля",
    "фаина",
    "фатима",
    "эвелина",
    "элина",
    "эльвира эля",
    "эмма",
    "юлия юля юленька юлька",
    "яна",
    "ярослава",
};

const char* const englishNames =
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark "
    "donald "
    "steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas "
    "eric "
    "jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis "
    "jerry "
    "tyler aaron henry peter adam nathan douglas zachary kyle walter ethan jeremy harold keith christian roger noah "
    "gerald "
    "carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan "
    "juan "
    "oliver liam harry simon graham nigel ian neil stuart martin philip colin derek tom tim mike dave steve bob bill "
    "dan "
    "matt chris tony andy josh ken jim jimmy rob rick charlie nick ben sam greg pete will max leo luke oscar "
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley "
    "kimberly emily donna michelle dorothy carol amanda melissa deborah stephanie rebecca sharon laura cynthia "
    "kathleen amy "
    "shirley angela helen anna brenda pamela nicole emma samantha katherine christine debra rachel catherine carolyn "
    "janet "
    "ruth maria heather diane virginia julie joyce victoria olivia kelly christina lauren joan evelyn judith megan "
    "andrea "
    "cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice abigail sophia "
    "grace "
    "denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis "
    "lori "
    "claire fiona louise jane kate katie liz beth sue jen jenny jess meg maggie peggy molly nina rosie sally sophie "
    "tina "
    "wendy zoe hope rose faith joy april june may dawn ivy ella chloe lucy priya anil raj ahmed fatima mohammed omar "
    "ivan "
    "olga elena natasha irina svetlana dmitry sergey";

} // namespace

PrivateNames::PrivateNames()
{
    for (const char* line : russianNames) {
        const QStringList names = QString::fromUtf8(line).split(u' ');
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
    for (const QString& name : QString::fromUtf8(englishNames).split(u' ', Qt::SkipEmptyParts))
        m_forms.insert(name, name);
    for (const char* word :
         {"вера",     "веры",    "вере",      "веру",     "верой",     "надежда",  "надежды", "надежде", "надежду",
          "надеждой", "любовь",  "любви",     "любовью",  "роза",      "розы",     "розу",    "розе",    "слава",
          "славы",    "славе",   "славу",     "роман",    "романа",    "романе",   "лев",     "марк",    "марки",
          "света",    "свете",   "мила",      "рая",      "раю",       "рае",      "лилия",   "лилии",   "тема",
          "темы",     "теме",    "тему",      "темой",    "тем",       "жанна",    "поля",    "полю",    "полей",
          "тома",     "томе",    "том",       "сема",     "макс",      "ника",     "яна",     "ева",     "дина",
          "даня",     "лера",    "майя",      "виктория", "герой",     "гера",     "валя",    "тося",    "лара",
          "коля",     "толя",    "толику",    "люда",     "люде",      "маня",     "май",     "роме",    "рому",
          "степи",    "степа",   "даши",      "аля",      "инн",       "уля",      "лен",     "кать",    "свет",
          "роз",      "люд",     "вер",       "дин",      "алл",       "зой",      "рит",     "ал",      "вик",
          "лер",      "мил",     "ник",       "пол",      "слав",      "лев",      "ась",     "лар",     "нат",
          "зин",      "лид",     "mark",      "will",     "grace",     "hope",     "rose",    "faith",   "joy",
          "bill",     "dawn",    "april",     "june",     "may",       "rob",      "max",     "frank",   "jack",
          "pat",      "sue",     "jean",      "amber",    "ivy",       "dan",      "rich",    "grant",   "jordan",
          "austin",   "madison", "christian", "virginia", "charlotte", "victoria", "logan",   "chris",   "gary"})
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
             "бурденко вишневского сеченова бакулева блохина герцена инвитро гемотест хеликс медси "
             "аспирин анальгин ибупрофен нурофен парацетамол амоксициллин магний витамин кальций инсулин пенициллин "
             "гугл яндекс яндекса вотсап ватсап телеграм инстаграм госуслуги сбер сбера тинькофф озон озона "
             "рождество пасха европа европе турция турции израиль израиле германия германии "
             "понедельник вторник среда четверг пятница суббота воскресенье "
             "минздрав росгосстрах ингосстрах согаз ресо альфа")
             .split(u' ', Qt::SkipEmptyParts))
        m_places.insert(word);
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
    return m_places.contains(word.toLower().replace(u'ё', u'е'));
}

bool PrivateNames::isEnglishSurname(const QString& word) const
{
    return m_english.contains(word.toLower());
}

} // namespace tropa::interviews
