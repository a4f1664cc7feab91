#include "project/row_json.h"

#include <cctype>
#include <charconv>
#include <cmath>
#include <cstring>

namespace tropa::project {

namespace {

void appendEscaped(QByteArray& out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        static const char digits[] = "0123456789abcdef";
        out += "\\u00";
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[c & 0xF];
    }
}

void appendString(QByteArray& out, const QString& text)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    const char* const end = utf8.constData() + utf8.size();
    for (const char* at = utf8.constData(); at < end;) {
        const char* plain = at;
        while (at < end && static_cast<unsigned char>(*at) >= 0x20 && *at != '"' && *at != '\\')
            ++at;
        out.append(plain, at - plain);
        if (at < end)
            appendEscaped(out, *at++);
    }
    out += '"';
}

void appendValue(QByteArray& out, const ColumnValue& value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        out += "null";
    } else if (const auto* whole = std::get_if<qint64>(&value)) {
        char buffer[24];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, *whole).ptr;
        out.append(buffer, end - buffer);
    } else if (const auto* real = std::get_if<double>(&value)) {
        char buffer[40];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, *real).ptr;
        const QByteArray digits(buffer, end - buffer);
        out += digits;
        if (!digits.contains('.') && !digits.contains('e'))
            out += ".0";
    } else if (const auto* text = std::get_if<QString>(&value)) {
        appendString(out, *text);
    } else {
        out += "{\"hex\":\"";
        out += std::get<Blob>(value).bytes.toHex();
        out += "\"}";
    }
}

// A strict reader of the one shape toJson() writes.
class Reader
{
public:
    explicit Reader(const QByteArray& json) : m_at(json.constData()), m_end(json.constData() + json.size()) {}

    std::optional<ColumnValues> object()
    {
        ColumnValues values;
        if (!take('{'))
            return std::nullopt;
        if (!take('}')) {
            do {
                const auto name = string();
                if (!name || !take(':'))
                    return std::nullopt;
                if (!value(values[*name]))
                    return std::nullopt;
            } while (take(','));
            if (!take('}'))
                return std::nullopt;
        }
        return m_at == m_end ? std::optional(std::move(values)) : std::nullopt;
    }

private:
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    bool take(QByteArrayView word)
    {
        if (m_end - m_at < word.size() || QByteArrayView(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }
    std::optional<QString> string()
    {
        if (!take('"'))
            return std::nullopt;
        QByteArray utf8;
        while (m_at != m_end && *m_at != '"') {
            if (*m_at != '\\') {
                utf8 += *m_at++;
                continue;
            }
            if (++m_at == m_end)
                return std::nullopt;
            switch (*m_at++) {
            case '"':
                utf8 += '"';
                break;
            case '\\':
                utf8 += '\\';
                break;
            case 'n':
                utf8 += '\n';
                break;
            case 'r':
                utf8 += '\r';
                break;
            case 't':
                utf8 += '\t';
                break;
            case 'u': {
                unsigned code = 0;
                if (m_end - m_at < 4 || std::from_chars(m_at, m_at + 4, code, 16).ptr != m_at + 4 || code >= 0x20)
                    return std::nullopt;
                m_at += 4;
                utf8 += static_cast<char>(code);
                break;
            }
            default:
                return std::nullopt;
            }
        }
        if (!take('"'))
            return std::nullopt;
        return QString::fromUtf8(utf8);
    }
    bool value(ColumnValue& out)
    {
        out = std::monostate();
        if (m_at == m_end)
            return false;
        if (take("null"))
            return true;
        if (*m_at == '"') {
            const auto text = string();
            if (text)
                out = *text;
            return text.has_value();
        }
        if (take("{\"hex\":")) {
            const auto digits = string();
            if (!digits || digits->size() % 2 != 0 || !take('}'))
                return false;
            const QByteArray bytes = QByteArray::fromHex(digits->toLatin1());
            out = Blob{bytes};
            return bytes.size() * 2 == digits->size();
        }
        return number(out);
    }
    bool number(ColumnValue& out)
    {
        const char* start = m_at;
        bool isReal = false;
        while (m_at != m_end && (std::isdigit(static_cast<unsigned char>(*m_at)) || strchr("+-.eE", *m_at))) {
            isReal = isReal || *m_at == '.' || *m_at == 'e' || *m_at == 'E';
            ++m_at;
        }
        if (isReal) {
            double real = 0;
            const auto [rest, fault] = std::from_chars(start, m_at, real);
            out = real;
            return fault == std::errc() && rest == m_at && std::isfinite(real);
        }
        qint64 whole = 0;
        const auto [rest, fault] = std::from_chars(start, m_at, whole);
        out = whole;
        return fault == std::errc() && rest == m_at && rest != start;
    }

    const char* m_at;
    const char* m_end;
};

} // namespace

QByteArray toJson(const ColumnValues& values)
{
    QByteArray out;
    out.reserve(static_cast<qsizetype>(values.size()) * 40);
    out += '{';
    for (const auto& [column, value] : values) {
        if (out.size() > 1)
            out += ',';
        appendString(out, column);
        out += ':';
        appendValue(out, value);
    }
    return out + '}';
}

std::optional<ColumnValues> columnsFromJson(const QByteArray& json)
{
    return Reader(json).object();
}

} // namespace tropa::project
