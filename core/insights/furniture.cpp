#include "insights/furniture.h"

#include "insights/insight_store.h"

namespace tropa::insights {

namespace {

class InsightEvidence final : public metrics::EvidenceSource
{
public:
    QStringList kinds() const override { return {QStringLiteral("insight")}; }

    std::optional<metrics::Evidence> evidence(storage::Connection& connection, const EntityRef& ref) const override
    {
        const Insight found = insight(connection, InsightId(ref.id));
        if (!found.id.isValid())
            return std::nullopt;
        const Language language = metrics::projectLanguage(connection);
        metrics::Evidence evidence;
        evidence.ref = evidence.source = ref;
        evidence.text = found.statement;
        evidence.citation = QStringList{text(maps::term(insights::kinds(), found.kind).name, language),
                                        text(maps::term(insights::statuses(), found.status).name, language)}
                                .join(QStringLiteral(" · "));
        evidence.date = found.madeAt.date();
        return evidence;
    }

    /// Nobody said them: they are the team's own words, and come only where they are asked for by name.
    std::vector<metrics::Evidence> about(storage::Connection&, const metrics::Scope&, int) const override { return {}; }
};

} // namespace

void addSources(metrics::Sources& sources)
{
    sources.add(std::make_unique<InsightEvidence>());
}

} // namespace tropa::insights
