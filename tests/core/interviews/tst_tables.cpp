// Codes by respondents and codes that stand together, on texts short enough to count by hand.
#include "interview_project.h"
#include "interviews/analysis_store.h"
#include "interviews/code_clusters.h"
#include "interviews/code_crosstab.h"
#include "interviews/code_labels.h"
#include "interviews/lemma_dictionary.h"
#include "interviews/respondent_matrix.h"
#include "interviews/together_places.h"
#include "interviews/word_counts.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

namespace {

/// Two respondents; what R1 says is 36 characters and 7 words long, R2's 11 and 2.
class Talk : public InterviewProject
{
public:
    Talk()
    {
        wait = addCode(QStringLiteral("Ожидание"));
        silence = addCode(QStringLiteral("Молчание"), wait);
        price = addCode(QStringLiteral("Цена"));
        unused = addCode(QStringLiteral("Запах"));
        const RespondentId one = addRespondent(QStringLiteral("R1"), RespondentGroup::OwnLost);
        const RespondentId two = addRespondent(QStringLiteral("R2"), RespondentGroup::OwnLoyal);
        first = addDocument(QStringLiteral("И: Как было в очереди?\nР: Ждал час, все молчали.\nИ: А цена?\n"
                                           "Р: Дорого, очень."),
                            one);
        second = addDocument(QStringLiteral("И: Как?\nР: Цена выше."), two);
        code(first, QStringLiteral("Ждал час, все молчали"), wait, -2);
        code(first, QStringLiteral("Ждал час, все молчали"), silence, -1);
        code(first, QStringLiteral("молчали"), silence);
        code(first, QStringLiteral("Дорого"), price, 1);
        code(second, QStringLiteral("Цена"), price);
    }
    CodeId wait, silence, price, unused;
    DocumentId first, second;
};

/// The persons of a rule {"is": [1, 2]}.
class ListedPersons final : public metrics::SegmentSource
{
public:
    bool understands(const QJsonObject& rule) const override { return rule.contains(QLatin1String("is")); }
    Result<std::vector<qint64>> persons(storage::Connection&, const QJsonObject& rule, QDate) const override
    {
        std::vector<qint64> ids;
        for (const QJsonValue& one : rule.value(QLatin1String("is")).toArray())
            ids.push_back(one.toInteger());
        return ids;
    }
};

std::size_t rowOf(const RespondentMatrix& matrix, CodeId code)
{
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        if (matrix.rows[row].code == code)
            return row;
    }
    qFatal("no such row");
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBranchCountsAStretchOnce()
    {
        Talk talk;
        RespondentMatrixOptions options;
        options.withWords = true;
        const auto matrix = respondentMatrix(talk.db(), {}, options);
        QVERIFY2(matrix.ok(), qPrintable(test::why(matrix)));
        QCOMPARE(matrix->columns.size(), std::size_t(2));
        QCOMPARE(matrix->columns[0].name, QStringLiteral("R1"));
        const std::size_t wait = rowOf(*matrix, talk.wait), silence = rowOf(*matrix, talk.silence),
                          price = rowOf(*matrix, talk.price);
        QVERIFY(matrix->rows[wait].isBranch && !matrix->rows[silence].isBranch);
        QCOMPARE(matrix->rows[silence].depth, matrix->rows[wait].depth + 1);
        // The same 21 characters under both codes, and 7 of them again under one.
        QCOMPARE(matrix->at(wait, 0).segments, 2);
        QCOMPARE(matrix->at(wait, 0).characters, 21);
        QCOMPARE(matrix->at(wait, 0).words, 4);
        QCOMPARE(matrix->at(silence, 0).segments, 2);
        QCOMPARE(matrix->segments(wait, 0).size(), std::size_t(3));
        QCOMPARE(matrix->at(0, 0).segments, 3);
        QCOMPARE(matrix->at(0, 0).characters, 27);
        QCOMPARE(matrix->totalOf(price).segments, 2);
        QCOMPARE(matrix->at(rowOf(*matrix, talk.unused), 0).segments, 0);
        // Ratings: −2 and −1 of three.
        QCOMPARE(*matrix->value(wait, 0, MatrixMeasure::Valence), -1.5);
        QCOMPARE(matrix->at(wait, 0).ratings, 2);
        QVERIFY(!matrix->value(price, 1, MatrixMeasure::Valence));
        QCOMPARE(matrix->columns[1].characters, 10); // «Цена выше.»
        QCOMPARE(matrix->columns[1].words, 2);
        QCOMPARE(*matrix->value(price, 1, MatrixMeasure::WordShare), 0.5);
        QCOMPARE(*matrix->value(price, 1, MatrixMeasure::CharacterShare), 0.4);
    }

