#include "interviews/code_crosstab.h"

#include "statistics/clustering.h"
#include "statistics/crosstab.h"

#include <QCoreApplication>

namespace tropa::interviews {

namespace {

constexpr double error = 0.05;

// Over how many tests p is corrected, and how.
Message correctionRule(statistics::Correction correction, qint64 tests)
{
    switch (correction) {
    case statistics::Correction::Holm:
        return Message::counted(
            QT_TRANSLATE_N_NOOP("core",
                                "p is two-sided, corrected over %n code(s) by Holm: the chance of any false find"),
            tests);
    case statistics::Correction::Bonferroni:
        return Message::counted(
            QT_TRANSLATE_N_NOOP(
                "core", "p is two-sided, corrected over %n code(s) by Bonferroni: the chance of any false find"),
            tests);
    case statistics::Correction::BenjaminiHochberg:
        return Message::counted(
            QT_TRANSLATE_N_NOOP("core",
                                "p is two-sided, corrected over %n code(s) by Benjamini and Hochberg: the share "
                                "of false finds among those that are told apart"),
            tests);
    default:
        return Message::counted(
            QT_TRANSLATE_N_NOOP("core", "p is two-sided and not corrected, though %n code(s) are tested at once"),
            tests);
    }
}

// A row against "does not speak of it", over the groups.
void testRow(CodeCrosstab::Row& row, const std::vector<RespondentSplit::Group>& groups)
{
    statistics::Matrix counts(2, groups.size());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        counts.at(0, g) = static_cast<double>(row.cells[g].count);
        counts.at(1, g) = static_cast<double>(groups[g].respondents - row.cells[g].count);
    }
    row.isSmall = row.count < 5;
    const auto tested = statistics::crosstab(counts);
    if (!tested)
        return; // everybody or nobody speaks of it
    for (std::size_t g = 0; g < groups.size(); ++g)
        row.cells[g].residual = tested->adjustedResiduals.at(0, g);
    row.chiSquared = tested->chiSquared;
    row.p = tested->p;
    if (tested->smallestExpected < 5) {
        const Result<double> exact = groups.size() == 2
                                         ? Result<double>(statistics::fisherTwoByTwo(counts.at(0, 0), counts.at(0, 1),
                                                                                     counts.at(1, 0), counts.at(1, 1)))
                                         : statistics::fisherExact(counts);
        if (exact) {
            row.p = *exact;
            row.isExact = true;
        }
    }
    if (groups.size() == 2) {
        const auto shareOf = [&](std::size_t g) {
            return statistics::Proportion{counts.at(0, g), static_cast<double>(groups[g].respondents)};
        };
        if (const auto compared = statistics::compareProportions(shareOf(0), shareOf(1)))
            row.difference = *compared;
    }
}

} // namespace

std::vector<SegmentId> CodeCrosstab::segments(std::size_t row, int group) const
{
    return table.segmentsWhere(
        row, [&](std::size_t i) { return group < 0 ? split.groupOf[i] >= 0 : split.groupOf[i] == group; });
}

std::vector<Message> CodeCrosstab::findings(const Codebook& book) const
{
    std::vector<Message> said;
    if (unit == CrosstabUnit::Segments) {
        said.push_back({QT_TRANSLATE_NOOP("core", "Segments of one respondent are not independent of each other: "
                                                  "residuals show where to look, p values are not given")});
        said.push_back(
            {QT_TRANSLATE_NOOP("core", "n = %1 segments counted in the rows; a segment of a subcode counts in each row "
                                       "above it. A share is of the group's segments in all rows"),
             {n}});
        return said;
    }
    if (isSpeakerSplit(split.by))
        said.push_back(
            {QT_TRANSLATE_NOOP("core", "Each speaker of an interview is counted apart; those of one interview "
                                       "hear each other, so p is too small where many have several")});
    qint64 differ = 0, small = 0;
    const Row* clearest = nullptr;
    for (const Row& row : rows) {
        if (row.corrected && *row.corrected <= error) {
            ++differ;
            if (!clearest || *row.corrected < *clearest->corrected)
                clearest = &row;
        }
        small += row.isSmall ? 1 : 0;
    }
    const auto tested = static_cast<qint64>(rows.size());
    if (!clearest)
        said.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core", "None of %n code(s) can be told apart between the groups, at p 0.05 corrected"),
            tested));
    else
        said.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core",
                                "%n code(s) of %1 differ between the groups at p 0.05 corrected; first of all: %2"),
            differ, {tested, book.path(clearest->code)}));
    if (small > 0)
        said.push_back(Message::counted(
            QT_TRANSLATE_N_NOOP("core",
                                "%n code(s) are spoken of by fewer than 5 respondents: a difference could not show"),
            small));
    for (const RespondentSplit::Group& group : split.groups) {
        if (group.respondents < 5)
            said.push_back(
                {QT_TRANSLATE_NOOP("core", "The group “%1” has only %2 respondents"), {group.name, group.respondents}});
    }
    if (split.unknown > 0)
        said.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n respondent(s) have no value of “%1” and are left out"),
                             split.unknown, {split.name}));
    said.push_back({QT_TRANSLATE_NOOP("core", "n = %1. A share is of all respondents of the group who have a "
                                              "transcript here, spoken of or not; a residual above zero: more often "
                                              "than in the other groups"),
                    {n}});
    said.push_back(
        correctionRule(correction, std::ranges::count_if(rows, [](const Row& row) { return row.p.has_value(); })));
    return said;
}

