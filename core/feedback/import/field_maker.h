#pragma once

#include "formats/field_table.h"

namespace tropa::feedback {

/// A field said in one line.
inline formats::Field field(const char* id, const char16_t* russian, const char* english, QStringList synonyms,
                            formats::CellKind kind = formats::CellKind::Text, bool required = false)
{
    formats::Field made;
    made.id = id;
    made.russian = QString::fromUtf16(russian);
    made.english = QString::fromLatin1(english);
    made.synonyms = std::move(synonyms);
    made.kind = kind;
    made.required = required;
    return made;
}

} // namespace tropa::feedback
