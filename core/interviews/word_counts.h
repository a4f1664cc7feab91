#pragma once

#include "interviews/patient_split.h"
#include "interviews/text_words.h"
#include "metrics/scope.h"
#include "project/edit.h"
#include "statistics/keyness.h"

namespace tropa::interviews {

struct WordCountOptions
{
    int length = 1;            ///< words in a row: 1 … 5
    bool byLemma = true;       ///< forms of one word together, where the dictionary knows them
    bool withoutCommon = true; ///< common words and the project's own list are left out (an n-gram of them alone)
    bool withInterviewer = false;
    bool withNumbers = false;
    qint64 least = 2; ///< times
    QString by;       ///< as in splitAlsoByPatients(), or "speaker": counts beside each other; empty: no groups
    int groupA = 0;   ///< keyness: this group …
    int groupB = -1;  ///< … against this one; -1: against all others
    PatientSource patients = {}; ///< for `by` "segment", of patients
    QString speaker = {};        ///< only what this voice says, the interviewer's too
};

/// A word or a run of words and how it is used.
struct WordCount
{
    QString words; ///< in its most frequent form
    QString lemma; ///< how forms were put together; what a search takes
    qint64 times = 0;
    qint64 respondents = 0;
    std::vector<qint64> byGroup;
    std::optional<statistics::Keyness> key; ///< of groupA against groupB
    double corrected = 1;                   ///< p of it over all words, Benjamini & Hochberg
};

struct WordCounts
{
    std::vector<WordCount> words; ///< the most frequent first; with groups, the clearest key words first
    qint64 total = 0;             ///< words counted
    qint64 different = 0;
    qint64 respondents = 0;
    std::optional<RespondentSplit> split;
    std::vector<qint64> wordsOfGroup;
    Message note; ///< no dictionary; empty otherwise
};

/// The groups words can be compared between; of speakers, all who speak in the transcripts, the interviewer too.
Result<RespondentSplit> wordGroups(storage::Connection& connection, const metrics::Scope& scope, const QString& by,
                                   const PatientSource& patients = {});

/// Counts what is said in turns; n-grams do not run over a full stop or a turn. Refused: a split or a speaker that is
/// not there.
Result<WordCounts> countWords(storage::Connection& connection, const LemmaDictionary& dictionary,
                              const metrics::Scope& scope, const WordCountOptions& options);

/// The project's own list of words to leave out, folded, sorted.
QStringList stopWords(storage::Connection& connection);
void setStopWords(project::Edit& edit, const QStringList& words);

} // namespace tropa::interviews
