#pragma once

#include <QByteArrayView>

#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace tropa::intake {

/// Numbers the different spellings of one column, from 1 in the order met, and keeps a value with each. Open
/// addressing, 16 bytes an entry with short spellings held in place: a hundred thousand ids fit the processor's cache,
/// and the lookup of a cell costs one line of it (a node-based map was three times slower here).
class SpellingTable
{
public:
    /// The number of a spelling; new ones get the next.
    quint32 numberOf(QByteArrayView spelling)
    {
        if ((m_values.size() + 1) * 2 > m_entries.size())
            grow();
        const std::string_view view(spelling.data(), static_cast<std::size_t>(spelling.size()));
        Entry wanted = shortForm(view);
        Entry& entry = m_entries[find(wanted, view)];
        if (entry.number == 0) {
            if (view.size() > inPlace)
                wanted.begin = reinterpret_cast<quintptr>(&m_longer.emplace_back(view));
            wanted.number = static_cast<quint32>(m_values.size() + 1);
            entry = wanted;
            m_values.push_back(0);
        }
        return entry.number;
    }

    /// The value of a spelling, 0 at first; and whether it is new. The reference holds until the next call.
    struct Slot
    {
        qint64& value;
        bool isNew;
    };
    Slot operator[](QByteArrayView spelling)
    {
        const std::size_t known = m_values.size();
        const quint32 number = numberOf(spelling);
        return {m_values[number - 1], number > known};
    }
    std::size_t size() const { return m_values.size(); }

private:
    static constexpr std::size_t inPlace = 11;
    static constexpr quint32 isLonger = 0xFF000000; // in place of the length

    struct Entry
    {
        quint64 begin = 0;  // the first 8 bytes, or where a longer spelling stands
        quint32 end = 0;    // the next 3 and the length
        quint32 number = 0; // 0: free
    };

    static Entry shortForm(std::string_view view)
    {
        Entry entry;
        if (view.size() > inPlace) {
            entry.end = isLonger;
            return entry;
        }
        char bytes[12] = {};
        if (!view.empty())
            std::memcpy(bytes, view.data(), view.size());
        bytes[inPlace] = static_cast<char>(view.size());
        std::memcpy(&entry.begin, bytes, 8);
        std::memcpy(&entry.end, bytes + 8, 4);
        return entry;
    }
    static std::string_view longForm(const Entry& entry)
    {
        return *reinterpret_cast<const std::string*>(static_cast<quintptr>(entry.begin));
    }
    static std::size_t hashOf(const Entry& entry, std::string_view longer)
    {
        if (entry.end == isLonger)
            return std::hash<std::string_view>()(longer);
        quint64 mixed = (entry.begin ^ (quint64(entry.end) << 29)) * 0x9E3779B97F4A7C15;
        mixed ^= mixed >> 32;
        return static_cast<std::size_t>(mixed * 0xD6E8FEB86659FD93 >> 20);
    }
    std::size_t find(const Entry& wanted, std::string_view view) const
    {
        const std::size_t mask = m_entries.size() - 1;
        std::size_t at = hashOf(wanted, view) & mask;
        while (m_entries[at].number != 0 && !isSame(m_entries[at], wanted, view))
            at = (at + 1) & mask;
        return at;
    }
    static bool isSame(const Entry& entry, const Entry& wanted, std::string_view view)
    {
        if (entry.end != wanted.end)
            return false;
        return wanted.end == isLonger ? longForm(entry) == view : entry.begin == wanted.begin;
    }
    void grow()
    {
        std::vector<Entry> old(m_entries.empty() ? 64 : m_entries.size() * 2);
        old.swap(m_entries);
        for (const Entry& entry : old) {
            if (entry.number != 0)
                m_entries[find(entry, entry.end == isLonger ? longForm(entry) : std::string_view())] = entry;
        }
    }

    std::vector<Entry> m_entries;
    std::deque<std::string> m_longer; // a deque: growing it moves nothing
    std::vector<qint64> m_values;     // by number, less one
};

} // namespace tropa::intake
