#pragma once

#include "interviews/document.h"

namespace tropa::interviews {

/// Finds quoted words in a transcript: white space does not matter, a quote may run over neighbouring turns of one
/// voice, and what the interviewer says is not looked at. Built once a transcript; a value; any thread.
class QuoteFinder
{
public:
    explicit QuoteFinder(const Document& document);

    /// Every place, in code points of the transcript; at most `limit`.
    std::vector<TextSpan> find(const QString& quote, int limit = 2) const;

private:
    QString m_letters;             // what respondents say, without white space
    std::vector<qint64> m_offsets; // code point of each unit of m_letters
};

} // namespace tropa::interviews
