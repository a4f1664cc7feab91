#pragma once

#include "interviews/respondent.h"
#include "project/edit.h"

#include <map>

namespace tropa::interviews {

/// All respondents in their order.
std::vector<Respondent> respondents(storage::Connection& connection);
std::optional<Respondent> respondent(storage::Connection& connection, RespondentId id);
/// By name as files write it (case, spaces, ё do not matter); an invalid id when there is none.
RespondentId findRespondent(storage::Connection& connection, const QString& name);

RespondentId addRespondent(project::Edit& edit, const Respondent& respondent);
/// Writes all fields of one that is there.
void updateRespondent(project::Edit& edit, const Respondent& respondent);

using Attributes = std::map<QString, QString>;
Attributes attributes(storage::Connection& connection, RespondentId id);
/// An empty value takes the attribute away.
void setAttribute(project::Edit& edit, RespondentId id, const QString& name, const QString& value);

} // namespace tropa::interviews
