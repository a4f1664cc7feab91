// The sources of a REFI-QDA project: texts with their codings, and what has no text.
#include "exchange/derived_guid.h"
#include "exchange/machine_line.h"
#include "exchange/offset_reading.h"
#include "exchange/refi_parser.h"
#include "exchange/refi_walk.h"
#include "formats/charset.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tropa::exchange {

namespace {

using interviews::SpeakerRole;
using interviews::Transcript;

// "[[name, role], …]" and "[[begin, end, speaker, time], …]" as our own writer puts them.
std::optional<Transcript> writtenTurns(const QJsonObject& facts, const QString& text)
{
    const QJsonArray turns = facts.value(QLatin1String("turns")).toArray();
    if (turns.isEmpty())
        return std::nullopt;
    Transcript transcript;
    transcript.text = text;
    for (const QJsonValue& one : facts.value(QLatin1String("speakers")).toArray())
        transcript.speakers.push_back({one[0].toString(), static_cast<SpeakerRole>(std::clamp(one[1].toInt(), 0, 2))});
    const qint64 length = codePointCount(text);
    qint64 last = 0;
    for (const QJsonValue& one : turns) {
        Transcript::Turn turn;
        turn.span = {one[0].toInteger(), one[1].toInteger()};
        if (turn.span.begin < last || turn.span.isEmpty() || turn.span.end > length)
            return std::nullopt; // the text has changed since
        last = turn.span.end;
        if (const qint64 speaker = one[2].toInteger(-1);
            speaker >= 0 && speaker < static_cast<qint64>(transcript.speakers.size()))
            turn.speaker = static_cast<std::size_t>(speaker);
        if (one.toArray().size() > 3)
            turn.timeMs = one[3].toInteger();
        transcript.turns.push_back(turn);
    }
    return transcript;
}

QString describe(const OffsetReading& reading)
{
    QStringList words;
    if (reading.crlfIsTwo)
        words << QStringLiteral("CR LF = 2");
    if (reading.utf16)
        words << QStringLiteral("UTF-16");
    if (reading.markCounts)
        words << QStringLiteral("BOM = 1");
    if (reading.endIncluded)
        words << QStringLiteral("[begin, end]");
    return words.join(QStringLiteral(", "));
}

} // namespace

void RefiParser::readSources(Reader& xml, const Progress& progress)
{
    eachChild(xml, [&](const QString& name) {
        if (progress.stopped())
            return;
        if (name != QLatin1String("TextSource")) {
            readMedia(xml);
            return;
        }
        const QString path = xml.attribute(u"plainTextPath");
        const bool isMissing = !path.isEmpty() && !m_files.read(path);
        if (isMissing) {
            ++m_missingTexts;
            const Guid guid = newGuid(xml.attribute(u"guid"));
            keep(QStringLiteral("source"), guid, xml.copy(), {});
        } else {
            readTextSource(xml, {}, {});
        }
        progress.at(static_cast<qint64>(m_package.documents.size()));
    });
}

std::optional<QString> RefiParser::readText(const QString& path, bool& hasMark)
{
    const auto bytes = m_files.read(path);
    if (!bytes)
        return std::nullopt;
    if (formats::firstInvalidUtf8(*bytes) < 0) {
        QString text = QString::fromUtf8(*bytes);
        hasMark = text.startsWith(QChar::ByteOrderMark);
        if (hasMark)
            text.remove(0, 1);
        return text;
    }
    auto read = formats::readText(*bytes, path.section(u'/', -1));
    if (!read)
        return std::nullopt;
    ++m_encodings;
    hasMark = read->encoding.bom;
    return std::move(read->text);
}

