#pragma once

#include "project/pseudonym_key.h"

namespace tropa::storage {
class Connection;
}

namespace tropa::project {

/// What a project says of its key: which project it is, and which key persons stand under.
struct KeyNames
{
    Guid project;
    QString fingerprint; ///< empty before the first import of persons, "plain" where there is no key

    bool isPlain() const { return fingerprint == QLatin1String("plain"); }
};
Result<KeyNames> keyNames(storage::Connection& connection);

/// What this user has of a project's key of pseudonyms.
struct KeyState
{
    enum class Kind {
        None,    ///< no person was imported yet: the first import makes a key
        Plain,   ///< persons were imported with --plain-ids; there is no key
        Here,    ///< the key is on this computer
        Missing, ///< it is elsewhere: its key file is wanted
        Other,   ///< this computer holds a key of the same project that is not the one persons stand under
    };
    Kind kind = Kind::None;
    QString fingerprint; ///< the project's; empty without a key
};

/// Reading only; errors of the connection stay on it.
KeyState keyState(storage::Connection& connection, const QString& folder = PseudonymKey::defaultFolder());

/// Writes the project's key into a file under a passphrase, for a colleague or a safe: whole or not at all. Refused
/// (BadInput) when there is no key to give. Takes about 0.2 s by design.
Result<void> exportKey(storage::Connection& connection, const QString& path, const QString& passphrase,
                       const QString& folder = PseudonymKey::defaultFolder());
/// The key of a key file, if it is this project's; nothing is kept yet.
Result<PseudonymKey> readKeyFile(storage::Connection& connection, const QString& path, const QString& passphrase);
/// Keeps the key of a key file for this user, so that persons can be imported here. Writes nothing to the project.
Result<void> importKey(storage::Connection& connection, const QString& path, const QString& passphrase,
                       const QString& folder = PseudonymKey::defaultFolder());

} // namespace tropa::project
