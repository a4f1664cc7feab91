#pragma once

#include "exchange/package.h"
#include "project/edit.h"

namespace tropa::exchange {

/// What a package brought into a project, and what was there already.
struct TakenIn
{
    qint64 documents = 0, knownDocuments = 0;
    qint64 codes = 0, knownCodes = 0;
    qint64 codings = 0, knownCodings = 0;
    qint64 respondents = 0;
    qint64 memos = 0;
    QStringList addedRespondents;
    std::vector<Message> notes;
};

/// Puts a package into the project by GUID: what is there already stays as it is and is counted, the rest is added.
/// A code without a known GUID is found by its path, a text by its words, a respondent and a coder by name, so that the
/// files of programs that give new GUIDs at each export still join. Every row is recorded: undo takes back exactly
/// this. Errors stay on the connection.
TakenIn takeIn(project::Edit& edit, const Package& package);

} // namespace tropa::exchange
