#include "interview_project.h"
#include "interviews/coder_store.h"
#include "interviews/interview_scope.h"
#include "interviews/rating_agreement.h"
#include "interviews/selection_store.h"
#include "interviews/team_agreement_store.h"
#include "statistics/agreement.h"
#include "statistics/krippendorff.h"

#include <QRandomGenerator>

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

namespace {

TeamDocument document(CoderMask present, std::vector<TextSpan> units, std::vector<TeamSpan> spans)
{
    return {present, std::move(units), std::move(spans)};
}

QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TeamAgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Krippendorff 2004, p. 230: coders A and B of the 4 × 12 table as ratings of one code, a turn a unit.
    void ratingsAreComparedAtTheirLevels()
    {
        InterviewProject project;
        QString talk;
        for (int turn = 0; turn < 12; ++turn)
            talk += QStringLiteral("Р: Слова %1.\n").arg(turn);
        talk += QStringLiteral("И: Вопрос?\n");
        const DocumentId document = project.addDocument(talk, project.addRespondent(QStringLiteral("R1")));
        const CodeId code = project.addCode(QStringLiteral("Ожидание"));
        const auto turns = interviews::document(project.db(), document)->turns;
        QCOMPARE(turns.size(), std::size_t(13));
        TeamRequest request;
        // As weights: all four coders; 0 is missing.
        const int table[4][12] = {{1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
                                  {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
                                  {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
                                  {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}};
        project.edit([&](project::Edit& edit) {
            for (int coder = 0; coder < 4; ++coder) {
                CodingDetails details;
                details.coder = findOrAddCoder(edit, QStringLiteral("Кодировщик %1").arg(coder));
                request.coders.push_back(details.coder);
                for (std::size_t turn = 0; turn < 12; ++turn) {
                    const int rating = table[coder][turn];
                    details.weight = rating > 0 ? std::optional<double>(rating) : std::nullopt;
                    details.valence = rating > 0 ? std::optional<qint64>(rating - 3) : std::nullopt;
                    applyCode(edit, document, turns[turn].span, code, details);
                }
                // What stands on the interviewer's words is not compared.
                details.weight = coder * 20.0;
                details.valence = coder - 1;
                applyCode(edit, document, turns[12].span, code, details);
            }
        });
        const auto found = ratingAgreement(project.db(), request);
        QCOMPARE(found.size(), std::size_t(2));
        const RatingAgreement& valence = found[0];
        QCOMPARE(valence.passages, 11); // the last has one rating
        QVERIFY(std::fabs(valence.first->value - 0.849) < 0.0005);
        QVERIFY(std::fabs(valence.second->value - 0.815) < 0.0005);
        const RatingAgreement& weight = found[1];
        QVERIFY(weight.what == RatingAgreement::What::Weight);
        QVERIFY(std::fabs(weight.first->value - 0.797) < 0.0005);
        QVERIFY(std::fabs(weight.second->value - 0.849) < 0.0005);
        QVERIFY(valence.first->interval->lower < 0.849 && valence.first->interval->upper > 0.849);
        const QString said = text(ratingWords(valence), Language::English);
        QVERIFY2(said.contains(QStringLiteral("0.849")) && said.contains(QStringLiteral("or more: 11)")),
                 qPrintable(said));
        // Of two coders who agree on the one thing they rate there is no alpha; of one coder nothing is listed.
        request.coders.resize(1);
        QVERIFY(ratingAgreement(project.db(), request).empty());
    }

    // The textbook tables laid out as stretches of text: 20 both, 5 only the first, 10 only the second, 15 neither.
    void charactersGiveThePublishedValues_data()
    {
        QTest::addColumn<qint64>("both");
        QTest::addColumn<qint64>("onlyFirst");
        QTest::addColumn<qint64>("onlySecond");
        QTest::addColumn<qint64>("neither");
        QTest::addColumn<double>("kappa");
        QTest::newRow("textbook") << 20LL << 5LL << 10LL << 15LL << 0.4;
        QTest::newRow("chance") << 250LL << 250LL << 250LL << 250LL << 0.0;
        QTest::newRow("rare") << 80LL << 20LL << 20LL << 9880LL << 0.79798;
    }
    void charactersGiveThePublishedValues()
    {
        QFETCH(qint64, both);
        QFETCH(qint64, onlyFirst);
        QFETCH(qint64, onlySecond);
        QFETCH(qint64, neither);
        QFETCH(double, kappa);
        const qint64 second = onlyFirst + both + onlySecond;
        const TeamAgreement result = teamAgreement(
            {document(3, {{0, second + neither}},
                      {{0, 7, {0, onlyFirst + both}}, {1, 7, {onlyFirst, second}}, {1, 7, {onlyFirst, second}}})},
            2, AgreementUnit::Characters);
        QCOMPARE(result.codes.size(), 1U);
        const TeamCode& code = result.codes.front();
        QCOMPARE(code.code, 7);
        QCOMPARE(code.units, static_cast<double>(second + neither));
        QVERIFY(std::abs(code.cohen.value() - kappa) < 1e-4);
        const auto alpha = statistics::binaryAlpha(static_cast<double>(both), static_cast<double>(onlyFirst),
                                                   static_cast<double>(onlySecond), static_cast<double>(neither));
        QVERIFY(std::abs(code.alpha.value() - alpha->value) < 1e-12);
        QVERIFY(!code.alphaInterval); // one transcript tells nothing of others
        QCOMPARE(result.disagreements.size(), 2U);
        QCOMPARE(result.disagreements[0].span, (TextSpan{0, onlyFirst}));
        QCOMPARE(result.disagreements[0].coded, 1U);
        QCOMPARE(result.disagreements[1].span, (TextSpan{onlyFirst + both, second}));
        QCOMPARE(result.agreements.size(), 1U);
    }

    // Any number of coders, some of whom have not coded a transcript, against the general statistics unit by unit.
    void turnsAgreeWithTheGeneralStatistics()
    {
        QRandomGenerator random(11);
        constexpr int coders = 4, turns = 12;
        for (int round = 0; round < 30; ++round) {
            std::vector<TeamDocument> documents;
            std::vector<std::vector<std::optional<int>>> rows;
            for (int d = 0; d < 6; ++d) {
                TeamDocument one;
                one.present = round % 2 == 0 ? 15 : CoderMask(random.bounded(1, 16)) | 3U;
                for (int turn = 0; turn < turns; ++turn) {
                    one.units.push_back({turn * 10, turn * 10 + 8});
                    const bool really = random.bounded(3) == 0;
                    auto& row = rows.emplace_back();
                    for (int coder = 0; coder < coders; ++coder) {
                        if (!(one.present >> coder & 1U)) {
                            row.emplace_back();
                            continue;
                        }
                        const bool says = random.bounded(5) == 0 ? !really : really;
                        row.emplace_back(says ? 1 : 0);
                        if (says)
                            one.spans.push_back({coder, 0, {turn * 10 + 2, turn * 10 + 5}});
                    }
                }
                documents.push_back(std::move(one));
            }
            const TeamCode got = teamAgreement(documents, coders, AgreementUnit::Turns, 0).codes.front();
            statistics::Codings codings(rows.size(), coders);
            statistics::GappedMatrix ratings(rows.size(), coders);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                for (std::size_t j = 0; j < coders; ++j) {
                    codings.at(i, j) = rows[i][j];
                    if (rows[i][j])
                        ratings.at(i, j) = *rows[i][j];
                }
            }
            const auto percent = statistics::percentAgreement(codings);
            const auto alpha =
                statistics::krippendorffAlpha(ratings, statistics::MeasurementLevel::Nominal, {0, 1, 0.95});
            QVERIFY(percent && alpha);
            QVERIFY(std::abs(got.alpha.value() - alpha->value) < 1e-9);
            QVERIFY(std::abs(got.percent.value() - *percent) < 1e-9);
            const auto counts = statistics::categoryCounts(codings, 2);
            if (const auto fleiss =
                    counts ? statistics::fleissKappa(*counts) : Result<statistics::FleissKappa>(counts.error()))
                QVERIFY(std::abs(got.fleiss.value() - fleiss->value) < 1e-9);
        }
    }

    // Krippendorff 2004, p. 254, "c": the stretches of two observers on a continuum of 300.
    void unitizingIsThePublishedOne()
    {
        const TeamAgreement result = teamAgreement({document(3, {{150, 450}},
                                                             {{0, 0, {225, 295}},
                                                              {0, 0, {370, 400}},
                                                              {1, 0, {220, 300}},
                                                              {1, 0, {355, 375}},
                                                              {1, 0, {400, 420}},
                                                              {0, 1, {180, 240}},
                                                              {0, 1, {300, 350}},
                                                              {1, 1, {180, 240}},
                                                              {1, 1, {300, 350}}})},
                                                   2, AgreementUnit::Characters);
        QVERIFY(std::abs(result.codes[0].alphaUnitizing.value() - 0.7286) < 1e-3);
        QVERIFY(std::abs(result.codes[1].alphaUnitizing.value() - 1.0) < 1e-9);
        QVERIFY(std::abs(result.all.alphaUnitizing.value() - 0.8587) < 1e-3);
    }

    void theIntervalDrawsTranscripts()
    {
        std::vector<TeamDocument> documents;
        QRandomGenerator random(3);
        for (int i = 0; i < 20; ++i) {
            TeamDocument one = document(3, {{0, 1000}}, {});
            for (int j = 0; j < 8; ++j) {
                const qint64 begin = j * 120 + random.bounded(20);
                one.spans.push_back({0, 0, {begin, begin + 60}});
                if (random.bounded(4) > 0)
                    one.spans.push_back({1, 0, {begin + random.bounded(20), begin + 70}});
            }
            documents.push_back(std::move(one));
        }
        const TeamCode code = teamAgreement(documents, 2, AgreementUnit::Characters).codes.front();
        QVERIFY(code.alphaInterval);
        QVERIFY(code.alphaInterval->contains(code.alpha.value()));
        QCOMPARE(code.alphaInterval->method, QStringLiteral("bootstrap-documents"));
        QVERIFY(code.alphaInterval->width() > 0.01);
        const TeamCode again = teamAgreement(documents, 2, AgreementUnit::Characters).codes.front();
        QCOMPARE(again.alphaInterval->lower, code.alphaInterval->lower); // the same seed
        // A code of one transcript: which of them are drawn says nothing of how well it is agreed on.
        for (std::size_t i = 1; i < documents.size(); ++i)
            documents[i].spans.clear();
        const TeamCode rare = teamAgreement(documents, 2, AgreementUnit::Characters).codes.front();
        QVERIFY(rare.alpha);
        QVERIFY(!rare.alphaInterval);
    }

    // Fleiss rests on what all three have judged, alpha on what any two have.
    void eachFigureSaysItsUnits()
    {
        std::vector<TeamDocument> documents(2);
        documents[0] = {0b111, {{0, 10}, {10, 20}, {20, 30}}, {{0, 0, {0, 5}}, {1, 0, {0, 5}}, {2, 0, {12, 15}}}};
        documents[1] = {0b011, {{0, 10}, {10, 20}}, {{0, 0, {0, 5}}, {1, 0, {12, 15}}}};
        const TeamCode code = teamAgreement(documents, 3, AgreementUnit::Turns).codes.front();
        QCOMPARE(code.units, 5.0);
        QCOMPARE(code.fullUnits, 3.0);
        QVERIFY(code.fleiss);
        const TeamCode pair = teamAgreement({documents[1]}, 3, AgreementUnit::Turns).codes.front();
        QCOMPARE(pair.fullUnits, 0.0);
        QVERIFY(!pair.fleiss && pair.alpha);
    }

    // From a disagreement to a consensus coding, and back by undo.
    void aConsensusIsSettledAndWritten()
    {
        InterviewProject project;
        const DocumentId id = project.addDocument(
            ru("И: Что было?\nР: Ждала сорок минут. Врач хороший. Цена высокая.\n"), project.addRespondent(ru("R1")));
        const CodeId wait = project.addCode(ru("Ожидание")), price = project.addCode(ru("Цена"));
        const QString text = documentText(project.db(), id);
        const auto span = [&](const char* words) {
            const auto at = text.indexOf(ru(words));
            return TextSpan{at, at + ru(words).size()};
        };
        project.edit([&](project::Edit& edit) {
            CodingDetails a, b;
            a.coder = findOrAddCoder(edit, ru("Анна"));
            b.coder = findOrAddCoder(edit, ru("Борис"));
            applyCode(edit, id, span("Ждала сорок минут"), wait, a);
            applyCode(edit, id, span("сорок минут"), wait, b);
            applyCode(edit, id, span("Цена"), price, a);
            applyCode(edit, id, span("Что было"), wait, a); // of the interviewer: does not count
        });
        TeamRequest request;
        request.coders = activeCoders(project.db());
        QCOMPARE(request.coders.size(), 2U);
        AgreementOfTeam agreement = agreementOfTeam(project.db(), request);
        QCOMPARE(agreement.documents.size(), 1U);
        QCOMPARE(agreement.result.disagreements.size(), 2U);
        QCOMPARE(agreement.result.disagreements[0].span, span("Ждала "));

        project.edit([&](project::Edit& edit) { decide(edit, id, wait, span("Ждала "), true); });
        QVERIFY(decisionOn(decisions(project.db()), id, wait, span("Ждала "))->coded);
        ConsensusWritten written;
        project.edit([&](project::Edit& edit) { written = writeConsensus(edit, agreement, ru("Согласие")); });
        QCOMPARE(written.segments, 1);
        QCOMPARE(written.undecided, 1);
        const project::CoderId consensus = coderByName(project.db(), ru("Согласие"));
        QuoteFilter filter;
        filter.coder = consensus;
        QCOMPARE(consensusCoder(project.db()), consensus);
        QCOMPARE(quotes(project.db(), filter).front().text, ru("Ждала сорок минут"));

        // Decisions move with the text, and go with their code.
        project.edit([&](project::Edit& edit) { QVERIFY(editText(edit, id, span("И: "), ru("Интервьюер: ")).ok()); });
        QCOMPARE(decisions(project.db()).front().span.begin, span("Ждала ").begin + 9);
        project.edit([&](project::Edit& edit) { QVERIFY(deleteCode(edit, wait, SegmentsOfDeleted::Delete).ok()); });
        QVERIFY(decisions(project.db()).empty());
        for (int i = 0; i < 4; ++i)
            QVERIFY(project->undo().ok());
        QVERIFY(decisions(project.db()).empty());
        QCOMPARE(coderByName(project.db(), ru("Согласие")), project::CoderId());
    }

    void unitsAreWhatTheySay_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("units");
        QTest::newRow("characters") << QStringLiteral("characters") << 46.0;
        QTest::newRow("turns") << QStringLiteral("turns") << 1.0;
        QTest::newRow("sentences") << QStringLiteral("sentences") << 3.0;
        QTest::newRow("documents") << QStringLiteral("documents") << 1.0;
    }
    void unitsAreWhatTheySay()
    {
        QFETCH(QString, unit);
        QFETCH(double, units);
        InterviewProject project;
        const DocumentId id = project.addDocument(
            ru("И: Что было?\nР: Ждала сорок минут. Врач хороший. Цена высокая.\n"), project.addRespondent(ru("R1")));
        const CodeId wait = project.addCode(ru("Ожидание"));
        project.edit([&](project::Edit& edit) {
            for (const char* name : {"A", "B"}) {
                CodingDetails details;
                details.coder = findOrAddCoder(edit, QLatin1String(name));
                applyCode(edit, id, {20, 25}, wait, details);
            }
        });
        TeamRequest request{activeCoders(project.db()), agreementUnitFromId(unit).value(), false, {}};
        QCOMPARE(agreementOfTeam(project.db(), request).result.codes.front().units, units);
    }

    // A wave is the days it lasts; the interview of another day is outside.
    void aFilterOfWavesNarrowsByTheirDays()
    {
        InterviewProject project;
        RespondentId inside, outside;
        project.edit([&](project::Edit& edit) {
            Respondent one;
            one.name = QStringLiteral("R1");
            one.interviewedOn = QDate(2026, 9, 12);
            inside = addRespondent(edit, one);
            one.name = QStringLiteral("R2");
            one.interviewedOn = QDate(2026, 6, 1);
            outside = addRespondent(edit, one);
            edit.db().run(
                "INSERT INTO wave (id, guid, name, starts, ends) VALUES (4, ?, 'W', '2026-09-01', '2026-09-30')",
                Guid::random());
        });
        const DocumentId here = project.addDocument(ru("И: А?\nР: Б.\n"), inside);
        project.addDocument(ru("И: В?\nР: Г.\n"), outside);
        metrics::Scope filter;
        filter.where[QStringLiteral("wave")] = {4};
        const InterviewScope scope = interviewScope(project.db(), filter, {}, QDate(2026, 10, 1));
        QVERIFY(scope.untold.empty());
        QCOMPARE(documentsInScope(project.db(), scope.scope), std::vector{here});
        filter.where[QStringLiteral("segment")] = {1}; // nobody can tell who is in it
        QCOMPARE(interviewScope(project.db(), filter, {}, QDate(2026, 10, 1)).untold.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TeamAgreementTest)
#include "tst_team_agreement.moc"
