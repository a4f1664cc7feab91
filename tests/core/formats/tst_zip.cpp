#include "core/formats/packages.h"
#include "formats/zip_reader.h"

#include <QBuffer>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace tropa;
using namespace tropa::formats;
using namespace Qt::StringLiterals;

namespace {

QString messageOf(const Error& error)
{
    return text(error.message, Language::English);
}

InputFile encrypted()
{
    QByteArray bytes(64 * 1024, '\0');
    std::size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_options(writer, "zip:encryption=traditional");
    archive_write_set_passphrase(writer, "secret");
    archive_write_open_memory(writer, bytes.data(), static_cast<std::size_t>(bytes.size()), &used);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, "word/document.xml");
    archive_entry_set_size(entry, 5);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    archive_write_data(writer, "words", 5);
    archive_entry_free(entry);
    archive_write_close(writer);
    archive_write_free(writer);
    return InputFile::fromBytes(bytes.first(static_cast<qsizetype>(used)), u"a.docx"_s);
}

} // namespace

class ZipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const QByteArray big = QByteArray("много слов ").repeated(20000);
        auto zip = ZipReader::open(
            packages::zip(u"a.zip"_s, {{u"mimetype"_s, "x"}, {u"папка/файл.txt"_s, big}, {u"empty"_s, {}}}));
        QVERIFY(zip.ok());
        QCOMPARE(zip->names(), (QStringList{u"mimetype"_s, u"папка/файл.txt"_s, u"empty"_s}));
        QCOMPARE(*zip->read(u"папка/файл.txt"_s), big);
        QCOMPARE(*zip->read(u"empty"_s), QByteArray());
        QCOMPARE(messageOf(zip->read(u"none"_s).error()), u"a.zip lacks its part none."_s);
        QStringList seen;
        QVERIFY(zip->forEach([&](const QString& name, const QByteArray& bytes) -> Result<void> {
                       seen.append(name + u' ' + QString::number(bytes.size()));
                       return {};
                   })
                    .ok());
        QCOMPARE(seen.size(), 3);
    }

    void writesTheSameBytesTwice()
    {
        const packages::Parts parts = {{u"a"_s, "one"}, {u"б"_s, QByteArray(100000, 'x')}};
        const QByteArray first = packages::zip(u"a.zip"_s, parts).bytes();
        QTest::qWait(1100); // were the clock in it, this would show
        QCOMPARE(packages::zip(u"a.zip"_s, parts).bytes(), first);
    }

    void storesFromADevice()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.zip"_s);
        QBuffer sound;
        sound.setData(QByteArray(1 << 20, 's'));
        QVERIFY(sound.open(QIODevice::ReadOnly));
        ZipWriter writer(path);
        writer.add(u"media/a.wav"_s, sound);
        QVERIFY(!QFile::exists(path));
        QVERIFY(writer.finish().ok());
        QVERIFY(QFile(path).size() > (1 << 20));
        auto zip = ZipReader::open(*InputFile::open(path, InputFile::documentLimit));
        QCOMPARE(zip->read(u"media/a.wav"_s)->size(), qsizetype(1 << 20));
    }

    void saysWhyItCannotWrite()
    {
        ZipWriter writer(u"/no/such/folder/a.zip"_s);
        writer.add(u"a"_s, "x");
        const auto finished = writer.finish();
        QVERIFY(!finished.ok());
        QVERIFY(messageOf(finished.error()).startsWith(u"/no/such/folder/a.zip could not be written: "_s));
    }

    void keepsToItsLimits()
    {
        const InputFile bomb =
            packages::zip(u"bomb.zip"_s, {{u"a"_s, QByteArray(3 << 20, '\0')}, {u"b"_s, QByteArray(3 << 20, '\0')}});
        const QString tooBig = u"bomb.zip is refused: unpacking %1 would take far more room than such a file needs."_s;
        {
            auto zip = ZipReader::open(bomb);
            QVERIFY(zip.ok());
            QCOMPARE(messageOf(zip->read(u"a"_s).error()), tooBig.arg(u"a"_s)); // 1:1000
        }
        ZipLimits limits;
        limits.ratio = 100000;
        limits.entryBytes = 2 << 20;
        {
            auto zip = ZipReader::open(bomb, limits);
            QCOMPARE(messageOf(zip->read(u"a"_s).error()), tooBig.arg(u"a"_s));
        }
        limits.entryBytes = 64 << 20;
        limits.totalBytes = 5 << 20;
        {
            auto zip = ZipReader::open(bomb, limits);
            QVERIFY(zip->read(u"a"_s).ok());
            QCOMPARE(messageOf(zip->read(u"b"_s).error()), tooBig.arg(u"b"_s)); // counted over all reads
        }
        limits.entries = 1;
        QCOMPARE(messageOf(ZipReader::open(bomb, limits).error()),
                 u"bomb.zip is refused: it holds more than 1 files."_s);
    }

    void treatsNamesAsNames()
    {
        auto zip = ZipReader::open(packages::zip(u"slip.zip"_s, {{u"../../etc/passwd"_s, "x"}, {u"/abs.txt"_s, "y"}}));
        QVERIFY(zip.ok());
        QCOMPARE(zip->names().size(), 2);
        QCOMPARE(zip->read(zip->names().constFirst())->size(), qsizetype(1));
    }

    void refusesPasswords()
    {
        const auto zip = ZipReader::open(encrypted());
        QVERIFY(!zip.ok());
        QCOMPARE(messageOf(zip.error()), u"a.docx is protected by a password. Save it without one."_s);
    }

    void survivesDamage()
    {
        QByteArray random(2000, 'x');
        const QByteArray whole = packages::zip(u"a.zip"_s, {{u"a"_s, random}, {u"b"_s, "short"}}).bytes();
        for (qsizetype cut = 0; cut < whole.size(); cut += 7) {
            QByteArray bytes = whole;
            bytes[cut] = static_cast<char>(bytes[cut] ^ 0x55);
            auto zip = ZipReader::open(InputFile::fromBytes(bytes, u"a.zip"_s));
            if (zip.ok())
                (void)zip->forEach([](const QString&, const QByteArray&) -> Result<void> { return {}; });
        }
        QVERIFY(!ZipReader::open(InputFile::fromBytes("words", u"a.zip"_s)).ok());
    }
};

QTEST_APPLESS_MAIN(ZipTest)
#include "tst_zip.moc"
