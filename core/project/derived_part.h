#pragma once

#include "project/row_change.h"
#include "storage/connection.h"

#include <memory>
#include <vector>

namespace tropa::project {

/// Something kept in derived_* tables that could be built again from the rest of the file: a text index, counts.
///
/// One function, Writer's, brings every part up to date from an entry's rows inside the entry's own transaction; edit,
/// undo, redo, import and merge all pass through it. Implemented by rooms, named in app/catalogue.cpp.
class DerivedPart
{
public:
    virtual ~DerivedPart() = default;

    virtual QString name() const = 0;
    /// The recorded rows an entry changed.
    virtual void update(storage::Connection& connection, const RowChanges& changes) = 0;
    /// Bulk rows an import has just loaded; the import's own row is among the changes given to update().
    virtual void loaded(storage::Connection& connection, qint64 importId) = 0;
    /// Empties the part and builds it from the rows.
    virtual void rebuild(storage::Connection& connection) = 0;
    /// A text that is the same for the part as it stands and for a fresh build of the same file; `check` compares.
    virtual QByteArray fingerprint(storage::Connection& connection) const = 0;
};

using DerivedParts = std::vector<std::unique_ptr<DerivedPart>>;

} // namespace tropa::project
