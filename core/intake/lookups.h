#pragma once

#include "formats/table_row.h"
#include "frame/frame_lookup.h"
#include "frame/import_report.h"
#include "frame/person_store.h"
#include "project/pseudonymizer.h"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace tropa::intake {

/// Turns what files write into ids, quickly for a million rows: each different spelling is looked up once.
class Lookups
{
public:
    Lookups(project::Edit& edit, project::ImportId import, const frame::ImportOptions& options);
    ~Lookups();

    /// Of a frame entity; made when missing, 0 for an empty cell.
    qint64 entity(const char* kind, const formats::TableRow& row, int field);
    qint64 entity(const char* kind, const QString& name);
    /// Of a person by a field of kind Id or Phone; none for nobody. The first call opens the project's key: when that
    /// is refused, error() says why and the import must stop.
    frame::PersonId person(const formats::TableRow& row, int field);

    const std::optional<Error>& error() const { return m_error; }
    /// Which project key was used; recorded with the edit when persons were met.
    void recordKey();
    /// Names made, by frame kind.
    std::map<QString, QStringList> added() const;
    qint64 newPersons() const;

private:
    // Spellings as bytes; the bytes themselves live in the deque, which moves nothing when it grows.
    struct Spellings
    {
        std::unordered_map<std::string_view, qint64> ids;
        std::deque<std::string> bytes;
        std::pair<qint64*, bool> slot(QByteArrayView spelling);
    };
    struct Entities
    {
        frame::FrameLookup lookup;
        Spellings spellings;
    };
    struct Persons
    {
        frame::PersonLookup lookup;
        Spellings spellings;
    };
    Entities& entities(const char* kind);
    bool openKey();

    project::Edit& m_edit;
    project::ImportId m_import;
    const frame::ImportOptions& m_options;
    std::map<QString, Entities> m_entities;
    std::map<project::PersonIdKind, Persons> m_persons;
    std::optional<project::Pseudonymizer> m_pseudonymizer;
    std::optional<Error> m_error;
};

} // namespace tropa::intake
