#include "checklists/metrics/item_filter.h"

#include <algorithm>

namespace tropa::checklists {

namespace {

namespace dim = metrics::dimension;

bool allows(const metrics::Scope& scope, const char* dimension, qint64 value)
{
    const auto& values = scope.values(dimension);
    return values.empty() || std::ranges::find(values, value) != values.end();
}

qint64 stageOf(const VisitColumns& columns, const Item& item)
{
    const auto stage = columns.stageOf.find(item.touchpoint.value());
    return stage == columns.stageOf.end() ? 0 : stage->second;
}

QString nameIn(const std::unordered_map<qint64, QString>& names, qint64 id)
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

} // namespace

ItemFilter::ItemFilter(const VisitColumns& columns, const metrics::Scope& scope)
    : m_columns(columns)
    , m_scope(scope)
    , m_bySection(scope.narrows(dim::section))
    , m_byItem(scope.narrows(dim::item) || scope.narrows(dim::touchpoint) || scope.narrows(dim::stage))
{
}

bool ItemFilter::takes(const Section& section) const
{
    return allows(m_scope, dim::section, section.id.value());
}

bool ItemFilter::takes(const Section& section, const Item& item) const
{
    return takes(section) && allows(m_scope, dim::item, item.id.value()) &&
           allows(m_scope, dim::touchpoint, item.touchpoint.value()) &&
           allows(m_scope, dim::stage, stageOf(m_columns, item));
}

QSet<QString> ItemFilter::dimensions()
{
    return {QString::fromLatin1(dim::section), QString::fromLatin1(dim::item), QString::fromLatin1(dim::touchpoint),
            QString::fromLatin1(dim::stage)};
}

std::vector<ItemFilter::Key> ItemFilter::keys(const QString& dimension) const
{
    std::vector<Key> found;
    const auto add = [&](qint64 id, const QString& label) {
        if (id > 0 && std::ranges::find(found, id, &Key::id) == found.end())
            found.push_back({id, label});
    };
    for (const Checklist& checklist : m_columns.checklists) {
        for (const Section& section : checklist.sections) {
            for (const Item& item : section.items) {
                if (!takes(section, item))
                    continue;
                const qint64 touchpoint = item.touchpoint.value();
                if (dimension == QLatin1String(dim::section))
                    add(section.id.value(), section.name);
                else if (dimension == QLatin1String(dim::item))
                    add(item.id.value(), item.text);
                else if (dimension == QLatin1String(dim::touchpoint))
                    add(touchpoint, nameIn(m_columns.touchpointNames, touchpoint));
                else if (dimension == QLatin1String(dim::stage))
                    add(stageOf(m_columns, item), nameIn(m_columns.stageNames, stageOf(m_columns, item)));
            }
        }
    }
    return found;
}

} // namespace tropa::checklists
