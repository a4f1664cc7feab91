#include "interviews/code_clusters.h"

#include "interviews/respondent_split.h"

#include <QCoreApplication>

namespace tropa::interviews {

namespace {

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

statistics::Matrix turned(const statistics::Matrix& rows)
{
    statistics::Matrix result(rows.columns, rows.rows);
    for (std::size_t i = 0; i < rows.rows; ++i) {
        for (std::size_t j = 0; j < rows.columns; ++j)
            result.at(j, i) = rows.at(i, j);
    }
    return result;
}

} // namespace

std::vector<SegmentId> CodeClusters::segments(std::size_t feature, int cluster) const
{
    std::vector<SegmentId> found;
    for (std::size_t object = 0; object < clustering.labels.size(); ++object) {
        if (cluster >= 0 && clustering.labels[object] != cluster)
            continue;
        const auto some =
            of == ClusterOf::Respondents ? table.segments(object, feature) : table.segments(feature, object);
        found.insert(found.end(), some.begin(), some.end());
    }
    return found;
}

std::vector<SegmentId> CodeClusters::segmentsOf(std::size_t object) const
{
    if (of == ClusterOf::Codes)
        return table.segmentsWhere(object, [](std::size_t) { return true; });
    std::vector<SegmentId> found;
    for (std::size_t code = 0; code < table.codes().size(); ++code) {
        const auto some = table.segments(object, code);
        found.insert(found.end(), some.begin(), some.end());
    }
    return found;
}

std::vector<Message> CodeClusters::findings() const
{
    std::vector<Message> said;
    double stability = 0;
    for (std::size_t c = 0; c < clustering.k; ++c)
        stability += clustering.stability[c] * double(clustering.sizes[c]) / double(clustering.labels.size());
    const auto k = static_cast<qint64>(clustering.k);
    if (clustering.hasStructure)
        said.push_back(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "%n cluster(s): mean silhouette %1, stability %2, p %3"), k,
                             {rounded(clustering.silhouette.mean), rounded(stability), clustering.p}));
    else if (clustering.p > 0.05)
        said.push_back({QT_TRANSLATE_NOOP("core", "There is no structure to speak of: groups as clear as these come up "
                                                  "when codes are dealt out at random (p %1)"),
                        {clustering.p}});
    else
        said.push_back({QT_TRANSLATE_NOOP("core", "There is no structure to rely on: the groups fall apart when one "
                                                  "fifth is left out (stability %1, 0.6 is wanted)"),
                        {rounded(stability)}});
    if (clustering.k != clustering.suggested)
        said.push_back({QT_TRANSLATE_NOOP("core", "The widest silhouettes are at %1 clusters"),
                        {static_cast<qint64>(clustering.suggested)}});
    for (std::size_t c = 0; c < clustering.k; ++c) {
        if (clustering.hasStructure && clustering.stability[c] < 0.6)
            said.push_back({QT_TRANSLATE_NOOP("core", "Cluster %1 is not stable (%2) and should not be trusted"),
                            {static_cast<qint64>(c + 1), rounded(clustering.stability[c])}});
    }
    const auto count = [](std::size_t number) { return static_cast<qint64>(number); };
    said.push_back(
        {QT_TRANSLATE_NOOP("core", "n = %1, told apart by %2 features. p: how often codes dealt out at random "
                                   "(%3 times) give silhouettes as wide; at least %4. Stability: how much of "
                                   "a cluster comes back in %5 draws of four fifths"),
         {count(names.size()), count(features.size()), count(options.permutations),
          std::round(1000.0 / static_cast<double>(options.permutations + 1)) / 1000, count(options.resamples)}});
    said.push_back({QT_TRANSLATE_NOOP("core", "The clusters were made of the features listed, so their differences say "
                                              "what the clusters are, not that they exist")});
    return said;
}

Result<CodeClusters> codeClusters(storage::Connection& connection, const metrics::Scope& scope,
                                  const CodeClusterOptions& options)
{
    const Selection selection = select(connection, scope, options.selection);
    CodeTable table(selection, options.level);
    const bool byCode = options.of == ClusterOf::Codes;
    const statistics::Matrix rows = byCode ? turned(table.counts()) : table.counts();
    if (rows.rows < 4 || rows.columns < 2)
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "Clusters need at least four respondents and a few "
                                                "codes; there are %1 and %2"),
                      {static_cast<qint64>(table.respondents().size()), static_cast<qint64>(table.codes().size())}});
    auto clustered = statistics::clustering(rows, options.clustering);
    if (!clustered)
        return clustered.error();
    std::vector<QString> people, codes;
    for (const Respondent& one : table.respondents())
        people.push_back(one.name);
    for (const CodeId id : table.codes())
        codes.push_back(selection.codebook.path(id));
    CodeClusters result{
        options.of, std::move(table),  std::move(*clustered), byCode ? codes : people, byCode ? people : codes, {},
        {},         options.clustering};
    result.apart = statistics::clusterFeatures(rows, result.clustering.labels);
    auto map = statistics::classicalScaling(result.clustering.distances);
    if (!map)
        return map.error();
    result.map = std::move(*map);
    return result;
}

