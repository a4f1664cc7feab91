#include "interviews/text_words.h"

#include <algorithm>
#include <initializer_list>

namespace tropa::interviews {

namespace {

// Latin and Russian letters and digits as they are compared; 0: ask Unicode.
constexpr char16_t quickFold(char16_t c)
{
    if ((c >= u'а' && c <= u'я') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
        return c;
    if ((c >= u'А' && c <= u'Я') || (c >= u'A' && c <= u'Z'))
        return c + 0x20;
    return c == u'ё' || c == u'Ё' ? u'е' : u'\0';
}

bool isPart(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.unicode() < 0x80)
        return false;
    if (!c.isSurrogate())
        return c.isLetterOrNumber() || c.isMark();
    const qsizetype high = c.isHighSurrogate() ? at : at - 1;
    if (high < 0 || high + 1 >= text.size() || !text[high].isHighSurrogate() || !text[high + 1].isLowSurrogate())
        return false;
    const char32_t whole = QChar::surrogateToUcs4(text[high], text[high + 1]);
    return QChar::isLetterOrNumber(whole) || QChar::isMark(whole);
}

bool isPartOrQuick(QStringView text, qsizetype at)
{
    return quickFold(text[at].unicode()) != 0 || isPart(text, at);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'＇';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'‑';
}

bool isOneOf(QStringView word, std::initializer_list<QStringView> list)
{
    return std::ranges::any_of(list, [&](QStringView one) { return word == one; });
}

// «кто», «каким», «откуда»: what -то, -нибудь and -либо make another word of; after a noun (врач-то) they do not.
bool isAsked(QStringView part)
{
    return isOneOf(part,
                   {u"кто",    u"кого",  u"кому",   u"кем",   u"ком",   u"что",  u"чего", u"чему",  u"чем",
                    u"где",    u"куда",  u"чей",    u"чья",   u"чье",   u"чьи",  u"чью",  u"когда", u"откуда",
                    u"почему", u"зачем", u"отчего", u"чьего", u"чьему", u"чьей", u"чьим", u"чьих",  u"сколько"}) ||
           part.startsWith(u"как") || part.startsWith(u"котор");
}

bool holds(QStringView before, QStringView after)
{
    const auto isNumber = [](QStringView part) {
        return std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
    };
    const auto hasDigit = [](QStringView part) {
        return std::ranges::any_of(part, [](QChar c) { return c.isDigit(); });
    };
    if (hasDigit(after))
        return false;
    if (hasDigit(before))
        return isNumber(before) && after.size() <= 2;
    if (before.size() == 1 && before[0].script() == QChar::Script_Latin)
        return true;
    if (isOneOf(after, {u"то", u"нибудь", u"либо"}))
        return isAsked(before);
    if (after == u"таки")
        return isOneOf(before, {u"все", u"опять", u"так", u"довольно"});
    return isOneOf(before, {u"кое", u"кой", u"по", u"во", u"в"}) ||
           (before == u"из" && isOneOf(after, {u"за", u"под"}));
}

// What stands before an ending of English («doctor's») and after an article of French («l'eau») is what is compared:
// where it begins and how long it is, in a folded word.
std::pair<qsizetype, qsizetype> comparedPart(QStringView folded)
{
    const qsizetype mark = folded.indexOf(u'\'');
    if (mark < 0)
        return {0, folded.size()};
    const QStringView before = folded.first(mark);
    if (folded.size() - mark > 2 && isOneOf(before, {u"l", u"d", u"j", u"m", u"t", u"s", u"n", u"c", u"qu"}))
        return {mark + 1, folded.size() - mark - 1};
    const qsizetype last = folded.lastIndexOf(u'\'');
    if (isOneOf(folded.sliced(last + 1), {u"s", u"ll", u"re", u"ve", u"d", u"m"}))
        return {0, last};
    return {0, folded.size()};
}

} // namespace

bool joinsWord(QStringView text, qsizetype at)
{
    if (at < 1 || at + 1 >= text.size() || !isPartOrQuick(text, at - 1) || !isPartOrQuick(text, at + 1))
        return false;
    if (isApostrophe(text[at]))
        return !text[at + 1].isDigit();
    if (!isHyphen(text[at]))
        return false;
    qsizetype from = at, to = at + 1;
    constexpr qsizetype longest = 40;
    while (from > 0 && at - from < longest && isPartOrQuick(text, from - 1))
        --from;
    while (to < text.size() && to - at < longest && isPartOrQuick(text, to))
        ++to;
    return holds(foldedWord(text.sliced(from, at - from)), foldedWord(text.sliced(at + 1, to - at - 1)));
}

TextWords::TextWords(QStringView text)
{
    // Written by hand into room made once; what is rare goes the slow way.
    m_folded.resize(text.size());
    m_words.reserve(static_cast<std::size_t>(text.size() / 5));
    QChar* folded = m_folded.data();
    qsizetype written = 0, at = 0;
    const qsizetype size = text.size();
    while (at < size) {
        char16_t quick = quickFold(text[at].unicode());
        if (quick == 0 && (!isPart(text, at) || text[at].isMark())) {
            ++at;
            continue;
        }
        const qsizetype begin = at, from = written;
        bool isJoined = false;
        for (; at < size; ++at) {
            quick = quickFold(text[at].unicode());
            if (quick != 0) {
                folded[written++] = QChar(quick);
            } else if (isPart(text, at)) {
                m_folded.resize(written);
                appendFolded(m_folded, text[at], from);
                written = m_folded.size();
                m_folded.resize(size);
                folded = m_folded.data();
            } else if (joinsWord(text, at)) {
                isJoined = true;
                folded[written++] = isApostrophe(text[at]) ? QChar(u'\'') : QChar(u'-');
            } else {
                break;
            }
        }
        const auto [skipped, length] = isJoined ? comparedPart(QStringView(m_folded).sliced(from, written - from))
                                                : std::pair(qsizetype(0), written - from);
        m_words.push_back({begin, at, from + skipped, length});
    }
    m_folded.resize(written);
}

QStringList foldedWords(QStringView text)
{
    const TextWords words(text);
    QStringList list;
    for (std::size_t i = 0; i < words.size(); ++i)
        list << words.folded(i).toString();
    return list;
}

const QStringList& commonWords()
{
    static const QStringList all =
        QStringLiteral(
            "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от "
            "меня еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж "
            "вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без "
            "будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой совсем ним здесь этом один "
            "почти мой тем чтобы нее кажется сейчас были куда зачем всех никогда можно при наконец два об другой хоть "
            "после над больше тот через эти нас про всего них какая много разве три эту моя впрочем хорошо свою этой "
            "перед иногда лучше чуть том нельзя такой им более всегда конечно всю между это как-то просто вообще "
            "во-первых во-вторых в-третьих из-за из-под по-моему все-таки значит типа короче давайте давай скажем "
            "например какие какое какую каких такая такое такие таких очень "
            "нам наш наша наше наши ваш ваша ваше ваши который которая которое которые которого которой которых мои "
            "моего моей своей своего свои своих этих эта тех те та ага угу эм э ээ мм кстати собственно прям "
            "the a an and or but of to in on at for with from by as is are was were be been it its this that these "
            "those i you he she we they me him her us them my your his our their not no so if then than there here "
            "what which who when where how do did does have has had will would can could just very really well yeah "
            "yes um uh like don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't "
            "won't "
            "wouldn't shouldn't let")
            .split(u' ', Qt::SkipEmptyParts);
    return all;
}

} // namespace tropa::interviews
