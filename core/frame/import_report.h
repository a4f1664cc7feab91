#pragma once

#include "base/error.h"
#include "base/message.h"
#include "base/progress.h"
#include "frame/ids.h"
#include "project/edit.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>

namespace tropa::frame {

/// What a person decides about an import before it runs; the same for every kind.
struct ImportOptions
{
    QStringList files;
    QByteArray recipe;                  ///< JSON tropa-recipe/1; empty: detect
    QString encoding;                   ///< overrides detection
    WaveId wave;                        ///< surveys and checklists
    QString newWave = {};               ///< a wave of this name is made for the answers, if there is none
    bool skipBad = false;               ///< leave unreadable rows out, into a file beside the original
    bool again = false;                 ///< a file that was imported already, byte for byte, once more
    bool dryRun = false;                ///< proof only; nothing is written
    bool plainIds = false;              ///< refuse the key: columns of persons are left out
    std::map<QString, QString> choices; ///< answers to what the proof asked: formats::Answers, names of waves …
    Language language = Language::Russian;
};

/// What an import did, or with dryRun would do.
struct ImportReport
{
    project::EntryId entry; ///< one history entry; none for a dry run
    qint64 rows = 0;        ///< in the files
    qint64 imported = 0;
    qint64 skipped = 0;
    std::vector<Problem> problems; ///< the first 20 places
    qint64 problemCount = 0;
    std::map<QString, QStringList> added; ///< frame kind → names made
    std::vector<Message> notes;           ///< what a person should know: left-out lines, nobody's rows …
    QJsonObject proof;                    ///< encoding, delimiter, columns with raw → understood pairs
    QString skippedFile;                  ///< where the left-out rows went
    bool isRepeated = false;              ///< a file is byte for byte one that was imported and still counts
    std::optional<Error> refusal;         ///< of a dry run: why the files would be refused
};

} // namespace tropa::frame
