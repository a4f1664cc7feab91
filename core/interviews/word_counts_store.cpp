#include "interviews/word_counts.h"

#include "interviews/document_store.h"
#include "interviews/selection_store.h"
#include "interviews/speakers.h"
#include "interviews/text_search.h"
#include "statistics/multiple_tests.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>
#include <unordered_map>

namespace tropa::interviews {

namespace {

/// A form met in the texts; asked of the dictionary and the lists once.
struct Form
{
    QString word;
    int lemma = 0;
    bool isCommon = false;
    bool isNumber = false;
};

/// Up to five lemmas in a row by number; -1 past the last.
using Run = std::array<int, 5>;

struct RunHash
{
    std::size_t operator()(const Run& run) const
    {
        std::size_t hash = 0;
        for (const int word : run)
            hash = (hash ^ static_cast<std::size_t>(word + 1)) * 0x9E3779B97F4A7C15ULL;
        return hash ^ (hash >> 32);
    }
};

struct Tally
{
    qint64 times = 0;
    std::vector<int> voices; // respondents, each once
    std::vector<qint64> byGroup;
    std::unordered_map<Run, qint64, RunHash> forms;
};

struct ViewHash
{
    using is_transparent = void;
    std::size_t operator()(QStringView word) const { return qHash(word); }
};

/// Numbers for forms and lemmas.
class Vocabulary
{
public:
    Vocabulary(const LemmaDictionary& dictionary, bool byLemma, QSet<QString> common)
        : m_dictionary(dictionary), m_byLemma(byLemma), m_common(std::move(common))
    {
    }

    int number(QStringView folded)
    {
        const auto known = m_numbers.find(folded);
        if (known != m_numbers.end())
            return known->second;
        Form form;
        form.word = folded.toString();
        form.isNumber = std::ranges::any_of(folded, [](QChar c) { return c.isDigit(); });
        const QString lemma = m_byLemma ? m_dictionary.lemma(form.word) : form.word;
        form.isCommon = isCommon(form.word) || isCommon(lemma);
        const auto at = m_lemmaNumbers.constFind(lemma);
        if (at != m_lemmaNumbers.cend()) {
            form.lemma = *at;
        } else {
            form.lemma = static_cast<int>(m_lemmas.size());
            m_lemmaNumbers.insert(lemma, form.lemma);
            m_lemmas.push_back(lemma);
        }
        m_numbers.emplace(form.word, static_cast<int>(m_forms.size()));
        m_forms.push_back(std::move(form));
        return static_cast<int>(m_forms.size()) - 1;
    }
    const Form& form(int number) const { return m_forms[static_cast<std::size_t>(number)]; }
    QString lemmas(const Run& run) const
    {
        return joined(run, [this](int one) { return m_lemmas[static_cast<std::size_t>(one)]; });
    }
    QString words(const Run& run) const
    {
        return joined(run, [this](int one) { return form(one).word; });
    }

private:
    // кто-то is as common as кто.
    bool isCommon(const QString& word) const
    {
        static const QSet<QString> particles = {QStringLiteral("то"), QStringLiteral("нибудь"), QStringLiteral("либо"),
                                                QStringLiteral("кое")};
        if (m_common.contains(word))
            return true;
        const QStringList parts = word.split(u'-');
        return parts.size() > 1 && std::ranges::all_of(parts, [&](const QString& part) {
                   return particles.contains(part) || m_common.contains(part);
               });
    }
    template <class Word>
    static QString joined(const Run& run, Word word)
    {
        QStringList parts;
        for (const int one : run) {
            if (one >= 0)
                parts << word(one);
        }
        return parts.join(u' ');
    }

    const LemmaDictionary& m_dictionary;
    bool m_byLemma;
    QSet<QString> m_common;
    std::unordered_map<QString, int, ViewHash, std::equal_to<>> m_numbers;
    QHash<QString, int> m_lemmaNumbers;
    std::vector<Form> m_forms;
    std::vector<QString> m_lemmas;
};

// True where a run of words must end between two: a full stop or another mark that parts sentences.
bool isParted(QStringView between)
{
    return std::ranges::any_of(between, [](QChar c) {
        return c == u'.' || c == u'!' || c == u'?' || c == u';' || c == u':' || c == u'\n' || c == QChar(0x2026);
    });
}

/// Counts the turns of a selection, one at a time, then makes the table.
class WordCounter
{
public:
    WordCounter(storage::Connection& connection, const LemmaDictionary& dictionary, const metrics::Scope& scope,
                const WordCountOptions& options)
        : m_connection(connection)
        , m_scope(scope)
        , m_options(options)
        , m_bySpeaker(isSpeakerSplit(options.by))
        , m_length(static_cast<std::size_t>(std::clamp(options.length, 1, 5)))
        , m_vocabulary(dictionary, options.byLemma, wordsToLeaveOut())
    {
    }

