#pragma once

#include "base/message.h"

#include <QString>

#include <span>
#include <vector>

namespace tropa::frame {

enum class FieldType { Text, LongText, Integer, Money, Date, Icon, Reference };

/// One column of a frame table that a person may fill in.
struct FrameField
{
    const char* column;
    FieldType type;
    Message label;
    const char* refersTo = nullptr; ///< the kind a Reference points at
};

/// A kind of frame entity: its table, its words, its fields beside the name. Everything generic about the frame
/// (editor page, import lookups, scope labels) works from these descriptions.
struct FrameKind
{
    const char* name; ///< the table, and the `kind` of an EntityRef
    Message singular;
    Message plural;
    std::vector<FrameField> fields;
};

/// clinic, doctor, service, channel, competitor, stage, touchpoint, persona, wave, segment_of_patients; in that order.
std::span<const FrameKind> frameKinds();
/// None when the name is no frame kind.
const FrameKind* frameKind(const QString& name);

} // namespace tropa::frame
