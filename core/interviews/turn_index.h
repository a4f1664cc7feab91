#pragma once

#include "interviews/ids.h"
#include "project/text_index.h"

namespace tropa::interviews {

/// One turn in which a search found something.
struct TurnHit
{
    DocumentId document;
    TurnId turn;
    std::vector<TextSpan> spans; ///< what matched, in code points of the transcript
    QString snippet;
    std::vector<TextSpan> snippetSpans; ///< in code points of the snippet
};

/// The stemmed text index of what is said in interviews: one entry a turn, as the turn reads after all edits.
/// Stateless; any thread.
class TurnIndex final : public project::DerivedPart
{
public:
    TurnIndex();

    /// The best matches first; transcripts of switched-off imports are left out.
    std::vector<TurnHit> search(storage::Connection& connection, const QString& query, int limit = 200) const;
    /// All matches in one transcript, in its order.
    std::vector<TextSpan> spansIn(storage::Connection& connection, DocumentId document, const QString& query) const;
    qint64 count(storage::Connection& connection, const QString& query) const
    {
        return m_index.count(connection, query);
    }

    QString name() const override { return m_index.name(); }
    void update(storage::Connection& connection, const project::RowChanges& changes) override;
    void loaded(storage::Connection& connection, qint64 importId) override;
    void rebuild(storage::Connection& connection) override;
    QByteArray fingerprint(storage::Connection& connection) const override { return m_index.fingerprint(connection); }

private:
    project::TextIndex m_index;
};

} // namespace tropa::interviews
