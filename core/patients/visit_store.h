#pragma once

#include "frame/ids.h"
#include "patients/visit_columns.h"
#include "project/edit.h"
#include "storage/bulk_insert.h"

#include <QDate>

#include <map>

namespace tropa::patients {

/// One visit on its way into the project.
struct Visit
{
    frame::PersonId person;
    qint32 day = 0;
    std::array<qint64, visitFieldCount> ids{}; ///< by VisitField; 0: not said
    qint64 amount = 0;                         ///< hundredths
    qint64 cost = 0;
};

/// Writes visits of one import as fast as SQLite takes them and keeps their columns beside as a derived chunk, so that
/// opening the project need not read the rows again. Lives inside one edit.
class VisitWriter
{
public:
    VisitWriter(project::Edit& edit, project::ImportId import);
    void add(const Visit& visit);
    /// Stores the chunk. Gives the number of visits.
    qint64 finish();

private:
    void store();

    static constexpr std::size_t batchSize = 8192;

    project::Edit& m_edit;
    project::ImportId m_import;
    storage::BulkInsert m_insert;
    std::vector<VisitRows> m_parts; // the last one is being filled; the others stand in the table
    std::array<Dictionary, visitFieldCount> m_dictionaries;
};

/// What the columns of this file depend on: the active imports of visits and patients, and edits of their rows.
/// Equal stamps mean equal columns. Cheap.
QByteArray visitStamp(storage::Connection& connection);
/// The columns of all active imports, from their chunks where those are current, else from the rows.
VisitColumns loadVisits(storage::Connection& connection);

struct PatientFacts
{
    frame::PersonId person;
    Sex sex = Sex::Unknown;
    int birthYear = 0;
    frame::ChannelId channel;
    QString group;
};
void addPatient(project::Edit& edit, project::ImportId import, const PatientFacts& facts);

void addChannelCost(project::Edit& edit, project::ImportId import, frame::ChannelId channel, int month, qint64 amount);
/// Costs of acquisition by channel id within a period, hundredths; an invalid end is open. Costs are known by month: of
/// one that lies partly in the period its days there count.
std::map<qint64, double> channelCosts(storage::Connection& connection, QDate from, QDate to);

/// Cycle of each service in days, for services that have one.
std::map<qint64, int> serviceCycles(storage::Connection& connection);

qint32 dayOf(QDate date);
QDate dateOf(qint32 day);

} // namespace tropa::patients
