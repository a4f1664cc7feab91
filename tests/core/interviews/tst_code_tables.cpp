// Saturation, codes by attribute, clusters and maps over a small project whose answers are known by hand.
#include "interview_project.h"
#include "interviews/code_clusters.h"
#include "interviews/code_crosstab.h"
#include "interviews/code_saturation.h"

using namespace tropa;
using namespace tropa::interviews;
using tropa::test::InterviewProject;

namespace {

QString english(const std::vector<Message>& said)
{
    QStringList lines;
    for (const Message& one : said)
        lines << text(one, Language::English);
    return lines.join(u'\n');
}

/// Ten own lost patients who speak of waiting, ten own loyal ones who praise the staff, four competitors'.
class Clinic : public InterviewProject
{
public:
    Clinic()
    {
        waiting = addCode(QStringLiteral("Ожидание"));
        silence = addCode(QStringLiteral("Молчание"), waiting);
        staff = addCode(QStringLiteral("Персонал"));
        price = addCode(QStringLiteral("Цена"));
        for (int i = 0; i < 24; ++i) {
            const RespondentGroup group = i < 10   ? RespondentGroup::OwnLost
                                          : i < 20 ? RespondentGroup::OwnLoyal
                                                   : RespondentGroup::Competitor;
            const RespondentId who = addRespondent(QStringLiteral("R%1").arg(i + 1), group);
            people.push_back(who);
            const DocumentId id = addDocument(
                QStringLiteral("И: Как было?\nР: Ждал долго. Никто не сказал. Сестра добрая. Дорого."), who);
            documents.push_back(id);
            if (i < 9 || i == 20)
                code(id, QStringLiteral("Ждал долго"), waiting);
            if (i < 5)
                code(id, QStringLiteral("Никто не сказал"), silence);
            if (i >= 10 && i < 19)
                code(id, QStringLiteral("Сестра добрая"), staff);
            if (i % 2 == 0)
                code(id, QStringLiteral("Дорого"), price);
        }
        edit([&](project::Edit& edit) {
            for (std::size_t i = 0; i < 12; ++i)
                setAttribute(edit, people[i], QStringLiteral("дети"),
                             i % 3 == 0 ? QStringLiteral("да") : QStringLiteral("нет"));
        });
    }
    CodeId waiting, silence, staff, price;
    std::vector<RespondentId> people;
    std::vector<DocumentId> documents;
};

} // namespace

class CodeTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesByGroup()
    {
        Clinic clinic;
        const auto result = codeCrosstab(clinic.db(), {}, {});
        QVERIFY2(result.ok(), qPrintable(test::why(result)));
        QCOMPARE(result->split.groups.size(), std::size_t(3));
        QCOMPARE(result->n, 24);
        const auto& row = result->rows[0]; // Ожидание with Молчание
        QCOMPARE(row.code, clinic.waiting);
        QCOMPARE(row.cells[0].count + row.cells[1].count + row.cells[2].count, 10);
        for (std::size_t g = 0; g < 3; ++g) {
            const QString key = result->split.groups[g].key;
            const qint64 expected = key.contains(QLatin1String("lost"))    ? 9
                                    : key.contains(QLatin1String("loyal")) ? 0
                                                                           : 1;
            QCOMPARE(row.cells[g].count, expected);
            // Every cell opens its quotes: nine of waiting and five of silence below it.
            QCOMPARE(qint64(result->segments(0, int(g)).size()), expected == 9 ? 14 : expected);
        }
        QVERIFY(row.isExact); // four competitors' patients: small counts
        QVERIFY(*row.p < 0.001 && *row.corrected >= *row.p);
        QVERIFY2(english(result->findings(codebook(clinic.db()))).contains(QStringLiteral("differ between the groups")),
                 qPrintable(english(result->findings(codebook(clinic.db())))));
        const auto& price = result->rows.back();
        QVERIFY(*price.corrected > 0.9);
    }

    void ownAgainstCompetitors()
    {
        Clinic clinic;
        CrosstabOptions options;
        options.by = QStringLiteral("side");
        const auto result = codeCrosstab(clinic.db(), {}, options);
        QVERIFY(result.ok());
        QCOMPARE(result->split.groups[0].respondents, 20);
        QCOMPARE(result->split.groups[1].respondents, 4);
        const auto& row = result->rows[0];
        QCOMPARE(row.cells[0].count, 9);
        QVERIFY(std::fabs(row.difference->difference - (9.0 / 20 - 1.0 / 4)) < 1e-12);
        QVERIFY(row.difference->interval.lower < row.difference->difference);
        QVERIFY(english(result->findings(codebook(clinic.db()))).contains(QStringLiteral("only 4 respondents")));
    }

    void byATeamsOwnAttribute()
    {
        Clinic clinic;
        CrosstabOptions options;
        options.by = QStringLiteral("attribute:дети");
        const auto result = codeCrosstab(clinic.db(), {}, options);
        QVERIFY(result.ok());
        QCOMPARE(result->split.unknown, 12);
        QCOMPARE(result->split.groups[0].name, QStringLiteral("да"));
        QCOMPARE(result->split.groups[0].respondents, 4);
        options.by = QStringLiteral("рост");
        QVERIFY(!codeCrosstab(clinic.db(), {}, options));
        QVERIFY(test::why(codeCrosstab(clinic.db(), {}, options)).contains(QStringLiteral("attribute:дети")));
        options.by = QStringLiteral("clinic");
        QVERIFY(!codeCrosstab(clinic.db(), {}, options)); // nobody has one
    }

    void segmentsHaveResidualsButNoP()
    {
        Clinic clinic;
        CrosstabOptions options;
        options.unit = CrosstabUnit::Segments;
        options.level = CodeLevel::Alone;
        const auto result = codeCrosstab(clinic.db(), {}, options);
        QVERIFY(result.ok());
        QCOMPARE(result->n, 10 + 5 + 9 + 12);
        QVERIFY(!result->rows[0].p);
        QVERIFY(result->chiSquared);
        QVERIFY(std::fabs(result->rows[0].cells[0].residual) > 0.1);
    }

    void saturationNamesWhatWasNew()
    {
        Clinic clinic;
        const auto result = codeSaturation(clinic.db(), {});
        QVERIFY2(result.ok(), qPrintable(test::why(result)));
        QCOMPARE(result->steps.size(), std::size_t(24));
        QCOMPARE(result->steps[0].added, (std::vector<CodeId>{clinic.waiting, clinic.silence, clinic.price}));
        QCOMPARE(result->steps[0].firstQuotes.size(), std::size_t(3));
        QCOMPARE(result->steps[10].added, std::vector<CodeId>{clinic.staff});
        QCOMPARE(result->curve.codes, std::size_t(4));
        QCOMPARE(result->curve.flatAfter, std::optional<std::size_t>(4));
        // Dates decide the order where there are any.
        clinic.edit([&](project::Edit& edit) {
            auto last = *respondent(edit.db(), clinic.people.back());
            last.interviewedOn = QDate(2026, 1, 1);
            updateRespondent(edit, last);
        });
        const auto dated = codeSaturation(clinic.db(), {});
        QCOMPARE(dated->steps[0].respondent.name, QStringLiteral("R24"));
        QVERIFY(!codeSaturation(clinic.db(), metrics::Scope().with(metrics::dimension::group, 99)));
    }

    void clustersOpenTheirQuotes()
    {
        Clinic clinic;
        CodeClusterOptions options;
        const auto result = codeClusters(clinic.db(), {}, options);
        QVERIFY2(result.ok(), qPrintable(test::why(result)));
        QCOMPARE(result->names.size(), std::size_t(24));
        QCOMPARE(result->clustering.tree.merges.size(), std::size_t(23));
        const auto& first = result->apart.front();
        QVERIFY(!result->segments(first.column, first.cluster).empty() || !result->segments(first.column, -1).empty());
        QVERIFY(!english(result->findings()).isEmpty());
        options.of = ClusterOf::Codes;
        const auto byCode = codeClusters(clinic.db(), {}, options);
        QVERIFY2(byCode.ok(), qPrintable(test::why(byCode)));
        QCOMPARE(byCode->names.size(), std::size_t(4));
        QCOMPARE(byCode->segmentsOf(0).size(), std::size_t(10));
        options.level = CodeLevel::Top;
        QVERIFY(!codeClusters(clinic.db(), {}, options)); // three codes are too few
    }

    void aMapOfCodesAndGroups()
    {
        Clinic clinic;
        const auto result = codeCorrespondence(clinic.db(), {}, QStringLiteral("group"));
        QVERIFY2(result.ok(), qPrintable(test::why(result)));
        QCOMPARE(result->columnNames.size(), std::size_t(3));
        QCOMPARE(result->rowNames.size(), std::size_t(4));
        QCOMPARE(result->points.inertias.size(), std::size_t(2));
        QCOMPARE(result->segments(0, std::nullopt).size(), std::size_t(10));
        QVERIFY(english(result->findings()).contains(QStringLiteral("100% of what sets")));
        QVERIFY(!codeCorrespondence(clinic.db(), {}, QStringLiteral("clinic")));
    }
};

QTEST_GUILESS_MAIN(CodeTablesTest)
#include "tst_code_tables.moc"
