#include "interviews/speakers.h"

#include "frame/frame_store.h"
#include "interviews/code_sets.h"
#include "interviews/respondent_split.h"
#include "interviews/text_search.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tropa::interviews {

namespace {

const QString interviewerKey = QStringLiteral("interviewer");
const QString respondentKey = QStringLiteral("respondent");

struct SpeakerRow
{
    qint64 id;
    DocumentId document;
    QString name;
    SpeakerRole role;
};

int order(const Voice& voice)
{
    if (voice.key == respondentKey)
        return 0;
    return voice.role == SpeakerRole::Interviewer ? 3 : voice.role == SpeakerRole::Respondent ? 1 : 2;
}

} // namespace

Speakers::Speakers(storage::Connection& connection)
{
    const Language language = metrics::projectLanguage(connection);
    std::vector<SpeakerRow> speakers;
    std::unordered_map<DocumentId, int> respondentsIn;
    {
        auto rows = connection.prepare(
            "SELECT s.id, s.document_id, s.name, s.role FROM document_speaker s JOIN document d ON d.id = "
            "s.document_id LEFT JOIN import i ON i.id = d.import_id WHERE coalesce(i.active, 1) = 1 ORDER BY s.id");
        while (rows.step()) {
            speakers.push_back(
                {rows.integer(0), rows.id<DocumentId>(1), rows.text(2), static_cast<SpeakerRole>(rows.integer(3))});
            respondentsIn[speakers.back().document] += speakers.back().role == SpeakerRole::Respondent ? 1 : 0;
        }
    }
    std::map<QString, std::size_t> known;
    std::vector<std::size_t> voiceOfEach;
    for (const SpeakerRow& one : speakers) {
        const bool isOnly = one.role == SpeakerRole::Respondent && respondentsIn[one.document] == 1;
        Voice voice{frame::normalName(one.name), one.name, one.role, 0, 0};
        if (one.role == SpeakerRole::Interviewer)
            voice = {interviewerKey, text({QT_TRANSLATE_NOOP("core", "the interviewer")}, language), one.role, 0, 0};
        else if (isOnly)
            voice = {respondentKey, text({QT_TRANSLATE_NOOP("core", "the respondent")}, language), one.role, 0, 0};
        const auto [at, isNew] = known.emplace(voice.key, m_voices.size());
        if (isNew)
            m_voices.push_back(std::move(voice));
        ++m_voices[at->second].documents;
        voiceOfEach.push_back(at->second);
    }
    std::vector<std::size_t> places(m_voices.size());
    std::vector<std::size_t> byOrder(m_voices.size());
    for (std::size_t i = 0; i < byOrder.size(); ++i)
        byOrder[i] = i;
    std::ranges::stable_sort(byOrder, [&](std::size_t a, std::size_t b) {
        const Voice &x = m_voices[a], &y = m_voices[b];
        return order(x) != order(y) ? order(x) < order(y) : x.key.localeAwareCompare(y.key) < 0;
    });
    std::vector<Voice> sorted;
    for (std::size_t i = 0; i < byOrder.size(); ++i) {
        places[byOrder[i]] = i;
        sorted.push_back(m_voices[byOrder[i]]);
    }
    m_voices = std::move(sorted);
    for (std::size_t i = 0; i < speakers.size(); ++i)
        m_voiceOfSpeaker[speakers[i].id] = static_cast<int>(places[voiceOfEach[i]]);

    auto rows = connection.prepare("SELECT document_id, begin_at, end_at, speaker_id FROM turn "
                                   "WHERE speaker_id IS NOT NULL ORDER BY document_id, begin_at");
    while (rows.step()) {
        const int voice = voiceOf(rows.integer(3));
        if (voice < 0)
            continue;
        m_turns[rows.id<DocumentId>(0)].push_back({{rows.integer(1), rows.integer(2)}, voice});
        ++m_voices[static_cast<std::size_t>(voice)].turns;
    }
}

