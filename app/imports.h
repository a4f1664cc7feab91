#pragma once

#include "base/message.h"
#include "frame/import_report.h"
#include "intake/table_intake.h"
#include "project/project.h"

#include <functional>
#include <vector>

namespace tropa::app {

/// One kind of import as the command line and the wizard offer it.
struct ImportKind
{
    QString id; ///< "visits"
    Message name;
    const formats::FieldTable* fields = nullptr; ///< the columns it recognises; none for documents
    const intake::TableIntake* table = nullptr;  ///< where the proof alone can be asked for
    std::function<Result<frame::ImportReport>(project::Project::JobWriter&, const frame::ImportOptions&,
                                              const Progress&)>
        run;
};

/// All kinds, in the order of the wizard.
const std::vector<ImportKind>& importKinds();
const ImportKind* importKind(const QString& id);

} // namespace tropa::app
