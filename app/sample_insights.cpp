#include "app/sample_insights.h"

#include "insights/insight_store.h"
#include "maps/scope_names.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tropa::app {

namespace {

using namespace insights;

class Reading
{
public:
    Reading(storage::Connection& db, const metrics::Sources& sources, Language language)
        : m_db(db), m_sources(sources), m_language(languageCode(language))
    {
    }

    Insight read(const QJsonObject& json)
    {
        Insight made;
        made.kind = maps::fromId(kinds(), json.value(QLatin1String("kind")).toString()).value_or(Kind::Hypothesis);
        made.status = maps::fromId(statuses(), json.value(QLatin1String("status")).toString()).value_or(Status::Open);
        made.statement = words(json, "statement");
        made.note = words(json, "note");
        made.owner = words(json, "owner");
        made.priority = {json.value(QLatin1String("value")).toDouble(), json.value(QLatin1String("effort")).toDouble()};
        made.dueOn = day(json, "due");
        for (const QJsonValue& one : json.value(QLatin1String("evidence")).toArray())
            addEvidence(made, one.toObject());
        for (const QJsonValue& one : json.value(QLatin1String("checks")).toArray()) {
            const QJsonObject from = one.toObject();
            Check check;
            check.metric = from.value(QLatin1String("metric")).toString();
            check.scope = scope(from.value(QLatin1String("scope")));
            check.before = wave(from, "before");
            check.after = wave(from, "after");
            check.splitOn = day(from, "since");
            made.checks.push_back(std::move(check));
        }
        return made;
    }
    /// What the file names and the sample does not have.
    const std::vector<Message>& notes() const { return m_notes; }

private:
    QString words(const QJsonObject& json, const char* name) const
    {
        return json.value(QLatin1String(name)).toObject().value(m_language).toString();
    }
    static QDate day(const QJsonObject& json, const char* name)
    {
        return QDate::fromString(json.value(QLatin1String(name)).toString(), Qt::ISODate);
    }
    metrics::Scope scope(const QJsonValue& json) { return maps::scopeFromNames(m_db, json.toObject(), m_notes); }
    frame::WaveId wave(const QJsonObject& json, const char* name)
    {
        const QString word = json.value(QLatin1String(name)).toString();
        const metrics::Dimension& dimension = *metrics::findDimension(QLatin1String(metrics::dimension::wave));
        return frame::WaveId(word.isEmpty() ? 0 : metrics::dimensionValue(m_db, dimension, word).value_or(0));
    }

    void addEvidence(Insight& made, const QJsonObject& json)
    {
        EvidencePiece piece;
        piece.side = maps::fromId(sides(), json.value(QLatin1String("side")).toString()).value_or(Side::For);
        piece.metric = json.value(QLatin1String("metric")).toString();
        if (piece.isMetric()) {
            piece.scope = scope(json.value(QLatin1String("scope")));
            made.evidence.push_back(std::move(piece));
            return;
        }
        constexpr int most = 400;
        const QString kind = json.value(QLatin1String("kind")).toString(QStringLiteral("segment"));
        int wanted = json.value(QLatin1String("count")).toInt();
        std::vector<EntityRef> heard; // one piece a respondent
        for (const metrics::Evidence& one : m_sources.about(m_db, scope(json.value(QLatin1String("quotes"))), most)) {
            if (wanted == 0)
                return;
            if (one.ref.kind != kind || !one.hasConsent || std::ranges::find(heard, one.source) != heard.end() ||
                (one.experience && *one.experience >= 0))
                continue;
            heard.push_back(one.source);
            piece.ref = one.ref;
            made.evidence.push_back(piece);
            --wanted;
        }
    }

    storage::Connection& m_db;
    const metrics::Sources& m_sources;
    QString m_language;
    std::vector<Message> m_notes;
};

} // namespace

Result<void> addSampleInsights(project::Project& project, const Furniture& furniture, const QString& file,
                               Language language)
{
    QFile source(file);
    const QJsonArray all =
        source.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(source.readAll()).array() : QJsonArray();
    if (all.isEmpty())
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 could not be read"), {file}});
    Reading reading(project.connection(), furniture.sources, language);
    std::vector<Insight> made;
    for (const QJsonValue& one : all)
        made.push_back(reading.read(one.toObject()));
    if (!reading.notes().empty())
        return Error(ErrorKind::Failed, reading.notes().front());
    const auto done = project.edit({QT_TRANSLATE_NOOP("core", "Insights")}, [&](project::Edit& edit) -> Result<void> {
        for (const Insight& one : made)
            addInsight(edit, one);
        return {};
    });
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace tropa::app
