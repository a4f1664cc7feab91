#include "bench/bench_table.h"
#include "metrics/catalogue.h"
#include "patients/churn.h"
#include "patients/furniture.h"
#include "patients/import/import_visits.h"
#include "patients/retention.h"
#include "patients/visit_source.h"
#include "patients/visit_store.h"
#include "project/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <numeric>

// The visit base at a million rows, beside the sqlite3 shell and hand-written loops over the same columns.

using namespace tropa;
using namespace tropa::patients;

namespace {

QString sharedData()
{
    const QString given = qEnvironmentVariable("TROPA_SHARED_DATA");
    return given.isEmpty() ? QStringLiteral(TROPA_SOURCE_DIR "/../shared/data") : given;
}

void require(bool condition, const char* what)
{
    if (!condition)
        qFatal("%s", what);
}

std::unique_ptr<project::Project> importInto(const QString& path, const QString& csv)
{
    QFile::remove(path);
    auto project = project::Project::create(path);
    require(project.ok(), "create");
    frame::ImportOptions options;
    options.files = {csv};
    auto writer = (*project)->startJob();
    const auto report = intake::importTables(**writer, visitsIntake(), options);
    if (!report)
        qFatal("%s", qPrintable(text(report.error().message, Language::English)));
    require(report->imported == 1000000, "a million rows");
    writer->reset();
    return std::move(*project);
}

// What a person would write by hand for one question and nothing else.
qint64 churnByHand(const VisitColumns& columns, const std::vector<char>& channels,
                   std::vector<std::pair<qint64, qint64>>& byDoctor)
{
    qint64 lost = 0;
    const qint32 limit = columns.lastDay - 365;
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        const quint32 last = columns.first[p + 1] - 1;
        if (!channels[columns.channel[p]])
            continue;
        const bool gone = columns.day[last] <= limit;
        auto& [base, count] = byDoctor[columns.code[1][last]];
        ++base;
        count += gone;
        lost += gone;
    }
    return lost;
}

qint64 cohortsByHand(const VisitColumns& columns, const std::vector<char>& channels)
{
    const qint32 firstDay = std::ranges::min(columns.day);
    std::vector<int> month(static_cast<std::size_t>(columns.lastDay - firstDay) + 1);
    for (std::size_t i = 0; i < month.size(); ++i) {
        const QDate date = dateOf(firstDay + static_cast<qint32>(i));
        month[i] = date.year() * 12 + date.month();
    }
    const auto months = static_cast<std::size_t>(month.back() - month.front() + 1);
    std::vector<qint64> active(months * months);
    qint64 returned = 0;
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        if (!channels[columns.channel[p]])
            continue;
        const int start = month[static_cast<std::size_t>(columns.day[columns.first[p]] - firstDay)];
        int counted = -1;
        for (quint32 visit = columns.first[p]; visit < columns.first[p + 1]; ++visit) {
            const int now = month[static_cast<std::size_t>(columns.day[visit] - firstDay)];
            if (now == counted)
                continue;
            counted = now;
            ++active[static_cast<std::size_t>(start - month.front()) * months + static_cast<std::size_t>(now - start)];
            ++returned;
        }
    }
    return active.empty() ? 0 : returned;
}

