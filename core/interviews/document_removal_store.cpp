#include "interviews/document_removal.h"

namespace tropa::interviews {

DocumentHoldings documentHoldings(storage::Connection& connection, DocumentId id)
{
    const auto count = [&](const char* sql) { return connection.value<qint64>(sql, id).value_or(0); };
    DocumentHoldings holdings;
    holdings.turns = count("SELECT count(*) FROM turn WHERE document_id = ?");
    holdings.segments = count("SELECT count(*) FROM segment WHERE document_id = ?");
    holdings.notes = count("SELECT (SELECT count(*) FROM memo WHERE subject_kind = 'document' AND subject_id = ?1) + "
                           "(SELECT count(*) FROM segment WHERE document_id = ?1 AND memo <> '')");
    return holdings;
}

void removeDocument(project::Edit& edit, DocumentId id)
{
    static constexpr const char* parts[] = {
        ("DELETE FROM memo WHERE subject_kind = 'segment' AND subject_id IN "
         "(SELECT id FROM segment WHERE document_id = ?)"),
        "DELETE FROM memo WHERE subject_kind = 'document' AND subject_id = ?",
        "DELETE FROM segment_review WHERE document_id = ?",
        "DELETE FROM consensus_decision WHERE document_id = ?",
        "DELETE FROM segment WHERE document_id = ?",
        "DELETE FROM document_recording WHERE document_id = ?",
        "DELETE FROM document_style WHERE document_id = ?",
        "DELETE FROM turn WHERE document_id = ?",
        "DELETE FROM document_speaker WHERE document_id = ?",
        "DELETE FROM document_splice WHERE document_id = ?",
        "DELETE FROM document WHERE id = ?",
    };
    for (const char* sql : parts)
        edit.db().run(sql, id);
    edit.setPlace({QStringLiteral("document"), id.value()});
}

} // namespace tropa::interviews
