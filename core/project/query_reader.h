#pragma once

#include <QStringView>

#include <optional>

namespace tropa::project {

/// One part of what a person typed into a search box, as it stands there.
struct QueryTerm
{
    QStringView text;        ///< a word, or the inside of a pair of quotation marks
    bool isUnwanted = false; ///< had a minus before it
    bool isQuoted = false;
};

/// Reads a search as every search box of Tropa does: words parted by spaces, "phrases" in any of the usual pairs of
/// quotation marks (one that is not closed goes on to the end), a minus before what is to be left out. What a word
/// means (a beginning*, a distance ~3) is for who asks. Keeps a view of the text; a value.
class QueryReader
{
public:
    explicit QueryReader(QStringView text) : m_text(text) {}

    /// None at the end.
    std::optional<QueryTerm> next();

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace tropa::project