qint64 rfmByHand(const VisitColumns& columns, const std::vector<char>& channels)
{
    std::vector<qint64> values[3];
    for (std::size_t p = 0; p < columns.personCount(); ++p) {
        if (!channels[columns.channel[p]])
            continue;
        qint64 days = 0, money = 0;
        qint32 last = -1;
        for (quint32 visit = columns.first[p]; visit < columns.first[p + 1]; ++visit) {
            days += columns.day[visit] != last;
            last = columns.day[visit];
            money += columns.amount[visit];
        }
        values[0].push_back(columns.lastDay - last);
        values[1].push_back(days);
        values[2].push_back(money);
    }
    std::array<std::array<qint64, 4>, 3> edges{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        std::vector<qint64> sorted = values[axis];
        std::ranges::sort(sorted);
        for (std::size_t k = 1; k < 5; ++k)
            edges[axis][k - 1] = sorted[(sorted.size() * k + 4) / 5 - 1];
    }
    std::array<qint64, 125> cells{};
    for (std::size_t i = 0; i < values[0].size(); ++i) {
        std::size_t cell = 0;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            std::size_t score = 0;
            for (const qint64 edge : edges[axis])
                score += values[axis][i] > edge;
            cell = cell * 5 + (axis == 0 ? 4 - score : score);
        }
        ++cells[cell];
    }
    return cells[0] + 2 * cells[31] + 3 * cells[124]; // so that neither loop is thrown away
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir folder;
    QString files = qEnvironmentVariable("TROPA_BENCH_VISITS");
    if (files.isEmpty()) {
        const QString generator = sharedData() + QStringLiteral("/visits/gen_visits.py");
        if (!QFile::exists(generator)) {
            std::printf("bench_visits: skipped, there is no %s\n", qPrintable(generator));
            return 0;
        }
        files = folder.path();
        QProcess::execute(QStringLiteral("python3"), {generator, files});
    }
    const QString utf8 = files + QStringLiteral("/visits.csv"), cp1251 = files + QStringLiteral("/visits_ru.csv");
    const QString path = folder.filePath(QStringLiteral("base.tropa"));

    bench::Table table("The visit base, 1,000,000 visits of 100,000 patients");
    table.cold("sqlite3 shell, .import of the same file, untyped", 0, 3, [&] {
        const QString database = folder.filePath(QStringLiteral("shell.db"));
        QFile::remove(database);
        QProcess::execute(QStringLiteral("sqlite3"),
                          {database, QStringLiteral(".mode csv"), QStringLiteral(".import %1 v").arg(utf8)});
    });
    // Two threads: the processor time is of both together.
    table.cold(
        "import, UTF-8, ids hashed, durable", 1500, 5, [&] { importInto(path, utf8); }, "the row above, untyped");
    table.cold("import, windows-1251, ';', decimal comma, ids hashed, durable", 1500, 5,
               [&] { importInto(path, cp1251); });

    table.row("open that project to its first numbers", 600, 3, [&] {
        auto project = project::Project::open(path);
        require(project.ok(), "open");
        metrics::Catalogue catalogue;
        addMetrics(catalogue);
        for (const char* id : {"patients.churn", "patients.loyal_share", "patients.repeat_rate"})
            require(catalogue.evaluate({(*project)->connection(), QDate(2026, 1, 1)}, QString::fromLatin1(id), {}).ok(),
                    id);
    });

    auto project = project::Project::open(path);
    require(project.ok(), "open");
    storage::Connection& db = (*project)->connection();
    const LocalVisits source;
    const auto columns = source.visits(db);
    table.row("columns from their chunk", 0, 5, [&] { loadVisits(db); });

    // A filter on: three channels of eight.
    metrics::Scope scope;
    const std::vector<qint64>& channelIds = columns->dictionary(VisitField::Channel);
    scope.where[QStringLiteral("channel")] = {channelIds[1], channelIds[2], channelIds[3]};
    std::vector<char> channels(channelIds.size());
    channels[1] = channels[2] = channels[3] = 1;
    const VisitFilter filter(*columns, scope);
    const VisitSplit byDoctor = *VisitSplit::by(*columns, QStringLiteral("doctor"));

    qint64 ours = 0, theirs = 0;
    const double churnHand = table.row("churn by last doctor: hand loop without the served", 0, 15, [&] {
        std::vector<std::pair<qint64, qint64>> counts(columns->dictionary(VisitField::Doctor).size());
        theirs = churnByHand(*columns, channels, counts);
    });
    table.row(
        "churn by doctor, with the served, a filter on", std::max(18.0, 2 * churnHand), 15,
        [&] { ours = countChurn(*columns, filter, {}, &byDoctor).total.lost; }, "DuckDB 74 ms");
    require(ours == theirs, "the two agree on the lost");

    const double cohortHand =
        table.row("cohort matrix: hand loop", 0, 15, [&] { theirs = cohortsByHand(*columns, channels); });
    table.row(
        "cohort matrix, a filter on", 2 * cohortHand, 15,
        [&] {
            ours = 0;
            for (const auto& row : cohortMatrix(*columns, filter).active)
                ours += std::accumulate(row.begin(), row.end(), qint64(0));
        },
        "DuckDB 165 ms");
    require(ours == theirs, "the two agree on the cohorts");

    const double rfmHand = table.row("RFM: hand loop", 0, 15, [&] { theirs = rfmByHand(*columns, channels); });
    table.row(
        "RFM, a filter on", 2 * rfmHand, 15,
        [&] {
            const auto patients = rfm(*columns, filter).patients;
            ours = patients[0] + 2 * patients[31] + 3 * patients[124];
        },
        "DuckDB 79 ms");
    require(ours == theirs, "the two agree on RFM");

    metrics::Catalogue catalogue;
    addMetrics(catalogue);
    table.row("patients.churn by doctor through the catalogue", 50, 9, [&] {
        require(catalogue
                    .evaluate({db, QDate(2026, 1, 1)}, QStringLiteral("patients.churn"),
                              {scope, {}, QStringLiteral("doctor")})
                    .ok(),
                "churn");
    });
    return table.exitCode();
}
