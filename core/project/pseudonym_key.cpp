#include "project/pseudonym_key.h"

#include "base/open_file.h"
#include "base/save_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sodium.h>

#include <array>
#include <cstring>
#include <optional>

namespace tropa::project {

namespace {

constexpr qsizetype keySize = 32;
const QByteArray magic = QByteArrayLiteral("tropa-key/1\n");

// Fixed in the format: a reader need not trust costs written in a file.
constexpr unsigned long long argonPasses = 3;
constexpr std::size_t argonMemory = 64U * 1024 * 1024;

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}
const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

bool ready()
{
    static const bool done = sodium_init() >= 0;
    return done;
}

Error keyError(const char* why, const QString& path)
{
    return {ErrorKind::BadInput, {why, {QFileInfo(path).fileName()}}};
}

// nonce ‖ ciphertext ‖ tag, the head of the file authenticated with it.
QByteArray sealed(const QByteArray& key, const QByteArray& plain, const QByteArray& head)
{
    QByteArray out(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + plain.size() +
                       crypto_aead_xchacha20poly1305_ietf_ABYTES,
                   Qt::Uninitialized);
    unsigned char* nonce = bytesOf(out);
    randombytes_buf(nonce, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, nullptr,
                                               bytesOf(plain), static_cast<unsigned long long>(plain.size()),
                                               bytesOf(head), static_cast<unsigned long long>(head.size()), nullptr,
                                               nonce, bytesOf(key));
    return out;
}

std::optional<QByteArray> unsealed(const QByteArray& key, const QByteArray& box, const QByteArray& head)
{
    constexpr qsizetype overhead =
        crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (box.size() < overhead)
        return std::nullopt;
    QByteArray plain(box.size() - overhead, Qt::Uninitialized);
    const unsigned char* nonce = bytesOf(box);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), nullptr, nullptr, nonce + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
        static_cast<unsigned long long>(box.size() - crypto_aead_xchacha20poly1305_ietf_NPUBBYTES), bytesOf(head),
        static_cast<unsigned long long>(head.size()), nonce, bytesOf(key));
    return code == 0 ? std::optional(plain) : std::nullopt;
}

std::optional<QByteArray> passphraseKey(const QString& passphrase, const QByteArray& salt)
{
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    const int code = crypto_pwhash(bytesOf(key), static_cast<unsigned long long>(key.size()), words.constData(),
                                   static_cast<unsigned long long>(words.size()), bytesOf(salt), argonPasses,
                                   argonMemory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), static_cast<std::size_t>(words.size()));
    return code == 0 ? std::optional(key) : std::nullopt;
}

Result<void> writePrivately(const QString& path, const QByteArray& bytes)
{
    return saveBytes(path, bytes, QFile::ReadOwner | QFile::WriteOwner);
}

QString keyPath(const QString& folder, const Guid& project)
{
    return folder + u'/' + project.toString();
}

} // namespace

PseudonymKey PseudonymKey::generate()
{
    ready();
    QByteArray bytes(keySize, '\0');
    randombytes_buf(bytes.data(), keySize);
    return PseudonymKey(bytes);
}

PseudonymKey::~PseudonymKey()
{
    if (m_bytes.isDetached() && !m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
}

QString PseudonymKey::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/tropa/keys");
}

Result<PseudonymKey> PseudonymKey::load(const Guid& project, const QString& folder)
{
    QFile file(keyPath(folder, project));
    if (!file.exists())
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "This computer does not hold the project's key of pseudonyms; give its "
                                                "key file with --key, or take it in from the File menu")});
    if (!file.open(QIODevice::ReadOnly) || file.size() != keySize)
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "The project's key of pseudonyms on this computer cannot be "
                                                "read; give its key file with --key")});
    return PseudonymKey(file.readAll());
}

Result<void> PseudonymKey::save(const Guid& project, const QString& folder) const
{
    const QString path = keyPath(folder, project);
    if (QFileInfo::exists(path)) {
        const auto present = load(project, folder);
        if (present && present->m_bytes == m_bytes)
            return {};
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "This computer already holds another key for this project; it was "
                                                "not replaced")});
    }
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "The folder for keys could not be made")});
    return writePrivately(path, m_bytes);
}

Result<PseudonymKey> PseudonymKey::readFile(const QString& path, const QString& passphrase)
{
    ready();
    if (Result<void> may = mayBeRead(path); !may)
        return std::move(may).error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return keyError(QT_TRANSLATE_NOOP("core", "The key file %1 cannot be read"), path);
    const QByteArray all = file.read(4096);
    const QByteArray head = all.left(magic.size() + crypto_pwhash_SALTBYTES);
    if (!all.startsWith(magic) || head.size() != magic.size() + crypto_pwhash_SALTBYTES)
        return keyError(QT_TRANSLATE_NOOP("core", "%1 is not a Tropa key file"), path);
    const auto key = passphraseKey(passphrase, head.mid(magic.size()));
    const auto bytes = key ? unsealed(*key, all.mid(head.size()), head) : std::nullopt;
    if (!bytes || bytes->size() != keySize)
        return keyError(
            QT_TRANSLATE_NOOP("core", "The key file %1 does not open: the passphrase is wrong or the file is damaged"),
            path);
    return PseudonymKey(*bytes);
}

Result<void> PseudonymKey::writeFile(const QString& path, const QString& passphrase) const
{
    ready();
    if (passphrase.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "A key file needs a passphrase")});
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    const QByteArray head = magic + salt;
    const auto key = passphraseKey(passphrase, salt);
    if (!key)
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "There is not enough memory to protect the key file")});
    return writePrivately(path, head + sealed(*key, m_bytes, head));
}

QByteArray PseudonymKey::subkey(const char* purpose) const
{
    QByteArray key(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(m_bytes), static_cast<std::size_t>(m_bytes.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(purpose), std::strlen(purpose));
    crypto_auth_hmacsha256_final(&state, bytesOf(key));
    return key;
}

// No kind of id begins with "tropa ", so neither subkey is ever a pseudonym.
QString PseudonymKey::fingerprint() const
{
    return QString::fromLatin1(subkey("tropa fingerprint").left(8).toHex());
}

QByteArray PseudonymKey::seal(const QByteArray& plain) const
{
    ready();
    return sealed(subkey("tropa seal"), plain, {});
}

std::optional<QByteArray> PseudonymKey::unseal(const QByteArray& box) const
{
    ready();
    return unsealed(subkey("tropa seal"), box, {});
}

} // namespace tropa::project
