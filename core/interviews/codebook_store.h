#pragma once

#include "interviews/code.h"
#include "project/edit.h"

namespace tropa::interviews {

Codebook codebook(storage::Connection& connection);

/// Adds at the end of its siblings. A palette number of 0 takes the next one in order.
CodeId addCode(project::Edit& edit, Code code);
/// Writes name, colour, kind, what it points at and its four texts; place in the tree stays.
void updateCode(project::Edit& edit, const Code& code);
void renameCode(project::Edit& edit, CodeId id, const QString& name);
/// Puts a code under another (or none) at a place among its new siblings; refused under itself.
Result<void> moveCode(project::Edit& edit, CodeId id, CodeId parent, int position = -1);
/// Segments and subcodes of `from` go to `into`, which keeps its own name; `from` is gone. Refused when `into` lies
/// below `from`.
Result<void> mergeCodes(project::Edit& edit, CodeId from, CodeId into);

/// What becomes of the segments of a code that is deleted; subcodes always move up to its parent.
enum class SegmentsOfDeleted { Delete, MoveToParent, MoveToOther };
/// Refused when there is no parent, or no other, to move them to.
Result<void> deleteCode(project::Edit& edit, CodeId id, SegmentsOfDeleted choice, CodeId other = {});

/// Codes on the keys 1-9, in order.
std::vector<CodeId> quickCodes(storage::Connection& connection);
void setQuickCodes(project::Edit& edit, const std::vector<CodeId>& codes);

} // namespace tropa::interviews
