// The part that plays sound, where it is built: loaded as the program loads it, and what it would let hear.
#include "app/audio/decoded_player.h"
#include "support/sound.h"
#include "ui/audio/audio_loader.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;

namespace {

struct Heard : ui::audio::AudioListener
{
    void heard(qint64 ms) override { at = ms; }
    void lengthKnown(qint64 ms) override { length = ms; }
    void ended() override { isOver = true; }
    void failed(const Message& why) override { problem = text(why, Language::English); }

    qint64 at = -1;
    qint64 length = -1;
    bool isOver = false;
    QString problem;
};

} // namespace

class SoundPartTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    // Low, then high: where one is can be heard.
    QString recording()
    {
        auto samples = test::tone(200, 3);
        const auto high = test::tone(500, 3);
        samples.insert(samples.end(), high.begin(), high.end());
        const QString path = m_folder.filePath(QStringLiteral("запись 1.wav"));
        test::writeFile(path, test::wav(samples));
        return path;
    }
    static std::vector<qint16> read(audio::SoundStream& stream, int samples)
    {
        const QByteArray bytes = stream.read(samples * 2);
        std::vector<qint16> all(static_cast<std::size_t>(bytes.size() / 2));
        memcpy(all.data(), bytes.constData(), all.size() * 2);
        return all;
    }

private Q_SLOTS:
    void partIsALibraryOfItsOwn()
    {
        Heard listener;
        const auto player =
            ui::audio::loadAudioPlayer({QStringLiteral(TROPA_BINARY_DIR) + QStringLiteral("/bin/parts")}, listener);
        QVERIFY(player);
        (*player)->open(recording());
        QTRY_COMPARE_WITH_TIMEOUT(listener.length, 6000, 10000);
        QCOMPARE(listener.problem, QString());
    }

    void decodesAndStretches()
    {
        Heard listener;
        audio::DecodedPlayer player(listener);
        player.open(recording());
        QTRY_VERIFY_WITH_TIMEOUT(player.isDecoded() || !listener.problem.isEmpty(), 10000);
        QCOMPARE(listener.problem, QString());
        const int rate = player.sampleRate();
        QVERIFY(std::abs(test::pitch(read(*player.stream(), rate), rate) - 200) < 4);
        player.seek(4000);
        QVERIFY(std::abs(test::pitch(read(*player.stream(), rate), rate) - 500) < 10);
        player.seek(1000);
        player.setSpeed(1.5);
        QVERIFY(std::abs(test::pitch(read(*player.stream(), rate), rate) - 200) < 4);
        QVERIFY(std::abs(player.stream()->sample() * 1000 / rate - 2500) < 60);
        player.seek(5900);
        QVERIFY(read(*player.stream(), rate).size() < static_cast<std::size_t>(rate) / 9);
    }

    void damagedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("only a beginning") << QByteArray("OggS\0\x02 and then nothing that is sound", 40);
        QTest::newRow("noise after a tag") << QByteArray("ID3\x04\0\0\0\0\0\0", 10) + QByteArray(4000, '\x55');
        QTest::newRow("a WAV without samples") << test::wav({}).left(30);
    }
    void damagedIsSaid()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.filePath(QStringLiteral("bad.ogg"));
        QVERIFY(test::writeFile(path, bytes));
        Heard listener;
        audio::DecodedPlayer player(listener);
        player.open(path);
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(!listener.problem.isEmpty() || listener.isOver, 10000);
        QVERIFY(!listener.problem.contains(m_folder.path()));
        // And the next one plays.
        listener = {};
        player.open(recording());
        QTRY_COMPARE_WITH_TIMEOUT(listener.length, 6000, 10000);
    }

    void playsAloud()
    {
        if (QMediaDevices::defaultAudioOutput().isNull())
            QSKIP("no sound output");
        Heard listener;
        audio::DecodedPlayer player(listener);
        player.open(recording());
        player.seek(5000);
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(listener.at > 5100, 5000);
        QTRY_VERIFY_WITH_TIMEOUT(listener.isOver, 5000);
    }

    void withoutAnOutputItIsSaid()
    {
        if (!QMediaDevices::defaultAudioOutput().isNull())
            QSKIP("there is a sound output");
        Heard listener;
        audio::DecodedPlayer player(listener);
        player.open(recording());
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(!listener.problem.isEmpty(), 10000);
        QVERIFY(listener.problem.contains(QStringLiteral("sound output")));
    }
};

QTEST_MAIN(SoundPartTest)
#include "tst_sound_part.moc"
