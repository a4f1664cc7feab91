#pragma once

#include "interviews/code.h"
#include "interviews/text_search.h"
#include "project/edit.h"

#include <memory>

namespace tropa::interviews {

/// A stretch of a transcript that a query found, with the segments it was found by.
struct QueryHit
{
    DocumentId document;
    TextSpan span;
    std::vector<SegmentId> segments; ///< empty where only words were looked for

    friend bool operator==(const QueryHit&, const QueryHit&) = default;
};

/// A question about codings, as people write it:
///
///     "Ожидание" and not "Молчание персонала"           words coded with the first and with nothing of the second
///     "Цена" inside "Деньги"       "Цена" overlapping "Тревога"       "Звонок" followed by "Отказ" within 2
///     "Врач" near "Ожидание" within 1                    at most one turn apart (0: in the same turn)
///     ("Цена" or text:«дорого») where group=own_lost     words in any form; an attribute of the respondent
///     "Цена" where speaker=Мама where group=own_lost     what one speaker says; conditions hold together
///
/// Russian words work too: и, или, не, внутри, пересекает, затем, рядом, в пределах, где, говорящий. A code is named by
/// its path or name, in quotes when it has spaces, and stands for those below it. Binding, tightest first: inside,
/// overlapping, followed by, near; then not; and; or; where holds for all before it. A value; any thread.
class CodeQuery
{
public:
    /// Refused (Usage) with the place where it stops making sense, or the code that is not there.
    static Result<CodeQuery> read(const QString& text, const Codebook& book);

    const QString& text() const { return m_text; }

    struct Node;

private:
    QString m_text;
    std::shared_ptr<const Node> m_root;
    friend Result<std::vector<QueryHit>> runQuery(storage::Connection&, const LemmaDictionary&, const CodeQuery&,
                                                  const metrics::Scope&);
};

/// Stretches in the order of transcripts and their text. What the interviewer says is left out. Any thread with its own
/// connection.
Result<std::vector<QueryHit>> runQuery(storage::Connection& connection, const LemmaDictionary& dictionary,
                                       const CodeQuery& query, const metrics::Scope& scope = {});

/// Queries kept by name.
struct SavedQuery
{
    qint64 id = 0;
    QString name;
    QString text;
};
std::vector<SavedQuery> savedQueries(storage::Connection& connection);
/// A name that is there already takes the new text.
qint64 saveQuery(project::Edit& edit, const QString& name, const QString& text);
void removeQuery(project::Edit& edit, qint64 id);

} // namespace tropa::interviews
