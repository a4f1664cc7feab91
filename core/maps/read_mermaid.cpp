#include "maps/foreign_maps.h"

#include "maps/vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

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
    std::optional<double> m_exact; ///< from our comment, for the next task
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
    const QJsonObject ours = QJsonDocument::fromJson(words.mid(at + 6).toUtf8()).object();
    if (const QJsonValue exact = ours.value(QLatin1String("experience")); exact.isDouble())
        m_exact = std::clamp(exact.toDouble(), -2.0, 2.0);
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
    m_steps.append(QJsonObject{{QStringLiteral("guid"), step}, {QStringLiteral("title"), name}});
    if (isNumber) {
        const double experience = std::clamp(score - 3, -2.0, 2.0);
        // Ours is taken while nobody has changed the score beside it.
        const bool isOurs = m_exact && std::clamp(std::round(*m_exact) + 3, 0.0, 5.0) == score;
        card("curve", step, {{QStringLiteral("experience"), isOurs ? *m_exact : experience}});
    }
    m_exact.reset();
    if (data.size() > 1) {
        for (const QString& actor : data[1].split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (actor.trimmed().isEmpty())
                continue;
            m_hasOwners = true;
            card("owner", step, {{QStringLiteral("text"), actor.trimmed()}});
        }
    }
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
        m_title = rest;
    } else if (keyword == QLatin1String("section")) {
        section(rest);
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
