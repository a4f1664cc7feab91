#include "intake/lookups.h"

#include <functional>

namespace tropa::intake {

Lookups::Lookups(project::Edit& edit, project::ImportId import, const frame::ImportOptions& options)
    : m_edit(edit),
      m_import(import),
      m_options(options)
{
}

Lookups::~Lookups() = default;

std::pair<qint64*, bool> Lookups::Spellings::slot(QByteArrayView spelling)
{
    const std::string_view view(spelling.data(), static_cast<std::size_t>(spelling.size()));
    if (const auto known = ids.find(view); known != ids.end())
        return {&known->second, false};
    bytes.emplace_back(view);
    return {&ids.emplace(bytes.back(), 0).first->second, true};
}

Lookups::Entities& Lookups::entities(const char* kind)
{
    const QString name = QString::fromLatin1(kind);
    const auto found = m_entities.find(name);
    return found != m_entities.end() ? found->second
                                     : m_entities.emplace(name, Entities{frame::FrameLookup(m_edit.db(), name), {}}).first->second;
}

qint64 Lookups::entity(const char* kind, const formats::TableRow& row, int field)
{
    if (field < 0 || row.isEmpty(field))
        return 0;
    Entities& known = entities(kind);
    const auto [id, isNew] = known.spellings.slot(row.raw(field));
    if (isNew)
        *id = known.lookup.findOrAdd(m_edit, row.text(field));
    return *id;
}

qint64 Lookups::entity(const char* kind, const QString& name)
{
    return entities(kind).lookup.findOrAdd(m_edit, name);
}

bool Lookups::openKey()
{
    if (m_pseudonymizer || m_error)
        return !m_error;
    project::KeyChoice choice;
    choice.keyFile = m_options.keyFile;
    choice.plainIds = m_options.plainIds;
    auto opened = project::openPseudonymizer(m_edit.db(), choice);
    if (!opened) {
        m_error = std::move(opened).error();
        return false;
    }
    m_pseudonymizer = std::move(*opened);
    return true;
}

frame::PersonId Lookups::person(const formats::TableRow& row, int field)
{
    if (field < 0 || row.isEmpty(field) || !openKey())
        return {};
    const bool isPhone = row.kind(field) == formats::CellKind::Phone;
    const auto kind = isPhone ? project::PersonIdKind::Phone : project::PersonIdKind::Id;
    auto found = m_persons.find(kind);
    if (found == m_persons.end())
        found = m_persons.emplace(kind, Persons{frame::PersonLookup(m_edit.db(), kind), {}}).first;
    Persons& known = found->second;
    const auto [id, isNew] = known.spellings.slot(row.raw(field));
    if (isNew) {
        project::PersonHash hash;
        if (m_pseudonymizer->hash(kind, row.person(field), hash) == project::PersonIdResult::Person)
            *id = known.lookup.findOrAdd(m_edit, hash, m_import).value();
    }
    return frame::PersonId(*id);
}

void Lookups::recordKey()
{
    if (m_pseudonymizer)
        project::recordKey(m_edit, *m_pseudonymizer);
}

std::map<QString, QStringList> Lookups::added() const
{
    std::map<QString, QStringList> names;
    for (const auto& [kind, known] : m_entities) {
        if (!known.lookup.added().isEmpty())
            names[kind] = known.lookup.added();
    }
    return names;
}

qint64 Lookups::newPersons() const
{
    qint64 count = 0;
    for (const auto& [kind, known] : m_persons)
        count += known.lookup.addedCount();
    return count;
}

} // namespace tropa::intake
