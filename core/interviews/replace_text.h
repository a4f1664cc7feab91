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

struct ReplacedText
{
    qint64 replaced = 0;
    qint64 documents = 0;
    EditedText edited; ///< of all
};
/// Replaces a pattern in some transcripts, each match a splice of its own, so that segments beside it stay untouched.
Result<ReplacedText> replaceText(project::Edit& edit, const std::vector<DocumentId>& documents,
                                 const TextPattern& pattern, const QString& replacement);

} // namespace tropa::interviews
