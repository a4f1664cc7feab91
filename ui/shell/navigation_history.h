#pragma once

#include "base/entity_ref.h"

#include <QString>

#include <optional>
#include <vector>

namespace tropa::ui::shell {

/// One place a person has been: a page, and the entity shown there when one was asked for.
struct Place
{
    QString page;
    EntityRef entity = {};
    friend bool operator==(const Place&, const Place&) = default;
};

/// The way back and forward through places, as in a browser. A value; knows no window.
class NavigationHistory
{
public:
    /// Goes to a place, forgetting what lay ahead. The same place twice is one place.
    void go(const Place& place);
    std::optional<Place> back();
    std::optional<Place> forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void clear();

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace tropa::ui::shell
