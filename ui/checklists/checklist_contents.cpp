#include "ui/checklists/checklist_contents.h"

#include "checklists/checklist_store.h"
#include "checklists/visit_columns.h"
#include "frame/frame_store.h"
#include "metrics/targets_store.h"

#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <unordered_map>

namespace tropa::ui::checklists {

using tropa::checklists::Item;
using tropa::checklists::ItemScore;
using tropa::checklists::Visit;

namespace {

Result<ChecklistContents::Clinic> readClinic(const metrics::EvaluationContext& context,
                                             const metrics::Catalogue& catalogue, const metrics::Scope& scope,
                                             std::vector<metrics::Group>& sections, qint64 id, const QString& name)
{
    const auto result = catalogue.evaluate(context, scoreMetric(), {scope, {}, QStringLiteral("section")});
    if (!result)
        return result.error();
    if (id == 0)
        sections = result->groups;
    ChecklistContents::Clinic clinic{id, name, {}, result->total};
    for (const metrics::Group& section : sections) {
        const auto found = std::ranges::find(result->groups, section.key, &metrics::Group::key);
        clinic.sections.push_back(found == result->groups.end() ? metrics::Value() : found->value);
    }
    return clinic;
}

Result<void> readClinics(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                         const metrics::Scope& scope, ChecklistContents& contents)
{
    auto network = readClinic(context, catalogue, scope, contents.sections, 0, {});
    if (!network)
        return std::move(network).error();
    const auto byClinic = catalogue.evaluate(context, scoreMetric(), {scope, {}, QStringLiteral("clinic")});
    if (!byClinic)
        return byClinic.error();
    for (const metrics::Group& group : byClinic->groups) {
        auto clinic = readClinic(context, catalogue, scope.with(metrics::dimension::clinic, group.key),
                                 contents.sections, group.key, group.label);
        if (!clinic)
            return std::move(clinic).error();
        contents.clinics.push_back(std::move(*clinic));
    }
    contents.clinics.push_back(std::move(*network));
    return {};
}

std::vector<ChecklistContents::Mark> marksOf(const tropa::checklists::Checklist& checklist,
                                             const std::unordered_map<qint64, ItemScore>& given)
{
    std::vector<ChecklistContents::Mark> marks;
    for (const auto& section : checklist.sections) {
        for (const Item& item : section.items) {
            const auto found = given.find(item.id.value());
            if (found == given.end())
                continue;
            const ItemScore& score = found->second;
            marks.push_back({{QStringLiteral("checklist_score"), score.id.value()},
                             section.name,
                             item.text,
                             item.critical,
                             item.maximum,
                             score.score,
                             score.comment});
        }
    }
    return marks;
}

Result<void> readVisits(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                        const metrics::Scope& scope, ChecklistContents& contents)
{
    const auto chosen = catalogue.rows(context, scoreMetric(), {scope, {}, {}}, std::numeric_limits<int>::max());
    if (!chosen)
        return chosen.error();
    const auto columns = tropa::checklists::loadVisitColumns(context.db);
    std::unordered_map<qint64, std::size_t> columnOf;
    for (std::size_t i = 0; i < columns.rows.size(); ++i)
        columnOf[columns.rows.ids[i]] = i;
    std::unordered_map<qint64, Visit> visits;
    for (Visit& visit : tropa::checklists::visits(context.db))
        visits[visit.id.value()] = std::move(visit);
    std::unordered_map<qint64, std::unordered_map<qint64, ItemScore>> given;
    for (ItemScore& score : tropa::checklists::scores(context.db))
        given[score.visit.value()][score.item.value()] = std::move(score);
    const auto clinics = tropa::frame::frameNames(context.db, QStringLiteral("clinic"));
    std::unordered_map<qint64, QString> scenarios;
    for (const auto& [id, name] : tropa::checklists::scenarios(context.db))
        scenarios[id.value()] = name;
    for (const EntityRef& ref : *chosen) {
        const auto column = columnOf.find(ref.id);
        const auto visit = visits.find(ref.id);
        if (column == columnOf.end() || visit == visits.end())
            continue;
        const auto clinic = clinics.find(visit->second.clinic.value());
        const auto& score = columns.scores[column->second];
        contents.visits.push_back({visit->second, clinic == clinics.end() ? QString() : clinic->second,
                                   scenarios[visit->second.scenario.value()], score.percent, score.criticalFailed,
                                   marksOf(columns.checklists[columns.checklistOf[column->second]], given[ref.id])});
    }
    contents.isEmpty = columns.rows.size() == 0 && columns.checklists.empty();
    return {};
}

} // namespace

QString scoreMetric()
{
    return QStringLiteral("checklist.score");
}

Result<ChecklistContents> readChecklists(storage::Connection& db, const metrics::Catalogue& catalogue,
                                         const metrics::Sources& sources, const metrics::Scope& scope)
{
    ChecklistContents contents;
    const metrics::EvaluationContext context{db, QDate::currentDate(), {}, 0.95, &sources};
    if (Result<void> read = readVisits(context, catalogue, scope, contents); !read)
        return std::move(read).error();
    if (Result<void> read = readClinics(context, catalogue, scope, contents); !read)
        return std::move(read).error();
    contents.checklists = tropa::checklists::checklists(db);
    for (const auto& checklist : contents.checklists) {
        contents.isEmpty = false;
        for (const auto& section : checklist.sections) {
            for (const Item& item : section.items)
                contents.items.push_back({section.name, item});
        }
    }
    contents.touchpoints = tropa::frame::frameNames(db, QStringLiteral("touchpoint"));
    if (const auto target = metrics::target(db, scoreMetric(), context.today))
        contents.target = target->value;
    if (db.failed()) {
        Error error = db.error();
        db.clearError();
        return error;
    }
    return contents;
}

std::optional<double> spreadWithinClinics(const std::vector<ChecklistContents::Seen>& visits)
{
    std::map<tropa::frame::ClinicId, std::vector<double>> byClinic;
    for (const ChecklistContents::Seen& seen : visits) {
        if (seen.score)
            byClinic[seen.visit.clinic].push_back(*seen.score);
    }
    double squares = 0;
    std::size_t freedom = 0;
    for (const auto& [clinic, scores] : byClinic) {
        const double mean = std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(scores.size());
        for (const double score : scores)
            squares += (score - mean) * (score - mean);
        freedom += scores.size() - 1;
    }
    if (freedom == 0 || squares <= 0)
        return std::nullopt;
    return std::sqrt(squares / static_cast<double>(freedom));
}

} // namespace tropa::ui::checklists
