#include "formats/speech_json.h"

#include "formats/input_error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace tropa::formats {

namespace {

struct Phrase
{
    QString words;
    QString speaker;
    std::optional<double> begin, end; ///< seconds, or whatever bare numbers mean
    bool isExact = false;             ///< the times said their unit
};

QJsonValue firstOf(const QJsonObject& object, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        if (const QJsonValue value = object.value(QLatin1String(name)); !value.isUndefined() && !value.isNull())
            return value;
    }
    return {};
}

// Seconds of "12.5", "12.5s", "PT12.5S" and "0:00:12.500".
std::optional<double> secondsOf(QString text, bool& isExact)
{
    text = text.trimmed();
    if (text.startsWith(QLatin1String("PT"), Qt::CaseInsensitive))
        text.remove(0, 2);
    if (text.endsWith(u's', Qt::CaseInsensitive)) {
        text.chop(1);
        isExact = true;
    }
    double seconds = 0;
    const QStringList parts = text.replace(u',', u'.').split(u':');
    isExact = isExact || parts.size() > 1;
    for (const QString& part : parts) {
        bool ok = false;
        const double number = part.toDouble(&ok);
        if (!ok || parts.size() > 3)
            return std::nullopt;
        seconds = seconds * 60 + number;
    }
    return seconds;
}

std::optional<double> timeOf(const QJsonValue& value, bool& isExact)
{
    if (value.isDouble())
        return value.toDouble();
    if (value.isString())
        return secondsOf(value.toString(), isExact);
    if (value.isObject()) { // of a protocol buffer
        isExact = true;
        const QJsonObject object = value.toObject();
        return object.value(QLatin1String("seconds")).toVariant().toDouble() +
               object.value(QLatin1String("nanos")).toDouble() / 1e9;
    }
    return std::nullopt;
}

QString speakerOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QStringLiteral("Speaker %1").arg(value.toInteger());
    const QString name = value.toString().trimmed();
    bool isNumber = false;
    name.toInt(&isNumber);
    return isNumber || name.size() == 1 ? QStringLiteral("Speaker ") + name : name;
}

// Words that stand one by one.
QString joinedWords(const QJsonArray& words)
{
    QString all;
    for (const QJsonValue& one : words) {
        const QJsonObject word = one.toObject();
        const QString text = firstOf(word, {"punctuated_word", "word", "text", "value"}).toString();
        const bool isSpaced = word.contains(QLatin1String("value")) || all.isEmpty() || text.startsWith(u' ');
        all += (isSpaced ? QString() : QStringLiteral(" ")) + text;
    }
    return all;
}

std::optional<Phrase> phraseOf(const QJsonObject& object)
{
    Phrase phrase;
    QJsonObject best = object;
    for (const char* name : {"alternatives", "nBest"}) {
        const QJsonArray options = object.value(QLatin1String(name)).toArray();
        if (!options.isEmpty())
            best = options[0].toObject();
    }
    const QJsonArray words = firstOf(best, {"words", "elements"}).toArray();
    const QJsonValue text = firstOf(best, {"text", "transcript", "display", "content", "phrase"});
    phrase.words = (text.isString() ? text.toString() : joinedWords(words)).trimmed();
    if (phrase.words.isEmpty())
        return std::nullopt;

    QJsonValue speaker = firstOf(
        object, {"speaker", "speaker_label", "speakerLabel", "speaker_id", "speakerId", "speakerTag", "speaker_name"});
    const QJsonObject first = words.isEmpty() ? QJsonObject() : words[0].toObject();
    const QJsonObject last = words.isEmpty() ? QJsonObject() : words.last().toObject();
    if (speaker.isNull() || speaker.isUndefined())
        speaker = firstOf(last, {"speaker", "speakerTag", "speakerLabel"});
    if (speaker.isNull() || speaker.isUndefined())
        speaker = firstOf(object, {"channelTag", "channel"});
    phrase.speaker = speakerOf(speaker);

    const std::initializer_list<const char*> begins = {"start", "start_time", "startTime", "begin", "from", "ts"};
    const std::initializer_list<const char*> ends = {"end", "end_time", "endTime", "to", "resultEndTime", "end_ts"};
    if (const QJsonArray both = object.value(QLatin1String("timestamp")).toArray(); !both.isEmpty()) {
        phrase.begin = timeOf(both[0], phrase.isExact);
        phrase.end = timeOf(both.last(), phrase.isExact);
    } else if (const QJsonValue ticks = object.value(QLatin1String("offsetInTicks")); ticks.isDouble()) {
        phrase.begin = ticks.toDouble() / 1e7;
        phrase.end = *phrase.begin + object.value(QLatin1String("durationInTicks")).toDouble() / 1e7;
        phrase.isExact = true;
    } else {
        phrase.begin = timeOf(firstOf(object, begins), phrase.isExact);
        if (!phrase.begin)
            phrase.begin = timeOf(firstOf(first, begins), phrase.isExact);
        phrase.end = timeOf(firstOf(object, ends), phrase.isExact);
        if (!phrase.end)
            phrase.end = timeOf(firstOf(last, ends), phrase.isExact);
    }
    return phrase;
}