bool RefiParser::readTextSource(Reader& xml, const Guid& instead, const QString& nameInstead)
{
    PackageDocument document;
    document.guid = instead.isNull() ? newGuid(xml.attribute(u"guid")) : instead;
    document.name = nameInstead.isEmpty() ? xml.attribute(u"name").trimmed() : nameInstead;
    document.user = guidOf(xml.attribute(u"creatingUser"));
    document.at = momentOf(xml.attribute(u"creationDateTime"));
    const QString path = xml.attribute(u"plainTextPath"), rich = xml.attribute(u"richTextPath");
    if (document.name.isEmpty())
        document.name = path.section(u'/', -1).section(u'.', 0, 0);

    std::optional<QString> raw;
    bool hasMark = false;
    QString description;
    std::vector<PackageCoding> whole;
    eachChild(xml, [&](const QString& name) {
        if (name == QLatin1String("Description")) {
            description = xml.elementText();
        } else if (name == QLatin1String("PlainTextContent")) {
            raw = xml.elementText();
        } else if (name == QLatin1String("PlainTextSelection")) {
            if (auto selection = readSelection(xml))
                document.selections.push_back(std::move(*selection));
        } else if (name == QLatin1String("Coding")) {
            whole.push_back(readCoding(xml));
        } else if (name == QLatin1String("NoteRef")) {
            document.notes.push_back(guidOf(xml.attribute(u"targetGUID")));
        } else if (name == QLatin1String("VariableValue")) {
            if (const auto value = readValue(xml))
                document.values.push_back(*value);
        }
    });
    if (!raw && !path.isEmpty())
        raw = readText(path, hasMark);
    const QString text = raw ? interviews::normalisedText(*raw) : QString();
    if (text.trimmed().isEmpty()) {
        ++m_textless;
        for (const PackageSelection& selection : document.selections)
            m_outside += static_cast<qint64>(selection.codings.size());
        return false;
    }

    const DescribedFacts described = splitFacts(description);
    document.description = described.words;
    document.recordedOn = QDate::fromString(described.facts.value(QLatin1String("recordedOn")).toString(), Qt::ISODate);
    auto written = writtenTurns(described.facts, text);
    document.recognised = !written;
    document.transcript = written ? std::move(*written) : interviews::recognisedTranscript(text);
    placeSelections(document, *raw, hasMark);
    if (!whole.empty()) {
        PackageSelection all;
        all.span = {0, codePointCount(text)};
        m_wholeSource += static_cast<qint64>(whole.size());
        all.codings = std::move(whole);
        document.selections.push_back(std::move(all));
    }
    if (const auto original = m_files.read(rich)) {
        ++m_originals;
        document.originalName = m_files.find(rich)->section(u'/', -1);
        document.original = *original;
    }
    m_package.documents.push_back(std::move(document));
    return true;
}

void RefiParser::placeSelections(PackageDocument& document, const QString& raw, bool hasMark)
{
    std::vector<RawStretch> stretches;
    stretches.reserve(document.selections.size());
    for (const PackageSelection& one : document.selections)
        stretches.push_back({one.span.begin, one.span.end, one.name});
    if (stretches.empty())
        return;
    const OffsetReading reading = bestReading(raw, document.text(), hasMark, stretches, m_package.origin).reading;
    if (const QString words = describe(reading); !words.isEmpty() && !m_readings.contains(words))
        m_readings << words;
    const OffsetMap map(raw, reading);
    const qint64 length = codePointCount(document.text());

    std::vector<PackageSelection> placed;
    placed.reserve(document.selections.size());
    for (PackageSelection& one : document.selections) {
        const auto count = std::max<qint64>(1, static_cast<qint64>(one.codings.size()));
        if (one.span.begin < 0) {
            m_before += count;
            continue;
        }
        const auto begin = map.at(one.span.begin);
        auto end = map.at(one.span.end + (reading.endIncluded ? 1 : 0));
        if (!begin || *begin >= length) {
            m_outside += count;
            continue;
        }
        if (!end && one.span.end > one.span.begin) {
            end = length;
            m_clipped += count;
        }
        if (!end || *end <= *begin) {
            m_empty += count;
            continue;
        }
        one.span = {*begin, *end};
        placed.push_back(std::move(one));
    }
    document.selections = std::move(placed);
}

