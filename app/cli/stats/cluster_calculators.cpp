#include "app/cli/stats/calculator.h"
#include "app/cli/stats/sheet.h"

#include "statistics/hierarchy.h"
#include "statistics/partition.h"

namespace tropa::cli {

using namespace statistics;

namespace {

struct Objects
{
    QStringList names;
    QStringList columns;
    Matrix rows;
};

Result<Objects> readObjects(StatsInput& input, const Sheet& sheet)
{
    const bool named = !input.has("columns") && (sheet.header().first().isEmpty() || !sheet.isNumeric(0));
    std::vector<qsizetype> columns;
    if (input.has("columns")) {
        const Result<std::vector<qsizetype>> chosen = sheet.columns(input.list("columns"));
        if (!chosen)
            return chosen.error();
        columns = *chosen;
    } else {
        for (qsizetype column = named ? 1 : 0; column < sheet.header().size(); ++column)
            columns.push_back(column);
    }
    Objects objects;
    objects.rows = Matrix(sheet.rowCount(), columns.size());
    for (std::size_t j = 0; j < columns.size(); ++j) {
        objects.columns.append(sheet.header()[columns[j]]);
        const Result<std::vector<double>> values = sheet.allNumbers(columns[j]);
        if (!values)
            return values.error();
        for (std::size_t i = 0; i < values->size(); ++i)
            objects.rows.at(i, j) = (*values)[i];
    }
    for (std::size_t i = 0; i < sheet.rowCount(); ++i)
        objects.names.append(named ? sheet.cell(i, 0) : QString::number(i + 1));
    return objects;
}

std::optional<Linkage> linkageNamed(const QString& name)
{
    if (name == QLatin1String("average"))
        return Linkage::Average;
    if (name == QLatin1String("complete"))
        return Linkage::Complete;
    if (name == QLatin1String("single"))
        return Linkage::Single;
    if (name == QLatin1String("ward.D2"))
        return Linkage::WardD2;
    return std::nullopt;
}

Result<std::vector<int>> clusterBy(const QString& method, const Objects& objects, std::size_t k, quint64 seed,
                                   StatsReport& report)
{
    if (method == QLatin1String("kmeans")) {
        KMeansOptions options;
        options.seed = seed;
        const Result<Partition> result = kMeans(objects.rows, k, options);
        if (!result)
            return ofData(result.error());
        report.number("withinSquares", {QT_TRANSLATE_NOOP("core", "sum of squares within clusters")}, result->cost);
        report.data("centres", jsonOf(result->centres));
        return result->labels;
    }
    const Matrix distances = euclideanDistances(objects.rows);
    if (method == QLatin1String("pam")) {
        const Result<Partition> result = pam(distances, k);
        if (!result)
            return ofData(result.error());
        QJsonArray medoids;
        for (const std::size_t medoid : result->medoids)
            medoids.append(objects.names[qsizetype(medoid)]);
        report.data("medoids", medoids);
        report.number("cost", {QT_TRANSLATE_NOOP("core", "sum of distances to medoids")}, result->cost);
        return result->labels;
    }
    const Result<Dendrogram> tree = hierarchy(distances, *linkageNamed(method));
    if (!tree)
        return ofData(tree.error());
    QJsonArray merges;
    for (const Dendrogram::Merge& merge : tree->merges)
        merges.append(QJsonObject{{QStringLiteral("left"), qint64(merge.left)},
                                  {QStringLiteral("right"), qint64(merge.right)},
                                  {QStringLiteral("height"), merge.height},
                                  {QStringLiteral("size"), qint64(merge.size)}});
    report.data("merges", merges);
    return cutTree(*tree, k);
}

Result<void> runCluster(StatsInput& input, StatsReport& report)
{
    const QString method = input.text("method", QStringLiteral("average"));
    if (!linkageNamed(method) && method != QLatin1String("pam") && method != QLatin1String("kmeans"))
        input.refuse({QT_TRANSLATE_NOOP("core", "--method is average, complete, single, ward.D2, pam or kmeans")});
    const qint64 k = input.whole("k");
    const auto seed = quint64(input.whole("seed", 20240229));
    if (!input.error() && k < 1)
        input.refuse({QT_TRANSLATE_NOOP("core", "--k is the number of clusters, 1 or more")});
    if (input.error())
        return *input.error();
    const Result<Sheet> sheet = Sheet::open(input);
    if (!sheet)
        return sheet.error();
    Result<Objects> objects = readObjects(input, *sheet);
    if (!objects)
        return objects.error();
    if (k > qint64(objects->rows.rows))
        return ofData({ErrorKind::Usage,
                       {QT_TRANSLATE_NOOP("core", "%1 clusters cannot be made; between 1 and %2 can"),
                        {k, qint64(objects->rows.rows)}}});
    if (input.has("scale"))
        objects->rows = standardised(objects->rows);
    report.words("method", {QT_TRANSLATE_NOOP("core", "method")}, method);
    report.count("n", {QT_TRANSLATE_NOOP("core", "objects")}, double(objects->rows.rows));
    report.count("k", {QT_TRANSLATE_NOOP("core", "clusters")}, double(k));
    const Result<std::vector<int>> labels = clusterBy(method, *objects, std::size_t(k), seed, report);
    if (!labels)
        return labels.error();
    const Result<Silhouette> widths = silhouette(euclideanDistances(objects->rows), *labels);
    if (widths) {
        report.number("silhouette", {QT_TRANSLATE_NOOP("core", "silhouette, mean")}, widths->mean);
        report.data("silhouetteOfClusters", jsonOf(widths->clusterMeans));
        report.data("silhouetteOfObjects", jsonOf(widths->widths));
    } else {
        report.data("silhouette", QJsonValue::Null);
    }
    report.data("objects", QJsonArray::fromStringList(objects->names));
    report.data("labels", jsonOf(*labels));
    std::vector<double> sizes(std::size_t(k), 0.0);
    for (const int label : *labels)
        sizes[std::size_t(label)] += 1.0;
    report.data("sizes", jsonOf(sizes));
    for (int cluster = 0; cluster < int(k); ++cluster) {
        QStringList members;
        for (std::size_t i = 0; i < labels->size(); ++i)
            if ((*labels)[i] == cluster)
                members.append(objects->names[qsizetype(i)]);
        report.heading(
            {QT_TRANSLATE_NOOP("core", "cluster %1, %2 objects"), {qint64(cluster + 1), qint64(members.size())}});
        report.line({}, members.join(QStringLiteral(", ")));
    }
    return {};
}

} // namespace

std::vector<Calculator> clusterCalculators()
{
    return {
        {"cluster",
         "FILE.csv --k K [--method average|complete|single|ward.D2|pam|kmeans] [--scale]",
         {QT_TRANSLATE_NOOP("core", "groups of similar rows, with silhouettes")},
         {{"k", "K", {QT_TRANSLATE_NOOP("core", "number of clusters")}},
          {"method",
           "M",
           {QT_TRANSLATE_NOOP("core", "average (unless told), complete, single, ward.D2, pam or kmeans")}},
          {"scale", "", {QT_TRANSLATE_NOOP("core", "bring each column to mean 0 and deviation 1 first")}},
          {"columns",
           "A,B,...",
           {QT_TRANSLATE_NOOP("core", "columns to use; unless told, all but a first one that names the rows")}},
          {"seed", "S", {QT_TRANSLATE_NOOP("core", "seed of the starts of kmeans")}}},
         {QT_TRANSLATE_NOOP("core", "FILE.csv: first row the header, a row an object; a first column without heading "
                                    "or with text names the rows.")},
         false,
         runCluster},
    };
}

} // namespace tropa::cli
