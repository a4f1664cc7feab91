#include "app/desktop/desktop_house.h"

#include "app/clinic_project.h"
#include "app/desktop/evidence_counts.h"
#include "app/desktop/pages.h"
#include "app/machine.h"
#include "app/sample.h"

#include <QCoreApplication>

namespace tropa::app {

ui::shell::House makeHouse(const Furniture& furniture)
{
    ui::shell::House house{furniture.catalogue, furniture.sources, furniture.parts};
    house.makePages = makePages;
    house.metricPlace = metricPlace;
    house.coder = machineCoder;
    house.setCoder = setMachineCoder;
    house.applyTemplate = [](project::Project& project, Language language) {
        const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Clinic template")},
                                       [&](project::Edit& edit) { return fillNewClinic(edit, language); });
        return done ? Result<void>() : Result<void>(done.error());
    };
    house.makeSample = [&furniture](const QString& path, const project::OpenOptions& options, Language language,
                                    const Progress& progress) {
        return app::makeSample(path, furniture, language, options.coder, progress);
    };
    house.countEvidence = [&furniture](storage::Connection& db, const metrics::Scope& scope, const Progress& progress) {
        return countEvidence(furniture, db, scope, progress);
    };
    return house;
}

} // namespace tropa::app
