#include "metrics/coded_rows.h"

namespace tropa::metrics {

NamedColumn::NamedColumn(storage::Connection& connection, const char* dimension, const char* table)
{
    m_column.dimension = dimension;
    auto rows = connection.prepare(QByteArray("SELECT id, name FROM ") + table + " ORDER BY position, id");
    while (rows.step()) {
        m_codes[rows.integer(0)] = static_cast<int>(m_column.keys.size());
        m_column.keys.push_back(rows.integer(0));
        m_column.labels << rows.text(1);
    }
}

} // namespace tropa::metrics
