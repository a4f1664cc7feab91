#include "project/key_keeping.h"
#include "project/project.h"
#include "project/pseudonymizer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;
using namespace tropa::project;

class PseudonymsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const Guid m_guid = Guid::random();

    QString keys() const { return m_folder.filePath(QStringLiteral("keys")); }
    // Bytes 0…31, put where a user's key lies.
    PseudonymKey knownKey()
    {
        QDir().mkpath(keys());
        QFile file(keys() + u'/' + m_guid.toString());
        QByteArray bytes;
        for (int i = 0; i < 32; ++i)
            bytes += static_cast<char>(i);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return *PseudonymKey::load(m_guid, keys());
    }
    static QByteArray hex(const PersonHash& hash) { return QByteArray(hash.data(), hash.size()).toHex(); }

private Q_SLOTS:
    void pinsTheHash_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("hash");
        // Computed with Python's hmac: HMAC-SHA-256 over kind ‖ 0x00 ‖ normal form, 16 bytes.
        QTest::newRow("id") << 0 << QByteArray(" 00123ABC ") << QByteArray("45965c8bbf4f179d8ebc9c3ff096e826");
        QTest::newRow("phone") << 1 << QByteArray("8 (916) 123-45-67")
                               << QByteArray("0e8fba9b0e0640e54c86f34a09e62b89");
        QTest::newRow("Cyrillic") << 0 << QByteArray("Иванова-7") << QByteArray("6effa39ca0c6d7409f5f5609f47cb458");
    }
    void pinsTheHash()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, hash);
        PersonHash out;
        QVERIFY(Pseudonymizer(knownKey()).hash(static_cast<PersonIdKind>(kind), id, out) == PersonIdResult::Person);
        QCOMPARE(hex(out), hash);
    }
    void pinsThePlainHashAndTheFingerprint()
    {
        PersonHash out;
        QVERIFY(Pseudonymizer::plain().hash(PersonIdKind::Id, "R1", out) == PersonIdResult::Person);
        QCOMPARE(hex(out), QByteArray("f69bd1517adff08f97ea25ac5157e663"));
        QCOMPARE(knownKey().fingerprint(), QStringLiteral("faccb755cef0384a"));
    }

    void normalForms_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("normal"); // empty: nobody; "?": unreadable
        QTest::newRow("trimmed") << 0 << QStringLiteral("\u00A0 AB-7\t") << "ab-7";
        QTest::newRow("leading zeros") << 0 << "007"
                                       << "007";
        QTest::newRow("composed") << 0 << QStringLiteral("И\u0306ОД") << QStringLiteral("йод");
        QTest::newRow("simple folding") << 0 << QStringLiteral("STRAßE Ё") << QStringLiteral("straße ё");
        QTest::newRow("spreadsheet") << 0 << "2.98E+13"
                                     << "?";
        QTest::newRow("spreadsheet, comma") << 0 << "2,98e+13"
                                            << "?";
        QTest::newRow("spreadsheet, short") << 0 << "1E+05"
                                            << "?";
        QTest::newRow("not scientific") << 0 << "A1E5"
                                        << "a1e5";
        QTest::newRow("minus is nobody") << 0 << " - "
                                         << "";
        QTest::newRow("a code") << 0 << "12E5"
                                << "12e5";
        QTest::newRow("NA") << 0 << "NA"
                            << "";
        QTest::newRow("na") << 1 << "na"
                            << "";
        QTest::newRow("empty") << 0 << "  "
                               << "";
        QTest::newRow("empty phone") << 1 << "-"
                                     << "";
        QTest::newRow("eight") << 1 << "89161234567"
                               << "79161234567";
        QTest::newRow("plus seven") << 1 << "+7 916 123 45 67"
                                    << "79161234567";
        QTest::newRow("ten") << 1 << "(916) 123-45-67"
                             << "79161234567";
        QTest::newRow("other country") << 1 << "+375 29 123-45-67"
                                       << "375291234567";
        QTest::newRow("NBSP") << 1 << QStringLiteral("8\u00A0916\u00A01234567") << "79161234567";
        QTest::newRow("no digits") << 1 << QStringLiteral("нет") << "?";
        QTest::newRow("spreadsheet phone") << 1 << "7.91612E+10"
                                           << "?";
        QTest::newRow("decimal phone") << 1 << "79161234567.0"
                                       << "?";
    }
    void normalForms()
    {
        QFETCH(int, kind);
        QFETCH(QString, written);
        QFETCH(QString, normal);
        QByteArray out;
        const PersonIdResult result = normalPersonId(static_cast<PersonIdKind>(kind), written.toUtf8(), out);
        if (normal.isEmpty())
            QVERIFY(result == PersonIdResult::Nobody);
        else if (normal == QLatin1String("?"))
            QVERIFY(result == PersonIdResult::Unreadable);
        else
            QCOMPARE(QString::fromUtf8(out), normal);
    }

    void keepsTheKeyForItsUserOnly()
    {
        const Guid project = Guid::random();
        const PseudonymKey key = PseudonymKey::generate();
        QVERIFY(key.save(project, keys()).ok());
        QVERIFY(key.save(project, keys()).ok());
        QVERIFY2(!PseudonymKey::generate().save(project, keys()).ok(), "another key must not replace it");
        QCOMPARE(PseudonymKey::load(project, keys())->bytes(), key.bytes());
        const auto mode = QFile::permissions(keys() + u'/' + project.toString());
        QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        const auto none = PseudonymKey::load(Guid::random(), keys());
        QVERIFY(!none.ok() && none.error().kind == ErrorKind::BadInput);
        QVERIFY(text(none.error().message, Language::English).contains(QLatin1String("--key")));
    }

    void travelsInAKeyFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("проект.tropakey"));
        const PseudonymKey key = knownKey();
        QVERIFY(!key.writeFile(path, {}).ok());
        QVERIFY(key.writeFile(path, QStringLiteral("тропа в лесу")).ok());
        QCOMPARE(PseudonymKey::readFile(path, QStringLiteral("тропа в лесу"))->bytes(), key.bytes());
        QVERIFY(!PseudonymKey::readFile(path, QStringLiteral("тропа в поле")).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(key.bytes()));
        bytes[bytes.size() - 3] = static_cast<char>(bytes[bytes.size() - 3] ^ 1);
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(!PseudonymKey::readFile(path, QStringLiteral("тропа в лесу")).ok());
        QVERIFY(!PseudonymKey::readFile(QStringLiteral(TROPA_SOURCE_DIR "/LICENSE"), QStringLiteral("x")).ok());
        QVERIFY(!PseudonymKey::readFile(m_folder.path(), QStringLiteral("x")).ok());
    }

    void sealsTheListOfNames()
    {
        const QByteArray plain = QStringLiteral("Иванова → Врач 1").toUtf8();
        QByteArray box = knownKey().seal(plain);
        QVERIFY(!box.contains(plain));
        QCOMPARE(knownKey().unseal(box), std::optional(plain));
        QCOMPARE(PseudonymKey::generate().unseal(box), std::nullopt);
        box.chop(1);
        QCOMPARE(knownKey().unseal(box), std::nullopt);
    }

    void aProjectKeepsToItsKey()
    {
        OpenOptions options;
        auto project = *Project::create(m_folder.filePath(QStringLiteral("a.tropa")), options);
        KeyChoice mine;
        mine.folder = m_folder.filePath(QStringLiteral("mine"));
        const auto first = openPseudonymizer(project->connection(), mine);
        QVERIFY(first.ok());
        QVERIFY(project
                    ->edit({"Import"},
                           [&](Edit& edit) -> Result<void> {
                               recordKey(edit, *first);
                               recordKey(edit, *first);
                               return {};
                           })
                    .ok());
        QCOMPARE(project->setting(QStringLiteral("key_fingerprint")), first->fingerprint());
        QCOMPARE(openPseudonymizer(project->connection(), mine)->fingerprint(), first->fingerprint());

        KeyChoice colleague;
        colleague.folder = m_folder.filePath(QStringLiteral("theirs"));
        const auto refused = openPseudonymizer(project->connection(), colleague);
        QVERIFY(!refused.ok() && refused.error().kind == ErrorKind::BadInput);
        KeyChoice plain = mine;
        plain.plainIds = true;
        QVERIFY(!openPseudonymizer(project->connection(), plain).ok());

        storage::Connection& db = project->connection();
        QCOMPARE(keyState(db, colleague.folder).kind, KeyState::Kind::Missing);
        const QString file = m_folder.filePath(QStringLiteral("k"));
        QVERIFY(!exportKey(db, file, QStringLiteral("p"), colleague.folder).ok());
        QVERIFY(!QFile::exists(file));
        QVERIFY(exportKey(db, file, QStringLiteral("p"), mine.folder).ok());
        QVERIFY(!importKey(db, file, QStringLiteral("q"), colleague.folder).ok());
        QVERIFY(importKey(db, file, QStringLiteral("p"), colleague.folder).ok());
        QCOMPARE(keyState(db, colleague.folder).kind, KeyState::Kind::Here);
        QCOMPARE(openPseudonymizer(db, colleague)->fingerprint(), first->fingerprint());
    }

    void isFast()
    {
        const Pseudonymizer pseudonymizer(knownKey());
        PersonHash out{};
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100000; ++i)
            (void)pseudonymizer.hash(PersonIdKind::Id, QByteArray::number(100000000 + i), out);
        qInfo("100,000 distinct ids: %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(PseudonymsTest)
#include "tst_pseudonyms.moc"
