#pragma once

#include "base/guid.h"
#include "base/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace tropa::storage {

class Connection;

/// A prepared statement on loan from its connection; given back, reset and unbound, when it goes out of scope.
/// Columns and parameters count from 0. Text is UTF-8 in the file; dates are ISO 8601 text; an Id of 0 is NULL.
class Statement
{
public:
    Statement(Connection* connection, sqlite3_stmt* statement) : m_connection(connection), m_statement(statement) {}
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    void bind(int index, std::nullptr_t);
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, double value); ///< not finite is stored as NULL
    void bind(int index, const QString& value);
    void bind(int index, const char* utf8);
    void bind(int index, const QByteArray& blob);
    void bind(int index, const Guid& guid) { bind(index, guid.bytes()); }
    void bind(int index, QDate date);
    void bind(int index, const QDateTime& moment);
    template <class Tag>
    void bind(int index, Id<Tag> id)
    {
        if (id.isValid())
            bind(index, id.value());
        else
            bind(index, nullptr);
    }
    template <class T>
    void bind(int index, const std::optional<T>& value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, nullptr);
    }
    /// UTF-8 text that stays alive and unchanged until the statement is reset or run again.
    void bindStatic(int index, QByteArrayView utf8);
    /// Something for a table-valued function of that name; must live until the statement has run.
    void bindPointer(int index, void* pointer, const char* type);

    template <class... Values>
    void bindAll(const Values&... values)
    {
        int index = 0;
        (bind(index++, values), ...);
    }

    /// True when there is a row. False at the end and on an error, which the connection then holds.
    bool step();
    /// Runs to the end and resets, keeping the statement ready for the next binding.
    void run();
    void reset();

    int columnCount() const;
    QString columnName(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray utf8(int column) const;
    QByteArray blob(int column) const;
    /// The bytes of a blob without a copy; valid until the next step.
    QByteArrayView blobView(int column) const;
    QDate date(int column) const;
    QDateTime moment(int column) const;
    Guid guid(int column) const { return Guid::fromBytes(blob(column)); }
    template <class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }
    std::optional<double> realOrNone(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(real(column));
    }
    std::optional<qint64> integerOrNone(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

    template <class T>
    T get(int column) const
    {
        if constexpr (std::is_same_v<T, QString>)
            return text(column);
        else if constexpr (std::is_same_v<T, QByteArray>)
            return blob(column);
        else if constexpr (std::is_same_v<T, QDate>)
            return date(column);
        else if constexpr (std::is_floating_point_v<T>)
            return static_cast<T>(real(column));
        else if constexpr (std::is_same_v<T, bool>)
            return boolean(column);
        else
            return static_cast<T>(integer(column));
    }

private:
    void check(int code);

    Connection* m_connection;
    sqlite3_stmt* m_statement; // null when the statement could not be prepared; everything is then a no-op
};

} // namespace tropa::storage
