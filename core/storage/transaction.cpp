#include "storage/transaction.h"

namespace tropa::storage {

Transaction::Transaction(Connection& connection) : m_connection(connection)
{
    m_connection.script("BEGIN IMMEDIATE");
    m_open = !m_connection.failed();
}

Transaction::~Transaction()
{
    if (m_open)
        rollback();
}

Result<void> Transaction::commit()
{
    if (m_open)
        m_connection.script("COMMIT");
    if (!m_connection.failed()) {
        m_open = false;
        return {};
    }
    Error error = m_connection.error();
    rollback();
    return error;
}

void Transaction::rollback()
{
    m_open = false;
    m_connection.clearError();
    if (m_connection.isInTransaction()) // a full disk may have rolled back already
        m_connection.script("ROLLBACK");
    m_connection.clearError();
}

} // namespace tropa::storage
