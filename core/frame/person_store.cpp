#include "frame/person_store.h"

namespace tropa::frame {

namespace {

const char* nameOf(PersonIdKind kind)
{
    return kind == PersonIdKind::Id ? "id" : "phone";
}

} // namespace

PersonLookup::PersonLookup(storage::Connection& connection, PersonIdKind kind) : m_kind(kind)
{
    if (const auto count = connection.value<qint64>("SELECT count(*) FROM person_hash"))
        m_persons.reserve(static_cast<std::size_t>(*count));
    auto rows = connection.prepare("SELECT hash, person_id FROM person_hash WHERE kind = ?");
    rows.bindAll(nameOf(kind));
    while (rows.step()) {
        const QByteArrayView bytes = rows.blobView(0);
        PersonHash hash;
        if (bytes.size() != static_cast<qsizetype>(hash.size()))
            continue;
        std::memcpy(hash.data(), bytes.data(), hash.size());
        m_persons.emplace(hash, rows.integer(1));
    }
}

PersonId PersonLookup::find(const PersonHash& hash) const
{
    const auto found = m_persons.find(hash);
    return found == m_persons.end() ? PersonId() : PersonId(found->second);
}

PersonId PersonLookup::findOrAdd(project::Edit& edit, const PersonHash& hash, project::ImportId import)
{
    const auto [place, isNew] = m_persons.try_emplace(hash, 0);
    if (isNew) {
        storage::Connection& db = edit.db();
        db.run("INSERT INTO person (import_id) VALUES (?)", import);
        place->second = db.lastInsertedId();
        auto insert = db.prepare("INSERT INTO person_hash (person_id, kind, hash) VALUES (?, ?, ?)");
        insert.bindAll(place->second, nameOf(m_kind), QByteArray::fromRawData(hash.data(), hash.size()));
        insert.run();
        ++m_added;
    }
    return PersonId(place->second);
}

QSet<QByteArray> personTables()
{
    return {QByteArrayLiteral("person"), QByteArrayLiteral("person_hash")};
}

} // namespace tropa::frame
