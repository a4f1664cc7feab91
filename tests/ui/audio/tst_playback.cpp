// When what is played: with a player that keeps time but makes no sound.
#include "support/fake_player.h"
#include "support/sound.h"
#include "ui/audio/audio_loader.h"
#include "ui/audio/playback.h"
#include "ui/audio/sound_file.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tropa;
using namespace tropa::ui::audio;
using Loop = Playback::Loop;

class PlaybackTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    test::FakePlayer* m_player = nullptr;

    QString file(const QString& name = QStringLiteral("r1.wav"))
    {
        const QString path = m_folder.filePath(name);
        test::writeFile(path, test::wav(test::tone(440, 0.1)));
        return path;
    }
    Playback::MakePlayer fake()
    {
        return [this](AudioListener& listener) -> Result<std::unique_ptr<AudioPlayer>> {
            auto made = std::make_unique<test::FakePlayer>(listener);
            m_player = made.get();
            return std::unique_ptr<AudioPlayer>(std::move(made));
        };
    }

private Q_SLOTS:
    void playerIsMadeWhenNeeded()
    {
        m_player = nullptr;
        Playback playback(fake());
        playback.open(file());
        QVERIFY(playback.isOpen());
        QVERIFY(!m_player);
        playback.seek(5000); // before there is a player
        playback.play();
        QVERIFY(m_player && m_player->playing);
        QCOMPARE(m_player->at, 5000);
        QCOMPARE(m_player->file, m_folder.filePath(QStringLiteral("r1.wav")));
        QCOMPARE(playback.length().value_or(0), 60000);
    }

    void timePasses()
    {
        Playback playback(fake());
        playback.open(file());
        QSignalSpy moved(&playback, &Playback::moved);
        playback.play();
        m_player->pass(1000);
        QCOMPARE(playback.position(), 1000);
        QCOMPARE(moved.size(), 25);
        playback.pause();
        m_player->pass(1000);
        QCOMPARE(playback.position(), 1000);
        QVERIFY(!playback.isPlaying());
        playback.toggle();
        QVERIFY(playback.isPlaying() && m_player->playing);
    }

    void goesBackAndOn()
    {
        Playback playback(fake());
        playback.open(file());
        playback.playFrom(3000);
        playback.skip(-5000);
        QCOMPARE(playback.position(), 0);
        playback.skip(5000);
        QCOMPARE(m_player->at, 5000);
        QVERIFY(playback.isPlaying());
        playback.skip(600000);
        QCOMPARE(playback.position(), 60000); // not past the end
    }

    void endStops()
    {
        Playback playback(fake());
        playback.open(file());
        playback.playFrom(59900);
        m_player->pass(1000);
        QVERIFY(!playback.isPlaying());
        QCOMPARE(playback.position(), 60000);
        playback.play(); // again from the beginning
        QCOMPARE(m_player->at, 0);
    }

    void loopGoesRound()
    {
        Playback playback(fake());
        playback.open(file());
        playback.play();
        playback.setLoop(Loop{10000, 12000});
        QCOMPARE(playback.position(), 10000); // into it at once
        m_player->pass(1960);
        QCOMPARE(playback.position(), 11960);
        m_player->pass(40);
        QCOMPARE(m_player->at, 10000);
        m_player->pass(5000);
        QVERIFY(playback.position() >= 10000 && playback.position() < 12000);
        // Out of it by hand: the loop is over.
        playback.seek(30000);
        QVERIFY(!playback.loop());
        m_player->pass(1000);
        QCOMPARE(playback.position(), 31000);
    }

    void loopToTheEnd()
    {
        Playback playback(fake());
        playback.open(file());
        playback.play();
        playback.setLoop(Loop{59000, std::nullopt});
        m_player->pass(1000);
        QVERIFY(playback.isPlaying() && m_player->playing);
        QCOMPARE(m_player->at, 59000);
        playback.setLoop(Loop{2000, 2000}); // nothing to go round in
        QVERIFY(!playback.loop());
    }

    void speed()
    {
        Playback playback(fake());
        playback.open(file());
        playback.setSpeed(1.5); // before there is a player
        playback.play();
        QCOMPARE(m_player->speed, 1.5);
        playback.stepSpeed(1);
        QCOMPARE(m_player->speed, 1.75);
        playback.stepSpeed(10);
        QCOMPARE(playback.speed(), 2.0);
        playback.stepSpeed(-20);
        QCOMPARE(m_player->speed, 0.5);
        playback.setSpeed(9);
        QCOMPARE(playback.speed(), 2.0);
        playback.open(file(QStringLiteral("r2.wav")));
        QCOMPARE(playback.speed(), 2.0); // the habit of the listener, not of the recording
    }

    void anotherRecordingBeginsAnew()
    {
        Playback playback(fake());
        playback.open(file());
        playback.playFrom(20000);
        playback.setLoop(Loop{20000, 21000});
        playback.open(file(QStringLiteral("r2.wav")));
        QVERIFY(!playback.isPlaying() && !playback.loop());
        QCOMPARE(playback.position(), 0);
        playback.play();
        QCOMPARE(QFileInfo(m_player->file).fileName(), QStringLiteral("r2.wav"));
        QCOMPARE(m_player->at, 0);
        playback.open({});
        QVERIFY(!playback.isOpen());
        playback.play();
        QVERIFY(!playback.isPlaying());
    }

    void whatIsWrongIsSaid()
    {
        Playback playback(fake());
        playback.open(m_folder.filePath(QStringLiteral("gone.mp3")));
        QVERIFY(playback.problem());
        QVERIFY(text(*playback.problem(), Language::English).contains(QStringLiteral("gone.mp3")));
        playback.play();
        QVERIFY(!playback.isPlaying());
        // It came back.
        playback.open(file());
        QVERIFY(!playback.problem());
        playback.play();
        m_player->listener.failed({"It broke"});
        QVERIFY(!playback.isPlaying());
        QCOMPARE(text(*playback.problem(), Language::English), QStringLiteral("It broke"));
    }

    void withoutThePart()
    {
        Playback playback([this](AudioListener& listener) {
            return loadAudioPlayer({m_folder.filePath(QStringLiteral("none"))}, listener);
        });
        playback.open(file());
        QVERIFY(playback.isOpen()); // nothing is known to be wrong until it is played
        playback.play();
        QVERIFY(!playback.isPlaying());
        QVERIFY(text(playback.problem().value(), Language::English).contains(QStringLiteral("not installed")));
        QVERIFY(!text(*playback.problem(), Language::English).contains(m_folder.path()));
    }

    void somethingElseInTheFolder()
    {
        QTemporaryDir folder;
        test::writeFile(folder.filePath(QStringLiteral("tropa_audio.so")), "no library at all");
        struct Nobody : AudioListener
        {
            void heard(qint64) override {}
            void lengthKnown(qint64) override {}
            void ended() override {}
            void failed(const Message&) override {}
        } nobody;
        QVERIFY(!loadAudioPlayer({folder.path()}, nobody));
    }

    void recordingsOnly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("wav") << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16) << true;
        QTest::newRow("mp3 with tags") << QByteArray("ID3\x04\0\0", 6) << true;
        QTest::newRow("mp3 without") << QByteArray("\xFF\xFB\x90\x64", 4) << true;
        QTest::newRow("ogg") << QByteArray("OggS\0\x02", 6) << true;
        QTest::newRow("m4a") << QByteArray("\0\0\0 ftypM4A ", 12) << true;
        QTest::newRow("flac") << QByteArray("fLaC\0\0\0\"") << true;
        QTest::newRow("a list of addresses") << QByteArray("#EXTM3U\nhttp://example.org/a.mp3\n") << false;
        QTest::newRow("an address") << QByteArray("http://example.org/a.mp3\n") << false;
        QTest::newRow("a playlist of another kind") << QByteArray("[playlist]\nFile1=http://x\n") << false;
        QTest::newRow("streaming") << QByteArray("<?xml version=\"1.0\"?><MPD/>") << false;
        QTest::newRow("a picture in RIFF") << QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16) << false;
        QTest::newRow("UTF-16 text") << QByteArray("\xFF\xFEh\0t\0", 6) << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void recordingsOnly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isSound);
        const QString path = m_folder.filePath(QStringLiteral("some.mp3"));
        QVERIFY(test::writeFile(path, bytes));
        const auto checked = checkSoundFile(path);
        QCOMPARE(bool(checked), isSound);
        if (!checked)
            QVERIFY(!text(checked.error().message, Language::English).contains(m_folder.path()));
        QVERIFY(!checkSoundFile(m_folder.path())); // a folder
    }
};

QTEST_GUILESS_MAIN(PlaybackTest)
#include "tst_playback.moc"
