#include "ui/shell/filter_state.h"

#include <algorithm>

namespace tropa::ui::shell {

void FilterState::setScope(const metrics::Scope& scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    Q_EMIT changed(m_scope);
}

metrics::Scope FilterState::scopeFor(const metrics::MetricInfo& info) const
{
    metrics::Scope scope = m_scope;
    std::erase_if(scope.where, [&](const auto& condition) {
        return std::ranges::none_of(info.dimensions,
                                    [&](const char* known) { return condition.first == QLatin1String(known); });
    });
    return scope;
}

} // namespace tropa::ui::shell
