#include "app/imports.h"

#include "patients/import/import_visits.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::app {

namespace {

ImportKind tabular(const char* id, const intake::TableIntake& table, const char* name)
{
    return {id, name, &table,
            [&table](project::Project::JobWriter& writer, const frame::ImportOptions& options,
                     const Progress& progress) { return intake::importTables(writer, table, options, progress); }};
}

} // namespace

const std::vector<ImportKind>& importKinds()
{
    static const std::vector<ImportKind> kinds = [] {
        std::vector<ImportKind> all;
        const auto add = [&](const char* id, const intake::TableIntake& table, const char* name) {
            all.push_back(tabular(id, table, name));
        };
        add("visits", patients::visitsIntake(), QT_TRANSLATE_NOOP("core", "Visits of patients"));
        add("patients", patients::patientsIntake(), QT_TRANSLATE_NOOP("core", "Patients"));
        add("services", patients::servicesIntake(), QT_TRANSLATE_NOOP("core", "Services"));
        add("costs", patients::costsIntake(), QT_TRANSLATE_NOOP("core", "Costs of channels by month"));
        return all;
    }();
    return kinds;
}

const ImportKind* importKind(const QString& id)
{
    const auto found =
        std::ranges::find_if(importKinds(), [&](const ImportKind& kind) { return id == QLatin1String(kind.id); });
    return found == importKinds().end() ? nullptr : &*found;
}

} // namespace tropa::app
