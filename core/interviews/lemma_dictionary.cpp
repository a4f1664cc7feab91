#include "interviews/lemma_dictionary.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace tropa::interviews {

namespace {

/// One line of an affix file: a word that ends with `condition` drops `strip` and takes `add`.
struct Rule
{
    QString strip;
    QString add;
    std::vector<QString> condition; ///< letters allowed at each place from the end's beginning; "^…" forbids; "." any
    char16_t flag;
};

// "[^цж]евать" as one set of letters a place.
std::vector<QString> conditionOf(const QString& text)
{
    std::vector<QString> places;
    if (text == QLatin1String("."))
        return places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'[') {
            const qsizetype end = text.indexOf(u']', at);
            if (end < 0)
                return {};
            places.push_back(text.sliced(at + 1, end - at - 1));
            at = end;
        } else {
            places.push_back(text.sliced(at, 1));
        }
    }
    return places;
}

bool fits(const std::vector<QString>& condition, const QString& word)
{
    const auto count = static_cast<qsizetype>(condition.size());
    if (word.size() < count)
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const QString& place = condition[static_cast<std::size_t>(i)];
        const QChar letter = word[word.size() - count + i];
        const bool forbids = place.size() > 1 && place[0] == u'^';
        if (place != QLatin1String(".") && QStringView(place).mid(forbids ? 1 : 0).contains(letter) == forbids)
            return false;
    }
    return true;
}

// Words whose forms have different roots, which the dictionary lists each by itself. The first is the lemma.
const char* const ownForms[] = {
    "идти иду идешь идет идем идете идут иди идите шел шла шло шли шедший шедшая шедшие идущий идущая идущие",
    "прийти приду придешь придет придем придете придут приди придите пришел пришла пришло пришли пришедший пришедшие",
    "уйти уйду уйдешь уйдет уйдем уйдете уйдут уйди уйдите ушел ушла ушло ушли ушедший ушедшие",
    "пойти пойду пойдешь пойдет пойдем пойдете пойдут пойди пойдите пошел пошла пошло пошли",
    "найти найду найдешь найдет найдем найдете найдут найди найдите нашел нашла нашло нашли найденный найдено",
    "зайти зайду зайдешь зайдет зайдем зайдете зайдут зайди зайдите зашел зашла зашло зашли",
    "войти войду войдешь войдет войдем войдете войдут войди войдите вошел вошла вошло вошли",
    "выйти выйду выйдешь выйдет выйдем выйдете выйдут выйди выйдите вышел вышла вышло вышли",
    "подойти подойду подойдешь подойдет подойдем подойдете подойдут подойди подойдите подошел подошла подошло подошли",
    "дойти дойду дойдешь дойдет дойдем дойдете дойдут дойди дойдите дошел дошла дошло дошли",
    "пройти пройду пройдешь пройдет пройдем пройдете пройдут пройди пройдите прошел прошла прошло прошли прошедший",
    "перейти перейду перейдешь перейдет перейдем перейдете перейдут перейди перешел перешла перешло перешли",
    "обойти обойду обойдешь обойдет обойдем обойдете обойдут обошел обошла обошло обошли",
    "отойти отойду отойдешь отойдет отойдем отойдете отойдут отошел отошла отошло отошли",
    "произойти произойдет произойдут произошел произошла произошло произошли",
    "человек человека человеку человеком человеке люди людей людям людьми людях человек",
    "ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях",
    "мать мама матери матерью матерей матерям матерями матерях маме маму мамой мамы мам мамам мамами мамах",
    "дочь дочери дочерью дочерей дочерям дочерьми дочерях",
    "хороший хорошая хорошее хорошие хорошего хорошей хорошему хорошим хорошую хороших хорошими хорошо лучше лучший "
    "лучшая лучшее лучшие лучшего лучшей лучшему лучшим лучшую лучших лучшими",
    "плохой плохая плохое плохие плохого плохому плохим плохую плохих плохими плохо хуже худший худшая худшее худшие "
    "худшего худшей худшему худшим худшую худших худшими",
    "быть буду будешь будет будем будете будут был была было были есть будь будьте",
    "хотеть хочу хочешь хочет хотим хотите хотят хотел хотела хотело хотели хоти хотите",
    "деньги денег деньгам деньгами деньгах",
    "время времени временем времена времен временам временами временах",
    "год года году годом годе годы годов годам годами годах лет",
    "день дня дню днем дне дни дней дням днями днях",
    "я меня мне мной мною",
    "он его ему им нем него нему ним она ее ей нее ней нею они их ими них ними",
};