std::optional<PackageSelection> RefiParser::readSelection(Reader& xml)
{
    PackageSelection selection;
    bool hasBegin = false, hasEnd = false;
    // Read by hand: there are a hundred thousand of these.
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute& one : attributes) {
        const QStringView name = one.name();
        if (name == QLatin1String("guid"))
            selection.guid = newGuid(one.value());
        else if (name == QLatin1String("name"))
            selection.name = one.value().toString();
        else if (name == QLatin1String("startPosition"))
            selection.span.begin = one.value().toLongLong(&hasBegin);
        else if (name == QLatin1String("endPosition"))
            selection.span.end = one.value().toLongLong(&hasEnd);
        else if (name == QLatin1String("creatingUser"))
            selection.user = userOf(one.value());
        else if (name == QLatin1String("creationDateTime"))
            selection.at = momentOf(one.value());
    }
    QJsonObject facts;
    eachChildByView(xml, [&](QStringView name) {
        if (name == QLatin1String("Coding")) {
            selection.codings.push_back(readCoding(xml));
        } else if (name == QLatin1String("Description")) {
            const DescribedFacts described = splitFacts(xml.elementText());
            selection.comment = described.words;
            facts = described.facts;
        } else if (name == QLatin1String("NoteRef")) {
            selection.notes.push_back(guidOf(xml.attribute(u"targetGUID")));
        }
    });
    if (!hasBegin || !hasEnd) {
        m_unplaced += std::max<qint64>(1, static_cast<qint64>(selection.codings.size()));
        return std::nullopt;
    }
    if (selection.guid.isNull() && !selection.codings.empty())
        selection.guid = derivedGuid(selection.codings.front().guid, "selection");
    if (!facts.isEmpty()) {
        const QJsonObject byCoding = facts.value(QLatin1String("codings")).toObject();
        for (PackageCoding& coding : selection.codings) {
            const QJsonObject own = byCoding.isEmpty() ? facts : byCoding.value(coding.guid.toString()).toObject();
            if (const QJsonValue valence = own.value(QLatin1String("valence")); valence.isDouble())
                coding.valence = std::clamp<qint64>(valence.toInteger(), -2, 2);
            if (const QJsonValue weight = own.value(QLatin1String("weight")); weight.isDouble())
                coding.weight = weight.toDouble();
            coding.touchpoint = own.value(QLatin1String("touchpoint")).toString();
        }
    }
    return selection;
}

PackageCoding RefiParser::readCoding(Reader& xml)
{
    PackageCoding coding;
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute& one : attributes) {
        const QStringView name = one.name();
        if (name == QLatin1String("guid"))
            coding.guid = newGuid(one.value());
        else if (name == QLatin1String("creatingUser"))
            coding.user = userOf(one.value());
        else if (name == QLatin1String("creationDateTime"))
            coding.at = momentOf(one.value());
    }
    eachChildByView(xml, [&](QStringView name) {
        if (name == QLatin1String("CodeRef")) {
            const QXmlStreamAttributes reference = xml.attributes();
            for (const QXmlStreamAttribute& one : reference) {
                if (one.name() == QLatin1String("targetGUID"))
                    coding.code = guidOf(one.value());
            }
        } else if (name == QLatin1String("NoteRef"))
            coding.notes.push_back(guidOf(xml.attribute(u"targetGUID")));
    });
    if (coding.guid.isNull()) {
        ++m_badGuids;
        coding.guid = Guid::random();
    }
    return coding;
}

void RefiParser::readMedia(Reader& xml)
{
    const QString element = xml.name().toString();
    const bool isPdf = element == QLatin1String("PDFSource");
    const bool isHeard = element == QLatin1String("AudioSource") || element == QLatin1String("VideoSource");
    if (!isPdf && !isHeard && element != QLatin1String("PictureSource"))
        return;
    const Guid guid = newGuid(xml.attribute(u"guid"));
    const QString name = xml.attribute(u"name").trimmed(), path = xml.attribute(u"path");
    const QByteArray copy = xml.copy();

    bool hasText = false;
    qint64 areas = 0;
    Reader inner(copy, m_file, QStringLiteral("project.qde"));
    if ((isPdf || isHeard) && inner.next() == Reader::Token::Start) {
        eachChild(inner, [&](const QString& part) {
            const bool isText = part == QLatin1String(isPdf ? "Representation" : "Transcript");
            if (isText && m_files.read(inner.attribute(u"plainTextPath"))) {
                hasText = readTextSource(inner, isPdf && !hasText ? guid : Guid(), isPdf ? name : QString()) || hasText;
            } else if (part.endsWith(QLatin1String("Selection"))) {
                eachChild(inner, [&](const QString& inside) { areas += inside == QLatin1String("Coding") ? 1 : 0; });
            }
        });
    }
    if (!hasText) {
        ++m_keptMedia;
        keep(QStringLiteral("source"), guid, copy, path);
        return;
    }
    (isPdf ? m_pageAreas : m_mediaSelections) += areas;
    PackageDocument& document = m_package.documents.back();
    if (const auto original = m_files.read(path); original && isPdf) {
        document.originalName = m_files.find(path)->section(u'/', -1);
        document.original = *original;
    }
}

} // namespace tropa::exchange
