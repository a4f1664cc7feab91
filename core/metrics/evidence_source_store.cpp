#include "metrics/evidence_source.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tropa::metrics {

std::optional<Evidence> Sources::evidence(storage::Connection& connection, const EntityRef& ref) const
{
    for (const auto& source : m_evidence) {
        if (source->kinds().contains(ref.kind))
            return source->evidence(connection, ref);
    }
    return std::nullopt;
}

std::vector<Evidence> Sources::about(storage::Connection& connection, const Scope& scope, int limit) const
{
    std::vector<Evidence> all;
    for (const auto& source : m_evidence) {
        auto some = source->about(connection, scope, limit);
        std::ranges::move(some, std::back_inserter(all));
    }
    return all;
}

Result<std::vector<qint64>> Sources::persons(storage::Connection& connection, frame::SegmentId segment,
                                             QDate asOf) const
{
    const auto rule = connection.value<QString>("SELECT rule FROM segment_of_patients WHERE id = ?", segment);
    const QJsonObject json = QJsonDocument::fromJson(rule.value_or(QString()).toUtf8()).object();
    for (const auto& source : m_segments) {
        if (source->understands(json))
            return source->persons(connection, json, asOf);
    }
    return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "The rule of this segment is not understood")});
}

} // namespace tropa::metrics
