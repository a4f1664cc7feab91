#pragma once

#include "base/message.h"
#include "base/result.h"
#include "interviews/code.h"
#include "interviews/coding.h"
#include "interviews/document.h"
#include "ui/interviews/core_names.h"

#include <map>

namespace tropa::ui::interviews {

/// A coded transcript as it goes on paper.
struct PaperTranscript
{
    core::Document document;
    std::vector<core::Segment> segments;             ///< by where they begin, the longer first
    QString title;                                   ///< the respondent
    QString facts;                                   ///< group, clinic, date
    QString file;                                    ///< the project's, for the foot
    std::map<project::CoderId, QString> coders = {}; ///< their initials, shown where more than one has coded
};

/// Transcripts with their numbered turns, their stripes and the names of codes, a transcript from a new page, A4,
/// always in the light colours. The file appears only when all of it is written. Needs a QGuiApplication; any one
/// thread at a time.
Result<void> writeTranscriptPdf(const QString& path, const std::vector<PaperTranscript>& transcripts,
                                const core::Codebook& codebook, Language language);

} // namespace tropa::ui::interviews