    Result<WordCounts> run()
    {
        if (m_bySpeaker || !m_options.speaker.isEmpty()) {
            m_speakers.emplace(m_connection);
            const auto named = voiceNamed(*m_speakers, m_options.speaker);
            if (!named)
                return named.error();
            m_only = *named;
        }
        if (Result<void> split = readGroups(); !split)
            return split.error();
        countTurns();
        makeTable();
        return std::move(m_result);
    }

private:
    QSet<QString> wordsToLeaveOut() const
    {
        QSet<QString> left;
        if (m_options.withoutCommon) {
            for (const QStringList& list : {commonWords(), stopWords(m_connection)}) {
                for (const QString& word : list)
                    left.insert(word);
            }
        }
        return left;
    }

    Result<void> readGroups()
    {
        if (m_options.by.isEmpty())
            return {};
        auto split = wordGroups(m_connection, m_scope, m_options.by, m_options.patients);
        if (!split)
            return split.error();
        const auto groups = static_cast<int>(split->groups.size());
        if (groups < 2 || m_options.groupA < 0 || m_options.groupA >= groups || m_options.groupB >= groups ||
            m_options.groupA == m_options.groupB)
            return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "Words are compared between two groups of “%1”; "
                                                                       "there are %2"),
                                             {split->name, static_cast<qint64>(groups)}});
        m_result.split = std::move(*split);
        m_result.wordsOfGroup.assign(static_cast<std::size_t>(groups), 0);
        return {};
    }

    void countTurns()
    {
        const std::vector<Respondent> people = respondentsInScope(m_connection, m_scope);
        QHash<RespondentId, int> placeOf;
        for (std::size_t i = 0; i < people.size(); ++i)
            placeOf.insert(people[i].id, static_cast<int>(i));
        std::unordered_map<DocumentId, RespondentId> respondentOf;
        for (const DocumentInfo& info : documents(m_connection))
            respondentOf[info.id] = info.respondent;
        QSet<int> heard;
        auto rows =
            m_connection.prepare("SELECT t.document_id, f.text, coalesce(s.role, 0), s.id FROM derived_search_turn f "
                                 "JOIN turn t ON t.id = f.rowid LEFT JOIN document_speaker s ON s.id = t.speaker_id");
        while (rows.step()) {
            const auto document = respondentOf.find(rows.id<DocumentId>(0));
            if (document == respondentOf.end())
                continue;
            const int voice = m_speakers ? m_speakers->voiceOf(rows.integer(3)) : -1;
            if (m_only >= 0 ? voice != m_only : !m_options.withInterviewer && !m_bySpeaker && rows.integer(2) == 1)
                continue;
            const int who = placeOf.value(document->second, -1);
            if (who < 0 && !m_scope.isEmpty())
                continue;
            const int group = m_bySpeaker                  ? voice
                              : m_result.split && who >= 0 ? m_result.split->groupOf[static_cast<std::size_t>(who)]
                                                           : -1;
            if (m_result.split && group < 0)
                continue;
            heard.insert(who);
            count(rows.text(1), who, group);
        }
        m_result.respondents = heard.size();
        m_result.different = static_cast<qint64>(m_tallies.size());
    }

    void count(const QString& text, int who, int group)
    {
        const TextWords words(text);
        m_numbers.clear();
        for (std::size_t i = 0; i < words.size(); ++i)
            m_numbers.push_back(m_vocabulary.number(words.folded(i)));
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!m_options.withNumbers && m_vocabulary.form(m_numbers[i]).isNumber)
                continue;
            ++m_result.total;
            if (group >= 0)
                ++m_result.wordsOfGroup[static_cast<std::size_t>(group)];
            if (i + m_length > words.size())
                continue;
            Run key, form;
            key.fill(-1);
            form.fill(-1);
            bool whole = true;
            for (std::size_t k = 0; k < m_length && whole; ++k) {
                const Form& one = m_vocabulary.form(m_numbers[i + k]);
                whole = (k == 0 || !isParted(QStringView(text).sliced(words.end(i + k - 1),
                                                                      words.begin(i + k) - words.end(i + k - 1)))) &&
                        (m_options.withNumbers || !one.isNumber) &&
                        // At either end a common word makes an n-gram of nothing.
                        !(one.isCommon && (k == 0 || k + 1 == m_length));
                key[k] = one.lemma;
                form[k] = m_numbers[i + k];
            }
            if (!whole)
                continue;
            Tally& tally = m_tallies[key];
            ++tally.times;
            if (std::find(tally.voices.rbegin(), tally.voices.rend(), who) == tally.voices.rend())
                tally.voices.push_back(who);
            if (group >= 0) {
                tally.byGroup.resize(m_result.wordsOfGroup.size(), 0);
                ++tally.byGroup[static_cast<std::size_t>(group)];
            }
            ++tally.forms[form];
        }
    }

    WordCount wordOf(const Run& run, const Tally& tally) const
    {
        WordCount word;
        word.lemma = m_vocabulary.lemmas(run);
        word.times = tally.times;
        word.respondents = static_cast<qint64>(tally.voices.size());
        word.byGroup = tally.byGroup;
        word.byGroup.resize(m_result.wordsOfGroup.size(), 0);
        qint64 most = 0;
        for (const auto& [form, times] : tally.forms) {
            const QString written = m_vocabulary.words(form);
            if (times > most || (times == most && written < word.words)) {
                most = times;
                word.words = written;
            }
        }
        return word;
    }

    /// Of groupA against groupB, or against all others.
    std::optional<statistics::Keyness> keynessOf(const WordCount& word) const
    {
        const auto a = static_cast<std::size_t>(m_options.groupA);
        double b = 0, wordsB = 0;
        for (std::size_t g = 0; g < m_result.wordsOfGroup.size(); ++g) {
            if (m_options.groupB >= 0 ? g == static_cast<std::size_t>(m_options.groupB) : g != a) {
                b += static_cast<double>(word.byGroup[g]);
                wordsB += static_cast<double>(m_result.wordsOfGroup[g]);
            }
        }
        const auto key = statistics::keyness(
            {static_cast<double>(word.byGroup[a]), b, static_cast<double>(m_result.wordsOfGroup[a]), wordsB});
        return key ? std::optional(*key) : std::nullopt;
    }

    void makeTable()
    {
        std::vector<double> pValues;
        for (const auto& [run, tally] : m_tallies) {
            if (tally.times < m_options.least)
                continue;
            WordCount word = wordOf(run, tally);
            if (m_result.split)
                word.key = keynessOf(word);
            if (word.key)
                pValues.push_back(word.key->p);
            m_result.words.push_back(std::move(word));
        }
        const std::vector<double> corrected = statistics::adjusted(pValues, statistics::Correction::BenjaminiHochberg);
        std::size_t next = 0;
        for (WordCount& word : m_result.words) {
            if (word.key)
                word.corrected = corrected[next++];
        }
        std::ranges::sort(m_result.words, [](const WordCount& a, const WordCount& b) {
            if (a.key && b.key && a.key->logLikelihood != b.key->logLikelihood)
                return a.key->logLikelihood > b.key->logLikelihood;
            return a.times != b.times ? a.times > b.times : a.lemma < b.lemma;
        });
    }

    storage::Connection& m_connection;
    const metrics::Scope& m_scope;
    const WordCountOptions& m_options;
    bool m_bySpeaker;
    std::size_t m_length;
    Vocabulary m_vocabulary;
    std::optional<Speakers> m_speakers;
    int m_only = -1; ///< the one voice that counts
    std::unordered_map<Run, Tally, RunHash> m_tallies;
    std::vector<int> m_numbers; ///< of the turn in hand
    WordCounts m_result;
};

} // namespace

