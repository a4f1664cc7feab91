#pragma once

#include "base/code_points.h"
#include "project/derived_part.h"

namespace tropa::project {

/// One row a search found.
struct SearchHit
{
    qint64 id = 0;
    std::vector<TextSpan> spans;        ///< what matched, in code points of the row's text
    QString snippet;                    ///< the surroundings of the first match, with … where it is cut
    std::vector<TextSpan> snippetSpans; ///< what matched, in code points of the snippet
};

/// A full-text index over one text column of one table, kept as the FTS5 table derived_search_<name>.
///
/// The room's schema file makes that table, with its own content and rowid = the row's id:
///     CREATE VIRTUAL TABLE derived_search_review USING fts5(text, tokenize='tropa');
/// Rows of imports that are switched off stay in it and are left out when read. Stateless, shared by all threads;
/// errors stay on the connection. Measured on 6.2 M characters, 50 best hits: 1.1 ms where a row is a turn or an
/// answer, 50 ms where it is a whole transcript (each hit is read again to mark it): index turns.
class TextIndex final : public DerivedPart
{
public:
    struct Source
    {
        QString name;               ///< of the index; names the FTS5 table
        QByteArray table;           ///< the recorded or bulk table that holds the text
        QByteArray idColumn = "id"; ///< its INTEGER PRIMARY KEY
        QByteArray textColumn = "text";
        /// For rows that imports load in bulk: the SQL expression that names the import of a row, and the joins it
        /// needs: {"response.import_id", "JOIN response ON response.id = answer_text.response_id"}.
        QByteArray importColumn = {};
        QByteArray importJoin = {};
    };
    explicit TextIndex(Source source);

    /// The best matches first (BM25 without its term for length: these texts are short), equal ones in the order of
    /// their ids; at most `limit`. `query` as in searchExpression(); any text is a valid query.
    std::vector<SearchHit> search(storage::Connection& connection, const QString& query, int limit = 200) const;
    /// How many rows a query finds in all.
    qint64 count(storage::Connection& connection, const QString& query) const;

    QString name() const override;
    void update(storage::Connection& connection, const RowChanges& changes) override;
    void loaded(storage::Connection& connection, qint64 importId) override;
    void rebuild(storage::Connection& connection) override;
    QByteArray fingerprint(storage::Connection& connection) const override;

private:
    Source m_source;
    QString m_tableName; // the source table, as changes name it
    QString m_textName;
    QByteArray m_index; // the FTS5 table
    QByteArray m_from;  // the index joined with what says whether a row's import is on
};

/// Where a match stands, with up to `around` code points on each side, whole words, one line.
void makeSnippet(const QString& text, SearchHit& hit, int around = 60);

} // namespace tropa::project
