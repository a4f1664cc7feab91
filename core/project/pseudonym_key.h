#pragma once

#include "base/guid.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tropa::project {

/// The secret of one project: personal ids are replaced by HMACs under it, so without it nobody can try names out.
///
/// Never in the project file. It lives in the user's configuration folder, ~/.config/tropa/keys/<project guid> (mode
/// 0600, folder 0700; one place for the window and the command line), and travels as a key file protected by a
/// passphrase (Argon2id, XChaCha20-Poly1305). The project stores fingerprint() only. A value of 32 bytes; wiped when it
/// goes. Any thread.
class PseudonymKey
{
public:
    static PseudonymKey generate();
    ~PseudonymKey();
    PseudonymKey(const PseudonymKey&) = default;
    PseudonymKey(PseudonymKey&&) = default;
    PseudonymKey& operator=(const PseudonymKey&) = default;
    PseudonymKey& operator=(PseudonymKey&&) = default;

    /// This user's key of a project; an error of kind BadInput that names --key when there is none.
    static Result<PseudonymKey> load(const Guid& project, const QString& folder = defaultFolder());
    /// Keeps the key for this user. A different key already there is never replaced: that is an error.
    Result<void> save(const Guid& project, const QString& folder = defaultFolder()) const;
    static QString defaultFolder();

    static Result<PseudonymKey> readFile(const QString& path, const QString& passphrase);
    /// Written whole or not at all, mode 0600. An empty passphrase is refused. Takes about 0.2 s by design.
    Result<void> writeFile(const QString& path, const QString& passphrase) const;

    /// 16 hexadecimal digits that tell keys apart and say nothing about the key.
    QString fingerprint() const;

    /// Encrypts what only holders of the key may read (the list of names replaced in transcripts), and back; a wrong
    /// key or a changed byte gives none.
    QByteArray seal(const QByteArray& plain) const;
    std::optional<QByteArray> unseal(const QByteArray& sealed) const;

    const QByteArray& bytes() const { return m_bytes; }

private:
    friend class Pseudonymizer;
    explicit PseudonymKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray subkey(const char* purpose) const;

    QByteArray m_bytes;
};

} // namespace tropa::project
