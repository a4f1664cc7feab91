#include "frame/person_store.h"

#include "storage/bulk_insert.h"

#include <bit>
#include <cstring>

namespace tropa::frame {

namespace {

const char* nameOf(PersonIdKind kind)
{
    return kind == PersonIdKind::Id ? "id" : "phone";
}

} // namespace

PersonLookup::PersonLookup(storage::Connection& connection, PersonIdKind kind) : m_kind(kind)
{
    const auto count = connection.value<qint64>("SELECT count(*) FROM person_hash").value_or(0);
    resize(std::bit_ceil(static_cast<std::size_t>(count) * 2 + 64));
    auto rows = connection.prepare("SELECT hash, person_id FROM person_hash WHERE kind = ?");
    rows.bindAll(nameOf(kind));
    while (rows.step()) {
        const QByteArrayView bytes = rows.blobView(0);
        PersonHash hash;
        if (bytes.size() != static_cast<qsizetype>(hash.size()))
            continue;
        std::memcpy(hash.data(), bytes.data(), hash.size());
        Entry& entry = entryOf(hash);
        if (!entry.person.isValid())
            entry.person = rows.id<PersonId>(1);
    }
}

std::size_t PersonLookup::placeOf(const PersonHash& hash) const
{
    std::size_t at = 0;
    std::memcpy(&at, hash.data(), sizeof at); // a HMAC is as good as random
    const std::size_t mask = m_entries.size() - 1;
    at &= mask;
    while (m_entries[at].person.isValid() && m_entries[at].hash != hash)
        at = (at + 1) & mask;
    return at;
}

// The caller gives a new one its person.
PersonLookup::Entry& PersonLookup::entryOf(const PersonHash& hash)
{
    if ((m_count + 1) * 2 > m_entries.size())
        resize(m_entries.size() * 2);
    Entry& entry = m_entries[placeOf(hash)];
    if (!entry.person.isValid()) {
        entry.hash = hash;
        ++m_count;
    }
    return entry;
}

void PersonLookup::resize(std::size_t size)
{
    std::vector<Entry> old(size);
    old.swap(m_entries);
    for (const Entry& entry : old) {
        if (entry.person.isValid())
            m_entries[placeOf(entry.hash)] = entry;
    }
}

PersonId PersonLookup::find(const PersonHash& hash) const
{
    return m_entries[placeOf(hash)].person;
}

PersonId PersonLookup::findOrAdd(project::Edit& edit, const PersonHash& hash, project::ImportId import)
{
    return findOrAdd(edit, std::span(&hash, 1), import).front();
}

std::vector<PersonId> PersonLookup::findOrAdd(project::Edit& edit, std::span<const PersonHash> hashes,
                                              project::ImportId import)
{
    storage::Connection& db = edit.db();
    qint64 next = 0;
    std::vector<PersonId> persons;
    std::vector<PersonHash> made;
    std::vector<qint64> madeIds;
    persons.reserve(hashes.size());
    for (const PersonHash& hash : hashes) {
        Entry& entry = entryOf(hash);
        if (!entry.person.isValid()) {
            if (next == 0) // what AUTOINCREMENT would give, known before the rows are written
                next = db.value<qint64>("SELECT seq FROM sqlite_sequence WHERE name = 'person'").value_or(0) + 1;
            entry.person = PersonId(next++);
            made.push_back(hash);
            madeIds.push_back(entry.person.value());
        }
        persons.push_back(entry.person);
    }
    if (made.empty())
        return persons;
    edit.loadBulk(personTables(), [&] {
        using storage::BulkColumn;
        storage::BulkInsert(db, "person", {"id", "import_id"})
            .insert({BulkColumn::of(madeIds), BulkColumn::same(import.value())}, made.size());
        storage::BulkInsert(db, "person_hash", {"person_id", "kind", "hash"})
            .insert({BulkColumn::of(madeIds), BulkColumn::sameText(nameOf(m_kind)),
                     BulkColumn::blobs(made.data(), int(sizeof(PersonHash)))},
                    made.size());
    });
    m_added += static_cast<qint64>(made.size());
    return persons;
}

QSet<QByteArray> personTables()
{
    return {QByteArrayLiteral("person"), QByteArrayLiteral("person_hash")};
}

} // namespace tropa::frame
