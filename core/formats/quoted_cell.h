#pragma once

#include <QString>

namespace tropa::formats {

/// A cell that could not be read, as a message may quote it: long ones cut, and what may be a person's (a telephone, an
/// address of mail, the number of a document, a name) reduced to its shape, "+7 9•• ••• •• 12", "И••••• П•••". Numbers,
/// dates and words of state ("нет данных") stay. Rows shift, so that a name may stand in any column. Any thread.
QString quotedCell(const QString& cell);

} // namespace tropa::formats
