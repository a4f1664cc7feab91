#pragma once

#include "interviews/document.h"
#include "interviews/lemma_dictionary.h"
#include "interviews/respondent.h"
#include "metrics/scope.h"
#include "storage/connection.h"

namespace tropa::interviews {

enum class SearchMode {
    Forms,   ///< words in any form, "phrases", begin*, -without, two words ~N apart: ждать ~3 врач
    Exact,   ///< the letters as they stand
    Pattern, ///< a regular expression
};

/// What is looked for and where.
struct TextSearch
{
    QString text;
    SearchMode mode = SearchMode::Forms;
    bool matchCase = false;  ///< Exact and Pattern
    bool wholeWords = false; ///< Exact
    metrics::Scope scope;    ///< respondents and period; dimensions of a segment are not looked at
    bool withInterviewer = false;
    QString speaker;                   ///< key or name of a voice, see Speakers; empty: all
    std::vector<CodeId> inside;        ///< only hits on words with one of these codes (or below)
    std::vector<CodeId> outside;       ///< no hits on words with one of these
    std::vector<DocumentId> documents; ///< empty: all
    int limit = 0;                     ///< hits to read; 0: all
};

struct TextHit
{
    DocumentId document;
    TurnId turn;
    TextSpan span;     ///< of the words found, in code points of the transcript
    TextSpan turnSpan; ///< of the turn
    QString context;   ///< the turn's words around it, one line
    TextSpan shown;    ///< of the hit, in code points of the context
};

struct TextHits
{
    std::vector<TextHit> hits; ///< in the order of transcripts and their text
    qint64 count = 0;          ///< all there are
    qint64 turns = 0;
    qint64 documents = 0;
    Message note; ///< that only stems were compared, that the time was up; empty otherwise
};

/// Finds in what is said, through the text index where words are looked for. Refused (Usage): an empty search, a
/// pattern that cannot be read. A pattern that takes too long stops after `seconds`, with a note. Any thread with its
/// own connection.
Result<TextHits> findText(storage::Connection& connection, const LemmaDictionary& dictionary, const TextSearch& search,
                          double seconds = 5.0);

/// Where a turn stands; none when it is not there (any more).
std::optional<std::pair<DocumentId, TextSpan>> turnPlace(storage::Connection& connection, TurnId turn);

/// Respondents whose own values fit a scope, with or without a transcript.
std::vector<Respondent> respondentsInScope(storage::Connection& connection, const metrics::Scope& scope);

} // namespace tropa::interviews
