#pragma once

#include "formats/cell_reader.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tropa::formats {

/// One thing an importer can read from a column.
struct Field
{
    QByteArray id = {};   ///< in recipes and `--fields`: "patient", "date"
    QString russian = {}; ///< the heading a Russian file has
    QString english = {};
    QStringList synonyms = {}; ///< other headings, in both languages; case, spaces and punctuation do not matter
    CellKind kind = CellKind::Text;
    bool required = false;
    bool isPerson = false;              ///< replaced by a keyed hash; its values never appear in messages or examples
    std::optional<double> minimum = {}; ///< of numbers
    std::optional<double> maximum = {};
};

/// What an importer recognises. A value; any thread.
class FieldTable
{
public:
    FieldTable() = default;
    explicit FieldTable(std::vector<Field> fields);

    const std::vector<Field>& fields() const { return m_fields; }
    int size() const { return static_cast<int>(m_fields.size()); }
    const Field& at(int field) const { return m_fields.at(static_cast<std::size_t>(field)); }
    std::optional<int> find(QByteArrayView id) const;
    /// The field a heading means. `exact` is set when it is the field's own name, not a synonym.
    std::optional<int> match(const QString& heading, bool* exact = nullptr) const;

private:
    std::vector<Field> m_fields;
    std::vector<std::vector<QString>> m_names; // normalised: id, Russian, English, synonyms
};

/// Letters and digits only, lower case, ё as е: "ID пациента" and "id_ПАЦИЕНТА" are the same heading.
QString normalisedHeading(const QString& heading);

} // namespace tropa::formats
