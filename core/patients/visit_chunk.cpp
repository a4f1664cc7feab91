#include "patients/visit_chunk.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <type_traits>

namespace tropa::patients {

namespace {

constexpr qint64 version = 2;
constexpr qint64 mostPersons = 0x40000000;
constexpr std::size_t slack = 8; // numbers are read and written eight bytes at a time

int bytesFor(quint64 range)
{
    int width = 0;
    while (width < 8 && range >> (8 * width) != 0)
        ++width;
    return width;
}

class Packer
{
public:
    void number(qint64 value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }

    // The least value, the width, then what each is above the least.
    template <class T>
    void column(const std::vector<T>& values)
    {
        const auto [least, most] = std::ranges::minmax_element(values);
        const qint64 base = values.empty() ? 0 : static_cast<qint64>(*least);
        const int width = values.empty() ? 0 : bytesFor(static_cast<quint64>(*most) - static_cast<quint64>(base));
        number(base);
        number(width);
        const qsizetype begin = m_bytes.size();
        m_bytes.resize(begin + static_cast<qsizetype>(values.size()) * width + static_cast<qsizetype>(slack));
        char* to = m_bytes.data() + begin;
        for (const T value : values) {
            const quint64 above = static_cast<quint64>(value) - static_cast<quint64>(base);
            std::memcpy(to, &above, sizeof above);
            to += width;
        }
        m_bytes.truncate(m_bytes.size() - static_cast<qsizetype>(slack));
    }
    QByteArray take() &&
    {
        m_bytes.append(static_cast<qsizetype>(slack), '\0');
        return std::move(m_bytes);
    }
    void reserve(std::size_t size) { m_bytes.reserve(static_cast<qsizetype>(size)); }

private:
    QByteArray m_bytes;
};

class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes) : m_bytes(bytes) {}

    qint64 number()
    {
        qint64 value = 0;
        if (const char* from = take(sizeof value))
            std::memcpy(&value, from, sizeof value);
        return value;
    }
    template <class T>
    std::vector<T> column(std::size_t count)
    {
        const qint64 base = number();
        const qint64 width = number();
        if (width < 0 || width > 8)
            m_sound = false;
        const char* from = m_sound ? take(count * static_cast<std::size_t>(width)) : nullptr;
        if (!from)
            return {};
        std::vector<T> values(count);
        switch (width) {
        case 0:
            std::ranges::fill(values, static_cast<T>(base));
            break;
        case 1:
            spread<1>(from, base, values);
            break;
        case 2:
            spread<2>(from, base, values);
            break;
        case 3:
            spread<3>(from, base, values);
            break;
        case 4:
            spread<4>(from, base, values);
            break;
        case 5:
            spread<5>(from, base, values);
            break;
        case 6:
            spread<6>(from, base, values);
            break;
        case 7:
            spread<7>(from, base, values);
            break;
        default:
            spread<8>(from, base, values);
            break;
        }
        return values;
    }
    bool isSound() const { return m_sound; }
    bool isAtEnd() const { return m_sound && m_bytes.size() == static_cast<qsizetype>(slack); }

private:
    const char* take(std::size_t size)
    {
        if (!m_sound || size + slack > static_cast<std::size_t>(m_bytes.size())) {
            m_sound = false;
            return nullptr;
        }
        const char* from = m_bytes.data();
        m_bytes = m_bytes.sliced(static_cast<qsizetype>(size));
        return from;
    }
    template <std::size_t width, class T>
    static void spread(const char* from, qint64 base, std::vector<T>& values)
    {
        using Word = std::conditional_t<width <= 4, quint32, quint64>; // never past the slack
        constexpr Word mask =
            width == sizeof(Word) ? ~Word(0) : static_cast<Word>((Word(1) << (8 * (width % sizeof(Word)))) - 1);
        for (std::size_t i = 0; i < values.size(); ++i) {
            Word word;
            std::memcpy(&word, from + i * width, sizeof word);
            values[i] = static_cast<T>(static_cast<quint64>(base) + (word & mask));
        }
    }

    QByteArrayView m_bytes;
    bool m_sound = true;
};

} // namespace

QByteArray packed(const VisitColumns& columns)
{
    Packer packer;
    packer.reserve(columns.visitCount() * 16 + columns.personCount() * 5 + 4096);
    packer.number(version);
    packer.number(static_cast<qint64>(columns.visitCount()));
    packer.number(static_cast<qint64>(columns.personCount()));
    for (const auto& ids : columns.ids) {
        packer.number(static_cast<qint64>(ids.size()));
        packer.column(ids);
    }
    packer.column(columns.person);
    std::vector<quint32> visitsOf(columns.personCount());
    for (std::size_t p = 0; p < columns.personCount(); ++p)
        visitsOf[p] = columns.first[p + 1] - columns.first[p];
    packer.column(visitsOf);
    packer.column(columns.day);
    for (const auto& codes : columns.code)
        packer.column(codes);
    packer.column(columns.amount);
    packer.column(columns.cost);
    packer.column(columns.row);
    return std::move(packer).take();
}

std::optional<VisitColumns> unpacked(QByteArrayView bytes)
{
    Unpacker unpacker(bytes);
    if (unpacker.number() != version)
        return std::nullopt;
    const qint64 visits = unpacker.number(), persons = unpacker.number();
    // A visit takes a byte at least: rows differ.
    if (visits < 0 || visits > bytes.size() || persons < 0 || persons > visits)
        return std::nullopt;
    VisitColumns columns;
    for (auto& ids : columns.ids) {
        const qint64 size = unpacker.number();
        if (size < 1 || size > 65535)
            return std::nullopt;
        ids = unpacker.column<qint64>(static_cast<std::size_t>(size));
        if (ids.empty() || ids[0] != 0)
            return std::nullopt;
    }
    columns.person = unpacker.column<qint64>(static_cast<std::size_t>(persons));
    const std::vector<quint32> visitsOf = unpacker.column<quint32>(static_cast<std::size_t>(persons));
    const auto count = static_cast<std::size_t>(visits);
    columns.day = unpacker.column<qint32>(count);
    for (std::size_t f = 0; f < visitFieldCount; ++f) {
        columns.code[f] = unpacker.column<quint16>(count);
        if (count > 0 && (!unpacker.isSound() || std::ranges::max(columns.code[f]) >= columns.ids[f].size()))
            return std::nullopt;
    }
    columns.amount = unpacker.column<qint64>(count);
    columns.cost = unpacker.column<qint64>(count);
    columns.row = unpacker.column<qint64>(count);
    if (!unpacker.isAtEnd())
        return std::nullopt;

    if (!columns.person.empty() &&
        (columns.person.front() < 1 || columns.person.back() >= mostPersons ||
         std::ranges::adjacent_find(columns.person, std::greater_equal()) != columns.person.end()))
        return std::nullopt;
    columns.first.reserve(visitsOf.size() + 1);
    quint64 at = 0;
    for (const quint32 number : visitsOf) {
        columns.first.push_back(static_cast<quint32>(at));
        at += number;
        if (number == 0 || at > count)
            return std::nullopt;
    }
    if (at != count)
        return std::nullopt;
    columns.first.push_back(static_cast<quint32>(at));
    completePersons(columns);
    return columns;
}

} // namespace tropa::patients
