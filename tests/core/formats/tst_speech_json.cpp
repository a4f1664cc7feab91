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
        const auto row = [](const char* name, const char* json, const QStringList& expected) {
            QTest::newRow(name) << QString::fromUtf8(json) << expected;
        };
        row("Whisper",
            R"({"text":" Да. Нет.","segments":[{"id":0,"start":0.0,"end":2.5,"text":" Да."},)"
            R"({"id":1,"start":2.6,"end":6.04,"text":" Нет."}],"language":"ru"})",
            {QStringLiteral("0-2500 |Да."), QStringLiteral("2600-6040 |Нет.")});
        row("WhisperX with speakers",
            R"({"segments":[{"start":1.5,"end":2,"text":"Да","speaker":"SPEAKER_00","words":[{"word":"Да"}]}]})",
            {QStringLiteral("1500-2000 SPEAKER_00|Да")});
        row("chunks with pairs of times",
            R"({"text":"a","chunks":[{"timestamp":[0.5,2.0],"text":" one"},)"
            R"({"timestamp":[2.0,null],"text":" two"}]})",
            {QStringLiteral("500-2000 |one"), QStringLiteral("2000-2000 |two")});
        row("Yandex SpeechKit",
            R"({"done":true,"response":{"chunks":[{"alternatives":[{"words":[)"
            R"({"startTime":"0.200s","endTime":"0.9s","word":"добрый"},{"startTime":"1s","endTime":"1.4s","word":"день"}],)"
            R"("text":"добрый день"}],"channelTag":"1"},{"alternatives":[{"text":"да","words":[)"
            R"({"startTime":"2.0s","endTime":"2.1s","word":"да"}]}],"channelTag":"2"}]}})",
            {QStringLiteral("200-1400 Speaker 1|добрый день"), QStringLiteral("2000-2100 Speaker 2|да")});
        row("Google",
            R"({"results":[{"alternatives":[{"transcript":"hello there","words":[)"
            R"({"startTime":{"seconds":"1","nanos":500000000},"endTime":{"seconds":"2"},"word":"hello"},)"
            R"({"startTime":"2s","endTime":"3s","word":"there","speakerTag":2}]}]}]})",
            {QStringLiteral("1500-3000 Speaker 2|hello there")});
        row("Azure",
            R"({"recognizedPhrases":[{"speaker":1,"offsetInTicks":15000000,"durationInTicks":10000000,)"
            R"("nBest":[{"display":"Hello."}]}]})",
            {QStringLiteral("1500-2500 Speaker 1|Hello.")});
        row("AWS",
            R"({"results":{"transcripts":[{"transcript":"all"}],"audio_segments":[{"start_time":"0.5",)"
            R"("end_time":"2.25","transcript":"Hello.","speaker_label":"spk_0"}]}})",
            {QStringLiteral("500-2250 spk_0|Hello.")});
        row("AssemblyAI, milliseconds",
            R"({"text":"all","utterances":[{"speaker":"A","start":250,"end":4250,"text":"Hello there you."}],"words":[]})",
            {QStringLiteral("250-4250 Speaker A|Hello there you.")});
        row("Deepgram, seconds",
            R"({"results":{"utterances":[{"start":61.5,"end":64,"transcript":"A long silence",)"
            R"("speaker":0}],"channels":[]}})",
            {QStringLiteral("61500-64000 Speaker 0|A long silence")});
        row("Rev",
            R"({"monologues":[{"speaker":1,"elements":[{"type":"text","value":"Hi","ts":0.5,"end_ts":0.8},)"
            R"({"type":"punct","value":", "},{"type":"text","value":"you","ts":0.9,"end_ts":1.2}]}]})",
            {QStringLiteral("500-1200 Speaker 1|Hi, you")});
        row("clock times in a plain list", R"([{"start":"0:01:02.5","end":"0:01:04","speaker":"Мама","text":"Да"}])",
            {QStringLiteral("62500-64000 Мама|Да")});
        row("no times at all", R"({"segments":[{"speaker":"Мама","text":"Да"},{"text":"Нет"}]})",
            {QStringLiteral("Мама: Да"), QStringLiteral("Нет")});
        row("one without a time stays in its place",
            R"([{"start":5,"end":6,"text":"Да"},{"text":"Нет"},{"start":-3,"end":-9,"text":"Ой"}])",
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
