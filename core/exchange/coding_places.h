#pragma once

#include "exchange/foreign_database.h"

namespace tropa::exchange {

enum class UnplacedReason { NoSource, NoWords, NoCode, PastTheEnd, EmptyStretch };

/// A coding that could not be placed; the source by its name, or by its number where the file has no such source.
struct UnplacedCoding
{
    QString source;
    qint64 begin = 0;
    qint64 end = 0;
    UnplacedReason reason = UnplacedReason::PastTheEnd;
};
/// A sentence with the source and both places for its arguments.
const char* reasonText(UnplacedReason reason);

/// What became of the codings of one text or more.
struct PlacedCodings
{
    qint64 moved = 0;     ///< to where their words stand: counted in another way than the rest, or shifted
    qint64 differing = 0; ///< kept where the file has them, though the text reads otherwise there
    std::vector<UnplacedCoding> unplaced;

    void add(PlacedCodings other);
};

/// Puts the codings of a text into a document. How the program counted is read from all of them (bestReading); one
/// whose words do not stand there is tried with the other readings, then its words are looked for, nearest first.
PlacedCodings placeCodings(PackageDocument& document, const QString& raw, std::vector<ForeignCoding> codings);

} // namespace tropa::exchange
