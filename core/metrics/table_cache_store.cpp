#include "metrics/table_cache.h"

namespace tropa::metrics {

FileMoment fileMoment(storage::Connection& connection)
{
    FileMoment moment;
    moment.opening = connection.path().toUtf8();
    if (const auto stamp = connection.value<QByteArray>("SELECT stamp FROM file_opening"))
        moment.opening += *stamp;
    auto newest = connection.prepare("SELECT id, merge_key FROM history_entry ORDER BY id DESC LIMIT 1");
    if (!newest.step())
        return moment;
    moment.entry = newest.integer(0);
    if (!newest.isNull(1) && !newest.text(1).isEmpty()) {
        auto rows =
            connection.prepare("SELECT table_name, row_key, after FROM history_row WHERE entry_id = ? ORDER BY id");
        rows.bindAll(moment.entry);
        while (rows.step())
            moment.tail += rows.utf8(0) + ' ' + rows.utf8(1) + ' ' + rows.utf8(2) + '\n';
    }
    return moment;
}

bool tablesTouched(storage::Connection& connection, const QByteArrayList& tables, const FileMoment& since,
                   const FileMoment& until)
{
    auto rows = connection.prepare(
        "SELECT DISTINCT r.table_name FROM history_row r JOIN history_entry e ON e.id = r.entry_id "
        "WHERE r.entry_id BETWEEN ?1 AND ?2 AND (r.entry_id > ?1 OR coalesce(e.merge_key, '') <> '')");
    rows.bindAll(since.entry, until.entry);
    while (rows.step()) {
        if (tables.contains(rows.utf8(0)))
            return true;
    }
    return false;
}

} // namespace tropa::metrics