namespace {

Result<std::pair<Selection, RespondentSplit>> chosenFor(storage::Connection& connection, const metrics::Scope& scope,
                                                        const CrosstabOptions& options)
{
    if (!isPatientSplit(options.by) || !options.sources)
        return selectAndSplit(connection, scope, options.by, options.selection);
    Selection selection = select(connection, scope, options.selection);
    auto split = splitByPatients(connection, selection.respondents, *options.sources, options.today);
    if (!split)
        return split.error();
    return std::pair(std::move(selection), std::move(*split));
}

} // namespace

Result<CodeCrosstab> codeCrosstab(storage::Connection& connection, const metrics::Scope& scope,
                                  const CrosstabOptions& options)
{
    auto chosen = chosenFor(connection, scope, options);
    if (!chosen)
        return chosen.error();
    const Selection& selection = chosen->first;
    RespondentSplit* split = &chosen->second;
    if (split->groups.size() < 2)
        return Error(
            ErrorKind::Failed,
            {QT_TRANSLATE_NOOP("core", "“%1” does not tell respondents apart here: there are fewer than two groups"),
             {split->name}});
    CodeCrosstab result{std::move(*split),
                        options.unit,
                        options.correction,
                        CodeTable(selection, options.level, options.codes),
                        {},
                        0,
                        {},
                        {}};
    const auto& groups = result.split.groups;
    const CodeTable& table = result.table;
    statistics::Matrix whole(table.codes().size(), groups.size());
    for (std::size_t code = 0; code < table.codes().size(); ++code) {
        CodeCrosstab::Row row;
        row.code = table.codes()[code];
        row.cells.resize(groups.size());
        for (std::size_t i = 0; i < table.respondents().size(); ++i) {
            const int group = result.split.groupOf[i];
            if (group < 0 || !table.has(i, code))
                continue;
            const auto count = static_cast<qint64>(table.counts().at(i, code));
            row.cells[static_cast<std::size_t>(group)].count += options.unit == CrosstabUnit::Segments ? count : 1;
        }
        for (std::size_t g = 0; g < groups.size(); ++g) {
            whole.at(code, g) = static_cast<double>(row.cells[g].count);
            row.count += row.cells[g].count;
        }
        result.rows.push_back(std::move(row));
    }
    if (options.unit == CrosstabUnit::Respondents) {
        for (const auto& group : groups)
            result.n += group.respondents;
        std::vector<double> pValues;
        for (CodeCrosstab::Row& row : result.rows) {
            for (std::size_t g = 0; g < groups.size(); ++g)
                row.cells[g].share = double(row.cells[g].count) / double(groups[g].respondents);
            testRow(row, groups);
            if (row.p)
                pValues.push_back(*row.p);
        }
        const std::vector<double> corrected = statistics::adjusted(pValues, options.correction);
        std::size_t next = 0;
        for (CodeCrosstab::Row& row : result.rows) {
            if (row.p)
                row.corrected = corrected[next++];
        }
        return result;
    }
    std::vector<double> totals(groups.size(), 0);
    for (const CodeCrosstab::Row& row : result.rows) {
        result.n += row.count;
        for (std::size_t g = 0; g < groups.size(); ++g)
            totals[g] += double(row.cells[g].count);
    }
    const auto tested = statistics::crosstab(whole);
    for (std::size_t code = 0; code < result.rows.size(); ++code) {
        CodeCrosstab::Row& row = result.rows[code];
        row.isSmall = row.count < 5;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            row.cells[g].share = totals[g] > 0 ? double(row.cells[g].count) / totals[g] : 0;
            if (tested)
                row.cells[g].residual = tested->adjustedResiduals.at(code, g);
        }
    }
    if (tested) {
        result.chiSquared = tested->chiSquared;
        result.cramersV = tested->cramersV;
    }
    return result;
}

} // namespace tropa::interviews
