#include "intake/lookups.h"

namespace tropa::intake {

Lookups::Lookups(project::Edit& edit, project::ImportId import, const frame::ImportOptions& options)
    : m_edit(edit), m_import(import), m_options(options)
{
}

Lookups::~Lookups() = default;

Lookups::Names& Lookups::names(const char* kind)
{
    const QString name = QString::fromLatin1(kind);
    return m_names.try_emplace(name, m_edit, name).first->second;
}

qint64 Lookups::Names::idOf(const formats::TableRow& row, int field)
{
    if (row.isEmpty(field))
        return 0;
    const SpellingTable::Slot slot = m_spellings[row.raw(field)];
    if (slot.isNew)
        slot.value = m_lookup.findOrAdd(m_edit, row.text(field));
    return slot.value;
}

bool Lookups::openKey()
{
    if (m_pseudonymizer || m_error)
        return !m_error;
    project::KeyChoice choice;
    choice.plainIds = m_options.plainIds;
    auto opened = project::openPseudonymizer(m_edit.db(), choice);
    if (!opened) {
        m_error = std::move(opened).error();
        return false;
    }
    m_pseudonymizer = std::move(*opened);
    return true;
}

Lookups::Persons& Lookups::personsBy(project::PersonIdKind kind)
{
    auto found = m_persons.find(kind);
    if (found == m_persons.end())
        found = m_persons.emplace(kind, Persons{frame::PersonLookup(m_edit.db(), kind), {}}).first;
    return found->second;
}

const project::Pseudonymizer* Lookups::pseudonymizer()
{
    return openKey() ? &*m_pseudonymizer : nullptr;
}

std::vector<frame::PersonId> Lookups::persons(project::PersonIdKind kind, std::span<const project::PersonHash> hashes)
{
    return personsBy(kind).lookup.findOrAdd(m_edit, hashes, m_import);
}

frame::PersonId Lookups::person(const formats::TableRow& row, int field)
{
    if (field < 0 || row.isEmpty(field) || !openKey())
        return {};
    const bool isPhone = row.kind(field) == formats::CellKind::Phone;
    const auto kind = isPhone ? project::PersonIdKind::Phone : project::PersonIdKind::Id;
    Persons& known = personsBy(kind);
    const SpellingTable::Slot slot = known.spellings[row.raw(field)];
    if (slot.isNew) {
        project::PersonHash hash;
        if (m_pseudonymizer->hash(kind, row.person(field), hash) == project::PersonIdResult::Person)
            slot.value = known.lookup.findOrAdd(m_edit, hash, m_import).value();
    }
    return frame::PersonId(slot.value);
}

void Lookups::recordKey()
{
    if (m_pseudonymizer)
        project::recordKey(m_edit, *m_pseudonymizer);
}

std::map<QString, QStringList> Lookups::added() const
{
    std::map<QString, QStringList> names;
    for (const auto& [kind, known] : m_names) {
        if (!known.added().isEmpty())
            names[kind] = known.added();
    }
    return names;
}

} // namespace tropa::intake
