#include "app/catalogue.h"

#include "checklists/furniture.h"
#include "feedback/furniture.h"
#include "insights/furniture.h"
#include "interviews/furniture.h"
#include "patients/furniture.h"
#include "surveys/furniture.h"

namespace tropa::app {

std::unique_ptr<const Furniture> makeFurniture()
{
    auto furniture = std::make_unique<Furniture>();
    auto parts = std::make_shared<project::DerivedParts>();
    interviews::addMetrics(furniture->catalogue);
    interviews::addSources(furniture->sources);
    interviews::addDerivedParts(*parts);
    patients::addMetrics(furniture->catalogue);
    patients::addSources(furniture->sources, patients::visitSource(furniture->catalogue));
    surveys::addMetrics(furniture->catalogue);
    surveys::addSources(furniture->sources);
    surveys::addDerivedParts(*parts);
    checklists::addMetrics(furniture->catalogue);
    checklists::addSources(furniture->sources);
    feedback::addMetrics(furniture->catalogue);
    feedback::addSources(furniture->sources);
    feedback::addDerivedParts(*parts);
    insights::addSources(furniture->sources);
    furniture->parts = parts;
    return furniture;
}

} // namespace tropa::app
