#pragma once

#include "interviews/document_store.h"

#include <QRegularExpression>

namespace tropa::interviews {

/// What to look for in the words of transcripts.
struct TextPattern
{
    QString words;
    bool matchCase = false;
    bool wholeWords = false;
    bool isExpression = false; ///< a regular expression; \1 in the replacement is its first group

    /// Refused in words when the expression cannot be read or the pattern finds nothing at all ("").
    Result<QRegularExpression> compiled() const;
};

struct TextMatch
{
    TextSpan span;
    QString words;
    QString replacement;
};
/// Where a pattern stands in the words of a transcript's turns, in order; ё and е differ here, as a replacement must.
std::vector<TextMatch> textMatches(const Document& document, const QRegularExpression& pattern,
                                   const QString& replacement);

/// Some of them, those a person has chosen, in one transcript.
struct DocumentMatches
{
    DocumentId document;
    std::vector<TextMatch> matches; ///< in the order of the text, not overlapping
};

struct ReplacedText
{
    qint64 replaced = 0;
    qint64 documents = 0;
    EditedText edited; ///< of all
};
/// Replaces a pattern in some transcripts, each match a splice of its own, so that segments beside it stay untouched.
Result<ReplacedText> replaceText(project::Edit& edit, const std::vector<DocumentId>& documents,
                                 const TextPattern& pattern, const QString& replacement);

/// The same for chosen places; a text that has changed since they were found is refused, and nothing is replaced.
Result<ReplacedText> replaceMatches(project::Edit& edit, const std::vector<DocumentMatches>& chosen);

} // namespace tropa::interviews