// What is asked, and with a particle what is not known: кто-то, какой-нибудь, кое-что.
const char* const askedForms[] = {
    "кто кого кому кем ком",
    "что чего чему чем",
    "какой какая какое какие какого какому каким какую каком каких какими",
    "чей чья чье чьи чьего чьей чьему чьим чью чьем чьих чьими",
};

// минут of минута, слов of слово, недель of неделя.
bool isBareGenitive(const QString& word, const QString& noun)
{
    const QString end = noun.right(1);
    if (end == QStringLiteral("а") || end == QStringLiteral("о"))
        return noun.chopped(1) == word;
    return end == QStringLiteral("я") && noun.chopped(1) + u'ь' == word;
}

} // namespace

void appendFolded(QString& folded, QChar c, qsizetype from)
{
    const char16_t unit = c.unicode();
    if (unit >= u'а' && unit <= u'я') {
        folded += c;
        return;
    }
    if (unit >= 0x300 && unit < 0x370) {
        // An accent over a vowel goes; й and ё may be written with marks.
        if (unit == 0x306 && folded.size() > from && folded.back() == u'и')
            folded.back() = u'й';
        if (unit == 0x306 || unit == 0x308 || c.category() == QChar::Mark_NonSpacing)
            return;
    }
    const QChar small = c.toLower();
    folded += small == u'ё' ? QChar(u'е') : small;
}

QString foldedWord(QStringView word)
{
    QString folded;
    folded.reserve(word.size());
    for (const QChar c : word)
        appendFolded(folded, c, 0);
    return folded;
}

struct LemmaDictionary::Content
{
    /// A line of the word file, in `text`: the word as it is written, then its flags.
    struct Entry
    {
        qint32 at = 0;
        qint16 length = 0;
        qint16 flagsLength = 0;
        qint32 next = -1; ///< with the same hash
    };
    QString text;
    std::vector<Entry> entries;
    std::vector<qint32> heads; ///< by hash of the folded word

    QStringView wordOf(const Entry& entry) const { return QStringView(text).sliced(entry.at, entry.length); }
    QStringView flagsOf(const Entry& entry) const
    {
        return entry.flagsLength == 0 ? QStringView()
                                      : QStringView(text).sliced(entry.at + entry.length + 1, entry.flagsLength);
    }
    static QChar folded(QChar c)
    {
        const QChar small = c.toLower();
        return small == u'ё' ? QChar(u'е') : small;
    }
    std::size_t bucket(QStringView word) const
    {
        quint64 hash = 0xCBF29CE484222325ULL;
        for (const QChar c : word)
            hash = (hash ^ folded(c).unicode()) * 0x100000001B3ULL;
        return static_cast<std::size_t>((hash ^ (hash >> 31)) & (heads.size() - 1));
    }
    bool isWord(const Entry& entry, const QString& foldedOne) const
    {
        return entry.length == foldedOne.size() &&
               std::ranges::equal(wordOf(entry), foldedOne, [](QChar a, QChar b) { return folded(a) == b; });
    }
    QHash<char16_t, std::vector<Rule>> rules;
    QMultiHash<QString, Rule> byEnding; ///< by what a form ends with, ё folded
    qsizetype longestEnding = 0;
    QHash<QString, int> ownOf; ///< folded form → number of the own line
    std::vector<QStringList> own;
    bool isComplete = false;

