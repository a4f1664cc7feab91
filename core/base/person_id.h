#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tropa {

/// Of what a pseudonym is made. Kinds never mix: the same digits as id and as phone are two pseudonyms.
enum class PersonIdKind { Id, Phone };

enum class PersonIdResult {
    Person,     ///< a normal form was made
    Nobody,     ///< empty, "NA" or "-": no person, counted in the proof
    Unreadable, ///< scientific notation (a spreadsheet has eaten digits), or a phone without digits
};

/// 2.98E+13, 7,9e10: what a spreadsheet makes of a long number; its digits are lost, so two persons may share it. 12E5
/// may be a real code.
bool isScientific(QByteArrayView cell);

/// The exact normal form a person's id is hashed in, UTF-8; none when the text names nobody or cannot be read.
///
/// Empty, "-" and "NA" name nobody. Id: NFC, trimmed, case-folded (Unicode simple folding), leading zeros kept;
/// "2.98E+13" is refused. Phone: its digits; 11 beginning with 8 become 7…, 10 get 7 in front; scientific notation and
/// decimals are refused. Any thread.
PersonIdResult normalPersonId(PersonIdKind kind, QByteArrayView utf8, QByteArray& normal);

} // namespace tropa
