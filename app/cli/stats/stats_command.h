#pragma once

#include "base/message.h"

#include <QStringList>

class QTextStream;

namespace tropa {

/// `tropa-cli stats …`: calculators on given numbers, no project needed. `arguments` stand after the word "stats" and
/// may hold --json and --lang, which the caller has understood already. Results go to `out` (with `json` one JSON
/// document, numbers raw), everything else to `err`. Returns the exit code: 0 done, 1 failed, 2 usage, 3 input refused.
/// Any thread.
int runStats(const QStringList& arguments, bool json, Language language, QTextStream& out, QTextStream& err);

} // namespace tropa
