#pragma once

#include "maps/board_values.h"
#include "maps/disclosure.h"
#include "project/project.h"

#include <functional>

namespace tropa::maps {

struct HandOverOptions
{
    metrics::Scope filter; ///< what the values are frozen for, beside each map's own scope
    QDate today;
    project::OpenOptions opening; ///< of the copy: parts, language; its coder is no person
    /// What other rooms give to the copy: first the numbers they will tell, which are weighed together with those of
    /// the maps; then, in the copy's one entry, what the weighing leaves of them. Both or none.
    std::function<void(Disclosure&)> tell = {};
    std::function<void(project::Edit&, const Disclosure&)> more = {};
};
struct HandOverReport
{
    int maps = 0;
    qint64 cells = 0;  ///< values carried
    qint64 hidden = 0; ///< values over fewer than leastShown, and those that give so few away
    qint64 words = 0;  ///< texts of cards that were words of respondents, and notes
    std::vector<Message> notes;
};

/// A copy of a project for those who may see results and not their sources: a new project file that holds the maps and
/// what they compute now, and nothing else. Made by writing what may go, not by taking out what may not: no answers,
/// transcripts, reviews, persons, respondents, quotes, notes, history or coders ever reach its bytes; a card whose text
/// is a quote loses it. Fails when the target exists; on failure nothing is left. On a job, on its own connection.
Result<HandOverReport> handOver(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                                const metrics::Sources& sources, const QString& target, const HandOverOptions& options);

} // namespace tropa::maps