    void readOwn()
    {
        const auto add = [this](const char* line, const QString& before, const QString& after) {
            QStringList forms = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
            for (QString& form : forms) {
                form = before + form + after;
                ownOf.insert(form, static_cast<int>(own.size()));
            }
            own.push_back(forms);
        };
        for (const char* line : ownForms)
            add(line, {}, {});
        for (const char* line : askedForms) {
            add(line, QStringLiteral("кое-"), {});
            for (const char* particle : {"-то", "-нибудь", "-либо"})
                add(line, {}, QString::fromUtf8(particle));
        }
    }

    // Entries that this folded word is a form of.
    QSet<int> entriesOf(const QString& folded) const
    {
        QSet<int> found;
        const auto look = [&](const QString& stem, const Rule* rule) {
            for (qint32 at = heads.empty() ? -1 : heads[bucket(stem)]; at >= 0;
                 at = entries[static_cast<std::size_t>(at)].next) {
                const Entry& entry = entries[static_cast<std::size_t>(at)];
                if (!isWord(entry, stem))
                    continue;
                if (!rule) {
                    found.insert(at);
                    continue;
                }
                if (!flagsOf(entry).contains(QChar(rule->flag)))
                    continue;
                const QString written = wordOf(entry).toString().toLower();
                if (written.endsWith(rule->strip) && fits(rule->condition, written))
                    found.insert(at);
            }
        };
        look(folded, nullptr);
        for (qsizetype cut = 0; cut <= std::min(longestEnding, folded.size()); ++cut) {
            const QString ending = folded.right(cut);
            for (auto at = byEnding.constFind(ending); at != byEnding.cend() && at.key() == ending; ++at)
                look(folded.left(folded.size() - cut) + foldedWord(at->strip), &*at);
        }
        return found;
    }

    // Whether the dictionary bends this very word.
    bool hasForms(const QString& folded) const
    {
        for (qint32 at = heads.empty() ? -1 : heads[bucket(folded)]; at >= 0;
             at = entries[static_cast<std::size_t>(at)].next) {
            const Entry& entry = entries[static_cast<std::size_t>(at)];
            if (entry.flagsLength > 0 && isWord(entry, folded))
                return true;
        }
        return false;
    }

    void addForms(const Entry& entry, QSet<QString>& forms) const
    {
        forms.insert(foldedWord(wordOf(entry)));
        const QString written = wordOf(entry).toString().toLower();
        for (const QChar flag : flagsOf(entry)) {
            const auto some = rules.constFind(flag.unicode());
            if (some == rules.cend())
                continue;
            for (const Rule& rule : *some) {
                if (written.endsWith(rule.strip) && fits(rule.condition, written))
                    forms.insert(foldedWord(written.left(written.size() - rule.strip.size()) + rule.add));
            }
        }
    }
};

LemmaDictionary::LemmaDictionary()
{
    auto content = std::make_shared<Content>();
    content->readOwn();
    m_content = std::move(content);
}

