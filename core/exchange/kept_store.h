#pragma once

#include "project/edit.h"
#include "project/media_store.h"

#include <vector>

namespace tropa::exchange {

/// A row of exchange_part: something of another program's file that no room shows. By kind:
///   set, link, variable, note, case: JSON of the same struct in package.h
///   folder: a code that is no code but a place for codes; nothing but its owner
///   selections: JSON, coding GUID → {"guid", "name"} of the selection it stood in, where these do not follow from it
///   comment: JSON, the stretch a memo speaks of
///   source, graph: XML as it came, with its file in media_id
///   original: nothing but its owner (a document) and the file it was made from
struct KeptRow
{
    QString kind;
    Guid guid;
    QString ownerKind;
    qint64 owner = 0;
    QString content;
    project::MediaId media;
};

std::vector<KeptRow> keptRows(storage::Connection& connection);
void addKept(project::Edit& edit, const KeptRow& row);

} // namespace tropa::exchange
