#pragma once

#include "base/code_points.h"

#include <optional>
#include <vector>

namespace tropa::interviews {

/// One change of a text: at `offset`, `removed` gives way to `inserted`. Offsets are code points.
struct Splice
{
    qint64 offset = 0;
    QString removed;
    QString inserted;

    qint64 removedLength() const { return codePointCount(removed); }
    qint64 insertedLength() const { return codePointCount(inserted); }
};

/// The text after a splice. `index` is of the text before. None when the text does not read `removed` there.
std::optional<QString> applied(const QString& text, const CodePointIndex& index, const Splice& splice);

/// What turns a text into another, smallest first and last difference; none when they are equal. Never splits a
/// surrogate pair or a letter from its combining marks.
std::optional<Splice> difference(const QString& from, const QString& to, qint64 offset = 0);

/// Where a stretch stands after a splice.
struct Carried
{
    TextSpan span;
    bool touched = false; ///< its own words changed: worth a look by a person
    bool gone = false;    ///< nothing of it is left
};

/// A coded stretch: keeps exactly its surviving characters and what was put between them; what is put beside it is
/// not taken in. Replaced as a whole by other words, it becomes those words.
Carried carriedSegment(TextSpan span, qint64 offset, qint64 removed, qint64 inserted);

/// A turn: what is put at its very beginning or end belongs to it too; of two turns that a splice joins, the first
/// takes the new words.
Carried carriedTurn(TextSpan span, qint64 offset, qint64 removed, qint64 inserted);

} // namespace tropa::interviews
