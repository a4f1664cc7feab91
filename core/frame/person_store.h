#pragma once

#include "frame/ids.h"
#include "project/edit.h"
#include "project/pseudonymizer.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace tropa::frame {

using project::PersonHash;
using project::PersonIdKind;

/// Finds persons by hash and makes the missing ones, quickly enough for a hundred thousand. One per import and kind.
class PersonLookup
{
public:
    PersonLookup(storage::Connection& connection, PersonIdKind kind);

    PersonId find(const PersonHash& hash) const;
    /// Makes the person when new. `import` is kept beside; with it the tables person and person_hash are bulk.
    PersonId findOrAdd(project::Edit& edit, const PersonHash& hash, project::ImportId import);
    /// The same for many at once, which is much quicker; in their order.
    std::vector<PersonId> findOrAdd(project::Edit& edit, std::span<const PersonHash> hashes, project::ImportId import);
    qint64 addedCount() const { return m_added; }

private:
    struct Entry
    {
        PersonHash hash{};
        PersonId person; // none: free
    };
    std::size_t placeOf(const PersonHash& hash) const;
    Entry& entryOf(const PersonHash& hash);
    void resize(std::size_t size);

    PersonIdKind m_kind;
    std::vector<Entry> m_entries; // open addressing; at most half of it is used
    std::size_t m_count = 0;
    qint64 m_added = 0;
};

/// The tables PersonLookup::findOrAdd writes, for EditOptions::bulkTables.
QSet<QByteArray> personTables();

} // namespace tropa::frame
