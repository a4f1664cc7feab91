#include "maps/foreign_maps.h"

#include "maps/mermaid_name.h"
#include "maps/vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tropa::maps {

namespace {

constexpr qsizetype mostLines = 200000;

class MermaidReader
{
public:
    MermaidReader(QString name, Language language) : m_title(std::move(name)), m_language(language) {}
    Result<ConvertedExample> read(const QString& text);

private:
    Result<void> line(const QString& line, qint64 number);
    Result<void> task(const QString& line, qint64 number);
    void comment(const QString& words);
    void section(const QString& title);
    QString exactName(const QString& written) const;
    void card(const char* lane, const QString& step, QJsonObject fields);

    QString m_title;
    Language m_language;
    QJsonArray m_stages, m_cards;
    QJsonArray m_steps; ///< of the section being read
    QString m_section;
    bool m_hasSection = false;
    bool m_hasOwners = false;
    bool m_hasBegun = false;
    bool m_inDescription = false;
    QJsonObject m_exact; ///< from our remark, for the next line
    int m_number = 0;
    QStringList m_badLines;
    qint64 m_bad = 0;
};

void MermaidReader::section(const QString& title)
{
    if (m_hasSection || !m_steps.isEmpty())
        m_stages.append(QJsonObject{{QStringLiteral("guid"), QStringLiteral("stage %1").arg(m_stages.size())},
                                    {QStringLiteral("title"), m_section},
                                    {QStringLiteral("steps"), m_steps}});
    m_steps = {};
    m_section = title;
    m_hasSection = true;
}

void MermaidReader::card(const char* lane, const QString& step, QJsonObject fields)
{
    fields.insert(QStringLiteral("guid"), QStringLiteral("card %1").arg(m_cards.size()));
    fields.insert(QStringLiteral("lane"), QLatin1String(lane));
    fields.insert(QStringLiteral("step"), step);
    m_cards.append(fields);
}

void MermaidReader::comment(const QString& words)
{
    const qsizetype at = words.indexOf(QLatin1String("tropa {"));
    if (at < 0)
        return;
    m_exact = QJsonDocument::fromJson(words.mid(at + 6).toUtf8()).object();
}

/// The words our remark gives for these, while nobody has changed them.
QString MermaidReader::exactName(const QString& written) const
{
    const QString exact = m_exact.value(QLatin1String("name")).toString();
    return mermaidName(exact) == written && !exact.trimmed().isEmpty() ? exact : written;
}

Result<void> MermaidReader::task(const QString& line, qint64 number)
{
    const qsizetype colon = line.indexOf(QLatin1Char(':'));
    const QString name = line.left(colon).trimmed();
    const QStringList data = line.mid(colon + 1).split(QLatin1Char(':'));
    bool isNumber = false;
    const double score = data[0].trimmed().toDouble(&isNumber);
    if (std::isinf(score) || (isNumber && (std::isnan(score) || std::abs(score) > 100)))
        return Error(ErrorKind::BadInput,
                     {QT_TRANSLATE_NOOP("core", "Line %1: the score “%2” is on no scale; 0 … 5 is expected"),
                      {number, data[0].trimmed().left(20)}});
    if (name.isEmpty() || !isNumber || score < 0 || score > 5) {
        ++m_bad;
        m_badLines << QString::number(number);
        if (name.isEmpty())
            return {};
    }
    const QString step = QStringLiteral("step %1").arg(m_number++);
    m_steps.append(QJsonObject{{QStringLiteral("guid"), step}, {QStringLiteral("title"), exactName(name)}});
    // Ours is taken while nobody has changed the score beside it; null: there is none.
    const QJsonValue ours = m_exact.value(QLatin1String("experience"));
    const double exact = std::clamp(ours.toDouble(), -2.0, 2.0);
    const bool isOurs = (ours.isDouble() || ours.isNull()) && std::clamp(std::round(exact) + 3, 0.0, 5.0) == score;
    if (isNumber && !(isOurs && ours.isNull()))
        card("curve", step, {{QStringLiteral("experience"), isOurs ? exact : std::clamp(score - 3, -2.0, 2.0)}});
    QStringList listed = data.value(1).split(QLatin1Char(','), Qt::SkipEmptyParts);
    std::ranges::transform(listed, listed.begin(), [](const QString& actor) { return actor.trimmed(); });
    QStringList actors = m_exact.value(QLatin1String("actors")).toVariant().toStringList(), written;
    std::ranges::transform(actors, std::back_inserter(written), mermaidListed);
    for (const QString& actor : written == listed ? actors : listed) {
        if (actor.isEmpty())
            continue;
        m_hasOwners = true;
        card("owner", step, {{QStringLiteral("text"), actor}});
    }
    m_exact = {};
    return {};
}

Result<void> MermaidReader::line(const QString& raw, qint64 number)
{
    QString words = raw.trimmed();
    if (words.startsWith(QLatin1String("%%"))) {
        comment(words);
        return {};
    }
    if (const qsizetype hash = words.indexOf(QLatin1Char('#')); hash >= 0)
        words = words.left(hash).trimmed();
    if (m_inDescription) {
        m_inDescription = !words.contains(QLatin1Char('}'));
        return {};
    }
    if (words.isEmpty() || words.startsWith(QLatin1String("---")) || words.startsWith(QLatin1String("```")))
        return {};
    const QString keyword = words.section(QRegularExpression(QStringLiteral("[\\s:{]")), 0, 0).toLower();
    const QString rest = words.mid(keyword.size()).trimmed();
    if (!m_hasBegun) {
        m_hasBegun = keyword == QLatin1String("journey");
        return {};
    }
    if (keyword == QLatin1String("title") && !rest.isEmpty()) {
        m_title = exactName(rest);
        m_exact = {};
    } else if (keyword == QLatin1String("section")) {
        section(exactName(rest));
        m_exact = {};
    } else if (keyword == QLatin1String("acctitle") || keyword == QLatin1String("accdescr")) {
        m_inDescription = rest.startsWith(QLatin1Char('{')) && !rest.contains(QLatin1Char('}'));
    } else if (words.contains(QLatin1Char(':'))) {
        return task(words, number);
    } else {
        ++m_bad;
        m_badLines << QString::number(number);
    }
    return {};
}

Result<ConvertedExample> MermaidReader::read(const QString& text)
{
    const QStringList lines = text.split(QRegularExpression(QStringLiteral("\r\n|\n|\r")));
    if (lines.size() > mostLines)
        return Error(ErrorKind::BadInput, {QT_TRANSLATE_NOOP("core", "The file has %1 lines; a journey has at most %2"),
                                           {static_cast<qint64>(lines.size()), static_cast<qint64>(mostLines)}});
    qint64 number = 0;
    for (const QString& one : lines) {
        ++number;
        const bool isComment = one.trimmed().startsWith(QLatin1String("%%"));
        for (const QString& statement : isComment ? QStringList{one} : one.split(QLatin1Char(';'))) {
            if (Result<void> done = line(statement, number); !done)
                return std::move(done).error();
        }
    }
    section({});
    if (!m_hasBegun || m_number == 0)
        return Error(
            ErrorKind::BadInput,
            {QT_TRANSLATE_NOOP("core", "This is no Mermaid journey: “journey” and at least one task are expected")});
    QJsonArray lanes;
    for (const LaneKind kind : {LaneKind::Curve, LaneKind::Owner}) {
        if (kind == LaneKind::Curve || m_hasOwners)
            lanes.append(QJsonObject{{QStringLiteral("guid"), idOf(kind)},
                                     {QStringLiteral("kind"), idOf(kind)},
                                     {QStringLiteral("title"), tropa::text(term(laneKinds(), kind).name, m_language)}});
    }
    const QJsonObject map{{QStringLiteral("guid"), QStringLiteral("map")},
                          {QStringLiteral("kind"), QStringLiteral("journey")},
                          {QStringLiteral("title"), m_title},
                          {QStringLiteral("lanes"), lanes},
                          {QStringLiteral("cards"), m_cards}};
    ConvertedExample converted;
    converted.document = {
        {QStringLiteral("format"), QStringLiteral("tropa-map/1")},
        {QStringLiteral("journeys"), QJsonArray{QJsonObject{{QStringLiteral("name"), m_title},
                                                            {QStringLiteral("stages"), m_stages},
                                                            {QStringLiteral("maps"), QJsonArray{map}}}}}};
    if (m_bad > 0)
        converted.notes.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n lines could not be read in full: %1"), m_bad,
                             {m_badLines.mid(0, 20).join(QStringLiteral(", "))}));
    return converted;
}

} // namespace

Result<ConvertedExample> fromMermaid(const QByteArray& text, const QString& name, Language language)
{
    return MermaidReader(name, language).read(QString::fromUtf8(text));
}

} // namespace tropa::maps
