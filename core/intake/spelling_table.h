#pragma once

#include <QByteArrayView>

#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace tropa::intake {

/// Spellings of one column and what each was found to mean. Open addressing with short spellings held in place, so that
/// the lookup of a million cells costs one cache line each (a node-based map was three times slower here).
class SpellingTable
{
public:
    /// The value of a spelling, 0 at first; and whether it is new. The reference holds until the next call.
    struct Slot
    {
        qint64& value;
        bool isNew;
    };
    Slot operator[](QByteArrayView spelling)
    {
        if ((m_count + 1) * 2 > m_entries.size())
            grow();
        const std::string_view view(spelling.data(), static_cast<std::size_t>(spelling.size()));
        const std::size_t hash = std::hash<std::string_view>()(view) | 1; // 0 marks a free entry
        Entry& entry = m_entries[find(hash, view)];
        if (entry.hash != 0)
            return {entry.value, false};
        entry.hash = hash;
        entry.size = static_cast<quint32>(view.size());
        if (view.size() <= sizeof entry.inplace)
            std::memcpy(entry.inplace, view.data(), view.size());
        else
            entry.longer = m_longer.emplace_back(view).data();
        ++m_count;
        return {entry.value, true};
    }

private:
    struct Entry
    {
        std::size_t hash = 0;
        qint64 value = 0;
        quint32 size = 0;
        union {
            char inplace[20] = {};
            const char* longer;
        };
        std::string_view view() const { return {size <= sizeof inplace ? inplace : longer, size}; }
    };

    std::size_t find(std::size_t hash, std::string_view view) const
    {
        const std::size_t mask = m_entries.size() - 1;
        std::size_t at = (hash >> 1) & mask;
        while (m_entries[at].hash != 0 && !(m_entries[at].hash == hash && m_entries[at].view() == view))
            at = (at + 1) & mask;
        return at;
    }
    void grow()
    {
        std::vector<Entry> old(m_entries.empty() ? 64 : m_entries.size() * 2);
        old.swap(m_entries);
        for (const Entry& entry : old) {
            if (entry.hash != 0)
                m_entries[find(entry.hash, entry.view())] = entry;
        }
    }

    std::vector<Entry> m_entries;
    std::deque<std::string> m_longer; // a deque: growing it moves nothing
    std::size_t m_count = 0;
};

} // namespace tropa::intake
