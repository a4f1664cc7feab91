#include "metrics/catalogue.h"
#include "metrics/person_groups.h"
#include "metrics/targets_store.h"
#include "patients/furniture.h"
#include "patients/import/import_visits.h"
#include "patients/segment_store.h"
#include "support/test_project.h"
#include "support/write_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <set>

using namespace tropa;
using namespace tropa::patients;
using tropa::test::TestProject;

namespace {

// Four patients as of 30.09.2026: А came twice long ago, Б once long ago, В lately again, Г lately for the first time.
const char* const smallBase = "Пациент;Дата;Клиника;Врач;Услуга;Канал;Сумма;Затраты\n"
                              "А;01.02.2025;Центр;Орлова;Приём;Сайт;1000,00;400,00\n"
                              "А;01.02.2025;Центр;Орлова;ЭКГ;Сайт;500,00;100,00\n"
                              "А;01.03.2025;Север;Белов;Приём;Сайт;1000,00;400,00\n"
                              "Б;10.03.2025;Центр;Орлова;Приём;Реклама;1000,00;400,00\n"
                              "В;01.05.2025;Центр;Орлова;Приём;Сайт;1000,00;400,00\n"
                              "В;20.09.2026;Центр;Белов;Приём;Сайт;1000,00;400,00\n"
                              "Г;30.09.2026;Север;Белов;Приём;Реклама;1000,00;400,00\n";

} // namespace

class PatientMetricsTest : public QObject
{
    Q_OBJECT

private:
    metrics::Catalogue m_catalogue;
    metrics::Sources m_sources;
    std::unique_ptr<TestProject> m_sample;

