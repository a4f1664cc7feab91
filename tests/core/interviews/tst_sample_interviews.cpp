#include "interview_project.h"
#include "interviews/coder_store.h"
#include "interviews/consent.h"
#include "interviews/guide.h"
#include "interviews/import/codebook_import.h"
#include "interviews/import/guide_import.h"
#include "interviews/import/respondent_import.h"
#include "interviews/import/transcript_import.h"
#include "interviews/recruiting.h"
#include "interviews/team_agreement_store.h"
#include "metrics/catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

// The interviews of the sample, imported as a person would, give back the findings its README tells.
class SampleInterviewsTest : public QObject
{
    Q_OBJECT

private:
    InterviewProject m_project;
    metrics::Catalogue m_catalogue;

    static QString sample(const QString& name) { return QStringLiteral(TROPA_SOURCE_DIR "/resources/samples/") + name; }

    template <class Import>
    frame::ImportReport run(Import import, const QStringList& files)
    {
        frame::ImportOptions options;
        options.files = files;
        options.plainIds = true;
        auto job = m_project->startJob();
        auto report = import(**job, options, Progress());
        if (!report) {
            qWarning("%s", qPrintable(test::why(report)));
            for (const Problem& problem : report.error().problems)
                qWarning("row %lld, %s: %s", problem.row, qPrintable(problem.column),
                         qPrintable(text(problem.expected, Language::English)));
            return {};
        }
        return *report;
    }

private Q_SLOTS:
    void initTestCase()
    {
        addMetrics(m_catalogue);
        QStringList files;
        for (const QFileInfo& file : QDir(sample(QStringLiteral("interviews"))).entryInfoList(QDir::Files, QDir::Name))
            files << file.filePath();
        QCOMPARE(files.size(), 24);
        QCOMPARE(run(importTranscripts, files).imported, 24);
        QCOMPARE(run(importRespondents, {sample(QStringLiteral("respondents.csv"))}).imported, 24);
        QVERIFY(run(importCodebook, {sample(QStringLiteral("codebook.csv"))}).imported > 20);
        const frame::ImportReport quotes = run(importQuotes, {sample(QStringLiteral("quotes.csv"))});
        QVERIFY(quotes.rows > 500);
        QCOMPARE(quotes.imported, quotes.rows);
    }

    void everyTranscriptHasTwoSidesToIt()
    {
        QCOMPARE(respondents(m_project.db()).size(), std::size_t(24));
        for (const DocumentInfo& info : documents(m_project.db())) {
            const auto open = document(m_project.db(), info.id);
            QSet<int> roles;
            qint64 asked = 0;
            for (const Turn& turn : open->turns) {
                roles << int(open->roleOf(turn));
                asked += open->roleOf(turn) == SpeakerRole::Interviewer ? 1 : 0;
            }
            QVERIFY2(roles.contains(int(SpeakerRole::Interviewer)) && roles.contains(int(SpeakerRole::Respondent)),
                     qPrintable(info.name));
            QVERIFY2(asked >= 9 && open->turns.size() >= 19, qPrintable(info.name));
            QVERIFY2(open->speakers.size() <= 3, qPrintable(info.name));
        }
    }

