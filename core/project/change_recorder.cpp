#include "project/change_recorder.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>

namespace tropa::project {

namespace {

ColumnValue valueOf(sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return Blob{QByteArray(static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value))};
    default:
        return {};
    }
}

bool isFinite(const ColumnValue& value)
{
    const auto* real = std::get_if<double>(&value);
    return !real || std::isfinite(*real);
}

QString keyPart(const ColumnValue& value)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return QString::number(*whole);
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    return {};
}

} // namespace

bool isUnrecorded(QByteArrayView table)
{
    return table.startsWith("file_") || table.startsWith("history_") || table.startsWith("derived_") ||
           table.startsWith("sqlite_");
}

const TableShapes::Shape& TableShapes::shape(storage::Connection& connection, const QString& table)
{
    auto found = m_shapes.find(table);
    if (found == m_shapes.end()) {
        Shape shape;
        // By its exact name and only a table of rows: the names in a history may come from a stranger.
        auto columns = connection.prepare("SELECT c.name, c.pk FROM sqlite_schema t, pragma_table_info(t.name) c "
                                          "WHERE t.type = 'table' AND t.rootpage > 0 AND t.name = ? ORDER BY c.cid");
        columns.bindAll(table);
        while (columns.step()) {
            shape.columns << columns.text(0);
            shape.isKey.push_back(columns.integer(1) > 0);
        }
        found = m_shapes.emplace(table, std::move(shape)).first;
    }
    return found->second;
}

ChangeRecorder::ChangeRecorder(storage::Connection& connection, TableShapes& shapes, const QSet<QByteArray>& bulk)
    : m_connection(connection), m_shapes(shapes), m_bulk(bulk.begin(), bulk.end())
{
    if (connection.failed())
        return;
    if (sqlite3session_create(connection.handle(), "main", &m_session) != SQLITE_OK) {
        connection.fail({ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "The change could not be recorded")}});
        return;
    }
    sqlite3session_table_filter(
        m_session,
        [](void* context, const char* table) -> int {
            const auto* self = static_cast<ChangeRecorder*>(context);
            for (const QByteArray& name : self->m_bulk) {
                if (qstrcmp(name.constData(), table) == 0)
                    return 0;
            }
            return !isUnrecorded(table);
        },
        this);
    sqlite3session_attach(m_session, nullptr);
}

ChangeRecorder::~ChangeRecorder()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

bool ChangeRecorder::leavesOut(const QSet<QByteArray>& tables) const
{
    return std::ranges::all_of(tables, [this](const QByteArray& name) { return std::ranges::find(m_bulk, name) != m_bulk.end(); });
}

void ChangeRecorder::setEnabled(bool enabled)
{
    if (m_session)
        sqlite3session_enable(m_session, enabled ? 1 : 0);
}

RowChanges ChangeRecorder::changes()
{
    RowChanges result;
    if (!m_session || m_connection.failed())
        return result;
    int size = 0;
    void* bytes = nullptr;
    sqlite3_changeset_iter* change = nullptr;
    if (sqlite3session_changeset(m_session, &size, &bytes) == SQLITE_OK &&
        sqlite3changeset_start(&change, size, bytes) == SQLITE_OK) {
        QByteArray lastTable;
        QString tableName;
        const TableShapes::Shape* lastShape = nullptr;
        while (sqlite3changeset_next(change) == SQLITE_ROW) {
            const char* table = nullptr;
            int columnCount = 0, operation = 0, indirect = 0;
            sqlite3changeset_op(change, &table, &columnCount, &operation, &indirect);
            RowChange row;
            if (!lastShape || lastTable != table) { // changes come table by table
                lastTable = table;
                tableName = QString::fromUtf8(table);
                lastShape = &m_shapes.shape(m_connection, tableName);
            }
            row.table = tableName;
            const TableShapes::Shape& shape = *lastShape;
            ColumnValues before, after;
            QStringList key;
            for (int i = 0; i < columnCount && i < shape.columns.size(); ++i) {
                sqlite3_value* was = nullptr;
                sqlite3_value* is = nullptr;
                if (operation != SQLITE_INSERT)
                    sqlite3changeset_old(change, i, &was);
                if (operation != SQLITE_DELETE)
                    sqlite3changeset_new(change, i, &is);
                const bool isKey = shape.isKey[static_cast<std::size_t>(i)];
                if (isKey)
                    key << keyPart(valueOf(was ? was : is));
                if (was && !(isKey && operation == SQLITE_UPDATE))
                    before[shape.columns[i]] = valueOf(was);
                if (is) {
                    const ColumnValue value = valueOf(is);
                    if (!isFinite(value))
                        m_connection.fail({ErrorKind::Failed,
                                           {QT_TRANSLATE_NOOP("core", "A number that is not finite cannot be kept")}});
                    after[shape.columns[i]] = value;
                }
            }
            row.key = key.size() == 1 ? std::move(key.front()) : key.join(u',');
            if (operation != SQLITE_INSERT)
                row.before = std::move(before);
            if (operation != SQLITE_DELETE)
                row.after = std::move(after);
            result.push_back(std::move(row));
        }
        sqlite3changeset_finalize(change);
    } else {
        m_connection.fail({ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "The change could not be recorded")}});
    }
    sqlite3_free(bytes);
    return result;
}

} // namespace tropa::project
