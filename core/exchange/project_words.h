#pragma once

#include "base/message.h"
#include "storage/connection.h"

#include <QDate>
#include <QStringList>

namespace tropa::exchange {

/// What stands under the title of every paper: the project and the date.
QStringList projectFacts(storage::Connection& connection, Language language, QDate today);

} // namespace tropa::exchange
