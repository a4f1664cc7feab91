#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace tropa {

/// The integer key of a recorded row, of one kind only: an Id<Clinic> does not pass for an Id<Doctor>.
/// Zero is "none"; keys are never reused.
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace tropa

template <class Tag>
struct std::hash<tropa::Id<Tag>>
{
    std::size_t operator()(tropa::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value()); }
};
