#pragma once

#include "base/progress.h"
#include "metrics/catalogue.h"
#include "metrics/evidence_source.h"
#include "project/project.h"
#include "ui/shell/page.h"

#include <functional>
#include <memory>
#include <vector>

namespace tropa::ui::shell {

/// What a program puts into the window: the rooms' furniture, the pages, and the few things only the roof knows.
/// Filled by app/desktop; outlives the window. Functions that are empty take their actions with them.
struct House
{
    const metrics::Catalogue& catalogue;
    const metrics::Sources& sources;
    std::shared_ptr<const project::DerivedParts> parts;
    const Clock* clock = nullptr;

    /// The pages in the order of the rail; fresh ones for each project that is opened.
    std::function<std::vector<std::unique_ptr<Page>>()> makePages = {};

    /// Where a metric stands in the window and which other words people have for it; an empty page: nowhere.
    struct MetricPlace
    {
        QString page;
        Message alsoCalled = {};
    };
    std::function<MetricPlace(const QString& metric)> metricPlace = {};

    /// Who works on this machine; an empty name: nobody has said yet.
    std::function<project::CoderIdentity()> coder = {};
    std::function<void(const project::CoderIdentity&)> setCoder = {};

    /// Fills a new project: the clinic template, in the project's language; the sample. The latter is long work on a
    /// thread of its own, which opens and closes the project itself.
    std::function<Result<void>(project::Project&, Language)> applyTemplate = {};
    std::function<Result<void>(const QString& path, const project::OpenOptions&, Language, const Progress&)>
        makeSample = {};

    /// How much evidence a scope selects, in words ("24 interviews"). On a job's thread with its own connection.
    std::function<std::vector<Message>(storage::Connection&, const metrics::Scope&, const Progress&)> countEvidence =
        {};
};

} // namespace tropa::ui::shell
