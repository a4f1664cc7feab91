#include "interview_project.h"
#include "interviews/analysis_store.h"
#include "interviews/coder_store.h"
#include "interviews/team_agreement_store.h"

#include <QRandomGenerator>

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

class AnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlapsAreCountedAsByComparingAllPairs()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 50; ++round) {
            std::vector<CodedSpan> spans;
            for (int i = 0; i < 60; ++i) {
                const qint64 begin = random.bounded(100);
                spans.push_back(
                    {random.bounded(3), random.bounded(4), {begin, begin + random.bounded(20)}, random.bounded(2)});
            }
            const CoOccurrence counts = coOccurrence(spans, 4);
            for (int a = 0; a < 4; ++a) {
                for (int b = a; b < 4; ++b) {
                    qint64 pairs = 0;
                    QSet<int> documents;
                    for (std::size_t i = 0; i < spans.size(); ++i) {
                        for (std::size_t j = i + 1; j < spans.size(); ++j) {
                            const CodedSpan &x = spans[i], &y = spans[j];
                            const bool pair = (x.code == a && y.code == b) || (x.code == b && y.code == a);
                            if (pair && x.document == y.document && x.coder == y.coder && !x.span.isEmpty() &&
                                !y.span.isEmpty() && x.span.overlaps(y.span)) {
                                ++pairs;
                                documents << x.document;
                            }
                        }
                    }
                    QCOMPARE(counts.pairs(a, b), pairs);
                    QCOMPARE(counts.pairs(b, a), pairs);
                    QCOMPARE(counts.documents(a, b), documents.size());
                }
            }
        }
    }

    void whatTheInterviewerSaysIsLeftOut()
    {
        InterviewProject project;
        const DocumentId id = project.addDocument(QStringLiteral("И: Долго?\nР: Ждала час."));
        const DocumentId other = project.addDocument(QStringLiteral("И: Что?\nР: Ничего."));
        const CodeId code = project.addCode(QStringLiteral("Ожидание"));
        project::CoderId second;
        project.edit([&](project::Edit& edit) { second = findOrAddCoder(edit, QStringLiteral("Б. Ким")); });
        project.code(id, QStringLiteral("Ждала час."), code);
        project.code(id, QStringLiteral("Долго?"), code);
        project.code(other, QStringLiteral("Ничего"), code); // only one coder has coded this one
        project.edit([&](project::Edit& edit) {
            CodingDetails details;
            details.coder = second;
            const TextSpan words = segments(edit.db(), id).back().span;
            applyCode(edit, id, {words.begin, words.begin + 5}, code, details);
        });
        const AgreementOfTeam agreement =
            agreementOfTeam(project.db(), {{project->coder(), second}, AgreementUnit::Characters, false, {}});
        QCOMPARE(agreement.documents, std::vector<DocumentId>{id});
        QCOMPARE(agreement.result.codes[0].units, 10.0);
        QCOMPARE(agreement.result.codes[0].percent, std::optional(0.5));
        QCOMPARE(agreement.result.disagreements.size(), std::size_t(1));
        const CodeMatrix matrix = coOccurrenceOf(project.db());
        QCOMPARE(matrix.counts.pairs(0, 0), 0); // no respondent yet: nothing is in scope
    }

    void whatStandsTogetherIsListed()
    {
        InterviewProject project;
        const DocumentId id = project.addDocument(QStringLiteral("И: Долго?\nР: Ждала час одна."),
                                                  project.addRespondent(QStringLiteral("R1")));
        const CodeId wait = project.addCode(QStringLiteral("Ожидание")),
                     alone = project.addCode(QStringLiteral("Одна"));
        const SegmentId both = project.code(id, QStringLiteral("Ждала час"), wait);
        const SegmentId one = project.code(id, QStringLiteral("час одна"), alone);
        project.code(id, QStringLiteral("одна."), wait);
        const SegmentId third = project.code(id, QStringLiteral("Ждала"), wait);
        QCOMPARE(segmentsTogether(project.db(), wait, alone).size(), std::size_t(3)); // «Ждала» is beside
        QCOMPARE(segmentsTogether(project.db(), wait, wait), (std::vector{third, both}));
        const CodeMatrix matrix = coOccurrenceOf(project.db());
        QCOMPARE(matrix.counts.pairs(0, 1), 2);
        QCOMPARE(matrix.counts.pairs(0, 0), 1);
        metrics::Scope scope;
        scope.where[QStringLiteral("code")] = {wait.value()}; // the other way to read, with the same result
        QCOMPARE(coOccurrenceOf(project.db(), scope).counts.pairs(0, 0), 1);
        QVERIFY(segment(project.db(), one));
    }
};

QTEST_GUILESS_MAIN(AnalysisTest)
#include "tst_analysis.moc"
