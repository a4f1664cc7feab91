#pragma once

#include "formats/field_table.h"
#include "frame/import_report.h"
#include "project/project.h"

#include <functional>

namespace tropa::ui::import {

/// One kind of file the wizard can bring in; told by the roof, so that no room is named here.
struct ImportKind
{
    QString id; ///< "survey"
    Message name;
    QString icon;
    const formats::FieldTable* fields = nullptr; ///< what its columns may fill; none for documents
    bool takesWave = false;
    QString filter; ///< "*.csv *.txt", for the file dialog
    /// The whole import, or with dryRun its proof alone. On a job's thread.
    std::function<Result<tropa::frame::ImportReport>(project::Project::JobWriter&, const tropa::frame::ImportOptions&,
                                                     const Progress&)>
        run;
    Message group = {}; ///< the caption it stands under; kinds of one group follow each other
};

} // namespace tropa::ui::import
