#pragma once

#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"
#include "project/derived_part.h"

#include <memory>

namespace tropa::app {

/// Everything the rooms bring into a program: the one place that names them all is catalogue.cpp.
struct Furniture
{
    metrics::Catalogue catalogue;
    metrics::Sources sources;
    std::shared_ptr<const project::DerivedParts> parts;
};

/// Built once at start; outlives every project.
std::unique_ptr<const Furniture> makeFurniture();

} // namespace tropa::app
