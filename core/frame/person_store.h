#pragma once

#include "frame/ids.h"
#include "project/edit.h"
#include "project/pseudonymizer.h"

#include <QByteArray>

#include <cstring>
#include <unordered_map>

namespace tropa::frame {

using project::PersonHash;
using project::PersonIdKind;

struct PersonHashHasher
{
    std::size_t operator()(const PersonHash& hash) const noexcept
    {
        std::size_t value;
        std::memcpy(&value, hash.data(), sizeof value); // a HMAC is as good as random
        return value;
    }
};

/// Finds persons by hash and makes the missing ones, quickly enough for a hundred thousand. One per import and kind.
class PersonLookup
{
public:
    PersonLookup(storage::Connection& connection, PersonIdKind kind);

    PersonId find(const PersonHash& hash) const;
    /// Makes the person when new. `import` is kept beside; with it the tables person and person_hash are bulk.
    PersonId findOrAdd(project::Edit& edit, const PersonHash& hash, project::ImportId import);
    qint64 addedCount() const { return m_added; }

private:
    PersonIdKind m_kind;
    std::unordered_map<PersonHash, qint64, PersonHashHasher> m_persons;
    qint64 m_added = 0;
};

/// The tables PersonLookup::findOrAdd writes, for EditOptions::bulkTables.
QSet<QByteArray> personTables();

} // namespace tropa::frame
