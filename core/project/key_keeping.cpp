#include "project/key_keeping.h"

#include "project/pseudonymizer.h"
#include "storage/connection.h"

#include <QCoreApplication>

namespace tropa::project {

Result<KeyNames> keyNames(storage::Connection& connection)
{
    const QString fingerprint =
        connection.value<QString>("SELECT value FROM setting WHERE name = 'key_fingerprint'").value_or(QString());
    const auto guid =
        Guid::parse(connection.value<QString>("SELECT value FROM setting WHERE name = 'guid'").value_or(QString()));
    if (connection.failed())
        return connection.error();
    if (!guid)
        return Error(ErrorKind::Unavailable,
                     {QT_TRANSLATE_NOOP("core", "The project has lost its name for keys (setting guid)")});
    return KeyNames{*guid, fingerprint};
}

KeyState keyState(storage::Connection& connection, const QString& folder)
{
    const auto names = keyNames(connection);
    if (!names)
        return {KeyState::Kind::Missing, {}};
    const auto key = PseudonymKey::load(names->project, folder);
    if (names->fingerprint.isEmpty())
        return {key ? KeyState::Kind::Here : KeyState::Kind::None, key ? key->fingerprint() : QString()};
    if (names->isPlain())
        return {KeyState::Kind::Plain, {}};
    if (!key)
        return {KeyState::Kind::Missing, names->fingerprint};
    const bool isSame = key->fingerprint() == names->fingerprint;
    return {isSame ? KeyState::Kind::Here : KeyState::Kind::Other, names->fingerprint};
}

Result<void> exportKey(storage::Connection& connection, const QString& path, const QString& passphrase,
                       const QString& folder)
{
    const auto names = keyNames(connection);
    if (!names)
        return names.error();
    switch (keyState(connection, folder).kind) {
    case KeyState::Kind::None:
        return Error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "This project has no key of pseudonyms yet: the "
                                                                     "first import of persons makes it")});
    case KeyState::Kind::Plain:
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "Persons of this project were imported without a key; there is none "
                                                "to hand over")});
    case KeyState::Kind::Missing:
    case KeyState::Kind::Other:
        return Error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "This computer does not hold the key of this "
                                                                     "project; only who has it can hand it over")});
    case KeyState::Kind::Here:
        break;
    }
    const auto key = PseudonymKey::load(names->project, folder);
    return key ? key->writeFile(path, passphrase) : Result<void>(key.error());
}

Result<PseudonymKey> readKeyFile(storage::Connection& connection, const QString& path, const QString& passphrase)
{
    const auto names = keyNames(connection);
    if (!names)
        return names.error();
    if (names->isPlain())
        return Error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "Persons of this project were imported without a "
                                                                     "key; a key file has nothing to open here")});
    auto key = PseudonymKey::readFile(path, passphrase);
    if (key && !names->fingerprint.isEmpty() && key->fingerprint() != names->fingerprint)
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "The key file is another project's; give this project's with --key")});
    return key;
}

Result<void> importKey(storage::Connection& connection, const QString& path, const QString& passphrase,
                       const QString& folder)
{
    const auto names = keyNames(connection);
    const auto key = readKeyFile(connection, path, passphrase);
    if (!names || !key)
        return names ? key.error() : names.error();
    return key->save(names->project, folder);
}

} // namespace tropa::project
