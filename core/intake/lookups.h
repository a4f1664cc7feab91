#pragma once

#include "formats/table_row.h"
#include "frame/frame_lookup.h"
#include "frame/import_report.h"
#include "frame/person_store.h"
#include "intake/spelling_table.h"
#include "project/pseudonymizer.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace tropa::intake {

/// Turns what files write into ids, quickly for a million rows: each different spelling is looked up once.
class Lookups
{
public:
    Lookups(project::Edit& edit, project::ImportId import, const frame::ImportOptions& options);
    ~Lookups();

    /// Frame entities of one kind by the names a column uses; ask once, then per row.
    class Names
    {
    public:
        Names(project::Edit& edit, const QString& kind) : m_edit(edit), m_lookup(edit.db(), kind) {}
        /// Made when missing, 0 for an empty cell.
        qint64 idOf(const formats::TableRow& row, int field);
        qint64 idOf(const QString& name) { return m_lookup.findOrAdd(m_edit, name); }
        const QStringList& added() const { return m_lookup.added(); }

    private:
        project::Edit& m_edit;
        frame::FrameLookup m_lookup;
        SpellingTable m_spellings;
    };
    Names& names(const char* kind);
    qint64 entity(const char* kind, const formats::TableRow& row, int field) { return names(kind).idOf(row, field); }

    /// Of a person by a field of kind Id or Phone; none for nobody. The first call opens the project's key: when that
    /// is refused, error() says why and the import must stop.
    frame::PersonId person(const formats::TableRow& row, int field);

    /// What hashes persons' ids, for sinks that do so on another thread; null when the key is refused: error().
    const project::Pseudonymizer* pseudonymizer();
    /// Of persons by their hashes, in the same order; the missing ones are made.
    std::vector<frame::PersonId> persons(project::PersonIdKind kind, std::span<const project::PersonHash> hashes);

    const std::optional<Error>& error() const { return m_error; }
    /// Which project key was used; recorded with the edit when persons were met.
    void recordKey();
    /// Names made, by frame kind.
    std::map<QString, QStringList> added() const;

private:
    struct Persons
    {
        frame::PersonLookup lookup;
        SpellingTable spellings;
    };
    bool openKey();
    Persons& personsBy(project::PersonIdKind kind);

    project::Edit& m_edit;
    project::ImportId m_import;
    const frame::ImportOptions& m_options;
    std::map<QString, Names> m_names;
    std::map<project::PersonIdKind, Persons> m_persons;
    std::optional<project::Pseudonymizer> m_pseudonymizer;
    std::optional<Error> m_error;
};

} // namespace tropa::intake
