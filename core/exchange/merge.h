#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "project/project.h"

#include <QDate>

#include <map>

namespace tropa::exchange {

/// Which side a conflict goes to. Both keeps ours and brings theirs in beside it.
enum class MergeChoice { Ours, Theirs, Both };

/// One thing that two copies of a project say differently, where neither is plainly the newer.
struct MergeConflict
{
    enum class Kind {
        Differs,     ///< both changed it
        TextDiffers, ///< both edited the words of a transcript
        RemovedHere, ///< removed in ours, changed in theirs
        RemovedThere ///< removed in theirs, changed in ours
    };
    /// One column that differs; names of columns are words for people.
    struct Field
    {
        Message name;
        QString ours;
        QString theirs;
    };

    QString key; ///< "code:GUID"; what a choice is given by
    Kind kind = Kind::Differs;
    QString table;
    QString title; ///< path of a code, words of a quote, name
    std::vector<Field> fields;
    bool mayBeBoth = false;
};

struct MergeOptions
{
    std::map<QString, MergeChoice> choices; ///< by key of conflict
    std::optional<MergeChoice> otherwise;   ///< for conflicts without a choice; none: they stay unresolved
    bool dryRun = false;                    ///< finds everything out and writes nothing
    bool withoutCodings = false;            ///< texts as they read now, codebook and respondents who may be shown alone
    bool isStrict = false;                  ///< a choice that no conflict asks for is refused
    Language language = Language::English;  ///< of the words in conflicts
    QDate today = QDate::currentDate();     ///< for dates of keeping
};

struct MergeReport
{
    project::EntryId entry;
    project::EntryId evidenceEntry; ///< of the imports that came in; none where there are none
    /// Rows by table ("segment"), as words name them in notes: what came in, what only they had changed, what only they
    /// had removed.
    std::map<QString, qint64> added, updated, removed;
    qint64 same = 0; ///< rows that both sides have alike
    std::vector<MergeConflict> conflicts;
    std::vector<QString> unresolved; ///< keys of conflicts without a choice; nothing was written then
    qint64 withheldRespondents = 0;  ///< left out of a blind copy with their transcripts
    std::vector<Message> notes;      ///< what did not come, and what is worth a look
    QString otherName;               ///< of the other file

    bool isEmpty() const { return added.empty() && updated.empty() && removed.empty() && conflicts.empty(); }
};

/// Merges another copy of the project into this one, by GUID: interviews with all that belongs to them, the frame,
/// questionnaires, checklists, rules, guides, maps and blueprints, and whatever else the schema records.
///
/// What only one side changed since the copies parted is taken from that side; what both changed is a conflict with a
/// choice. Where the histories do not meet (a file made anew) every difference is a conflict. A text that
/// was edited on one side carries the codings of the other along. Survey answers, mystery visits, the visit base, calls
/// and reviews come import by import: one both copies have is left, the same file brought in twice is a conflict, the
/// rest is copied, persons found by their keyed hash. Recorded row by row in one entry, imports in a second, what cards
/// rest on of them in a third: undone in the order of undo. Writes nothing when a conflict has no choice. On the thread
/// of the job.
Result<MergeReport> mergeProject(project::Project::JobWriter& writer, const QString& otherPath,
                                 const MergeOptions& options, const Progress& progress = {});

/// A copy for a second coder who must not see what the first has coded: transcripts as they read now, codebook,
/// respondents and frame in a new file, with no segment, note, coder or earlier words in it and none in its history.
/// Respondents who refused or are past their date stay behind with their transcripts and are counted. GUIDs are the
/// same and the file knows where in the history it was made, so that merging it back takes codes, codings, notes and
/// texts alone and asks only about what both have changed since. `options` say who codes there and bring the derived
/// parts. Refused when the file is there. Any thread; long.
Result<MergeReport> makeBlindCopy(const QString& sourcePath, const QString& target, const project::OpenOptions& options,
                                  const Progress& progress = {});

/// "segment" as people call such rows.
Message mergeTableName(const QString& table);

} // namespace tropa::exchange
