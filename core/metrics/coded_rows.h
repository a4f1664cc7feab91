#pragma once

#include "metrics/metric.h"

#include <QSet>
#include <QStringList>

namespace tropa::metrics {

/// One dimension over rows, dictionary-coded.
struct CodedColumn
{
    QByteArray dimension;
    std::vector<qint64> keys; ///< in the dimension's order
    QStringList labels;
    std::vector<int> codes; ///< index into keys; -1 where there is none
};

/// Rows of evidence in memory, ready to be narrowed and split: what small rooms compute their metrics on. Immutable.
struct CodedRows
{
    QString kind; ///< of the EntityRefs: "response"
    std::vector<qint64> ids;
    std::vector<int> days;       ///< Julian; 0: no date
    std::vector<qint64> persons; ///< 0: nobody
    std::vector<CodedColumn> columns;

    std::size_t size() const { return ids.size(); }
    const CodedColumn* column(const QString& dimension) const;
};

/// Indexes of the rows a scope means. Dimensions in `others` are the caller's; one that neither knows fits nothing.
Result<std::vector<quint32>> narrowed(const EvaluationContext& context, const CodedRows& rows, const Scope& scope,
                                      const QSet<QString>& others = {});

struct RowGroup
{
    qint64 key = 0;
    QString label;
    std::vector<quint32> rows;
};
/// Splits rows by one of their dimensions, or by segment or persona (whose groups may overlap); empty groups are left out.
Result<std::vector<RowGroup>> splitRows(const EvaluationContext& context, const CodedRows& rows,
                                        const std::vector<quint32>& chosen, const QString& dimension);

/// Newest first, at most `limit`.
std::vector<EntityRef> newestRefs(const CodedRows& rows, std::vector<quint32> chosen, int limit);
/// The date of the newest of them.
QDate newestDay(const CodedRows& rows, const std::vector<quint32>& chosen);

/// Collects a column whose keys are rows of a table with id, name and position.
class NamedColumn
{
public:
    NamedColumn(storage::Connection& connection, const char* dimension, const char* table);
    /// 0 for none.
    void add(qint64 id);
    CodedColumn take() { return std::move(m_column); }

private:
    CodedColumn m_column;
    std::map<qint64, int> m_codes;
};

/// A column whose keys are numbers found in the rows, in their order; `missing` stands for none. Labels as everywhere.
CodedColumn numberColumn(storage::Connection& connection, const char* dimension, const std::vector<qint64>& values,
                         qint64 missing = 0);
/// year, quarter and month of the rows' days.
void addCalendar(storage::Connection& connection, CodedRows& rows);

} // namespace tropa::metrics
