#pragma once

#include "base/entity_ref.h"
#include "interviews/ids.h"
#include "project/edit.h"

namespace tropa::interviews {

/// A note on the project, a transcript, a code, a respondent or a segment.
struct Memo
{
    qint64 id = 0;     ///< 0: the one note a segment carries itself
    EntityRef subject; ///< kind "project" for the whole
    QString about;     ///< the subject's name; of a segment: its words
    QString text;
    project::CoderId coder;
    QDateTime createdAt;
};
/// All of them, newest first, those of segments among them; of switched-off transcripts none.
std::vector<Memo> memos(storage::Connection& connection);

/// Several on one subject are well.
qint64 addMemo(project::Edit& edit, const EntityRef& subject, const QString& text);
/// Of a segment's own note too; an empty one of a segment takes it away.
void setMemoText(project::Edit& edit, const Memo& memo, const QString& text);
void removeMemo(project::Edit& edit, const Memo& memo);

} // namespace tropa::interviews
