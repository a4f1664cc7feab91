#pragma once

#include "base/error.h"

#include <QJsonObject>

namespace tropa::cli {

/// What a script reads on stdout when a command that was asked for JSON failed: {"error": why, "kind": "usage" |
/// "input" | "project" | "failed" | "cancelled", "problemCount", "problems":
/// [{"file","row","column","expected","found"}]}. The same words stand on stderr.
QJsonObject errorJson(const Error& error, Language language);

} // namespace tropa::cli
