#pragma once

#include "checklists/visit_columns.h"

namespace tropa::checklists {

/// Which items a scope means by section, item, touchpoint and stage, and how they fall into groups.
class ItemFilter
{
public:
    ItemFilter(const VisitColumns& columns, const metrics::Scope& scope);

    /// Sections alone are narrowed, so a section's zeroing can be kept.
    bool narrowsSectionsOnly() const { return m_bySection && !m_byItem; }
    bool narrows() const { return m_bySection || m_byItem; }
    bool takes(const Section& section) const;
    bool takes(const Section& section, const Item& item) const;

    /// Dimensions it answers for, as `others` of metrics::narrowed().
    static QSet<QString> dimensions();
    struct Key
    {
        qint64 id = 0;
        QString label;
    };
    /// The values of one of them among the items it takes, in the checklist's order.
    std::vector<Key> keys(const QString& dimension) const;

private:
    const VisitColumns& m_columns;
    const metrics::Scope& m_scope;
    bool m_bySection;
    bool m_byItem;
};

} // namespace tropa::checklists
