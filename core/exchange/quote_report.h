#pragma once

#include "exchange/paper.h"
#include "interviews/code_query.h"
#include "interviews/ids.h"
#include "storage/connection.h"

namespace tropa::exchange {

struct QuoteReportOptions
{
    Language language = Language::Russian;
    std::vector<interviews::CodeId> codes; ///< these and what is below them; none: all
    QString coder;                         ///< by name; empty: all
    QDate today = QDate::currentDate();    ///< for the head, and for whose words may be shown
    bool forTables = true;                 ///< makes the sheet; a file for readers has none
    bool forReaders = true;                ///< makes the blocks; a table has none
};

/// A list of quotes for readers and for other programs: one row a coding with respondent, attributes, the code and its
/// path, valence, coder, place; the paper groups them by code, and words that several coders gave the same code stand
/// there once, with their valences and who coded them. Quotes of respondents who refused consent, or whose date
/// of keeping has passed, are left out and counted among its facts. Reads only.
struct QuoteReport
{
    Paper paper;
    qint64 quotes = 0;   ///< codings
    qint64 passages = 0; ///< what the paper prints: the same words with the same code are one
    qint64 withoutConsent = 0;
};
/// The sentence that tells of quotes left out, for facts and notes.
Message withheldQuotes(qint64 count);
QuoteReport quoteReport(storage::Connection& connection, const QuoteReportOptions& options);

/// What a question of codings found: one row a stretch with its words, respondent, attributes, place and the codes it
/// was found by; on paper the stretches follow one another as in the transcripts. Consent as above. Of `options` the
/// codes and the coder mean nothing here.
QuoteReport stretchReport(storage::Connection& connection, const QString& question,
                          const std::vector<interviews::QueryHit>& hits, const QuoteReportOptions& options);

/// The codebook: definition, when to use it and when not, example, kind, how often and by how many respondents used.
Paper codebookReport(storage::Connection& connection, Language language, QDate today);

} // namespace tropa::exchange
