#include "interview_project.h"
#include "interviews/analysis_store.h"
#include "interviews/coder_store.h"

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
                spans.push_back({random.bounded(3), random.bounded(4), {begin, begin + random.bounded(20)}});
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
                            if (pair && x.document == y.document && !x.span.isEmpty() && !y.span.isEmpty() &&
                                x.span.overlaps(y.span)) {
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

    void agreementOnCharacters_data()
    {
        QTest::addColumn<qint64>("both");
        QTest::addColumn<qint64>("onlyFirst");
        QTest::addColumn<qint64>("onlySecond");
        QTest::addColumn<qint64>("neither");
        QTest::addColumn<double>("kappa");
        // Reference values: the textbook table, pure chance, a rare code.
        QTest::newRow("textbook") << 20LL << 5LL << 10LL << 15LL << 0.4;
        QTest::newRow("chance") << 250LL << 250LL << 250LL << 250LL << 0.0;
        QTest::newRow("rare") << 80LL << 20LL << 20LL << 9880LL << 0.79798;
    }
    void agreementOnCharacters()
    {
        QFETCH(qint64, both);
        QFETCH(qint64, onlyFirst);
        QFETCH(qint64, onlySecond);
        QFETCH(qint64, neither);
        QFETCH(double, kappa);
        const qint64 total = both + onlyFirst + onlySecond + neither;
        const auto result = coderAgreement(
            {{0, 0, {0, both + onlyFirst}}},
            {{0, 0, {0, both}}, {0, 0, {both + onlyFirst, both + onlyFirst + onlySecond}}}, {{{0, total}}});
        QCOMPARE(result.codes.size(), std::size_t(1));
        QCOMPARE(result.codes[0].both, both);
        QCOMPARE(result.codes[0].onlyFirst, onlyFirst);
        QCOMPARE(result.codes[0].onlySecond, onlySecond);
        QCOMPARE(result.codes[0].neither, neither);
        QVERIFY(std::fabs(*result.codes[0].kappa() - kappa) < 1e-4);
        QCOMPARE(result.disagreements.size(), std::size_t(2));
    }

    void alphaBinaryAsPublished()
    {
        // Krippendorff 2004 p.224: 1100000000 and 0110010100, alpha .095.
        const CodeAgreement table{0, 1, 1, 3, 5};
        QVERIFY(std::fabs(*table.alphaBinary() - 0.0952) < 1e-3);
        QVERIFY(!(CodeAgreement{0, 0, 0, 0, 10}.alphaBinary()));
        QVERIFY(!(CodeAgreement{0, 0, 0, 0, 10}.kappa()));
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
        const auto agreement = agreementOf(project.db(), project->coder(), second);
        QCOMPARE(agreement.documents, std::vector<DocumentId>{id});
        QCOMPARE(agreement.result.codes[0].both, 5);
        QCOMPARE(agreement.result.codes[0].onlyFirst, 5);
        QCOMPARE(agreement.result.codes[0].onlySecond, 0);
        QCOMPARE(agreement.result.codes[0].neither, 0);
        const CodeMatrix matrix = coOccurrenceOf(project.db());
        QCOMPARE(matrix.counts.pairs(0, 0), 0); // no respondent yet: nothing is in scope
    }
};

QTEST_GUILESS_MAIN(AnalysisTest)
#include "tst_analysis.moc"