    void columnsByGroup()
    {
        Talk talk;
        RespondentMatrixOptions options;
        options.by = QStringLiteral("group");
        const auto people = respondentMatrix(talk.db(), {}, options);
        QVERIFY(people.ok());
        QCOMPARE(people->columns[0].name, QStringLiteral("R2")); // the loyal come first
        options.onlyGroups = true;
        const auto groups = respondentMatrix(talk.db(), {}, options);
        QVERIFY(groups.ok());
        QCOMPARE(groups->columns.size(), std::size_t(2));
        QCOMPARE(groups->at(rowOf(*groups, talk.price), 0).segments, 1);
        options.by = QStringLiteral("знак зодиака");
        QVERIFY(!respondentMatrix(talk.db(), {}, options));
        // By who speaks: one voice each here.
        options.by = QStringLiteral("speaker");
        const auto voices = respondentMatrix(talk.db(), {}, options);
        QVERIFY2(voices.ok(), qPrintable(test::why(voices)));
        QCOMPARE(voices->at(0, 0).segments, 4);
    }

    void columnsBySegmentsOfPatients()
    {
        Talk talk;
        metrics::Sources sources;
        sources.add(std::make_unique<ListedPersons>());
        RespondentMatrixOptions options;
        options.by = QStringLiteral("segment");
        options.sources = &sources;
        QVERIFY(!patientSplitChoice(talk.db()));
        const auto why = [&] { return test::why(respondentMatrix(talk.db(), {}, options)); };
        QVERIFY2(why().contains(QStringLiteral("has a rule")), qPrintable(why()));
        const auto segment = [&](const char* name, const char* rule) {
            talk.edit([&](project::Edit& edit) {
                edit.db().run("INSERT INTO segment_of_patients (guid, name, rule, position) VALUES (?, ?, ?, "
                              "(SELECT count(*) FROM segment_of_patients))",
                              Guid::random().bytes(), QString::fromUtf8(name), QString::fromUtf8(rule));
            });
        };
        segment("Постоянные", "{\"is\":[1,2,3]}");
        segment("Молодые", "{\"is\":[2]}");
        segment("Без правила", "{}");
        QVERIFY(patientSplitChoice(talk.db()));
        QVERIFY2(why().contains(QStringLiteral("linked")), qPrintable(why()));

        talk.edit([&](project::Edit& edit) {
            for (int person = 1; person <= 4; ++person)
                edit.db().run("INSERT INTO person (id) VALUES (?)", qint64(person));
            edit.db().run("UPDATE respondent SET person_id = id WHERE name IN ('R1', 'R2')");
        });
        for (const char* name : {"R3", "R4"}) {
            const RespondentId who = talk.addRespondent(QLatin1String(name));
            talk.code(talk.addDocument(QStringLiteral("И: Как?\nР: Цена."), who), QStringLiteral("Цена"), talk.price);
            if (QLatin1String(name) == QLatin1String("R4"))
                talk.edit([&](project::Edit& edit) {
                    edit.db().run("UPDATE respondent SET person_id = 4 WHERE id = ?", who);
                });
        }
        options.onlyGroups = true;
        const auto matrix = respondentMatrix(talk.db(), {}, options);
        QVERIFY2(matrix.ok(), qPrintable(test::why(matrix)));
        QStringList names, keys;
        for (const auto& group : matrix->split.groups) {
            names << group.name + u' ' + QString::number(group.respondents);
            keys << group.key;
        }
        // R1 is in one, R2 in both, R4 in none; R3 is linked to nobody.
        QCOMPARE(names, (QStringList{QStringLiteral("Постоянные 1"), QStringLiteral("Постоянные + Молодые 1"),
                                     QStringLiteral("in no segment 1")}));
        QCOMPARE(keys, (QStringList{QStringLiteral("1"), QStringLiteral("1+2"), QStringLiteral("none")}));
        QCOMPARE(matrix->split.unknown, 1);
        const std::size_t price = rowOf(*matrix, talk.price);
        QCOMPARE(matrix->columns.size(), std::size_t(4));
        qint64 sum = 0;
        for (std::size_t column = 0; column < matrix->columns.size(); ++column) {
            QCOMPARE(matrix->at(price, column).segments, 1);
            sum += matrix->at(price, column).segments;
        }
        QCOMPARE(matrix->totalOf(price).segments, sum);

        CrosstabOptions table;
        table.by = options.by;
        table.sources = &sources;
        const auto crossed = codeCrosstab(talk.db(), {}, table);
        QVERIFY2(crossed.ok(), qPrintable(test::why(crossed)));
        QCOMPARE(crossed->n, 3);
        QCOMPARE(crossed->split.groups.size(), std::size_t(3));

        // Words and key words, and the map of codes, take the same groups.
        WordCountOptions words;
        words.by = options.by;
        words.least = 1;
        words.byLemma = false;
        QVERIFY(
            !countWords(talk.db(), LemmaDictionary(), {}, words)); // who is in a segment is not known without a source
        words.patients = {&sources};
        const auto counted = countWords(talk.db(), LemmaDictionary(), {}, words);
        QVERIFY2(counted.ok(), qPrintable(test::why(counted)));
        QCOMPARE(counted->split->groups.size(), std::size_t(3));
        QCOMPARE(counted->wordsOfGroup.size(), std::size_t(3));
        QVERIFY(counted->wordsOfGroup[0] > counted->wordsOfGroup[1]); // R1 says more than R2
        const auto cost = std::ranges::find(counted->words, QStringLiteral("цена"), &WordCount::words);
        QVERIFY(cost != counted->words.end() && cost->key);
        QCOMPARE(cost->byGroup[2], 1); // R4; R3 is in no group
        QCOMPARE(wordGroups(talk.db(), {}, options.by, words.patients)->groups[1].name,
                 QStringLiteral("Постоянные + Молодые"));
        const auto map = codeCorrespondence(talk.db(), {}, options.by, CodeLevel::Alone, {}, {&sources});
        QVERIFY2(map.ok(), qPrintable(test::why(map)));
        QCOMPARE(map->columnNames.size(), std::size_t(3));
    }

