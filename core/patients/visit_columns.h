#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace tropa::patients {

/// The attributes of a visit that are ids of the frame, dictionary-coded.
enum class VisitField { Clinic, Doctor, Service, Channel };
inline constexpr std::size_t visitFieldCount = 4;

enum class Sex : quint8 { Unknown, Male, Female };

/// The whole visit base in columns, sorted by person, then day, then the order of the file.
///
/// Codes count from 1; 0 means "not said". Money is in hundredths. About 34 bytes a visit. Immutable once built and
/// shared between threads. Everything the room computes is a loop over this.
struct VisitColumns
{
    // By visit.
    std::vector<qint32> day; ///< days since 1970-01-01
    std::array<std::vector<quint16>, visitFieldCount> code;
    std::vector<qint64> amount;
    std::vector<qint64> cost;
    std::vector<qint64> row; ///< id of the visit row, for provenance

    // By person; visits of person p are [first[p], first[p + 1]).
    std::vector<qint64> person; ///< person id, ascending
    std::vector<quint32> first;
    std::vector<Sex> sex;
    std::vector<qint16> birthYear; ///< 0: not said
    std::vector<quint16> channel;  ///< acquisition channel: the patient's, else the first visit's; code of Channel

    std::array<std::vector<qint64>, visitFieldCount> ids; ///< by code; ids[f][0] == 0
    qint32 lastDay = 0;                                   ///< of any visit; "as of" when nothing else is said

    std::size_t visitCount() const { return day.size(); }
    std::size_t personCount() const { return person.size(); }
    std::span<const quint16> codes(VisitField field) const { return code[static_cast<std::size_t>(field)]; }
    const std::vector<qint64>& dictionary(VisitField field) const { return ids[static_cast<std::size_t>(field)]; }
};

/// Visits as they come, in any order: what imports and chunks hold.
struct VisitRows
{
    std::vector<quint32> person; ///< person id
    std::vector<qint32> day;
    std::array<std::vector<quint16>, visitFieldCount> code;
    std::vector<qint64> amount;
    std::vector<qint64> cost;
    qint64 firstRow = 0;     ///< id of the first row; the rest follow without a gap …
    std::vector<qint64> row; ///< … unless they stand here

    std::size_t size() const { return person.size(); }
    void reserve(std::size_t count);
};

/// Fills in what follows from the visits: the last day, and each person's channel until more is known of them.
void completePersons(VisitColumns& columns);

/// Joins rows of several imports, sharing one set of dictionaries, into sorted columns. O(n) but for days out of order.
VisitColumns sortedColumns(std::span<const VisitRows> parts,
                           std::array<std::vector<qint64>, visitFieldCount> dictionaries);

/// One dictionary: ids in the order met, code 0 kept for "none". At most 65,534 different values.
class Dictionary
{
public:
    quint16 codeOf(qint64 id);
    const std::vector<qint64>& ids() const { return m_ids; }
    std::vector<qint64> take() && { return std::move(m_ids); }

private:
    std::vector<qint64> m_ids{0};
    std::vector<quint16> m_codeOf;                    // by id, for the small ids there nearly always are
    std::vector<std::pair<qint64, quint16>> m_sorted; // the others
};

/// One base of several, each sorted; of one, that one as it is.
VisitColumns joined(std::vector<VisitColumns> bases);

} // namespace tropa::patients
