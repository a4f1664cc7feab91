#include "storage/bulk_insert.h"

#include <sqlite3.h>

#include <array>
#include <cstring>

namespace tropa::storage {

namespace {

const char* const functionName = "tropa_rows";

QByteArray statementFor(const char* table, std::initializer_list<const char*> columns)
{
    QByteArray names, values;
    int number = 0;
    for (const char* column : columns) {
        names += (number == 0 ? "" : ", ") + QByteArray(column);
        values += (number == 0 ? "c" : ", c") + QByteArray::number(number);
        ++number;
    }
    return "INSERT INTO " + QByteArray(table) + " (" + names + ") SELECT " + values + " FROM " + functionName + "(?)";
}

} // namespace

struct BulkInsert::Rows
{
    std::span<const BulkColumn> columns;
    std::size_t count = 0;
};

// The table-valued function: c0 … c11 of the rows its hidden argument points at.
struct BulkInsert::Module
{
    struct Cursor : sqlite3_vtab_cursor
    {
        const Rows* rows = nullptr;
        std::size_t at = 0;
    };

    static int connect(sqlite3* handle, void*, int, const char* const*, sqlite3_vtab** table, char**)
    {
        QByteArray declaration = "CREATE TABLE x(";
        for (std::size_t i = 0; i < mostColumns; ++i)
            declaration += 'c' + QByteArray::number(qulonglong(i)) + ", ";
        const int code = sqlite3_declare_vtab(handle, (declaration + "source HIDDEN)").constData());
        if (code != SQLITE_OK)
            return code;
        sqlite3_vtab_config(handle, SQLITE_VTAB_DIRECTONLY);
        *table = new (std::nothrow) sqlite3_vtab{};
        return *table ? SQLITE_OK : SQLITE_NOMEM;
    }
    static int disconnect(sqlite3_vtab* table)
    {
        delete table;
        return SQLITE_OK;
    }
    static int bestIndex(sqlite3_vtab*, sqlite3_index_info* info)
    {
        for (int i = 0; i < info->nConstraint; ++i) {
            const auto& constraint = info->aConstraint[i];
            if (constraint.iColumn != int(mostColumns) || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ ||
                !constraint.usable)
                continue;
            info->aConstraintUsage[i].argvIndex = 1;
            info->aConstraintUsage[i].omit = 1;
            info->estimatedCost = 1;
            return SQLITE_OK;
        }
        return SQLITE_CONSTRAINT;
    }
    static int open(sqlite3_vtab*, sqlite3_vtab_cursor** cursor)
    {
        *cursor = new (std::nothrow) Cursor;
        return *cursor ? SQLITE_OK : SQLITE_NOMEM;
    }
    static int close(sqlite3_vtab_cursor* cursor)
    {
        delete static_cast<Cursor*>(cursor);
        return SQLITE_OK;
    }
    static int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value** arguments)
    {
        auto* self = static_cast<Cursor*>(cursor);
        // Nothing but this file can make such a pointer, so SQL from a stranger's file sees an empty table.
        self->rows = static_cast<const Rows*>(sqlite3_value_pointer(arguments[0], functionName));
        self->at = 0;
        return SQLITE_OK;
    }
    static int next(sqlite3_vtab_cursor* cursor)
    {
        ++static_cast<Cursor*>(cursor)->at;
        return SQLITE_OK;
    }
    static int isAtEnd(sqlite3_vtab_cursor* cursor)
    {
        const auto* self = static_cast<Cursor*>(cursor);
        return !self->rows || self->at >= self->rows->count;
    }
    static int rowId(sqlite3_vtab_cursor* cursor, sqlite3_int64* id)
    {
        *id = static_cast<sqlite3_int64>(static_cast<Cursor*>(cursor)->at);
        return SQLITE_OK;
    }
    static int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int index)
    {
        const auto* self = static_cast<Cursor*>(cursor);
        if (static_cast<std::size_t>(index) >= self->rows->columns.size())
            return SQLITE_OK; // NULL
        const BulkColumn& column = self->rows->columns[static_cast<std::size_t>(index)];
        const std::size_t at = self->at;
        switch (column.m_kind) {
        case BulkColumn::Kind::Same:
            sqlite3_result_int64(context, column.m_number);
            break;
        case BulkColumn::Kind::SameText:
            sqlite3_result_text(context, static_cast<const char*>(column.m_data), -1, SQLITE_STATIC);
            break;
        case BulkColumn::Kind::Int64:
            sqlite3_result_int64(context, static_cast<const qint64*>(column.m_data)[at]);
            break;
        case BulkColumn::Kind::Int32:
            sqlite3_result_int64(context, static_cast<const qint32*>(column.m_data)[at]);
            break;
        case BulkColumn::Kind::UInt32:
            sqlite3_result_int64(context, static_cast<const quint32*>(column.m_data)[at]);
            break;
        case BulkColumn::Kind::Code:
            if (const quint16 code = static_cast<const quint16*>(column.m_data)[at])
                sqlite3_result_int64(context, column.m_dictionary[code]);
            break;
        case BulkColumn::Kind::Blob:
            sqlite3_result_blob(context, static_cast<const char*>(column.m_data) + at * std::size_t(column.m_number),
                                static_cast<int>(column.m_number), SQLITE_STATIC);
            break;
        }
        return SQLITE_OK;
    }
};

int BulkInsert::registerWith(sqlite3* handle)
{
    static const sqlite3_module module = [] {
        sqlite3_module made{}; // no xCreate: it exists as a function only, a file cannot make a table of it
        made.xConnect = Module::connect;
        made.xBestIndex = Module::bestIndex;
        made.xDisconnect = Module::disconnect;
        made.xOpen = Module::open;
        made.xClose = Module::close;
        made.xFilter = Module::filter;
        made.xNext = Module::next;
        made.xEof = Module::isAtEnd;
        made.xColumn = Module::column;
        made.xRowid = Module::rowId;
        return made;
    }();
    return sqlite3_create_module_v2(handle, functionName, &module, nullptr, nullptr);
}

BulkInsert::BulkInsert(Connection& connection, const char* table, std::initializer_list<const char*> columns)
    : m_connection(connection)
    , m_columnCount(columns.size())
    , m_statement(connection.prepare(statementFor(table, columns)))
{
    Q_ASSERT(columns.size() <= mostColumns);
}

qint64 BulkInsert::insert(std::initializer_list<BulkColumn> columns, std::size_t count)
{
    Q_ASSERT(columns.size() == m_columnCount);
    if (count == 0 || m_connection.failed())
        return 0;
    Rows rows{{columns.begin(), columns.size()}, count};
    m_statement.bindPointer(0, &rows, functionName);
    m_statement.run();
    m_statement.bind(0, nullptr); // the rows end here
    return m_connection.lastInsertedId() - static_cast<qint64>(count) + 1;
}

} // namespace tropa::storage
