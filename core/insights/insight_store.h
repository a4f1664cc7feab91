#pragma once

#include "insights/insight.h"
#include "project/edit.h"

namespace tropa::insights {

/// All of them in their order, with evidence and checks. Errors stay on the connection, as everywhere in stores.
std::vector<Insight> allInsights(storage::Connection& connection);
/// Its id is 0 when there is no such insight.
Insight insight(storage::Connection& connection, InsightId id);
/// The insight a map element was made into, or 0.
InsightId insightOf(storage::Connection& connection, const EntityRef& origin);
/// Insights that rest on this piece of evidence.
std::vector<InsightId> insightsOn(storage::Connection& connection, const EntityRef& evidence);

/// At the end, with its evidence and checks; id, null guid and moment are filled in.
InsightId addInsight(project::Edit& edit, const Insight& insight);
/// What it says of itself; evidence and checks stay as they are.
void setInsight(project::Edit& edit, const Insight& insight);
/// With its evidence and checks.
void removeInsight(project::Edit& edit, InsightId id);

/// The same entity or the same metric in the same scope is there once: a second time only its side is set.
EvidenceId addEvidence(project::Edit& edit, InsightId insight, const EvidencePiece& piece);
void setSide(project::Edit& edit, EvidenceId id, Side side);
void removeEvidence(project::Edit& edit, EvidenceId id);

CheckId addCheck(project::Edit& edit, InsightId insight, const Check& check);
void removeCheck(project::Edit& edit, CheckId id);

} // namespace tropa::insights
