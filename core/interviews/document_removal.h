#pragma once

#include "interviews/ids.h"
#include "project/edit.h"

namespace tropa::interviews {

/// What goes with a transcript that is taken out.
struct DocumentHoldings
{
    qint64 turns = 0;
    qint64 segments = 0; ///< codings of all coders
    qint64 notes = 0;    ///< on the transcript and on its codings
};
DocumentHoldings documentHoldings(storage::Connection& connection, DocumentId id);

/// Takes one transcript out with its turns, speakers, corrections, codings and notes; its respondent stays. One edit:
/// undo brings all of it back. The file it came from is not touched.
void removeDocument(project::Edit& edit, DocumentId id);

} // namespace tropa::interviews
