#pragma once

#include "project/edit.h"

#include <map>

namespace tropa::interviews {

std::map<project::CoderId, QString> coderNames(storage::Connection& connection);
/// How each is named where there is little room: by initials, or by the name where two share theirs.
std::map<project::CoderId, QString> coderInitials(storage::Connection& connection);
/// The coder of this name (or initials); none when there is no such.
project::CoderId coderByName(storage::Connection& connection, const QString& name);
/// The coder whose codings writeConsensus() made from the others' and so agree with them by their making; none when
/// there is no such.
project::CoderId consensusCoder(storage::Connection& connection);
/// That coder, made under this name where there is none.
project::CoderId findOrAddConsensusCoder(project::Edit& edit, const QString& name);
project::CoderId findOrAddCoder(project::Edit& edit, const QString& name);

} // namespace tropa::interviews
