#pragma once

#include "base/guid.h"
#include "interviews/ids.h"
#include "project/edit.h"

#include <vector>

namespace tropa::interviews {

/// Codes put together across the branches of the codebook: a question, a hypothesis, a chapter. A code may be in
/// several groups; what stands below it comes along where groups filter. In REFI-QDA a Set.
struct CodeSet
{
    CodeSetId id;
    Guid guid;
    QString name;
    QString color; ///< "#rrggbb" or empty
    QString note;
    std::vector<CodeId> codes; ///< in the order they were put in

    bool has(CodeId code) const;
};

/// By position.
std::vector<CodeSet> codeSets(storage::Connection& connection);
/// By name, in any case; none when there is no such group.
std::optional<CodeSet> codeSetNamed(storage::Connection& connection, const QString& name);

/// A null guid gets one.
CodeSetId addCodeSet(project::Edit& edit, const CodeSet& set);
/// Writes name, colour and note; members by addToCodeSet() and removeFromCodeSet().
void updateCodeSet(project::Edit& edit, const CodeSet& set);
/// Its codes stay.
void removeCodeSet(project::Edit& edit, CodeSetId id);
/// Codes that are in it already stay where they are.
void addToCodeSet(project::Edit& edit, CodeSetId id, const std::vector<CodeId>& codes);
void removeFromCodeSet(project::Edit& edit, CodeSetId id, const std::vector<CodeId>& codes);
/// Gives the members the colour of their group; none of them where it has none.
void colorLikeSet(project::Edit& edit, CodeSetId id);

} // namespace tropa::interviews
