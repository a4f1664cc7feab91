#pragma once

#include "base/person_id.h"
#include "project/edit.h"
#include "project/pseudonym_key.h"

#include <array>
#include <cstddef>
#include <functional>

namespace tropa::project {

using tropa::PersonIdKind;
using tropa::PersonIdResult;

/// The first 16 bytes of HMAC-SHA-256; what person_hash.hash holds.
using PersonHash = std::array<char, 16>;

/// Turns personal ids into pseudonyms: HMAC-SHA-256 over kind ‖ 0x00 ‖ normal form, kind being "id" or "phone".
///
/// The key's two inner states are computed once, so a hash costs two SHA-256 blocks: about 1 µs. A value; const members
/// may be called from any thread.
class Pseudonymizer
{
public:
    explicit Pseudonymizer(const PseudonymKey& key);

    /// `--plain-ids`: refuses the key. Nothing personal may enter a project, so ids are still hashed, but under a key
    /// everybody has (32 zero bytes): only for files whose ids are pseudonyms already (R1, a panel's numbers). Copies
    /// then join without a key file, and whoever guesses an id can find it. A project keeps to one way: its stored
    /// fingerprint is "plain", and importing persons with a key is refused, and the reverse.
    static Pseudonymizer plain();

    PersonIdResult hash(PersonIdKind kind, QByteArrayView utf8, PersonHash& out) const;
    QString fingerprint() const { return m_fingerprint; }

private:
    Pseudonymizer() = default;
    void start(const QByteArray& key);

    // crypto_auth_hmacsha256_state after the key and "kind\0"; kept as bytes so that sodium stays out of this header.
    struct State
    {
        alignas(16) std::array<std::byte, 256> bytes;
    };
    std::array<State, 2> m_states;
    QString m_fingerprint;
};

/// How an import gets at the key.
struct KeyChoice
{
    bool plainIds = false; ///< --plain-ids
    QString folder = PseudonymKey::defaultFolder();
};

/// The pseudonymizer of a project, by the key this user keeps (see key_keeping.h for one that came in a file). The
/// first import of persons makes and keeps a key; later ones must have the same, or are refused (BadInput, naming
/// --key). Writes nothing to the project: the import calls recordKey() within its edit.
Result<Pseudonymizer> openPseudonymizer(storage::Connection& connection, const KeyChoice& choice);
/// Stores the fingerprint in the project's settings if it is not there yet.
void recordKey(Edit& edit, const Pseudonymizer& pseudonymizer);

} // namespace tropa::project
