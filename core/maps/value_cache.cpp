#include "maps/value_cache.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tropa::maps {

namespace {

QByteArray keyOf(const metrics::EvaluationContext& context, const QString& metric, const metrics::Request& request)
{
    QJsonObject parameters;
    for (const auto& [name, value] : request.parameters)
        parameters.insert(name, value);
    return QJsonDocument(QJsonArray{metric, request.by, parameters, request.scope.toJson(),
                                    context.today.toString(Qt::ISODate), context.level})
        .toJson(QJsonDocument::Compact);
}

} // namespace

Result<metrics::Evaluation> ValueCache::evaluate(const metrics::EvaluationContext& context,
                                                 const metrics::Catalogue& catalogue, const QString& metric,
                                                 const metrics::Request& request)
{
    const QByteArray key = keyOf(context, metric, request);
    qint64 generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        generation = m_generation;
        if (const auto found = m_evaluations.constFind(key); found != m_evaluations.constEnd())
            return *found;
    }
    Result<metrics::Evaluation> evaluation = catalogue.evaluate(context, metric, request);
    if (evaluation) {
        const std::lock_guard lock(m_mutex);
        if (generation == m_generation)
            m_evaluations.insert(key, *evaluation);
    }
    return evaluation;
}

void ValueCache::clear()
{
    const std::lock_guard lock(m_mutex);
    ++m_generation;
    m_evaluations.clear();
}

} // namespace tropa::maps
