#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace tropa {

/// Any one thing in a project, named without its type: how rooms point at each other, how the window navigates and
/// what provenance is made of. `kind` is the name of the table it lives in ("segment", "response", "review" …).
struct EntityRef
{
    QString kind;
    qint64 id = 0;

    bool isValid() const { return id > 0 && !kind.isEmpty(); }
    friend bool operator==(const EntityRef&, const EntityRef&) = default;
    friend auto operator<=>(const EntityRef& a, const EntityRef& b)
    {
        if (const int byKind = a.kind.compare(b.kind); byKind != 0)
            return byKind <=> 0;
        return a.id <=> b.id;
    }
};

inline size_t qHash(const EntityRef& ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.kind, ref.id);
}

} // namespace tropa
