#include "interviews/asking_speaker.h"

#include <QRegularExpression>

#include <algorithm>

namespace tropa::interviews {

namespace {

constexpr double leastShare = 0.3;
constexpr double aheadOfNext = 1.6;
constexpr double forSpeakingFirst = 0.1;

bool beginsAsking(const QString& words)
{
    static const QRegularExpression asking(
        QStringLiteral(
            "^(?:(?:а|и|ну|так|хорошо|понятно|спасибо|скажите|ok|okay|so|and|right|well|great|thanks?)[\\s,]+)*"
            "(?:скажите|расскажите|опишите|вспомните|как|какой|какая|какие|какое|каким|какую|кто|что|чем|"
            "почему|зачем|когда|где|куда|откуда|сколько|можете|могли|были ли|"
            "how|what|why|when|where|who|which|tell|describe|could you|can you|do you|did you|have you|"
            "are you|were you|would you|is there|was there)(?![\\p{L}])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return asking.match(words).hasMatch();
}

} // namespace

std::optional<AskingSpeaker> askingSpeaker(const Transcript& transcript)
{
    if (transcript.speakers.size() < 2)
        return std::nullopt;
    struct Manner
    {
        qint64 turns = 0, asking = 0;
        double weight = 0;
        double score = 0;
    };
    std::vector<Manner> manners(transcript.speakers.size());
    const CodePointIndex index(transcript.text);
    const bool hasMarks = transcript.text.contains(u'?');
    std::optional<std::size_t> first;
    for (const auto& turn : transcript.turns) {
        if (!turn.speaker)
            continue;
        first = first.value_or(*turn.speaker);
        const qsizetype begin = index.toUtf16(turn.span.begin), end = index.toUtf16(turn.span.end);
        const QStringView words = QStringView(transcript.text).sliced(begin, end - begin).trimmed();
        Manner& manner = manners[*turn.speaker];
        ++manner.turns;
        const double weight = !hasMarks              ? (beginsAsking(words.toString()) ? 1 : 0)
                              : words.endsWith(u'?') ? 1
                              : words.contains(u'?') ? 0.5
                                                     : 0;
        manner.weight += weight;
        manner.asking += weight > 0 ? 1 : 0;
    }
    for (std::size_t i = 0; i < manners.size(); ++i) {
        Manner& one = manners[i];
        one.score = one.turns == 0 ? 0 : one.weight / static_cast<double>(one.turns);
        if (one.score > 0 && first == i)
            one.score += forSpeakingFirst;
    }
    const auto best = std::ranges::max_element(manners, {}, &Manner::score);
    const auto at = static_cast<std::size_t>(best - manners.begin());
    if (best->turns < 2 || best->score < leastShare || roleOfLabel(transcript.speakers[at].name))
        return std::nullopt;
    for (const Manner& one : manners) {
        if (&one != &*best && one.score * aheadOfNext > best->score)
            return std::nullopt;
    }
    return AskingSpeaker{at, best->asking, best->turns};
}

} // namespace tropa::interviews
