#include "app/catalogue.h"

#include "patients/furniture.h"
#include "surveys/furniture.h"

namespace tropa::app {

std::unique_ptr<const Furniture> makeFurniture()
{
    auto furniture = std::make_unique<Furniture>();
    auto parts = std::make_shared<project::DerivedParts>();
    patients::addMetrics(furniture->catalogue);
    surveys::addMetrics(furniture->catalogue);
    surveys::addSources(furniture->sources);
    surveys::addDerivedParts(*parts);
    furniture->parts = parts;
    return furniture;
}

} // namespace tropa::app
