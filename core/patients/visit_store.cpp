#include "patients/visit_store.h"

#include "patients/visit_chunk.h"

#include <algorithm>

namespace tropa::patients {

namespace {

const char* const chunkName = "visits";

// Changes whenever a recorded edit touched visit rows (an erased person), whatever import they belong to.
QString editStamp(storage::Connection& connection)
{
    return QString::number(
        connection.value<qint64>("SELECT max(entry_id) FROM history_row WHERE table_name = 'visit'").value_or(0));
}

void storeChunk(storage::Connection& connection, qint64 import, const VisitColumns& columns, const QString& stamp)
{
    connection.run("DELETE FROM derived_chunk WHERE name = ? AND part = ?", chunkName, import);
    connection.run("INSERT INTO derived_chunk (name, part, stamp, bytes) VALUES (?, ?, ?, ?)", chunkName, import, stamp,
                   packed(columns));
}

std::array<std::vector<qint64>, visitFieldCount> taken(std::array<Dictionary, visitFieldCount>& dictionaries)
{
    std::array<std::vector<qint64>, visitFieldCount> ids;
    for (std::size_t f = 0; f < visitFieldCount; ++f)
        ids[f] = std::move(dictionaries[f]).take();
    return ids;
}

VisitColumns readRows(storage::Connection& connection, qint64 import)
{
    VisitRows read;
    std::array<Dictionary, visitFieldCount> dictionaries;
    auto rows =
        connection.prepare("SELECT id, person_id, day, clinic_id, doctor_id, service_id, channel_id, amount, cost "
                           "FROM visit WHERE import_id = ? ORDER BY id");
    rows.bindAll(import);
    while (rows.step()) {
        read.row.push_back(rows.integer(0));
        read.person.push_back(static_cast<quint32>(rows.integer(1)));
        read.day.push_back(static_cast<qint32>(rows.integer(2)));
        for (std::size_t f = 0; f < visitFieldCount; ++f)
            read.code[f].push_back(dictionaries[f].codeOf(rows.integer(3 + static_cast<int>(f))));
        read.amount.push_back(rows.integer(7));
        read.cost.push_back(rows.integer(8));
    }
    return sortedColumns(std::span(&read, 1), taken(dictionaries));
}

std::optional<VisitColumns> readChunk(storage::Connection& connection, qint64 import, const QString& stamp)
{
    auto rows = connection.prepare("SELECT bytes FROM derived_chunk WHERE name = ? AND part = ? AND stamp = ?");
    rows.bindAll(chunkName, import, stamp);
    return rows.step() ? unpacked(rows.blobView(0)) : std::nullopt;
}

void addPatientFacts(storage::Connection& connection, VisitColumns& columns)
{
    auto rows = connection.prepare("SELECT p.person_id, p.sex, p.birth_year, p.channel_id FROM patient p "
                                   "JOIN import i ON i.id = p.import_id AND i.active = 1 ORDER BY p.import_id");
    std::vector<qint64>& channels = columns.ids[static_cast<std::size_t>(VisitField::Channel)];
    while (rows.step()) {
        const auto found = std::ranges::lower_bound(columns.person, rows.integer(0));
        if (found == columns.person.end() || *found != rows.integer(0))
            continue; // known, but never came
        const auto p = static_cast<std::size_t>(found - columns.person.begin());
        if (const QByteArray sex = rows.utf8(1); !sex.isEmpty())
            columns.sex[p] = sex == "f" ? Sex::Female : Sex::Male;
        if (!rows.isNull(2))
            columns.birthYear[p] = static_cast<qint16>(std::clamp<qint64>(rows.integer(2), 0, 9999));
        if (const qint64 channel = rows.integer(3); channel > 0) {
            auto code = std::ranges::find(channels, channel);
            if (code == channels.end() && channels.size() < 65535)
                code = channels.insert(channels.end(), channel);
            if (code != channels.end())
                columns.channel[p] = static_cast<quint16>(code - channels.begin());
        }
    }
}

} // namespace

VisitWriter::VisitWriter(project::Edit& edit, project::ImportId import)
    : m_edit(edit)
    , m_import(import)
    , m_insert(
          edit.db(), "visit",
          {"import_id", "person_id", "day", "clinic_id", "doctor_id", "service_id", "channel_id", "amount", "cost"})
{
}

void VisitWriter::add(const Visit& visit)
{
    if (m_parts.empty() || m_parts.back().size() == batchSize) {
        store();
        m_parts.emplace_back().reserve(batchSize);
    }
    VisitRows& part = m_parts.back();
    for (std::size_t f = 0; f < visitFieldCount; ++f)
        part.code[f].push_back(m_dictionaries[f].codeOf(visit.ids[f]));
    part.person.push_back(static_cast<quint32>(visit.person.value()));
    part.day.push_back(visit.day);
    part.amount.push_back(visit.amount);
    part.cost.push_back(visit.cost);
}

void VisitWriter::store()
{
    if (m_parts.empty())
        return;
    using storage::BulkColumn;
    VisitRows& part = m_parts.back();
    const auto codes = [&](std::size_t f) { return BulkColumn::of(part.code[f], m_dictionaries[f].ids()); };
    m_edit.loadBulk({QByteArrayLiteral("visit")}, [&] {
        part.firstRow = m_insert.insert({BulkColumn::same(m_import.value()), BulkColumn::of(part.person),
                                         BulkColumn::of(part.day), codes(0), codes(1), codes(2), codes(3),
                                         BulkColumn::of(part.amount), BulkColumn::of(part.cost)},
                                        part.size());
    });
}

qint64 VisitWriter::finish()
{
    store();
    const VisitColumns columns = sortedColumns(m_parts, taken(m_dictionaries));
    m_parts.clear();
    storeChunk(m_edit.db(), m_import.value(), columns, editStamp(m_edit.db()));
    return static_cast<qint64>(columns.visitCount());
}

QByteArray visitStamp(storage::Connection& connection)
{
    const auto imports =
        connection.value<QString>("SELECT group_concat(id) FROM (SELECT id FROM import WHERE active = 1 "
                                  "AND kind IN ('visits', 'patients') ORDER BY id)");
    const auto edits =
        connection.value<qint64>("SELECT max(entry_id) FROM history_row WHERE table_name IN ('visit', 'patient')");
    return (imports.value_or(QString()) + u'/' + QString::number(edits.value_or(0))).toUtf8();
}

VisitColumns loadVisits(storage::Connection& connection)
{
    std::vector<qint64> imports;
    auto rows = connection.prepare("SELECT id FROM import WHERE active = 1 AND kind = 'visits' ORDER BY id");
    while (rows.step())
        imports.push_back(rows.integer(0));

    const QString stamp = editStamp(connection);
    std::vector<VisitColumns> read;
    for (const qint64 import : imports) {
        std::optional<VisitColumns> columns = readChunk(connection, import, stamp);
        read.push_back(columns ? std::move(*columns) : readRows(connection, import));
    }
    VisitColumns columns = joined(std::move(read));
    addPatientFacts(connection, columns);
    return columns;
}

void addPatient(project::Edit& edit, project::ImportId import, const PatientFacts& facts)
{
    const char* sex = facts.sex == Sex::Male ? "m" : "f";
    edit.db().run(
        "INSERT INTO patient (import_id, person_id, sex, birth_year, channel_id, group_name) VALUES (?, ?, ?, ?, ?, ?)",
        import, facts.person, facts.sex == Sex::Unknown ? std::nullopt : std::optional(QString::fromLatin1(sex)),
        facts.birthYear > 0 ? std::optional(facts.birthYear) : std::nullopt, facts.channel,
        facts.group.isEmpty() ? std::nullopt : std::optional(facts.group));
}

void addChannelCost(project::Edit& edit, project::ImportId import, frame::ChannelId channel, int month, qint64 amount)
{
    edit.db().run("INSERT INTO channel_cost (import_id, channel_id, month, amount) VALUES (?, ?, ?, ?)", import,
                  channel, month, amount);
}

std::map<qint64, double> channelCosts(storage::Connection& connection, QDate from, QDate to)
{
    const auto month = [](QDate date, int open) { return date.isValid() ? date.year() * 100 + date.month() : open; };
    std::map<qint64, double> costs;
    auto rows = connection.prepare("SELECT c.channel_id, c.month, sum(c.amount) FROM channel_cost c "
                                   "JOIN import i ON i.id = c.import_id AND i.active = 1 "
                                   "WHERE c.month BETWEEN ? AND ? GROUP BY c.channel_id, c.month");
    rows.bindAll(month(from, 0), month(to, 999999));
    while (rows.step()) {
        const QDate first(static_cast<int>(rows.integer(1) / 100), static_cast<int>(rows.integer(1) % 100), 1);
        const QDate last = first.addDays(first.daysInMonth() - 1);
        const QDate begin = from.isValid() ? std::max(from, first) : first;
        const QDate end = to.isValid() ? std::min(to, last) : last;
        const double share = static_cast<double>(begin.daysTo(end) + 1) / first.daysInMonth();
        costs[rows.integer(0)] += share * static_cast<double>(rows.integer(2));
    }
    return costs;
}

std::map<qint64, int> serviceCycles(storage::Connection& connection)
{
    std::map<qint64, int> cycles;
    auto rows = connection.prepare("SELECT id, cycle_days FROM service WHERE cycle_days > 0");
    while (rows.step())
        cycles[rows.integer(0)] = static_cast<int>(rows.integer(1));
    return cycles;
}

qint32 dayOf(QDate date)
{
    return static_cast<qint32>(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay());
}

QDate dateOf(qint32 day)
{
    return QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + day);
}

} // namespace tropa::patients
