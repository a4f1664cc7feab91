#pragma once

#include "app/cli/command.h"

namespace tropa::cli {

/// Where a passphrase may come from: `--passphrase-file FILE` (its first line; `-` is stdin), the file named by
/// TROPA_PASSPHRASE_FILE, or the terminal, unseen. Never from the command line itself, which others on the machine can
/// read. Asked twice where a new one is made.
QCommandLineOption passphraseOption();
enum class PassphraseUse { Known, New };
Result<QString> readPassphrase(const Call& call, PassphraseUse use);

} // namespace tropa::cli