std::vector<SegmentId> CodeCorrespondence::segments(std::size_t row, std::optional<std::size_t> column) const
{
    return table.segmentsWhere(rows[row], [&](std::size_t i) {
        return columnOf[i] >= 0 && (!column || columnOf[i] == static_cast<int>(*column));
    });
}

std::vector<Message> CodeCorrespondence::findings() const
{
    const double first = points.inertias.empty() ? 0 : points.inertias[0];
    const double second = points.inertias.size() < 2 ? 0 : points.inertias[1];
    std::vector<Message> said;
    said.push_back({QT_TRANSLATE_NOOP("core", "The picture shows %1% of what sets the columns apart (%2% and %3%)"),
                    {std::round(1000 * (first + second) / points.inertia) / 10,
                     std::round(1000 * first / points.inertia) / 10, std::round(1000 * second / points.inertia) / 10}});
    return said;
}

namespace {

Result<std::pair<Selection, RespondentSplit>> selectByPatients(storage::Connection& connection,
                                                               const metrics::Scope& scope,
                                                               const SelectionOptions& selected,
                                                               const PatientSource& patients)
{
    Selection selection = select(connection, scope, selected);
    auto split = splitByPatients(connection, selection.respondents, *patients.sources, patients.today);
    if (!split)
        return split.error();
    return std::pair(std::move(selection), std::move(*split));
}

} // namespace

Result<CodeCorrespondence> codeCorrespondence(storage::Connection& connection, const metrics::Scope& scope,
                                              const QString& by, CodeLevel level, const SelectionOptions& selected,
                                              const PatientSource& patients)
{
    const bool isEach = by == QLatin1String("respondent");
    auto chosen = isEach ? Result<std::pair<Selection, RespondentSplit>>(
                               std::pair(select(connection, scope, selected), RespondentSplit()))
                  : isPatientSplit(by) && patients.sources ? selectByPatients(connection, scope, selected, patients)
                                                           : selectAndSplit(connection, scope, by, selected);
    if (!chosen)
        return chosen.error();
    const Selection& selection = chosen->first;
    RespondentSplit* split = &chosen->second;
    CodeCorrespondence result{CodeTable(selection, level), {}, {}, {}, {}, {}};
    const std::size_t people = result.table.respondents().size();
    if (isEach) {
        for (std::size_t i = 0; i < people; ++i) {
            result.columnNames.push_back(result.table.respondents()[i].name);
            result.columnOf.push_back(static_cast<int>(i));
        }
    } else {
        for (const auto& group : split->groups)
            result.columnNames.push_back(group.name);
        result.columnOf = std::move(split->groupOf);
    }
    // Rows and columns without any count have no place in the picture.
    statistics::Matrix all(result.table.codes().size(), result.columnNames.size());
    for (std::size_t i = 0; i < people; ++i) {
        if (result.columnOf[i] < 0)
            continue;
        for (std::size_t code = 0; code < all.rows; ++code)
            all.at(code, static_cast<std::size_t>(result.columnOf[i])) += result.table.has(i, code) ? 1 : 0;
    }
    std::vector<int> kept(all.columns, -1);
    std::vector<QString> names;
    for (std::size_t j = 0; j < all.columns; ++j) {
        double sum = 0;
        for (std::size_t i = 0; i < all.rows; ++i)
            sum += all.at(i, j);
        if (sum > 0) {
            kept[j] = static_cast<int>(names.size());
            names.push_back(result.columnNames[j]);
        }
    }
    for (std::size_t i = 0; i < all.rows; ++i) {
        double sum = 0;
        for (std::size_t j = 0; j < all.columns; ++j)
            sum += all.at(i, j);
        if (sum > 0) {
            result.rows.push_back(i);
            result.rowNames.push_back(selection.codebook.path(result.table.codes()[i]));
        }
    }
    if (result.rows.size() < 3 || names.size() < 2)
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "A map of codes needs three codes and two groups of respondents")});
    statistics::Matrix counts(result.rows.size(), names.size());
    for (std::size_t i = 0; i < counts.rows; ++i) {
        for (std::size_t j = 0; j < all.columns; ++j) {
            if (kept[j] >= 0)
                counts.at(i, static_cast<std::size_t>(kept[j])) = all.at(result.rows[i], j);
        }
    }
    for (int& column : result.columnOf)
        column = column < 0 ? -1 : kept[static_cast<std::size_t>(column)];
    result.columnNames = std::move(names);
    auto points = statistics::correspondence(counts);
    if (!points)
        return points.error();
    result.points = std::move(*points);
    return result;
}

} // namespace tropa::interviews