    void theInterviewersWordsAreNoShare()
    {
        Talk talk;
        const RespondentMatrixOptions options;
        const auto before = respondentMatrix(talk.db(), {}, options);
        talk.code(talk.first, QStringLiteral("очереди"), talk.unused);
        const auto after = respondentMatrix(talk.db(), {}, options);
        QCOMPARE(after->at(rowOf(*after, talk.unused), 0).segments, 0);
        QCOMPARE(after->columns[0].characters, before->columns[0].characters);
    }

    void words()
    {
        const WordPlaces places = wordPlaces(QString::fromUtf8("Он ждал 😀, е\u0308лки-палки"));
        QCOMPARE(places.begins, (std::vector<qint64>{0, 3, 11, 17}));
        QCOMPARE(places.ends, (std::vector<qint64>{2, 7, 16, 22}));
    }

    void codesAreNamedAsShortAsTheyCanBeToldApart()
    {
        InterviewProject project;
        const CodeId clinic = project.addCode(QStringLiteral("Клиника")),
                     phone = project.addCode(QStringLiteral("Звонок"));
        const CodeId here = project.addCode(QStringLiteral("Ожидание"), clinic);
        const CodeId there = project.addCode(QStringLiteral("Ожидание"), phone);
        const CodeId price = project.addCode(QStringLiteral("Цена"), clinic);
        const Codebook book = codebook(project.db());
        QCOMPARE(shortestPaths(book, {here, there, price, phone}),
                 QStringList({QStringLiteral("Клиника › Ожидание"), QStringLiteral("Звонок › Ожидание"),
                              QStringLiteral("Цена"), QStringLiteral("Звонок")}));
        QCOMPARE(shortestPaths(book, {here, price}), QStringList({QStringLiteral("Ожидание"), QStringLiteral("Цена")}));
    }

