// Speed without a change of pitch.
#include "support/sound.h"
#include "ui/audio/time_stretch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tropa;
using ui::audio::TimeStretch;

class TimeStretchTest : public QObject
{
    Q_OBJECT

private:
    static TimeStretch::Source from(const std::vector<qint16>& samples)
    {
        return [&samples](qint64 at, std::span<qint16> into) -> qint64 {
            const qint64 all = static_cast<qint64>(samples.size());
            const qint64 count = std::clamp<qint64>(all - at, 0, static_cast<qint64>(into.size()));
            if (count > 0)
                std::copy_n(samples.begin() + at, count, into.begin());
            return count;
        };
    }
    static std::vector<qint16> readAll(TimeStretch& stretch, std::size_t block = 777)
    {
        std::vector<qint16> all, some(block);
        while (const qint64 got = stretch.read(some))
            all.insert(all.end(), some.begin(), some.begin() + got);
        return all;
    }

private Q_SLOTS:
    void sameSpeedIsTheSameSound()
    {
        const auto samples = test::tone(220, 1);
        TimeStretch stretch(24000, from(samples));
        QVERIFY(readAll(stretch) == samples);
        QCOMPARE(stretch.position(), 24000);
    }

    void pitchStays_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<double>("hertz");
        for (const double speed : {0.5, 0.75, 1.3, 1.5, 2.0}) {
            for (const double hertz : {110.0, 220.0, 440.0})
                QTest::addRow("%g at %g Hz", speed, hertz) << speed << hertz;
        }
    }
    void pitchStays()
    {
        QFETCH(double, speed);
        QFETCH(double, hertz);
        const auto samples = test::tone(hertz, 4);
        TimeStretch stretch(24000, from(samples));
        stretch.setSpeed(speed);
        const auto heard = readAll(stretch);
        const double seconds = static_cast<double>(heard.size()) / 24000;
        QVERIFY2(std::abs(seconds - 4 / speed) < 0.05, qPrintable(QString::number(seconds)));
        const double now = test::pitch(heard);
        QVERIFY2(std::abs(now - hertz) < 0.02 * hertz, qPrintable(QString::number(now)));
        // No clicks where frames meet: a tone does not jump by more than it does itself.
        const double steepest = 12000 * 2 * 3.15 * hertz / 24000;
        for (std::size_t i = 1; i < heard.size(); ++i)
            QVERIFY2(std::abs(heard[i] - heard[i - 1]) < 2.2 * steepest + 50, qPrintable(QString::number(i)));
    }

    void placesAreTheSources()
    {
        // A tone that begins in the middle is heard there, whatever the speed.
        std::vector<qint16> samples(24000, 0);
        const auto later = test::tone(300, 1);
        samples.insert(samples.end(), later.begin(), later.end());
        TimeStretch stretch(24000, from(samples));
        stretch.setSpeed(2);
        std::vector<qint16> some(240);
        qint64 heardAt = -1;
        while (heardAt < 0 && stretch.read(some) > 0) {
            if (std::ranges::any_of(some, [](qint16 one) { return std::abs(one) > 2000; }))
                heardAt = stretch.position();
        }
        QVERIFY2(std::abs(heardAt - 24000) < 24000 / 20, qPrintable(QString::number(heardAt)));
    }

    void seekAndChangeOfSpeed()
    {
        const auto samples = test::tone(220, 4);
        TimeStretch stretch(24000, from(samples));
        stretch.setSpeed(1.5);
        std::vector<qint16> some(12000);
        QCOMPARE(stretch.read(some), 12000);
        QVERIFY(std::abs(stretch.position() - 18000) < 1000);
        stretch.seek(90000);
        QCOMPARE(stretch.position(), 90000);
        stretch.setSpeed(1);
        QCOMPARE(readAll(stretch).size(), 6000U);
        stretch.seek(96000);
        QCOMPARE(stretch.read(some), 0);
        stretch.setSpeed(2);
        stretch.seek(95990); // less than a frame is left
        QCOMPARE(stretch.read(some), 10);
        stretch.seek(-5);
        QCOMPARE(stretch.position(), 0);
        stretch.setSpeed(99);
        QCOMPARE(stretch.speed(), 4.0);
    }

    void silenceKeepsPace()
    {
        const std::vector<qint16> samples(48000, 0);
        TimeStretch stretch(24000, from(samples));
        stretch.setSpeed(0.5);
        const auto heard = readAll(stretch);
        QVERIFY(std::abs(static_cast<double>(heard.size()) - 96000) < 1500);
    }

    void quickEnoughToPlay()
    {
        const auto samples = test::tone(150, 20);
        TimeStretch stretch(24000, from(samples));
        stretch.setSpeed(1.5);
        QElapsedTimer timer;
        timer.start();
        readAll(stretch);
        const double share = static_cast<double>(timer.elapsed()) / (20000 / 1.5);
        qInfo("of the time it is heard: %.1f %%", 100 * share);
        QVERIFY(share < 0.5);
    }
};

QTEST_APPLESS_MAIN(TimeStretchTest)
#include "tst_time_stretch.moc"
