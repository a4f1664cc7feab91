#include "interviews/text_words.h"

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

bool isPart(QChar c)
{
    return c.unicode() >= 0x80 && (c.isLetterOrNumber() || c.isMark() || c.isSurrogate());
}

} // namespace

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
        if (quick == 0 && (!isPart(text[at]) || text[at].isMark())) {
            ++at;
            continue;
        }
        const qsizetype begin = at, from = written;
        for (; at < size; ++at) {
            quick = quickFold(text[at].unicode());
            if (quick != 0) {
                folded[written++] = QChar(quick);
            } else if (isPart(text[at])) {
                m_folded.resize(written);
                appendFolded(m_folded, text[at], from);
                written = m_folded.size();
                m_folded.resize(size);
                folded = m_folded.data();
            } else {
                break;
            }
        }
        m_words.push_back({begin, at, from, written - from});
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
            "значит типа короче давайте давай скажем например какие какое какую каких такая такое такие таких очень "
            "нам наш наша наше наши ваш ваша ваше ваши который которая которое которые которого которой которых мои "
            "моего моей своей своего свои своих этих эта тех те та ага угу эм э ээ мм кстати собственно прям "
            "the a an and or but of to in on at for with from by as is are was were be been it its this that these "
            "those i you he she we they me him her us them my your his our their not no so if then than there here "
            "what which who when where how do did does have has had will would can could just very really well yeah "
            "yes um uh like")
            .split(u' ', Qt::SkipEmptyParts);
    return all;
}

} // namespace tropa::interviews
