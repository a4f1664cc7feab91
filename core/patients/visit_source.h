#pragma once

#include "patients/visit_columns.h"
#include "storage/connection.h"

#include <QByteArray>

#include <memory>
#include <mutex>

namespace tropa::patients {

/// Where metrics get the visit base from. The file's own is LocalVisits; a company's database would be another class.
class VisitSource
{
public:
    virtual ~VisitSource() = default;
    /// The columns as this connection sees the project. Any thread.
    virtual std::shared_ptr<const VisitColumns> visits(storage::Connection& connection) const = 0;
};

/// The visits in the project file, loaded on first use and kept while their stamp holds. One copy serves all threads.
class LocalVisits final : public VisitSource
{
public:
    std::shared_ptr<const VisitColumns> visits(storage::Connection& connection) const override;

private:
    mutable std::mutex m_mutex;
    mutable QByteArray m_stamp; // of the project's path and its visits
    mutable std::shared_ptr<const VisitColumns> m_columns;
};

} // namespace tropa::patients