std::vector<Phrase> phrasesOf(const QJsonArray& array)
{
    std::vector<Phrase> all;
    for (const QJsonValue& one : array) {
        if (auto phrase = phraseOf(one.toObject()))
            all.push_back(std::move(*phrase));
    }
    return all;
}

// The list that holds the phrases: by name, the more exact first, at the top or one level below it.
std::vector<Phrase> findPhrases(const QJsonDocument& document)
{
    if (document.isArray())
        return phrasesOf(document.array());
    const QJsonObject root = document.object();
    std::vector<QJsonObject> places{root};
    for (const char* name : {"results", "result", "response", "transcription", "data"}) {
        if (const QJsonValue inner = root.value(QLatin1String(name)); inner.isObject())
            places.push_back(inner.toObject());
    }
    for (const char* name : {"utterances", "audio_segments", "monologues", "recognizedPhrases", "phrases", "segments",
                             "chunks", "results", "transcription"}) {
        for (const QJsonObject& place : places) {
            std::vector<Phrase> found = phrasesOf(place.value(QLatin1String(name)).toArray());
            if (!found.empty())
                return found;
        }
    }
    return {};
}

// A person says two or three words a second: where a word would take a minute, the numbers are milliseconds.
double unitOf(const std::vector<Phrase>& phrases)
{
    constexpr double slowest = 60;
    qsizetype words = 0;
    double last = 0;
    for (const Phrase& one : phrases) {
        words += one.words.count(u' ') + 1;
        if (!one.isExact)
            last = std::max(last, one.end.value_or(one.begin.value_or(0)));
    }
    return last > slowest * static_cast<double>(words) ? 0.001 : 1;
}

qint64 milliseconds(double seconds)
{
    constexpr double week = 7 * 24 * 3600;
    return std::isfinite(seconds) ? std::llround(std::clamp(seconds, 0.0, week) * 1000) : 0;
}

} // namespace

Result<DocumentText> readSpeechJson(const QString& text, const QString& file)
{
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = text.toUtf8().first(std::min<qsizetype>(problem.offset, text.toUtf8().size())).count('\n');
        return refused(file,
                       {QT_TRANSLATE_NOOP("core", "%1 is not whole: its JSON breaks off or has a mistake"), {file}},
                       line + 1);
    }
    const std::vector<Phrase> phrases = findPhrases(json);
    if (phrases.empty())
        return refused(file, {QT_TRANSLATE_NOOP("core", "%1 is JSON, but not recognised speech: no phrases with words "
                                                        "were found"),
                              {file}});
    DocumentText document;
    document.file = file;
    document.format = DocumentFormat::Vtt; // cues, as subtitles have
    const double unit = unitOf(phrases);
    const bool hasTimes = std::ranges::any_of(phrases, [](const Phrase& one) { return one.begin.has_value(); });
    if (!hasTimes)
        document.format = DocumentFormat::Text;
    double last = 0;
    for (const Phrase& phrase : phrases) {
        Paragraph paragraph;
        paragraph.text = phrase.words;
        if (hasTimes) {
            const double scale = phrase.isExact ? 1 : unit;
            last = phrase.begin ? *phrase.begin * scale : last;
            const double end = phrase.end ? *phrase.end * scale : last;
            paragraph.cue = Cue{milliseconds(last), milliseconds(std::max(last, end)), phrase.speaker};
        } else if (!phrase.speaker.isEmpty()) {
            paragraph.text.prepend(phrase.speaker + QStringLiteral(": "));
        }
        document.paragraphs.push_back(std::move(paragraph));
    }
    return document;
}

} // namespace tropa::formats
