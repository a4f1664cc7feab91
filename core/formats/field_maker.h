#pragma once

#include "formats/field_table.h"

#include <QAnyStringView>

namespace tropa::formats {

/// A field said in one line.
inline Field field(const char* id, QAnyStringView russian, QAnyStringView english, QStringList synonyms = {},
                   CellKind kind = CellKind::Text, bool required = false)
{
    Field made;
    made.id = id;
    made.russian = russian.toString();
    made.english = english.toString();
    made.synonyms = std::move(synonyms);
    made.kind = kind;
    made.required = required;
    return made;
}

} // namespace tropa::formats