Result<RespondentSplit> wordGroups(storage::Connection& connection, const metrics::Scope& scope, const QString& by,
                                   const PatientSource& patients)
{
    const std::vector<Respondent> people = respondentsInScope(connection, scope);
    if (!isSpeakerSplit(by))
        return splitAlsoByPatients(connection, people, by, patients);
    RespondentSplit split;
    split.by = by;
    split.name = text({QT_TRANSLATE_NOOP("core", "Speaker")}, metrics::projectLanguage(connection));
    const Speakers speakers(connection);
    for (const Voice& voice : speakers.voices())
        split.groups.push_back({voice.key, voice.name, voice.documents});
    return split;
}

Result<WordCounts> countWords(storage::Connection& connection, const LemmaDictionary& dictionary,
                              const metrics::Scope& scope, const WordCountOptions& options)
{
    auto counted = WordCounter(connection, dictionary, scope, options).run();
    if (counted && options.byLemma && !dictionary.isComplete())
        counted->note = {QT_TRANSLATE_NOOP("core", "The Russian dictionary (package hunspell-ru) is not installed: "
                                                   "forms of a word are counted apart")};
    return counted;
}

QStringList stopWords(storage::Connection& connection)
{
    QStringList words;
    auto rows = connection.prepare("SELECT word FROM stop_word ORDER BY word");
    while (rows.step())
        words << rows.text(0);
    return words;
}

void setStopWords(project::Edit& edit, const QStringList& words)
{
    QStringList wanted;
    for (const QString& word : words) {
        wanted << foldedWords(word);
    }
    wanted.removeDuplicates();
    for (const QString& known : stopWords(edit.db())) {
        if (!wanted.removeOne(known))
            edit.db().run("DELETE FROM stop_word WHERE word = ?", known);
    }
    for (const QString& word : wanted)
        edit.db().run("INSERT INTO stop_word (word) VALUES (?)", word);
}

} // namespace tropa::interviews
