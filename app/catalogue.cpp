#include "app/catalogue.h"

#include "patients/furniture.h"

namespace tropa::app {

std::unique_ptr<const Furniture> makeFurniture()
{
    auto furniture = std::make_unique<Furniture>();
    auto parts = std::make_shared<project::DerivedParts>();
    patients::addMetrics(furniture->catalogue);
    furniture->parts = parts;
    return furniture;
}

} // namespace tropa::app
