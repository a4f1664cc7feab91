#pragma once

#include "metrics/metric.h"

#include <QObject>

namespace tropa::ui::shell {

/// The one filter every room obeys: period, clinic, wave, segment and further conditions. Window thread.
class FilterState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const metrics::Scope& scope() const { return m_scope; }
    void setScope(const metrics::Scope& scope);
    /// The scope with only what a metric can be narrowed by, so that a page never asks for the impossible.
    metrics::Scope scopeFor(const metrics::MetricInfo& info) const;

Q_SIGNALS:
    void changed(const tropa::metrics::Scope& scope);

private:
    metrics::Scope m_scope;
};

} // namespace tropa::ui::shell
