#pragma once

#include "metrics/catalogue.h"

#include <QHash>

#include <mutex>

namespace tropa::maps {

/// Evaluations that were asked for since the data last changed, so that editing a map asks nothing twice. Shared by the
/// jobs of one window; whoever owns it clears it when keepsMetrics(change) is false. Thread-safe.
class ValueCache
{
public:
    Result<metrics::Evaluation> evaluate(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                                         const QString& metric, const metrics::Request& request);
    void clear();

private:
    std::mutex m_mutex;
    qint64 m_generation = 0; ///< an evaluation begun before clear() is not kept
    QHash<QByteArray, metrics::Evaluation> m_evaluations;
};

} // namespace tropa::maps