    static QString write(TestProject& project, const QString& name, const QByteArray& bytes)
    {
        return test::writeFile(project.folder() + u'/' + name, bytes);
    }
    static Result<frame::ImportReport> import(TestProject& project, const intake::TableIntake& intake,
                                              const QString& path, bool skipBad = false)
    {
        frame::ImportOptions options;
        options.files = {path};
        options.skipBad = skipBad;
        auto writer = project->startJob();
        return intake::importTables(**writer, intake, options);
    }
    void loadSmall(TestProject& project)
    {
        const auto report = import(project, visitsIntake(), write(project, QStringLiteral("визиты.csv"), smallBase));
        QCOMPARE(test::why(report), QString());
        QCOMPARE(report->imported, qint64(7));
    }
    metrics::EvaluationContext context(TestProject& project)
    {
        return {project.db(), QDate(2026, 10, 1), {}, 0.95, &m_sources};
    }
    void loadSample(TestProject& project)
    {
        const QDir sample(QStringLiteral(TROPA_SOURCE_DIR "/resources/samples"));
        QCOMPARE(test::why(import(project, visitsIntake(), sample.filePath(QStringLiteral("visits.csv")))), QString());
        QCOMPARE(test::why(import(project, patientsIntake(), sample.filePath(QStringLiteral("patients.csv")))),
                 QString());
        QCOMPARE(test::why(import(project, servicesIntake(), sample.filePath(QStringLiteral("services.csv")))),
                 QString());
        QCOMPARE(test::why(import(project, costsIntake(), sample.filePath(QStringLiteral("costs.csv")))), QString());
    }
    /// The sample with two segments, loaded once.
    TestProject& sample()
    {
        if (!m_sample) {
            m_sample = std::make_unique<TestProject>();
            loadSample(*m_sample);
            defineSegment(*m_sample, "Потерянные", {QStringLiteral("lost")});
            defineSegment(*m_sample, "Постоянные", {QStringLiteral("loyal"), QStringLiteral("visits>=5")});
        }
        return *m_sample;
    }
    void defineSegment(TestProject& project, const char* name, const QStringList& words)
    {
        const auto done = project->edit({"Segment"}, [&](project::Edit& edit) -> Result<void> {
            const auto rule = parseSegmentRule(edit.db(), words);
            if (!rule)
                return rule.error();
            addSegment(edit, QString::fromUtf8(name), *rule);
            return {};
        });
        QCOMPARE(test::why(done), QString());
    }
    metrics::Scope where(TestProject& project, const char* dimension, const char* name)
    {
        const metrics::Dimension& known = *metrics::findDimension(QLatin1String(dimension));
        return metrics::Scope().with(
            dimension, metrics::dimensionValue(project.db(), known, QString::fromUtf8(name)).value_or(-1));
    }
    /// What the rows must count: the figure of the share, or the persons, days or pairs behind n.
    static qint64 counted(const QString& metric, const metrics::Value& value)
    {
        static const std::map<QString, QLatin1String> figures = {
            {QStringLiteral("patients.churn"), QLatin1String("lost")},
            {QStringLiteral("patients.loyal_share"), QLatin1String("loyal")},
            {QStringLiteral("patients.repeat_rate"), QLatin1String("returned")},
            {QStringLiteral("patients.retention"), QLatin1String("came")},
            {QStringLiteral("patients.share"), QLatin1String("patients")}};
        const auto figure = figures.find(metric);
        if (figure == figures.end())
            return value.n;
        for (const metrics::Figure& one : value.figures) {
            if (figure->second == QLatin1String(one.id))
                return one.count;
        }
        return -1;
    }
    static qint64 counted(TestProject& project, const QString& metric, const std::vector<EntityRef>& rows)
    {
        const bool ofPersons = metric == QLatin1String("patients.ltv") || metric == QLatin1String("patients.roi");
        const bool ofDays =
            metric == QLatin1String("patients.visits") || metric == QLatin1String("patients.seasonality");
        if (!ofPersons && !ofDays)
            return static_cast<qint64>(rows.size());
        std::set<std::pair<qint64, qint64>> different;
        auto visit = project.db().prepare("SELECT person_id, day FROM visit WHERE id = ?");
        for (const EntityRef& row : rows) {
            visit.bindAll(row.id);
            if (visit.step())
                different.emplace(visit.integer(0), ofPersons ? 0 : visit.integer(1));
            visit.reset();
        }
        return static_cast<qint64>(different.size());
    }
    metrics::Evaluation evaluate(TestProject& project, const char* id, const metrics::Request& request = {})
    {
        auto result = m_catalogue.evaluate(context(project), QString::fromLatin1(id), request);
        if (!result)
            qFatal("%s", qPrintable(test::why(result)));
        return *result;
    }
    metrics::Evaluation seasons(QDate from, QDate to)
    {
        metrics::Request request{{}, {}, QStringLiteral("calendar-month")};
        request.scope.from = from;
        request.scope.to = to;
        return evaluate(sample(), "patients.seasonality", request);
    }
    static QString written(const metrics::Evaluation& evaluation)
    {
        QStringList words;
        for (const metrics::Group& group : evaluation.groups)
            words << QStringLiteral("%1:%2").arg(group.key).arg(
                group.value.value ? QString::number(*group.value.value, 'f', 2) : QStringLiteral("-"));
        return words.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        addMetrics(m_catalogue);
        addSources(m_sources, visitSource(m_catalogue));
    }

    void cleanupTestCase() { m_sample.reset(); }

