#pragma once

#include "checklists/scoring.h"
#include "metrics/coded_rows.h"
#include "metrics/table_cache.h"

namespace tropa::checklists {

/// All live visits in memory, scored: what checklist metrics compute on. Immutable once loaded.
struct VisitColumns
{
    metrics::CodedRows rows; ///< visits, by clinic, wave, year, quarter, month
    std::vector<std::size_t> checklistOf;
    std::vector<Marks> marks;
    std::vector<VisitScore> scores;
    std::vector<Checklist> checklists;
    std::unordered_map<qint64, qint64> stageOf; ///< of touchpoints
    std::unordered_map<qint64, QString> touchpointNames;
    std::unordered_map<qint64, QString> stageNames;
};

using VisitCache = metrics::TableCache<VisitColumns>;

VisitColumns loadVisitColumns(storage::Connection& connection);
QByteArrayList visitColumnTables();

} // namespace tropa::checklists
