#pragma once

#include "storage/connection.h"

namespace tropa::storage {

/// BEGIN IMMEDIATE … COMMIT on one connection; rolled back when it goes out of scope uncommitted or anything failed.
class Transaction
{
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Commits, or rolls back and returns the connection's first error (cleared, so that the connection goes on).
    Result<void> commit();
    void rollback();

private:
    Connection& m_connection;
    bool m_open = false;
};

} // namespace tropa::storage