    void findingsAreRecovered()
    {
        QFile file(sample(QStringLiteral("findings.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int checked = 0;
        for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonObject finding = value.toObject();
            const QString metric = finding[QStringLiteral("metric")].toString();
            if (!m_catalogue.find(metric))
                continue;
            const QJsonObject scope = finding[QStringLiteral("scope")].toObject();
            metrics::Request request;
            request.parameters[QStringLiteral("coder")] = QStringLiteral("А. Орлова");
            const QString group = scope[QStringLiteral("group")].toString();
            if (!group.isEmpty())
                request.scope.where[QStringLiteral("group")] = {qint64(*groupFromWord(group))};
            if (const QString code = scope[QStringLiteral("code")].toString(); !code.isEmpty())
                request.scope.where[QStringLiteral("code")] = {codebook(m_project.db()).byPath(code).value()};
            if (const QString touchpoint = scope[QStringLiteral("touchpoint")].toString(); !touchpoint.isEmpty()) {
                request.scope.where[QStringLiteral("touchpoint")] = {*metrics::dimensionValue(
                    m_project.db(), *metrics::findDimension(QStringLiteral("touchpoint")), touchpoint)};
            }
            const auto result = m_catalogue.evaluate({m_project.db(), QDate(2026, 10, 1)}, metric, request);
            QVERIFY2(result.ok(), qPrintable(finding[QStringLiteral("id")].toString()));
            const bool ofRespondents = scope[QStringLiteral("unit")].toString() == QStringLiteral("respondents");
            const double got =
                ofRespondents ? static_cast<double>(result->total.figures[0].count) : *result->total.value;
            const double expected = finding[QStringLiteral("value")].toDouble();
            QVERIFY2(std::fabs(got - expected) <= finding[QStringLiteral("tolerance")].toDouble() + 1e-9,
                     qPrintable(QStringLiteral("%1: %2, not %3")
                                    .arg(finding[QStringLiteral("id")].toString())
                                    .arg(got)
                                    .arg(expected)));
            ++checked;
        }
        QVERIFY2(checked > 10, qPrintable(QString::number(checked)));
    }

    void undoingTheQuotesTakesThemAway()
    {
        QVERIFY(m_project->undo().ok());
        QVERIFY(segmentCounts(m_project.db()).empty());
        QVERIFY(m_project->redo().ok());
        QVERIFY(!segmentCounts(m_project.db()).empty());
    }

    void fiveTranscriptsAreCodedTwice()
    {
        QCOMPARE(run(importQuotes, {sample(QStringLiteral("second_coder.csv"))}).imported, 49);
        storage::Connection& db = m_project.db();
        TeamRequest request;
        request.coders = {coderByName(db, QStringLiteral("А. Орлова")), coderByName(db, QStringLiteral("Б. Ким"))};
        const auto agreed = agreementOfTeam(db, request);
        QCOMPARE(agreed.documents.size(), std::size_t(5));
        QVERIFY2(*agreed.result.all.alpha > 0.6 && *agreed.result.all.alpha < 0.95,
                 qPrintable(QString::number(*agreed.result.all.alpha)));
        QVERIFY(agreed.result.disagreements.size() > 20);
    }

    void theGuideIsSpokenOf()
    {
        storage::Connection& db = m_project.db();
        QCOMPARE(run(importGuide, {sample(QStringLiteral("guide.csv"))}).imported, 18);
        const std::vector<Guide> all = guides(db);
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].name, QString::fromUtf8("Путь пациента"));
        QCOMPARE(all[0].sections.size(), std::size_t(8));
        QCOMPARE(all[0].sections[3].questions[0].probes.size(), 3);
        const GuideCoverage coverage = coverageOf(db, all[0]);
        for (std::size_t i = 0; i + 1 < coverage.questions.size(); ++i)
            QVERIFY2(coverage.interviewsOf(i) >= 3 && coverage.interviewsOf(i) <= 24,
                     qPrintable(all[0].questions()[i]->text));
        QCOMPARE(coverage.interviewsOf(coverage.questions.size() - 1), qint64(0)); // tied to nothing
        // A second time changes nothing.
        run(importGuide, {sample(QStringLiteral("guide.csv"))});
        QCOMPARE(guides(db)[0].questions().size(), std::size_t(18));
    }

    void theFieldIsFourInterviewsShort()
    {
        storage::Connection& db = m_project.db();
        QCOMPARE(run(importQuotas, {sample(QStringLiteral("quotas.csv"))}).imported, 9);
        QCOMPARE(run(importRespondents, {sample(QStringLiteral("recruiting.csv"))}).imported, 29);
        const RecruitingPlan plan = recruitingPlan(db);
        QCOMPARE(plan.wanted, qint64(28));
        QCOMPARE(plan.done, qint64(24));
        QCOMPARE(plan.arranged, qint64(2));
        QCOMPARE(plan.missing(), qint64(4));
        QCOMPARE(plan.recruits[0].incentive, QString::fromUtf8("сертификат 2000 ₽, вручён"));
        QCOMPARE(plan.recruits[24].status, RecruitStatus::Agreed);
        QVERIFY(withheldRespondents(db, QDate(2027, 1, 1)).contains(findRespondent(db, QStringLiteral("R19"))));
        QVERIFY(!withheldRespondents(db, QDate(2028, 12, 31)).contains(findRespondent(db, QStringLiteral("R1"))));
        QVERIFY(withheldRespondents(db, QDate(2029, 1, 1)).contains(findRespondent(db, QStringLiteral("R1"))));
    }
};

QTEST_GUILESS_MAIN(SampleInterviewsTest)
#include "tst_sample_interviews.moc"
