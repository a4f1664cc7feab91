// Recognised speech as services hand it out: when, who, what; and what is none of it.
#include "formats/document_reader.h"
#include "formats/input_file.h"
#include "formats/speech_json.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tropa;
using namespace tropa::formats;

class SpeechJsonTest : public QObject
{
    Q_OBJECT

private:
    static QStringList shown(const DocumentText& document)
    {
        QStringList all;
        for (const Paragraph& one : document.paragraphs) {
            QString line = one.text;
            if (one.cue)
                line.prepend(QStringLiteral("%1-%2 %3|").arg(one.cue->begin).arg(one.cue->end).arg(one.cue->speaker));
            all << line;
        }
        return all;
    }

private Q_SLOTS:
    void phrases_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* file, const QStringList& expected) {
            QFile input(QStringLiteral(TROPA_SOURCE_DIR "/tests/data/speech/%1.json").arg(QLatin1String(file)));
            QVERIFY2(input.open(QIODevice::ReadOnly), file);
            QTest::newRow(name) << QString::fromUtf8(input.readAll()) << expected;
        };
        row("Whisper", "whisper", {QStringLiteral("0-2500 |Да."), QStringLiteral("2600-6040 |Нет.")});
        row("WhisperX with speakers", "whisperx", {QStringLiteral("1500-2000 SPEAKER_00|Да")});
        row("chunks with pairs of times", "chunks",
            {QStringLiteral("500-2000 |one"), QStringLiteral("2000-2000 |two")});
        row("Yandex SpeechKit", "yandex",
            {QStringLiteral("200-1400 Speaker 1|добрый день"), QStringLiteral("2000-2100 Speaker 2|да")});
        row("Google", "google", {QStringLiteral("1500-3000 Speaker 2|hello there")});
        row("Azure", "azure", {QStringLiteral("1500-2500 Speaker 1|Hello.")});
        row("AWS", "aws", {QStringLiteral("500-2250 spk_0|Hello.")});
        row("AssemblyAI, milliseconds", "assemblyai", {QStringLiteral("250-4250 Speaker A|Hello there you.")});
        row("Deepgram, seconds", "deepgram", {QStringLiteral("61500-64000 Speaker 0|A long silence")});
        row("Rev", "rev", {QStringLiteral("500-1200 Speaker 1|Hi, you")});
        row("clock times in a plain list", "clock_times", {QStringLiteral("62500-64000 Мама|Да")});
        row("no times at all", "no_times", {QStringLiteral("Мама: Да"), QStringLiteral("Нет")});
        row("one without a time stays in its place", "one_without_time",
            {QStringLiteral("5000-6000 |Да"), QStringLiteral("5000-5000 |Нет"), QStringLiteral("0-0 |Ой")});
    }
    void phrases()
    {
        QFETCH(QString, json);
        QFETCH(QStringList, expected);
        const auto read = readSpeechJson(json, QStringLiteral("a.json"));
        QVERIFY(read.ok());
        QCOMPARE(shown(*read), expected);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("breaks off") << QByteArray("{\"segments\":[\n{\"text\":") << QStringLiteral("not whole");
        QTest::newRow("something else") << QByteArray("{\"a\":1}") << QStringLiteral("not recognised speech");
        QTest::newRow("phrases without words") << QByteArray("{\"segments\":[{\"start\":1,\"text\":\" \"},7,null]}")
                                               << QStringLiteral("not recognised speech");
        QTest::newRow("a number") << QByteArray("42") << QStringLiteral("not");
        QTest::newRow("very deep") << QByteArray(5000, '[') << QStringLiteral("not whole");
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        file.close();
        const auto read = readDocument(path);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QVERIFY2(text(read.error().message, Language::English).contains(words),
                 qPrintable(text(read.error().message, Language::English)));
    }
};

QTEST_GUILESS_MAIN(SpeechJsonTest)
#include "tst_speech_json.moc"
