#include "storage/statement.h"

#include "storage/connection.h"

#include <sqlite3.h>

#include <cmath>
#include <ctime>

namespace tropa::storage {

#ifndef QT_NO_DEBUG
namespace {

constexpr double mostInteractive = 5; // ms

// What this thread has computed: a busy machine must not look like a slow statement.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace
#endif

Statement::Statement(Statement&& other) noexcept : m_connection(other.m_connection), m_statement(other.m_statement)
{
    other.m_statement = nullptr;
}

Statement::~Statement()
{
    if (m_statement)
        m_connection->giveBack(m_statement);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        m_connection->failWithCode(code, sqlite3_sql(m_statement));
}

void Statement::bind(int index, std::nullptr_t)
{
    if (m_statement)
        check(sqlite3_bind_null(m_statement, index + 1));
}

void Statement::bind(int index, qint64 value)
{
    if (m_statement)
        check(sqlite3_bind_int64(m_statement, index + 1, value));
}

void Statement::bind(int index, double value)
{
    if (m_statement)
        check(std::isfinite(value) ? sqlite3_bind_double(m_statement, index + 1, value)
                                   : sqlite3_bind_null(m_statement, index + 1));
}

void Statement::bind(int index, const QString& value)
{
    if (!m_statement)
        return;
    const QByteArray utf8 = value.toUtf8();
    // A null QString is still text: NULL is said with nullptr or an empty optional.
    check(sqlite3_bind_text64(m_statement, index + 1, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int index, const char* utf8)
{
    if (m_statement)
        check(sqlite3_bind_text(m_statement, index + 1, utf8, -1, SQLITE_TRANSIENT));
}

void Statement::bindStatic(int index, QByteArrayView utf8)
{
    if (m_statement)
        check(sqlite3_bind_text64(m_statement, index + 1, utf8.data() ? utf8.data() : "",
                                  static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindPointer(int index, void* pointer, const char* type)
{
    if (m_statement)
        check(sqlite3_bind_pointer(m_statement, index + 1, pointer, type, nullptr));
}

void Statement::bind(int index, const QByteArray& blob)
{
    if (m_statement)
        check(sqlite3_bind_blob64(m_statement, index + 1, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                                  SQLITE_TRANSIENT));
}

void Statement::bind(int index, QDate date)
{
    if (date.isValid())
        bind(index, date.toString(Qt::ISODate));
    else
        bind(index, nullptr);
}

void Statement::bind(int index, const QDateTime& moment)
{
    if (moment.isValid())
        bind(index, moment.toUTC().toString(Qt::ISODateWithMs));
    else
        bind(index, nullptr);
}

bool Statement::step()
{
    if (!m_statement || m_connection->failed())
        return false;
#ifndef QT_NO_DEBUG
    const double begun = m_connection->m_interactive ? threadMilliseconds() : 0;
#endif
    const int code = sqlite3_step(m_statement);
#ifndef QT_NO_DEBUG
    if (m_connection->m_interactive && threadMilliseconds() - begun > mostInteractive)
        qFatal("over 5 ms on the window's connection, this belongs in a job: %s", sqlite3_sql(m_statement));
#endif
    check(code);
    return code == SQLITE_ROW;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement); // its result repeats the error that step() already reported
}

int Statement::columnCount() const
{
    return m_statement ? sqlite3_column_count(m_statement) : 0;
}

QString Statement::columnName(int column) const
{
    return m_statement ? QString::fromUtf8(sqlite3_column_name(m_statement, column)) : QString();
}

bool Statement::isNull(int column) const
{
    return !m_statement || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return m_statement ? sqlite3_column_int64(m_statement, column) : 0;
}

double Statement::real(int column) const
{
    return m_statement ? sqlite3_column_double(m_statement, column) : 0.0;
}

QByteArray Statement::utf8(int column) const
{
    if (!m_statement)
        return {};
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QString Statement::text(int column) const
{
    if (!m_statement)
        return {};
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const QByteArrayView view = blobView(column);
    return QByteArray(view.data(), view.size());
}

QByteArrayView Statement::blobView(int column) const
{
    if (!m_statement)
        return {};
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column));
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::moment(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

} // namespace tropa::storage