    void golden_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("where"); // dimension=name
        QTest::addColumn<QDate>("to");
        QTest::addColumn<double>("value"); // NaN: none
        QTest::addColumn<int>("n");
        const QDate open;
        QTest::newRow("churn, all") << "patients.churn"
                                    << "" << open << 50.0 << 4;
        QTest::newRow("churn, one clinic") << "patients.churn"
                                           << "clinic=Север" << open << 50.0 << 2;
        QTest::newRow("churn, one doctor") << "patients.churn"
                                           << "doctor=Орлова" << open << 100.0 << 1;
        QTest::newRow("churn, first visits") << "patients.churn"
                                             << "visit-number=1" << open << 100.0 / 3 << 3;
        QTest::newRow("churn, as of the first day") << "patients.churn"
                                                    << "" << QDate(2025, 2, 1) << 0.0 << 1;
        QTest::newRow("churn, before everything") << "patients.churn"
                                                  << "" << QDate(2020, 1, 1) << qQNaN() << 0;
        QTest::newRow("loyal, all") << "patients.loyal_share"
                                    << "" << open << 50.0 << 2;
        QTest::newRow("loyal, one clinic") << "patients.loyal_share"
                                           << "clinic=Север" << open << 0.0 << 1;
        QTest::newRow("repeat, all") << "patients.repeat_rate"
                                     << "" << open << 200.0 / 3 << 3;
        QTest::newRow("repeat, one channel") << "patients.repeat_rate"
                                             << "channel=Реклама" << open << 0.0 << 1;
        QTest::newRow("visits, all") << "patients.visits"
                                     << "" << open << 6.0 << 6;
        QTest::newRow("visits, one service") << "patients.visits"
                                             << "service=ЭКГ" << open << 1.0 << 1;
        QTest::newRow("ltv, all") << "patients.ltv"
                                  << "" << open << (1600.0 + 600 + 1200 + 600) / 4 << 4;
        QTest::newRow("ltv, one channel") << "patients.ltv"
                                          << "channel=Сайт" << open << 1400.0 << 2;
    }
    void golden()
    {
        QFETCH(QString, metric);
        QFETCH(QString, where);
        QFETCH(QDate, to);
        QFETCH(double, value);
        QFETCH(int, n);
        TestProject project;
        loadSmall(project);
        metrics::Request request;
        request.scope.to = to;
        if (!where.isEmpty()) {
            const QString name = where.section(u'=', 0, 0);
            request.scope.where[name] = {
                *metrics::dimensionValue(project.db(), *metrics::findDimension(name), where.section(u'=', 1))};
        }
        const metrics::Value result = evaluate(project, metric.toLatin1().constData(), request).total;
        QCOMPARE(result.n, qint64(n));
        QCOMPARE(result.value.has_value(), !std::isnan(value));
        if (result.value)
            QCOMPARE(*result.value, value);
        else
            QVERIFY(!result.reason.isEmpty());
    }

    void splitsChurnByDoctorWithTheServed()
    {
        TestProject project;
        loadSmall(project);
        const auto groups = evaluate(project, "patients.churn", {{}, {}, QStringLiteral("doctor")}).groups;
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].label, QStringLiteral("Орлова"));
        QCOMPARE(groups[0].value.n, qint64(1)); // Б
        QStringList parts;                      // served А, Б, В; for Б it was the last
        for (const metrics::Figure& figure : groups[0].value.figures)
            parts << QStringLiteral("%1: %2").arg(text(figure.name, Language::English)).arg(figure.count);
        QCOMPARE(parts.join(QStringLiteral("; ")), QStringLiteral("lost of 3 served: 1; lost of 1: 1; served: 3"));
        QCOMPARE(groups[1].value.n, qint64(3)); // А, В, Г
    }

    /// The index is relative to the months the period holds, not to a twelfth of a year.
    void seasonsOfAPartOfAYear()
    {
        const metrics::Evaluation quarter = seasons(QDate(2026, 1, 1), QDate(2026, 3, 31));
        QCOMPARE(written(quarter), QStringLiteral("1:0.79 2:0.97 3:1.24 4:- 5:- 6:- 7:- 8:- 9:- 10:- 11:- 12:-"));
        QVERIFY(!quarter.groups[3].value.reason.isEmpty());
        QVERIFY(text(quarter.rule, Language::English).contains(QStringLiteral("Whole months here: 3")));
    }

    void partlyHeldMonthsAreNoSeasons()
    {
        const QString whole = written(seasons(QDate(2025, 1, 1), QDate(2025, 12, 31)));
        QCOMPARE(written(seasons(QDate(2024, 12, 15), QDate(2026, 1, 20))), whole);
        QVERIFY(!seasons(QDate(2025, 1, 2), QDate(2025, 2, 27)).total.value);
    }

    /// January counted twice and February once: each by the month, so that twice the days is no season.
    void aMonthHeldTwiceIsHalved()
    {
        TestProject project;
        const QString base = write(project, QStringLiteral("визиты.csv"),
                                   "Пациент;Дата;Клиника\nА;01.01.2025;Центр\nБ;31.01.2025;Центр\n"
                                   "А;03.02.2025;Центр\nБ;05.02.2025;Центр\nВ;01.01.2026;Центр\nГ;31.01.2026;Центр\n");
        QCOMPARE(test::why(import(project, visitsIntake(), base)), QString());
        metrics::Request request{{}, {}, QStringLiteral("calendar-month")};
        const auto all = evaluate(project, "patients.seasonality", request);
        // The other ten months are in the period and nobody came: the mean of the twelve is a third of a visit day.
        QCOMPARE(*all.groups[0].value.value, 6.0);
        QCOMPARE(*all.groups[1].value.value, 6.0);
        QCOMPARE(*all.groups[2].value.value, 0.0);
        QCOMPARE(all.groups[0].value.n, qint64(4));
    }

    void returnOnAcquisitionNeedsCosts()
    {
        TestProject project;
        loadSmall(project);
        QVERIFY(!evaluate(project, "patients.roi").total.value);
        const QString costs = write(project, QStringLiteral("costs.csv"),
                                    "Месяц,Канал,Затраты\n02.2025,Сайт,1400\n2025-03,Реклама,2400\n");
        QCOMPARE(test::why(import(project, costsIntake(), costs)), QString());
        const auto result = evaluate(project, "patients.roi", {{}, {}, QStringLiteral("channel")});
        QCOMPARE(*result.groups[0].value.value, 100.0); // (2800 - 1400) / 1400
        QCOMPARE(*result.groups[1].value.value, -50.0); // (1200 - 2400) / 2400
        QVERIFY(result.groups[0].value.interval->lower < 100.0);
    }

    void aChannelThatBringsNobodyStandsAmongTheOthers()
    {
        TestProject project;
        loadSmall(project);
        const QString costs =
            write(project, QStringLiteral("costs.csv"), "Месяц,Канал,Затраты\n02.2025,Сайт,1400\n2025-03,Щит,310\n");
        QCOMPARE(test::why(import(project, costsIntake(), costs)), QString());
        const auto byChannel = [&](const metrics::Scope& scope) {
            return evaluate(project, "patients.roi", {scope, {}, QStringLiteral("channel")});
        };
        const auto all = byChannel({});
        QCOMPARE(all.groups.back().label, QStringLiteral("Щит"));
        QCOMPARE(*all.groups.back().value.value, -100.0);
        QCOMPARE(all.groups.back().value.n, qint64(0));
        double sum = 0;
        for (const metrics::Group& group : all.groups) {
            for (const metrics::Figure& figure : group.value.figures)
                sum += QLatin1String(figure.id) == QLatin1String("cost") ? figure.value : 0;
        }
        QCOMPARE(sum, 1400.0); // what is known of the channels with patients; the other 310 are in the total
        QCOMPARE(all.total.figures.back().value, 1710.0);

        // Ten of the thirty-one days of March.
        metrics::Scope part;
        part.from = QDate(2025, 2, 1);
        part.to = QDate(2025, 3, 10);
        QCOMPARE(evaluate(project, "patients.roi", {part, {}, {}}).total.figures.back().value, 1500.0);
    }

    void undoingAnImportTakesItsVisitsAway()
    {
        TestProject project;
        loadSmall(project);
        QVERIFY(project->undo().ok());
        QVERIFY(!evaluate(project, "patients.churn").total.value);
        QVERIFY(project->redo().ok());
        project.reopen();
        QCOMPARE(evaluate(project, "patients.churn").total.n, qint64(4));
    }

    void theChunkAndTheRowsAgree()
    {
        TestProject project;
        loadSmall(project);
        const auto fromChunk = evaluate(project, "patients.churn", {{}, {}, QStringLiteral("doctor")});
        project.db().script("DELETE FROM derived_chunk");
        project.reopen();
        metrics::Catalogue fresh;
        addMetrics(fresh);
        const auto fromRows = *fresh.evaluate({project.db(), QDate(2026, 10, 1)}, QStringLiteral("patients.churn"),
                                              {{}, {}, QStringLiteral("doctor")});
        QCOMPARE(fromRows.groups.size(), fromChunk.groups.size());
        for (std::size_t i = 0; i < fromRows.groups.size(); ++i)
            QCOMPARE(*fromRows.groups[i].value.value, *fromChunk.groups[i].value.value);
    }

    void aSpoiledChunkIsReadAgainFromTheRows()
    {
        TestProject project;
        loadSmall(project);
        project.db().script("UPDATE derived_chunk SET bytes = substr(bytes, 1, 60)");
        project.reopen();
        metrics::Catalogue fresh;
        addMetrics(fresh);
        QCOMPARE(fresh.evaluate({project.db(), QDate(2026, 10, 1)}, QStringLiteral("patients.churn"), {})->total.n,
                 qint64(4));
    }

    void opensTheVisitsBehindANumber()
    {
        TestProject project;
        loadSmall(project);
        const auto lost = m_catalogue.rows({project.db(), QDate(2026, 10, 1)}, QStringLiteral("patients.churn"), {});
        QCOMPARE(lost->size(), std::size_t(2)); // the last visits of А and Б, the newest first
        QCOMPARE(lost->front().kind, QStringLiteral("visit"));
        QVERIFY(lost->front().id > lost->back().id);
        const auto visit = m_sources.evidence(project.db(), lost->front());
        QVERIFY(visit);
        QCOMPARE(visit->date, QDate(2025, 3, 10));
        QCOMPARE(visit->text, QStringLiteral("Приём · Орлова · Центр · 1\u202F000,00"));
        QVERIFY(!m_sources.evidence(project.db(), {QStringLiteral("visit"), 999999}));
    }

    /// A group of a split, the same value asked for by its condition and the rows that open are one thing.
    void everyGroupIsItsConditionAndItsRows_data()
    {
        QTest::addColumn<QString>("metric");
        for (const auto& metric : m_catalogue.metrics())
            QTest::newRow(metric->info().id) << QString::fromLatin1(metric->info().id);
    }
    void everyGroupIsItsConditionAndItsRows()
    {
        QFETCH(QString, metric);
        TestProject& project = sample();
        metrics::Parameters parameters;
        if (metric == QLatin1String("patients.churn"))
            parameters[QStringLiteral("cycles")] = 1.5; // rows must not go by days then
        constexpr int all = 1'000'000;
        int groups = 0;
        for (const char* dimension : m_catalogue.find(metric)->info().dimensions) {
            const auto split =
                m_catalogue.evaluate(context(project), metric, {{}, parameters, QLatin1String(dimension)});
            QVERIFY2(split.ok(), qPrintable(test::why(split)));
            for (const metrics::Group& group : split->groups) {
                const metrics::Request one{metrics::Scope().with(dimension, group.key), parameters, {}};
                const auto alone = m_catalogue.evaluate(context(project), metric, one);
                const auto rows = m_catalogue.rows(context(project), metric, one, all);
                const QByteArray place = metric.toLatin1() + " by " + dimension + ", " + group.label.toUtf8();
                QVERIFY2(alone.ok() && rows.ok(), place.constData());
                if (metric != QLatin1String("patients.share") || metrics::isOfPersons(QLatin1String(dimension))) {
                    QVERIFY2(alone->total.n == group.value.n, place.constData());
                    QVERIFY2(alone->total.value == group.value.value, place.constData());
                }
                if (metric == QLatin1String("patients.returned"))
                    QVERIFY2(static_cast<qint64>(rows->size()) <= group.value.n, place.constData()); // of a curve
                else
                    QVERIFY2(counted(project, metric, *rows) == counted(metric, group.value), place.constData());
                ++groups;
            }
        }
        QVERIFY2(groups > 5, qPrintable(QString::number(groups)));
    }

    void theRuleOfTheProjectHoldsEverywhere()
    {
        TestProject project;
        loadSmall(project);
        const QString rule = text(evaluate(project, "patients.churn").rule, Language::English);
        QVERIFY(project->edit({"Lost"}, [](project::Edit& edit) -> Result<void> {
            metrics::setProjectParameters(edit, QStringLiteral("patients.churn"), {{QStringLiteral("days"), 5}});
            return {};
        }));
        QCOMPARE(*evaluate(project, "patients.churn").total.value, 75.0); // В came ten days before the last day
        const auto rows = m_catalogue.rows(context(project), QStringLiteral("patients.churn"), {});
        QCOMPARE(rows->size(), std::size_t(3));
        QVERIFY(text(evaluate(project, "patients.churn").rule, Language::English) != rule);
        const metrics::Request given{{}, {{QStringLiteral("days"), 365}}, {}};
        QCOMPARE(*evaluate(project, "patients.churn", given).total.value, 50.0); // what is asked goes first
        QVERIFY(project->undo().ok());
        QCOMPARE(*evaluate(project, "patients.churn").total.value, 50.0);
    }

    void servicesMayHaveDaysOfTheirOwn()
    {
        TestProject project;
        loadSmall(project);
        metrics::Request request;
        request.parameters[QStringLiteral("services")] = QStringLiteral("Приём: 5");
        QCOMPARE(*evaluate(project, "patients.churn", request).total.value, 75.0);
        QVERIFY(text(evaluate(project, "patients.churn", request).rule, Language::English).contains(u"of their own"));
    }

    /// Computed once over resources/samples/*.csv by a script that shares nothing with the program (csv, datetime and
    /// counters of Python; several rows of a person on one day are one visit, the last row of the day standing for it).
    void agreesWithAHandWrittenCalculation_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("parameters"); // NAME=NUMBER, …
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("n");
        const auto row = [](const char* tag, const char* metric, const char* dimension, const char* name,
                            const char* parameters, double value, int n) {
            QTest::newRow(tag) << metric << dimension << QString::fromUtf8(name) << parameters << value << n;
        };
        row("lost, Север", "patients.churn", "clinic", "Север", "", 100.0 * 424 / 861, 861);
        row("lost, Юг", "patients.churn", "clinic", "Юг", "", 100.0 * 271 / 701, 701);
        row("lost after 180 days", "patients.churn", "", "", "days=180", 100.0 * 1727 / 3000, 3000);
        row("lost after 1.5 cycles", "patients.churn", "", "", "cycles=1.5", 100.0 * 1401 / 3000, 3000);
        row("loyal, Центр", "patients.loyal_share", "clinic", "Центр", "", 100.0 * 434 / 581, 581);
        row("loyal, Запад", "patients.loyal_share", "clinic", "Запад", "", 100.0 * 232 / 292, 292);
        row("three visits in the window", "patients.loyal_share", "", "", "visits=3,earlier=0", 100.0 * 916 / 1740,
            1740);
        row("came again, Соцсети", "patients.repeat_rate", "channel", "Соцсети", "", 100.0 * 142 / 258, 258);
        row("in the month after", "patients.retention", "", "", "month=1", 100.0 * 591 / 2925, 2925);
        row("in the third month", "patients.retention", "", "", "month=3", 100.0 * 587 / 2817, 2817);
        row("cohort of March 2025", "patients.retention", "cohort", "2025-03", "month=3", 100.0 * 22 / 108, 108);
        row("days to the next visit", "patients.interval", "", "", "", 55, 8719);
        row("after dental caries", "patients.interval", "service", "Лечение кариеса", "", 53.5, 750);
        row("return curve at a year", "patients.returned", "", "", "", 63.57969159842325, 3000);
        row("freshest fifth", "patients.share", "recency", "1", "", 100.0 * 600 / 3000, 3000);
        row("value, Рекомендация", "patients.ltv", "channel", "Рекомендация", "", 4736.31, 691);
        row("value, Соцсети", "patients.ltv", "channel", "Соцсети", "", -1413.37, 402);
    }
    void agreesWithAHandWrittenCalculation()
    {
        QFETCH(QString, metric);
        QFETCH(QString, dimension);
        QFETCH(QString, name);
        QFETCH(QString, parameters);
        QFETCH(double, value);
        QFETCH(int, n);
        TestProject& project = sample();
        metrics::Request request;
        if (!dimension.isEmpty())
            request.scope = where(project, dimension.toLatin1().constData(), name.toUtf8().constData());
        for (const QString& one : parameters.split(u',', Qt::SkipEmptyParts))
            request.parameters[one.section(u'=', 0, 0)] = one.section(u'=', 1).toDouble();
        const metrics::Value result = evaluate(project, metric.toLatin1().constData(), request).total;
        QVERIFY(result.value);
        QVERIFY2(std::fabs(*result.value - value) < 0.006, qPrintable(QString::number(*result.value, 'g', 12)));
        QCOMPARE(result.n, qint64(n));
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("bad date") << QByteArray("А;32.01.2025;;;;;1;1") << QStringLiteral("Дата");
        QTest::newRow("text in a sum") << QByteArray("А;01.01.2025;;;;;даром;1") << QStringLiteral("Сумма");
        QTest::newRow("three decimals") << QByteArray("А;01.01.2025;;;;;1,005;1") << QStringLiteral("Сумма");
        QTest::newRow("an id a spreadsheet ate")
            << QByteArray("2.98E+13;01.01.2025;;;;;1;1") << QStringLiteral("Пациент");
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        TestProject project;
        const QByteArray bytes = QByteArray(smallBase) + row + '\n';
        const QString path = write(project, QStringLiteral("bad.csv"), bytes);
        const auto refused = import(project, visitsIntake(), path);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().kind == ErrorKind::BadInput);
        QCOMPARE(refused.error().problems.front().row, qint64(9));
        QCOMPARE(refused.error().problems.front().column, column);
        QCOMPARE(project.db().value<int>("SELECT count(*) FROM visit"), 0);
        QCOMPARE(project.db().value<int>("SELECT count(*) FROM clinic"), 0);

        const auto skipped = import(project, visitsIntake(), path, true);
        QCOMPARE(test::why(skipped), QString());
        QCOMPARE(skipped->imported, qint64(7));
        QCOMPARE(skipped->skipped, qint64(1));
        QVERIFY(QFile::exists(skipped->skippedFile));
    }

    /// The findings of the sample are recovered with the program's own metrics.
    void recoversTheFindingsOfTheSample()
    {
        TestProject& project = sample();
        QFile file(QStringLiteral(TROPA_SOURCE_DIR "/resources/samples/findings.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int checked = 0;
        for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonObject finding = value.toObject();
            const QString metric = finding[QLatin1String("metric")].toString();
            const QJsonObject scope = finding[QLatin1String("scope")].toObject();
            // A range of visit numbers and a set of months with ages are no scope of one metric.
            if (!metric.startsWith(QLatin1String("patients.")) || scope[QLatin1String("visit_number")].isString() ||
                scope.contains(QLatin1String("months")))
                continue;
            metrics::Request request;
            for (auto condition = scope.begin(); condition != scope.end(); ++condition) {
                if (condition.key() == QLatin1String("from"))
                    request.scope.from = QDate::fromString(condition->toString(), Qt::ISODate);
                else if (condition.key() == QLatin1String("to"))
                    request.scope.to = QDate::fromString(condition->toString(), Qt::ISODate);
                else if (condition.key() == QLatin1String("visit_number"))
                    request.scope.where[QStringLiteral("visit-number")] = {condition->toInteger()};
                else if (condition.key() == QLatin1String("month"))
                    request.scope.where[QStringLiteral("calendar-month")] = {condition->toInteger()};
                else if (condition.key() == QLatin1String("channel") || condition.key() == QLatin1String("doctor"))
                    request.scope.where[condition.key()] = {*metrics::dimensionValue(
                        project.db(), *metrics::findDimension(condition.key()), condition->toString())};
            }
            const metrics::Value result = evaluate(project, metric.toLatin1().constData(), request).total;
            const double expected = finding[QLatin1String("value")].toDouble(),
                         tolerance = finding[QLatin1String("tolerance")].toDouble();
            QVERIFY2(result.value && std::fabs(*result.value - expected) <= tolerance,
                     qPrintable(QStringLiteral("%1: %2 instead of %3")
                                    .arg(finding[QLatin1String("id")].toString())
                                    .arg(result.value.value_or(qQNaN()))
                                    .arg(expected)));
            ++checked;
        }
        QVERIFY2(checked >= 18, qPrintable(QString::number(checked)));
    }
};

QTEST_GUILESS_MAIN(PatientMetricsTest)
#include "tst_patient_metrics.moc"
