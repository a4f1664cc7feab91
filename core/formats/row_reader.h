#pragma once

#include "formats/column_evidence.h"
#include "formats/proof.h"
#include "formats/table_row.h"

namespace tropa::formats {

/// A cell an importer does not take though it is readable: an unknown code, a date before the opening.
struct CellRefusal
{
    int field = 0;
    Message expected; ///< "a score from 0 to 10"
};

/// Turns records into rows: checks their shape, filters, reads every mapped cell once. Inside of TableImport.
class RowReader
{
public:
    enum class Outcome { Row, Blank, Filtered, Bad };

    RowReader(const FieldTable& fields, const Proof& proof, const FieldDecoder& decoder, QByteArray encoding);

    /// Reads the record the source stands on. After Bad, problems() says why.
    Outcome read(const RecordSource& source);
    const TableRow& row() const { return m_row; }
    /// Of the last record; expectations as sentences.
    const std::vector<Problem>& problems() const { return m_problems; }
    /// What stood in the cell is quoted without what may be a person's.
    Problem problemAt(int field, const Message& expected) const;
    bool isNobody() const { return m_nobody; }

    /// Counts cells per column into the proof's columns.
    void addCounts(std::vector<ColumnProof>& columns) const;

private:
    struct Plan
    {
        int field = 0;
        int column = 0;
        CellKind kind = CellKind::Text;
        ColumnFormat format;
        bool required = false;
        bool isPerson = false;
        std::optional<double> minimum;
        std::optional<double> maximum;
    };
    struct Counts
    {
        qint64 filled = 0;
        qint64 empty = 0;
        qint64 unreadable = 0;
    };

    bool readCell(Plan& plan, QByteArrayView cell, CellSlot& slot) const;
    bool readPerson(PersonIdKind kind, QByteArrayView cell, CellSlot& slot) const;
    bool readPlain(Plan& plan, QByteArrayView plain, CellSlot& slot) const;
    /// The number of a sum; nothing when it is none or of another currency than the column.
    static std::optional<DecimalNumber> readSum(Plan& plan, QByteArrayView plain);
    bool passesFilters() const;
    bool isMissing(QByteArrayView cell) const;
    bool hasRightWidth(const RecordSource& source);
    Message expectation(const Plan& plan, QByteArrayView cell) const;
    void report(qint64 line, const QString& column, Message expected, QString found);

    const FieldTable& m_fields;
    const FieldDecoder& m_decoder;
    QString m_file;
    std::vector<TableColumn> m_columns;
    std::vector<Plan> m_plans;            // by column
    std::vector<std::size_t> m_unclaimed; // columns no field fills
    std::vector<int> m_columnOfField;
    struct Filter
    {
        int column = 0;
        std::vector<QByteArray> values;
    };
    std::vector<Filter> m_filters;
    std::vector<QByteArray> m_missing;
    std::vector<QByteArrayView> m_cells;
    std::vector<CellSlot> m_slots;
    std::vector<Counts> m_counts;
    std::vector<Problem> m_problems;
    TableRow m_row;
    mutable QByteArray m_normal; // the last person's, kept for its room
    bool m_nobody = false;
    bool m_sheet = false;
};

} // namespace tropa::formats
