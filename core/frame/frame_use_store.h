#pragma once

#include "base/entity_ref.h"
#include "base/message.h"
#include "storage/connection.h"

#include <vector>

namespace tropa::frame {

/// How many rows of one table point at an entity.
struct FrameUse
{
    QString table;
    qint64 count = 0;
};

/// What rests on a frame entity, by the references the schema declares; rows of switched-off imports count, for they
/// may come back. Errors stay on the connection.
std::vector<FrameUse> frameUses(storage::Connection& connection, const EntityRef& ref);

/// "12 codes"; a table without a word of its own is named as it is.
Message useWords(const FrameUse& use);

} // namespace tropa::frame
