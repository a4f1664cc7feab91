#pragma once

#include "interviews/document.h"
#include "ui/interviews/core_names.h"

namespace tropa::ui::interviews {

/// Who speaks, as short as a gutter has room for: `interviewer` for whoever asks; for a label that only says
/// "respondent" whose interview it is, `respondent` ("R8 · second part" counts up to the point), where one answers
/// there; else the label.
QString speakerLabel(const core::Document& document, const core::Turn& turn, const QString& respondent,
                     const QString& interviewer);

} // namespace tropa::ui::interviews
