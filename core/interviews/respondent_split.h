#pragma once

#include "base/result.h"
#include "interviews/respondent.h"
#include "metrics/scope.h"
#include "storage/connection.h"

#include <vector>

namespace tropa::interviews {

/// Something respondents can be told apart by: a dimension of the room, "side" (own or a competitor's patient), or
/// "attribute:NAME", a column of the team's own table.
struct SplitChoice
{
    QString id;
    QString name;
};
/// All that the respondents at hand can be told apart by, in the project's language.
std::vector<SplitChoice> splitChoices(storage::Connection& connection);

/// The same and "speaker": what tables of codes and words can be split by.
std::vector<SplitChoice> tableSplitChoices(storage::Connection& connection);
/// True for "speaker".
bool isSpeakerSplit(const QString& by);

/// Respondents by what they say of themselves.
struct RespondentSplit
{
    struct Group
    {
        QString key; ///< as in files and JSON: "own_lost", "12", "да"
        QString name;
        qint64 respondents = 0;
    };
    QString by;
    QString name;
    std::vector<Group> groups; ///< those that occur, in the order people gave them
    std::vector<int> groupOf;  ///< of each respondent; -1 where it is not known
    qint64 unknown = 0;
};

/// Refused (Usage): a name that is no such thing; it says what there is.
Result<RespondentSplit> splitRespondents(storage::Connection& connection, const std::vector<Respondent>& respondents,
                                         const QString& by);

struct Selection;
struct SelectionOptions;
/// Selects what `by` needs and splits its rows: by speaker each voice of an interview is a row.
Result<std::pair<Selection, RespondentSplit>> selectAndSplit(storage::Connection& connection,
                                                             const metrics::Scope& scope, const QString& by,
                                                             SelectionOptions options);

} // namespace tropa::interviews