int Speakers::find(const QString& nameOrKey) const
{
    const QString wanted = frame::normalName(nameOrKey);
    const auto found = std::ranges::find_if(
        m_voices, [&](const Voice& one) { return one.key == wanted || frame::normalName(one.name) == wanted; });
    return found == m_voices.end() ? -1 : static_cast<int>(found - m_voices.begin());
}

int Speakers::voiceOf(qint64 speaker) const
{
    const auto found = m_voiceOfSpeaker.find(speaker);
    return found == m_voiceOfSpeaker.end() ? -1 : found->second;
}

int Speakers::voiceOf(DocumentId document, TextSpan stretch) const
{
    const auto said = m_turns.find(document);
    if (said == m_turns.end())
        return -1;
    const std::vector<Said>& turns = said->second;
    auto at = std::ranges::upper_bound(turns, stretch.begin, {}, [](const Said& one) { return one.span.begin; });
    if (at != turns.begin() && std::prev(at)->span.end > stretch.begin)
        --at;
    std::vector<std::pair<int, qint64>> shares;
    for (; at != turns.end() && at->span.begin < stretch.end; ++at) {
        const qint64 length = std::min(at->span.end, stretch.end) - std::max(at->span.begin, stretch.begin);
        const auto known = std::ranges::find(shares, at->voice, &std::pair<int, qint64>::first);
        if (known == shares.end())
            shares.emplace_back(at->voice, length);
        else
            known->second += length;
    }
    const auto most = std::ranges::max_element(shares, {}, &std::pair<int, qint64>::second);
    return most == shares.end() ? -1 : most->first;
}

bool Speakers::speaksIn(int voice, DocumentId document) const
{
    const auto said = m_turns.find(document);
    return said != m_turns.end() &&
           std::ranges::any_of(said->second, [&](const Said& one) { return one.voice == voice; });
}

Result<int> voiceNamed(const Speakers& speakers, const QString& nameOrKey)
{
    if (nameOrKey.trimmed().isEmpty())
        return -1;
    if (const int voice = speakers.find(nameOrKey); voice >= 0)
        return voice;
    QStringList names;
    for (const Voice& one : speakers.voices())
        names << one.name;
    return Error(ErrorKind::Usage,
                 {QT_TRANSLATE_NOOP("core", "Nobody called %1 speaks in the transcripts; there are: %2"),
                  {nameOrKey, names.join(QStringLiteral(", "))}});
}

Result<metrics::Scope> narrowedTo(storage::Connection& connection, const metrics::Scope& scope,
                                  const VoiceFilter& filter)
{
    metrics::Scope narrowed = scope;
    if (!filter.codes.isEmpty()) {
        const auto set = codeSetNamed(connection, filter.codes);
        if (!set) {
            QStringList names;
            for (const CodeSet& one : codeSets(connection))
                names << one.name;
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no group of codes “%1”; there are: %2"),
                                            {filter.codes, names.join(QStringLiteral(", "))}});
        }
        std::vector<qint64>& codes = narrowed.where[QLatin1String(metrics::dimension::code)];
        codes = {0}; // nobody has this id: an empty list would mean all
        for (const CodeId code : set->codes)
            codes.push_back(code.value());
    }
    if (filter.by.isEmpty())
        return narrowed;
    const std::vector<Respondent> people = respondentsInScope(connection, scope);
    const auto split = splitRespondents(connection, people, filter.by);
    if (!split)
        return split.error();
    const QString wanted = frame::normalName(filter.value);
    const auto group = std::ranges::find_if(split->groups, [&](const RespondentSplit::Group& one) {
        return frame::normalName(one.key) == wanted || frame::normalName(one.name) == wanted;
    });
    if (group == split->groups.end()) {
        QStringList names;
        for (const RespondentSplit::Group& one : split->groups)
            names << one.key;
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "No respondent has %1 “%2”; there are: %3"),
                                        {split->name, filter.value, names.join(QStringLiteral(", "))}});
    }
    std::vector<qint64>& ids = narrowed.where[QLatin1String(metrics::dimension::respondent)];
    ids.clear();
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (split->groupOf[i] == static_cast<int>(group - split->groups.begin()))
            ids.push_back(people[i].id.value());
    }
    return narrowed;
}

} // namespace tropa::interviews
