#pragma once

#include "checklists/checklist.h"
#include "checklists/visit_store.h"
#include "metrics/catalogue.h"

namespace tropa::ui::checklists {

/// Everything the page shows, read at once by a job on its own connection. A value.
struct ChecklistContents
{
    /// A clinic with its score in every section and as a whole; the last row is the network.
    struct Clinic
    {
        qint64 id = 0; ///< 0: all of them
        QString name;
        std::vector<metrics::Value> sections; ///< as sections below
        metrics::Value whole;
    };
    struct Mark
    {
        EntityRef ref;
        QString section;
        QString item;
        bool critical = false;
        double maximum = 1;
        std::optional<double> score; ///< none: not applicable
        QString comment;
    };
    struct Seen
    {
        tropa::checklists::Visit visit;
        QString clinic;
        QString scenario;
        std::optional<double> score;
        bool criticalFailed = false;
        std::vector<Mark> marks; ///< in the checklist's order
    };
    struct Asked
    {
        QString section;
        tropa::checklists::Item item;
    };

    std::vector<metrics::Group> sections;
    std::vector<Clinic> clinics;
    std::vector<Seen> visits; ///< in the scope, newest first
    std::vector<Asked> items;
    std::vector<tropa::checklists::Checklist> checklists;
    std::map<qint64, QString> touchpoints;
    std::optional<double> target;
    bool isEmpty = true; ///< neither visits nor a template, whatever the filter
};

/// `scope` is already what checklist.score can be narrowed by.
Result<ChecklistContents> readChecklists(storage::Connection& db, const metrics::Catalogue& catalogue,
                                         const metrics::Sources& sources, const metrics::Scope& scope);
/// Standard deviation of scores between visits to one clinic, pooled over the clinics; none where no clinic has two.
std::optional<double> spreadWithinClinics(const std::vector<ChecklistContents::Seen>& visits);
/// "checklist.score", the number of this room.
QString scoreMetric();

} // namespace tropa::ui::checklists
