#include "project/pseudonymizer.h"

#include "project/key_keeping.h"

#include <QCoreApplication>

#include <sodium.h>

#include <cstring>

namespace tropa::project {

Pseudonymizer::Pseudonymizer(const PseudonymKey& key) : m_fingerprint(key.fingerprint())
{
    start(key.bytes());
}

Pseudonymizer Pseudonymizer::plain()
{
    Pseudonymizer result;
    result.start(QByteArray(32, '\0'));
    result.m_fingerprint = QStringLiteral("plain");
    return result;
}

void Pseudonymizer::start(const QByteArray& key)
{
    static_assert(sizeof(crypto_auth_hmacsha256_state) <= sizeof(State) &&
                  alignof(crypto_auth_hmacsha256_state) <= alignof(State));
    static_assert(std::is_trivially_copyable_v<crypto_auth_hmacsha256_state>);
    const char* const kinds[] = {"id", "phone"}; // in the order of PersonIdKind
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        crypto_auth_hmacsha256_state state;
        crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(key.constData()),
                                    static_cast<std::size_t>(key.size()));
        crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(kinds[i]),
                                      std::strlen(kinds[i]) + 1);
        m_states[i].bytes.fill(std::byte(0));
        std::memcpy(m_states[i].bytes.data(), &state, sizeof state);
        sodium_memzero(&state, sizeof state);
    }
}

PersonIdResult Pseudonymizer::hash(PersonIdKind kind, QByteArrayView utf8, PersonHash& out) const
{
    thread_local QByteArray normal;
    const PersonIdResult result = normalPersonId(kind, utf8, normal);
    if (result != PersonIdResult::Person)
        return result;
    crypto_auth_hmacsha256_state state;
    std::memcpy(&state, m_states[static_cast<std::size_t>(kind)].bytes.data(), sizeof state);
    unsigned char whole[crypto_auth_hmacsha256_BYTES];
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(normal.constData()),
                                  static_cast<std::size_t>(normal.size()));
    crypto_auth_hmacsha256_final(&state, whole);
    std::memcpy(out.data(), whole, out.size());
    return result;
}

Result<Pseudonymizer> openPseudonymizer(storage::Connection& connection, const KeyChoice& choice)
{
    const auto names = keyNames(connection);
    if (!names)
        return names.error();
    const QString& known = names->fingerprint;

    if (choice.plainIds) {
        if (!known.isEmpty() && !names->isPlain())
            return Error(ErrorKind::BadInput,
                         {QT_TRANSLATE_NOOP("core", "Persons of this project stand under its key; without "
                                                    "--plain-ids, or with --key, they will be the same persons")});
        return Pseudonymizer::plain();
    }
    if (names->isPlain())
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "Persons of this project were imported without a key; repeat "
                                                "with --plain-ids, or they would not be the same persons")});

    auto key = PseudonymKey::load(names->project, choice.folder);
    if (key && (known.isEmpty() || key->fingerprint() == known))
        return Pseudonymizer(*key);
    if (!known.isEmpty()) {
        return key ? Error(ErrorKind::BadInput,
                           {QT_TRANSLATE_NOOP("core", "The key on this computer is not the one this project "
                                                      "was imported with; give its key file with --key")})
                   : std::move(key).error();
    }
    const PseudonymKey fresh = PseudonymKey::generate();
    if (Result<void> done = fresh.save(names->project, choice.folder); !done)
        return std::move(done).error();
    return Pseudonymizer(fresh);
}

void recordKey(Edit& edit, const Pseudonymizer& pseudonymizer)
{
    storage::Connection& db = edit.db();
    if (!db.value<qint64>("SELECT id FROM setting WHERE name = 'key_fingerprint' AND value IS NOT NULL"))
        db.run("INSERT INTO setting (name, value) VALUES ('key_fingerprint', ?)", pseudonymizer.fingerprint());
}

} // namespace tropa::project