    // a: 0-10, 20-30, 50-60; b: 5-12, 25-27, 28-40; c: 100-110. By hand.
    void whatStandsTogether()
    {
        std::vector<CodedSpan> spans;
        for (const TextSpan span : {TextSpan{0, 10}, {20, 30}, {50, 60}})
            spans.push_back({1, 0, span});
        for (const TextSpan span : {TextSpan{5, 12}, {25, 27}, {28, 40}})
            spans.push_back({1, 1, span});
        spans.push_back({1, 2, {100, 110}});
        const CoOccurrence overlap = coOccurrence(spans, 3);
        QCOMPARE(overlap.pairs(0, 1), 3);
        QCOMPARE(overlap.met(0, 1), 2); // of three a
        QCOMPARE(overlap.met(1, 0), 3); // of three b
        QCOMPARE(*overlap.jaccard(0, 1), 2.5 / 3.5);
        QCOMPARE(*overlap.jaccard(0, 2), 0.0);
        QVERIFY(!overlap.jaccard(1, 1));
        QCOMPARE(*overlap.lift(0, 1), 3 * 2.0 * 3 / (3 * 3));
        QVERIFY(!overlap.lift(0, 2));
        // At most ten between: 40 to 50 is, 60 to 100 is not.
        const CoOccurrence near = coOccurrence(spans, 3, 11);
        QCOMPARE(near.pairs(0, 1), 5); // 0-10 the first; 20-30 all three, 8 after the first; 50-60 the last
        QCOMPARE(near.met(0, 1), 3);
        QCOMPARE(near.met(1, 0), 3);
        QCOMPARE(*near.jaccard(0, 1), 1.0);
        QCOMPARE(coOccurrence(spans, 3, 10).pairs(0, 1), 4);
        QCOMPARE(coOccurrence(spans, 3, 41).pairs(0, 2), 1);
    }

    void rulesOfTheStudy_data()
    {
        using How = TogetherRule::How;
        using Unit = TogetherRule::Unit;
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("unit");
        QTest::addColumn<qint64>("within");
        QTest::addColumn<qint64>("pairs"); // of waiting and price
        const auto row = [](const char* name, How how, Unit unit, qint64 within, qint64 pairs) {
            QTest::newRow(name) << int(how) << int(unit) << within << pairs;
        };
        row("overlap", How::Overlap, Unit::Words, 0, 0);
        row("turn", How::Turn, Unit::Words, 0, 0);
        row("next turn", How::Near, Unit::Turns, 1, 0);
        row("two turns", How::Near, Unit::Turns, 2, 1);
        row("two words", How::Near, Unit::Words, 2, 0);
        row("five words", How::Near, Unit::Words, 5, 1);
        row("ten characters", How::Near, Unit::Characters, 10, 0);
        row("twenty characters", How::Near, Unit::Characters, 20, 1);
    }

    // «… все молчали. / И: А цена? / Р: Дорого, очень.»
    void rulesOfTheStudy()
    {
        QFETCH(int, how);
        QFETCH(int, unit);
        QFETCH(qint64, within);
        QFETCH(qint64, pairs);
        Talk talk;
        const TogetherRule rule{static_cast<TogetherRule::How>(how), static_cast<TogetherRule::Unit>(unit), within};
        const CodeMatrix matrix = coOccurrenceOf(talk.db(), {}, {}, {}, rule);
        const auto at = [&](CodeId code) {
            return static_cast<int>(std::ranges::find(matrix.codes, code) - matrix.codes.begin());
        };
        QCOMPARE(matrix.counts.pairs(at(talk.wait), at(talk.price)), pairs);
        QCOMPARE(segmentsTogether(talk.db(), talk.wait, talk.price, {}, {}, 100, {}, rule).size(),
                 std::size_t(2 * pairs));
        // The same words under two codes stand together by every rule.
        QCOMPARE(matrix.counts.met(at(talk.wait), at(talk.silence)), 1);
        QCOMPARE(matrix.counts.met(at(talk.silence), at(talk.wait)), 2);
        QCOMPARE(*matrix.counts.jaccard(at(talk.wait), at(talk.silence)), 1.0);
        // Narrowed by a code the other way of reading gives the same.
        metrics::Scope scope;
        scope.where[QStringLiteral("code")] = {talk.wait.value(), talk.price.value()};
        const CodeMatrix narrowed = coOccurrenceOf(talk.db(), scope, {}, {}, rule);
        QCOMPARE(narrowed.counts.pairs(at(talk.wait), at(talk.price)), pairs);
        QVERIFY(coOccurrenceRules(rule).size() >= 2);
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"
