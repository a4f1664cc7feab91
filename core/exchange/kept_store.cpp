#include "exchange/kept_store.h"

namespace tropa::exchange {

std::vector<KeptRow> keptRows(storage::Connection& connection)
{
    std::vector<KeptRow> all;
    auto rows = connection.prepare("SELECT kind, guid, owner_kind, owner_id, content, media_id FROM exchange_part "
                                   "ORDER BY position, id");
    while (rows.step())
        all.push_back(
            {rows.text(0), rows.guid(1), rows.text(2), rows.integer(3), rows.text(4), rows.id<project::MediaId>(5)});
    return all;
}

void addKept(project::Edit& edit, const KeptRow& row)
{
    edit.db().run("INSERT INTO exchange_part (guid, kind, owner_kind, owner_id, content, media_id, position) "
                  "VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position) + 1, 0) FROM exchange_part))",
                  row.guid.isNull() ? Guid::random() : row.guid, row.kind, row.ownerKind, row.owner, row.content,
                  row.media);
}

} // namespace tropa::exchange
