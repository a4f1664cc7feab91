#pragma once

#include "base/message.h"
#include "interviews/ids.h"
#include "interviews/splice.h"
#include "storage/connection.h"

#include <QByteArray>

#include <optional>

namespace tropa::exchange {

/// How a transcript came to read as it does: the hash of the text at first and after each splice.
struct TextHistory
{
    std::vector<QByteArray> states;
    std::vector<interviews::Splice> splices;

    /// True when `earlier` is this text at some time before.
    bool beginsAs(const TextHistory& earlier) const;
    /// Forgets what was before the state the other begins with, where that state is known here.
    void beginWhere(const TextHistory& other);
};
TextHistory textHistory(storage::Connection& connection, interviews::DocumentId id);

/// Whether speakers and turns of a transcript are alike in two files.
bool sameSpeakers(storage::Connection& ours, interviews::DocumentId ourId, storage::Connection& theirs,
                  interviews::DocumentId theirId);
QString respondentName(storage::Connection& connection, qint64 id);

/// "begin_at" as people call it.
Message mergeColumnName(const QByteArray& column);
/// What a number in a column stands for ("refused"); nothing where it is only a number.
std::optional<Message> mergeNumberName(const QByteArray& table, const QByteArray& column, qint64 value);

} // namespace tropa::exchange
