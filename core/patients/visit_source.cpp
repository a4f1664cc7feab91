#include "patients/visit_source.h"

#include "patients/visit_store.h"

namespace tropa::patients {

std::shared_ptr<const VisitColumns> LocalVisits::visits(storage::Connection& connection) const
{
    const std::scoped_lock lock(m_mutex); // a second asker waits for the first one's load instead of doing it again
    const QByteArray stamp = connection.path().toUtf8() + '\n' + visitStamp(connection);
    if (!m_columns || stamp != m_stamp) {
        auto columns = std::make_shared<const VisitColumns>(loadVisits(connection));
        if (connection.failed())
            return columns; // not kept: the caller will report the error
        m_columns = std::move(columns);
        m_stamp = stamp;
    }
    return m_columns;
}

} // namespace tropa::patients
