#pragma once

#include "base/entity_ref.h"
#include "frame/ids.h"
#include "metrics/journey_source.h"
#include "metrics/scope.h"

#include <memory>
#include <optional>
#include <vector>

namespace tropa::metrics {

/// One piece of evidence in words: what a map shows without seeing the room it comes from.
struct Evidence
{
    EntityRef ref;
    QString text;     ///< the quote, comment or review
    QString citation; ///< "R7, turn 42"
    frame::PersonId person;
    EntityRef source;                 ///< the respondent, response, visit it came from; counts distinct voices
    std::optional<double> experience; ///< on [-2, 2], when it says
    bool hasConsent = true;           ///< without it, exports leave the text out
    QDate date;
};

/// Implemented by rooms whose entities can be pointed at. Any thread; the connection belongs to the caller.
class EvidenceSource
{
public:
    virtual ~EvidenceSource() = default;
    /// The entity kinds it answers for: "segment", "answer_text", "review" …
    virtual QStringList kinds() const = 0;
    /// None when the entity does not exist (any more).
    virtual std::optional<Evidence> evidence(storage::Connection& connection, const EntityRef& ref) const = 0;
    /// Evidence that speaks of a touchpoint or carries one of these codes, newest first, inside the scope.
    virtual std::vector<Evidence> about(storage::Connection& connection, const Scope& scope, int limit) const = 0;
};

/// Who is in a segment of patients, as of a date. Implemented by the room that owns the visit base.
class SegmentSource
{
public:
    virtual ~SegmentSource() = default;
    /// True when this room can tell from such a rule.
    virtual bool understands(const QJsonObject& rule) const = 0;
    /// Sorted person ids.
    virtual Result<std::vector<qint64>> persons(storage::Connection& connection, const QJsonObject& rule,
                                                QDate asOf) const = 0;
};

/// All sources of a program, filled once by app/catalogue.cpp.
class Sources
{
public:
    void add(std::unique_ptr<EvidenceSource> source) { m_evidence.push_back(std::move(source)); }
    void add(std::unique_ptr<SegmentSource> source) { m_segments.push_back(std::move(source)); }
    void add(std::unique_ptr<JourneySource> source) { m_journeys.push_back(std::move(source)); }
    const std::vector<std::unique_ptr<JourneySource>>& journeys() const { return m_journeys; }

    std::optional<Evidence> evidence(storage::Connection& connection, const EntityRef& ref) const;
    std::vector<Evidence> about(storage::Connection& connection, const Scope& scope, int limit) const;
    Result<std::vector<qint64>> persons(storage::Connection& connection, frame::SegmentId segment, QDate asOf) const;

private:
    std::vector<std::unique_ptr<EvidenceSource>> m_evidence;
    std::vector<std::unique_ptr<SegmentSource>> m_segments;
    std::vector<std::unique_ptr<JourneySource>> m_journeys;
};

} // namespace tropa::metrics
