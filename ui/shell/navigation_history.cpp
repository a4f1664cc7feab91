#include "ui/shell/navigation_history.h"

namespace tropa::ui::shell {

namespace {

constexpr std::size_t longest = 200;

} // namespace

void NavigationHistory::go(const Place& place)
{
    if (!m_places.empty() && m_places[m_at] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > longest)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

std::optional<Place> NavigationHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_at];
}

std::optional<Place> NavigationHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_at];
}

void NavigationHistory::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace tropa::ui::shell
