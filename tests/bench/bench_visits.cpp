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

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QString generator = sharedData() + QStringLiteral("/visits/gen_visits.py");
    if (!QFile::exists(generator)) {
        std::printf("bench_visits: skipped, there is no %s\n", qPrintable(generator));
        return 0;
    }
    const QTemporaryDir folder;
    QProcess::execute(QStringLiteral("python3"), {generator, folder.path()});
    const QString utf8 = folder.filePath(QStringLiteral("visits.csv")),
                  cp1251 = folder.filePath(QStringLiteral("visits_ru.csv"));
    const QString path = folder.filePath(QStringLiteral("base.tropa"));

    bench::Table table("The visit base, 1,000,000 visits of 100,000 patients");
    table.cold("sqlite3 shell, .import of the same file, untyped", 0, 3, [&] {
        const QString database = folder.filePath(QStringLiteral("shell.db"));
        QFile::remove(database);
        QProcess::execute(QStringLiteral("sqlite3"),
                          {database, QStringLiteral(".mode csv"), QStringLiteral(".import %1 v").arg(utf8)});
    });
    table.cold("import, UTF-8, ids hashed, durable", 1500, 3, [&] { importInto(path, utf8); });
    table.cold("import, windows-1251, ';', decimal comma, ids hashed, durable", 1500, 3,
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
    const double hand = table.row("churn by last doctor: hand loop without the served", 0, 9, [&] {
        std::vector<std::pair<qint64, qint64>> counts(columns->dictionary(VisitField::Doctor).size());
        theirs = churnByHand(*columns, channels, counts);
    });
    table.row("churn by doctor, with the served, a filter on", std::max(18.0, 2 * hand), 9,
              [&] { ours = countChurn(*columns, filter, {}, &byDoctor).total.lost; });
    require(ours == theirs, "the two agree");
    table.row("cohort matrix, a filter on", 8, 9, [&] { cohortMatrix(*columns, filter); });
    table.row("RFM, a filter on", 46, 9, [&] { rfm(*columns, filter); });

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
