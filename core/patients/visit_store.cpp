#include "patients/visit_store.h"

#include <QDataStream>
#include <QIODevice>

#include <cstring>

namespace tropa::patients {

namespace {

const char* const chunkName = "visits";
constexpr quint32 chunkVersion = 1;

template <class T>
void putColumn(QByteArray& bytes, const std::vector<T>& column)
{
    bytes.append(reinterpret_cast<const char*>(column.data()), static_cast<qsizetype>(column.size() * sizeof(T)));
}

template <class T>
bool takeColumn(QByteArrayView& bytes, std::vector<T>& column, std::size_t count)
{
    const auto size = static_cast<qsizetype>(count * sizeof(T));
    if (bytes.size() < size)
        return false;
    column.resize(count);
    std::memcpy(column.data(), bytes.data(), static_cast<std::size_t>(size));
    bytes = bytes.sliced(size);
    return true;
}

// Money as 32-bit where every value fits, which is nearly always.
void putMoney(QByteArray& bytes, const std::vector<qint64>& column)
{
    std::vector<qint32> narrow(column.size());
    bool fits = true;
    for (std::size_t i = 0; i < column.size() && fits; ++i) {
        narrow[i] = static_cast<qint32>(column[i]);
        fits = narrow[i] == column[i];
    }
    bytes.append(fits ? '\x04' : '\x08');
    if (fits)
        putColumn(bytes, narrow);
    else
        putColumn(bytes, column);
}

bool takeMoney(QByteArrayView& bytes, std::vector<qint64>& column, std::size_t count)
{
    if (bytes.isEmpty())
        return false;
    const char width = bytes.front();
    bytes = bytes.sliced(1);
    if (width == '\x08')
        return takeColumn(bytes, column, count);
    std::vector<qint32> narrow;
    if (!takeColumn(bytes, narrow, count))
        return false;
    column.assign(narrow.begin(), narrow.end());
    return true;
}

struct Chunk
{
    VisitRows rows;
    std::array<std::vector<qint64>, visitFieldCount> dictionaries;
};

QByteArray packed(const Chunk& chunk)
{
    QByteArray bytes;
    const std::size_t count = chunk.rows.size();
    bytes.reserve(static_cast<qsizetype>(count * 25 + 4096));
    const std::vector<qint64> head{chunkVersion, static_cast<qint64>(count), chunk.rows.firstRow,
                                   static_cast<qint64>(chunk.rows.row.size())};
    putColumn(bytes, head);
    for (const auto& ids : chunk.dictionaries) {
        putColumn(bytes, std::vector<qint64>{static_cast<qint64>(ids.size())});
        putColumn(bytes, ids);
    }
    putColumn(bytes, chunk.rows.person);
    putColumn(bytes, chunk.rows.day);
    for (const auto& column : chunk.rows.code)
        putColumn(bytes, column);
    putMoney(bytes, chunk.rows.amount);
    putMoney(bytes, chunk.rows.cost);
    putColumn(bytes, chunk.rows.row);
    return bytes;
}

// A chunk comes from the file, so every size and code is checked; a wrong one only means reading the rows again.
std::optional<Chunk> unpacked(QByteArrayView bytes)
{
    Chunk chunk;
    std::vector<qint64> head;
    if (!takeColumn(bytes, head, 4) || head[0] != chunkVersion || head[1] < 0 || head[1] > bytes.size() ||
        head[3] < 0 || (head[3] != 0 && head[3] != head[1]))
        return std::nullopt;
    const auto count = static_cast<std::size_t>(head[1]);
    chunk.rows.firstRow = head[2];
    for (auto& ids : chunk.dictionaries) {
        std::vector<qint64> size;
        if (!takeColumn(bytes, size, 1) || size[0] < 1 || size[0] > 65535 ||
            !takeColumn(bytes, ids, static_cast<std::size_t>(size[0])))
            return std::nullopt;
    }
    bool sound = takeColumn(bytes, chunk.rows.person, count) && takeColumn(bytes, chunk.rows.day, count);
    for (std::size_t f = 0; f < visitFieldCount && sound; ++f) {
        sound = takeColumn(bytes, chunk.rows.code[f], count);
        for (const quint16 code : chunk.rows.code[f])
            sound = sound && code < chunk.dictionaries[f].size();
    }
    sound = sound && takeMoney(bytes, chunk.rows.amount, count) && takeMoney(bytes, chunk.rows.cost, count) &&
            takeColumn(bytes, chunk.rows.row, static_cast<std::size_t>(head[3])) && bytes.isEmpty();
    for (const quint32 person : chunk.rows.person)
        sound = sound && person > 0 && person < 0x40000000;
    return sound ? std::optional(std::move(chunk)) : std::nullopt;
}

// Changes whenever a recorded edit touched visit rows (an erased person), whatever import they belong to.
QString editStamp(storage::Connection& connection)
{
    return QString::number(
        connection.value<qint64>("SELECT max(entry_id) FROM history_row WHERE table_name = 'visit'").value_or(0));
}

void storeChunk(storage::Connection& connection, qint64 import, const Chunk& chunk, const QString& stamp)
{
    connection.run("DELETE FROM derived_chunk WHERE name = ? AND part = ?", chunkName, import);
    connection.run("INSERT INTO derived_chunk (name, part, stamp, bytes) VALUES (?, ?, ?, ?)", chunkName, import, stamp,
                   packed(chunk));
}

QByteArray insertOf(std::size_t rows)
{
    QByteArray sql = "INSERT INTO visit (import_id, person_id, day, clinic_id, doctor_id, service_id, channel_id, "
                     "amount, cost) VALUES ";
    for (std::size_t i = 0; i < rows; ++i)
        sql += i == 0 ? "(?,?,?,?,?,?,?,?,?)" : ",(?,?,?,?,?,?,?,?,?)";
    return sql;
}

Chunk readRows(storage::Connection& connection, qint64 import)
{
    Chunk chunk;
    std::array<Dictionary, visitFieldCount> dictionaries;
    auto rows =
        connection.prepare("SELECT id, person_id, day, clinic_id, doctor_id, service_id, channel_id, amount, cost "
                           "FROM visit WHERE import_id = ? ORDER BY id");
    rows.bindAll(import);
    while (rows.step()) {
        chunk.rows.row.push_back(rows.integer(0));
        chunk.rows.person.push_back(static_cast<quint32>(rows.integer(1)));
        chunk.rows.day.push_back(static_cast<qint32>(rows.integer(2)));
        for (std::size_t f = 0; f < visitFieldCount; ++f)
            chunk.rows.code[f].push_back(dictionaries[f].codeOf(rows.integer(3 + static_cast<int>(f))));
        chunk.rows.amount.push_back(rows.integer(7));
        chunk.rows.cost.push_back(rows.integer(8));
    }
    for (std::size_t f = 0; f < visitFieldCount; ++f)
        chunk.dictionaries[f] = std::move(dictionaries[f]).take();
    return chunk;
}

std::optional<Chunk> readChunk(storage::Connection& connection, qint64 import, const QString& stamp)
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
    : m_edit(edit), m_import(import), m_insert(edit.db().prepare(insertOf(batchSize)))
{
    m_batch.reserve(batchSize);
}

void VisitWriter::add(const Visit& visit)
{
    for (std::size_t f = 0; f < visitFieldCount; ++f)
        m_rows.code[f].push_back(m_dictionaries[f].codeOf(visit.ids[f]));
    m_rows.person.push_back(static_cast<quint32>(visit.person.value()));
    m_rows.day.push_back(visit.day);
    m_rows.amount.push_back(visit.amount);
    m_rows.cost.push_back(visit.cost);
    m_batch.push_back(visit);
    if (m_batch.size() == batchSize)
        store();
}

void VisitWriter::store()
{
    if (m_batch.empty())
        return;
    std::optional<storage::Statement> smaller;
    if (m_batch.size() < batchSize)
        smaller.emplace(m_edit.db().prepare(insertOf(m_batch.size())));
    storage::Statement& insert = smaller ? *smaller : m_insert;
    int index = 0;
    for (const Visit& visit : m_batch) {
        insert.bind(index++, m_import.value());
        insert.bind(index++, visit.person.value());
        insert.bind(index++, visit.day);
        for (const qint64 id : visit.ids) {
            if (id > 0)
                insert.bind(index++, id);
            else
                insert.bind(index++, nullptr);
        }
        insert.bind(index++, visit.amount);
        insert.bind(index++, visit.cost);
    }
    insert.run();
    // Rows of one import get ids without a gap: nobody else writes inside the transaction.
    if (m_rows.firstRow == 0)
        m_rows.firstRow = m_edit.db().lastInsertedId() - static_cast<qint64>(m_batch.size()) + 1;
    m_batch.clear();
}

qint64 VisitWriter::finish()
{
    store();
    Chunk chunk;
    const auto count = static_cast<qint64>(m_rows.size());
    chunk.rows = std::move(m_rows);
    for (std::size_t f = 0; f < visitFieldCount; ++f)
        chunk.dictionaries[f] = std::move(m_dictionaries[f]).take();
    storeChunk(m_edit.db(), m_import.value(), chunk, editStamp(m_edit.db()));
    return count;
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
    std::vector<VisitRows> parts;
    std::array<Dictionary, visitFieldCount> dictionaries;
    for (const qint64 import : imports) {
        std::optional<Chunk> chunk = readChunk(connection, import, stamp);
        if (!chunk)
            chunk = readRows(connection, import);
        for (std::size_t f = 0; f < visitFieldCount; ++f) {
            std::vector<quint16> shared;
            bool same = true;
            for (std::size_t code = 0; code < chunk->dictionaries[f].size(); ++code) {
                shared.push_back(dictionaries[f].codeOf(chunk->dictionaries[f][code]));
                same = same && shared.back() == code;
            }
            if (same)
                continue;
            for (quint16& code : chunk->rows.code[f])
                code = shared[code];
        }
        parts.push_back(std::move(chunk->rows));
    }
    std::array<std::vector<qint64>, visitFieldCount> ids;
    for (std::size_t f = 0; f < visitFieldCount; ++f)
        ids[f] = std::move(dictionaries[f]).take();
    VisitColumns columns = sortedColumns(parts, std::move(ids));
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

std::map<qint64, qint64> channelCosts(storage::Connection& connection, int fromMonth, int toMonth)
{
    std::map<qint64, qint64> costs;
    auto rows = connection.prepare("SELECT c.channel_id, sum(c.amount) FROM channel_cost c "
                                   "JOIN import i ON i.id = c.import_id AND i.active = 1 "
                                   "WHERE c.month BETWEEN ? AND ? GROUP BY c.channel_id");
    rows.bindAll(fromMonth, toMonth);
    while (rows.step())
        costs[rows.integer(0)] = rows.integer(1);
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
