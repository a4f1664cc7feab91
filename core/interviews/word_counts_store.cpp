#include "interviews/word_counts.h"

#include "interviews/document_store.h"
#include "interviews/selection_store.h"
#include "interviews/text_search.h"
#include "statistics/multiple_tests.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <unordered_map>

namespace tropa::interviews {

namespace {

struct Tally
{
    qint64 times = 0;
    qint64 respondents = 0;
    qint64 lastSeen = -1; // respondent, to count each once
    std::vector<qint64> byGroup;
    QHash<QString, qint64> forms;
};

// True where a run of words must end between two: a full stop or another mark that parts sentences.
bool isParted(QStringView between)
{
    return std::ranges::any_of(between, [](QChar c) {
        return c == u'.' || c == u'!' || c == u'?' || c == u';' || c == u':' || c == u'\n' || c == QChar(0x2026);
    });
}

bool isNumber(const QString& word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

} // namespace

Result<WordCounts> countWords(storage::Connection& connection, const LemmaDictionary& dictionary,
                              const metrics::Scope& scope, const WordCountOptions& options)
{
    WordCounts result;
    const std::vector<Respondent> people = respondentsInScope(connection, scope);
    QHash<RespondentId, int> placeOf;
    for (std::size_t i = 0; i < people.size(); ++i)
        placeOf.insert(people[i].id, static_cast<int>(i));
    if (!options.by.isEmpty()) {
        auto split = splitRespondents(connection, people, options.by);
        if (!split)
            return split.error();
        const auto groups = static_cast<int>(split->groups.size());
        if (groups < 2 || options.groupA < 0 || options.groupA >= groups || options.groupB >= groups ||
            options.groupA == options.groupB)
            return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "Words are compared between two groups of “%1”; "
                                                                       "there are %2"),
                                             {split->name, static_cast<qint64>(groups)}});
        result.split = std::move(*split);
        result.wordsOfGroup.assign(static_cast<std::size_t>(groups), 0);
    }
    if (options.byLemma && !dictionary.isComplete())
        result.note = {QT_TRANSLATE_NOOP("core", "The Russian dictionary (package hunspell-ru) is not installed: forms "
                                                 "of a word are counted apart")};
    QSet<QString> left;
    if (options.withoutCommon) {
        for (const QStringList& list : {commonWords(), stopWords(connection)}) {
            for (const QString& word : list)
                left.insert(word);
        }
    }
    QHash<QString, QString> lemmas; // of forms met; the dictionary is asked once for each
    const auto lemmaOf = [&](const QString& word) {
        const auto known = lemmas.constFind(word);
        return known != lemmas.cend() ? *known : *lemmas.insert(word, dictionary.lemma(word));
    };

    std::unordered_map<DocumentId, RespondentId> respondentOf;
    for (const DocumentInfo& info : documents(connection))
        respondentOf[info.id] = info.respondent;
    QHash<QString, Tally> tallies;
    QSet<int> heard;
    const auto length = static_cast<std::size_t>(std::clamp(options.length, 1, 5));
    auto rows = connection.prepare("SELECT t.document_id, f.text, coalesce(s.role, 0) FROM derived_search_turn f "
                                   "JOIN turn t ON t.id = f.rowid LEFT JOIN document_speaker s ON s.id = t.speaker_id");
    while (rows.step()) {
        const auto document = respondentOf.find(rows.id<DocumentId>(0));
        if (document == respondentOf.end() || (!options.withInterviewer && rows.integer(2) == 1))
            continue;
        const int who = placeOf.value(document->second, -1);
        if (who < 0 && !scope.isEmpty())
            continue;
        const int group = result.split && who >= 0 ? result.split->groupOf[static_cast<std::size_t>(who)] : -1;
        if (result.split && group < 0)
            continue;
        heard.insert(who);
        const QString text = rows.text(1);
        const std::vector<TextWord> words = textWords(text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!options.withNumbers && isNumber(words[i].folded))
                continue;
            ++result.total;
            if (group >= 0)
                ++result.wordsOfGroup[static_cast<std::size_t>(group)];
            if (i + length > words.size())
                continue;
            QStringList key, form;
            bool says = false, whole = true;
            for (std::size_t k = i; k < i + length && whole; ++k) {
                whole = (k == i ||
                         !isParted(QStringView(text).sliced(words[k - 1].end, words[k].begin - words[k - 1].end))) &&
                        (options.withNumbers || !isNumber(words[k].folded));
                const QString lemma = options.byLemma ? lemmaOf(words[k].folded) : words[k].folded;
                const bool isCommon = left.contains(words[k].folded) || left.contains(lemma);
                says = says || !isCommon;
                // At either end a common word makes an n-gram of nothing.
                if (isCommon && (k == i || k + 1 == i + length))
                    whole = false;
                key << lemma;
                form << words[k].folded;
            }
            if (!whole || !says)
                continue;
            Tally& tally = tallies[key.join(u' ')];
            ++tally.times;
            if (tally.lastSeen != who) {
                tally.lastSeen = who;
                ++tally.respondents;
            }
            if (group >= 0) {
                tally.byGroup.resize(result.wordsOfGroup.size(), 0);
                ++tally.byGroup[static_cast<std::size_t>(group)];
            }
            ++tally.forms[form.join(u' ')];
        }
    }
    result.respondents = heard.size();
    result.different = tallies.size();
    std::vector<double> pValues;
    for (auto at = tallies.cbegin(); at != tallies.cend(); ++at) {
        if (at->times < options.least)
            continue;
        WordCount word;
        word.lemma = at.key();
        word.times = at->times;
        word.respondents = at->respondents;
        word.byGroup = at->byGroup;
        word.byGroup.resize(result.wordsOfGroup.size(), 0);
        qint64 most = 0;
        for (auto form = at->forms.cbegin(); form != at->forms.cend(); ++form) {
            if (*form > most || (*form == most && form.key() < word.words)) {
                most = *form;
                word.words = form.key();
            }
        }
        if (result.split) {
            const auto a = static_cast<std::size_t>(options.groupA);
            double b = 0, wordsB = 0;
            for (std::size_t g = 0; g < result.wordsOfGroup.size(); ++g) {
                if (options.groupB >= 0 ? g == static_cast<std::size_t>(options.groupB) : g != a) {
                    b += static_cast<double>(word.byGroup[g]);
                    wordsB += static_cast<double>(result.wordsOfGroup[g]);
                }
            }
            if (const auto key = statistics::keyness(
                    {static_cast<double>(word.byGroup[a]), b, static_cast<double>(result.wordsOfGroup[a]), wordsB})) {
                word.key = *key;
                pValues.push_back(key->p);
            }
        }
        result.words.push_back(std::move(word));
    }
    const std::vector<double> corrected = statistics::adjusted(pValues, statistics::Correction::BenjaminiHochberg);
    std::size_t next = 0;
    for (WordCount& word : result.words) {
        if (word.key)
            word.corrected = corrected[next++];
    }
    std::ranges::sort(result.words, [](const WordCount& a, const WordCount& b) {
        if (a.key && b.key && a.key->logLikelihood != b.key->logLikelihood)
            return a.key->logLikelihood > b.key->logLikelihood;
        return a.times != b.times ? a.times > b.times : a.lemma < b.lemma;
    });
    return result;
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
        for (const TextWord& one : textWords(word))
            wanted << one.folded;
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