Result<LemmaDictionary> LemmaDictionary::load(const QString& affixes, const QString& words)
{
    const auto refused = [](const QString& path) {
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "%1 cannot be read as a Hunspell dictionary"), {path}});
    };
    QFile affixFile(affixes), wordFile(words);
    if (!affixFile.open(QIODevice::ReadOnly))
        return refused(affixes);
    if (!wordFile.open(QIODevice::ReadOnly))
        return refused(words);
    const QByteArray affixBytes = affixFile.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8);
    if (affixBytes.contains("SET KOI8-R"))
        decoder = QStringDecoder("KOI8-R");
    if (!decoder.isValid())
        return refused(affixes);
    auto content = std::make_shared<Content>();
    content->readOwn();
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    for (const QString& line : QString(decoder(affixBytes)).split(u'\n')) {
        if (!line.startsWith(QLatin1String("SFX ")))
            continue;
        const QStringList parts = line.split(spaces, Qt::SkipEmptyParts);
        if (parts.size() < 5 || parts[1].size() != 1)
            continue; // the head of a group
        const auto zero = [](const QString& part) { return part == QLatin1String("0") ? QString() : part; };
        Rule rule{zero(parts[2]), zero(parts[3].section(u'/', 0, 0)), conditionOf(parts[4]), parts[1][0].unicode()};
        content->longestEnding = std::max(content->longestEnding, rule.add.size());
        content->byEnding.insert(foldedWord(rule.add), rule);
        content->rules[rule.flag].push_back(std::move(rule));
    }
    content->text = decoder(wordFile.readAll());
    const QString& all = content->text;
    content->entries.reserve(static_cast<std::size_t>(all.size() / 10));
    content->heads.assign(1 << 18, -1);
    qsizetype at = all.indexOf(u'\n') + 1; // after the count
    while (at > 0 && at < all.size()) {
        qsizetype end = all.indexOf(u'\n', at);
        end = end < 0 ? all.size() : end;
        qsizetype last = end;
        while (last > at && all[last - 1].isSpace())
            --last;
        const QStringView line = QStringView(all).sliced(at, last - at);
        const qsizetype slash = line.indexOf(u'/');
        const qsizetype length = slash < 0 ? line.size() : slash;
        if (length > 0 && length < 100 && line.size() < 200) {
            const std::size_t bucket = content->bucket(line.left(length));
            content->entries.push_back({static_cast<qint32>(at), static_cast<qint16>(length),
                                        static_cast<qint16>(slash < 0 ? 0 : line.size() - slash - 1),
                                        content->heads[bucket]});
            content->heads[bucket] = static_cast<qint32>(content->entries.size()) - 1;
        }
        at = end + 1;
    }
    if (content->rules.isEmpty() || content->entries.size() < 2)
        return refused(content->rules.isEmpty() ? affixes : words);
    content->isComplete = true;
    LemmaDictionary dictionary;
    dictionary.m_content = std::move(content);
    return dictionary;
}

LemmaDictionary LemmaDictionary::system()
{
    for (const char* folder : {"/usr/share/hunspell/", "/usr/share/myspell/dicts/", "/usr/local/share/hunspell/"}) {
        const QString base = QLatin1String(folder) + QStringLiteral("ru_RU");
        if (auto read = load(base + QStringLiteral(".aff"), base + QStringLiteral(".dic")))
            return std::move(*read);
    }
    return {};
}

bool LemmaDictionary::isComplete() const
{
    return m_content->isComplete;
}

QStringList LemmaDictionary::lemmas(const QString& word) const
{
    const QString folded = foldedWord(word);
    QSet<QString> found;
    if (const auto own = m_content->ownOf.constFind(folded); own != m_content->ownOf.cend()) {
        found.insert(m_content->own[static_cast<std::size_t>(*own)].front());
        return {*found.cbegin()};
    }
    for (const int entry : m_content->entriesOf(folded))
        found.insert(foldedWord(m_content->wordOf(m_content->entries[static_cast<std::size_t>(entry)])));
    QStringList list(found.cbegin(), found.cend());
    list.sort();
    return list;
}

QStringList LemmaDictionary::forms(const QString& word) const
{
    const QString folded = foldedWord(word);
    QSet<QString> forms{folded};
    if (const auto own = m_content->ownOf.constFind(folded); own != m_content->ownOf.cend()) {
        for (const QString& form : m_content->own[static_cast<std::size_t>(*own)])
            forms.insert(form);
    } else {
        for (const int entry : m_content->entriesOf(folded))
            m_content->addForms(m_content->entries[static_cast<std::size_t>(entry)], forms);
    }
    QStringList list(forms.cbegin(), forms.cend());
    list.sort();
    return list;
}

QString LemmaDictionary::lemma(const QString& word) const
{
    const QStringList all = lemmas(word);
    if (all.isEmpty())
        return foldedWord(word);
    // A word that is a lemma itself stays; else the shortest, then the first of the alphabet. The dictionary lists some
    // bare plural genitives (минут) as words of their own: those go to the noun they are a form of.
    const QString folded = foldedWord(word);
    if (all.contains(folded)) {
        const auto noun = std::ranges::find_if(all, [&](const QString& one) { return isBareGenitive(folded, one); });
        return noun != all.end() && !m_content->hasForms(folded) ? *noun : folded;
    }
    return *std::ranges::min_element(all, {}, [](const QString& one) { return std::pair(one.size(), one); });
}

} // namespace tropa::interviews
