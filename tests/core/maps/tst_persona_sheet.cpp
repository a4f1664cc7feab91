#include "maps/persona_sheet.h"

#include "fake_metrics.h"
#include "frame/frame_store.h"
#include "test_map.h"

#include <QtTest>

using namespace tropa;
using namespace tropa::maps;

namespace {

/// A share of patients that knows personas.
class FakeShare final : public metrics::Metric
{
public:
    FakeShare()
    {
        m_info.id = "patients.share";
        m_info.unit = metrics::Unit::Percent;
        m_info.scale = metrics::scale::percent;
        m_info.dimensions = {metrics::dimension::persona};
    }
    const metrics::MetricInfo& info() const override { return m_info; }
    Result<metrics::Evaluation> evaluate(const metrics::EvaluationContext&,
                                         const metrics::Request& request) const override
    {
        metrics::Evaluation found;
        const auto& personas = request.scope.values(metrics::dimension::persona);
        if (!personas.empty() && personas.front() == known) {
            found.total.value = 21.5;
            found.total.n = 3000;
        } else {
            found.total.reason = Message{"no segment"};
        }
        return found;
    }
    Result<std::vector<EntityRef>> rows(const metrics::EvaluationContext&, const metrics::Request&, int) const override
    {
        return std::vector<EntityRef>();
    }
    qint64 known = 0;

private:
    metrics::MetricInfo m_info;
};

/// Asked without a touchpoint, all of them.
class AllQuotes final : public test::FakeQuotes
{
public:
    std::vector<metrics::Evidence> about(storage::Connection&, const metrics::Scope&, int) const override
    {
        std::vector<metrics::Evidence> all;
        for (const auto& [touchpoint, quote] : quotes)
            all.push_back(quote);
        return all;
    }
};

const QByteArray png =
    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
                           "awAAAABJRU5ErkJggg==");

} // namespace

/// A persona's page: words of the frame, its share of patients, a picture kept in the file, a quote somebody said.
class TestPersonaSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void wordsAndNumbers();
    void withoutASegment();
    void picture();
    void quote();
    void mapsAreNamed();
    void whatIsNoPersona();

private:
    PersonaSheet sheet() { return *personaSheet(context(), m_catalogue, m_sources, m_persona); }
    metrics::EvaluationContext context() { return {m_project->db(), QDate(2026, 11, 22), {}, 0.95, &m_sources}; }

    std::unique_ptr<test::TestProject> m_project;
    metrics::Catalogue m_catalogue;
    metrics::Sources m_sources;
    FakeShare* m_share = nullptr;
    AllQuotes* m_quotes = nullptr;
    frame::PersonaId m_persona;
};

void TestPersonaSheet::init()
{
    m_project = std::make_unique<test::TestProject>();
    m_catalogue = {};
    m_sources = {};
    auto share = std::make_unique<FakeShare>();
    m_share = share.get();
    m_catalogue.add(std::move(share));
    auto quotes = std::make_unique<AllQuotes>();
    m_quotes = quotes.get();
    m_quotes->quotes.push_back({1, test::quote(31, 14, QStringLiteral("Forty minutes"))});
    m_sources.add(std::move(quotes));
    m_project->edit([&](project::Edit& edit) {
        m_persona = frame::PersonaId(frame::addFrameItem(edit, *frame::frameKind(QStringLiteral("persona")),
                                                         QStringLiteral("First visit"),
                                                         {{QStringLiteral("description"), QStringLiteral("New here")},
                                                          {QStringLiteral("goals"), QStringLiteral("To know")},
                                                          {QStringLiteral("fears"), QStringLiteral("Costs")},
                                                          {QStringLiteral("quote"), QStringLiteral("Made up")}})
                                         .id);
    });
    m_share->known = m_persona.value();
}

void TestPersonaSheet::wordsAndNumbers()
{
    const PersonaSheet found = sheet();
    QCOMPARE(found.name, QStringLiteral("First visit"));
    QCOMPARE(found.description, QStringLiteral("New here"));
    QCOMPARE(found.goals, QStringLiteral("To know"));
    QCOMPARE(found.fears, QStringLiteral("Costs"));
    QCOMPARE(found.quote, QStringLiteral("Made up"));
    QVERIFY(!found.words);
    QCOMPARE(found.facts.size(), 1u);
    QCOMPARE(found.facts.front().value.value, std::optional(21.5));
    QCOMPARE(found.facts.front().value.n, 3000);
    QCOMPARE(findPersona(m_project->db(), QStringLiteral("  first VISIT ")), m_persona);
}

void TestPersonaSheet::withoutASegment()
{
    m_share->known = 0;
    const PersonaSheet found = sheet();
    QVERIFY(found.facts.empty());
    QVERIFY(!found.noShare.isEmpty()); // it says why
}

void TestPersonaSheet::picture()
{
    m_project->edit(
        [&](project::Edit& edit) { QVERIFY(setPersonaPicture(edit, m_persona, QStringLiteral("face.png"), png)); });
    QCOMPARE(sheet().picture, png);
    QVERIFY((*m_project)->undo());
    QVERIFY(sheet().picture.isEmpty());
    QVERIFY((*m_project)->redo());
    QCOMPARE(sheet().picture, png);
    const auto refused = (*m_project)->edit({"x"}, [&](project::Edit& edit) -> Result<void> {
        return setPersonaPicture(edit, m_persona, QStringLiteral("face.png"), QByteArray("<svg/>"));
    });
    QVERIFY(!refused);
    QCOMPARE(sheet().picture, png);
    m_project->edit([&](project::Edit& edit) { QVERIFY(setPersonaPicture(edit, m_persona, {}, {})); });
    QVERIFY(sheet().picture.isEmpty());
}

void TestPersonaSheet::quote()
{
    QCOMPARE(quotesFor(context(), m_sources, m_persona, 10).size(), 1u);
    m_project->edit(
        [&](project::Edit& edit) { setPersonaQuote(edit, m_persona, m_quotes->quotes.front().second.ref); });
    QVERIFY(sheet().words);
    QCOMPARE(sheet().words->text, QStringLiteral("Forty minutes"));
    m_quotes->quotes.clear(); // the segment is gone
    QVERIFY(!sheet().words);
    QVERIFY(sheet().quoteRef.isValid());
    m_project->edit([&](project::Edit& edit) { setPersonaQuote(edit, m_persona, {}); });
    QVERIFY(!sheet().quoteRef.isValid());
    QVERIFY((*m_project)->undo());
    QVERIFY(sheet().quoteRef.isValid());
}

void TestPersonaSheet::mapsAreNamed()
{
    m_project->edit([&](project::Edit& edit) {
        MapInfo info;
        info.journey = addJourney(edit, QStringLiteral("J"));
        info.title = QStringLiteral("Their way");
        info.persona = m_persona;
        addMap(edit, info);
    });
    QCOMPARE(sheet().maps, std::vector<QString>{QStringLiteral("Their way")});
}

void TestPersonaSheet::whatIsNoPersona()
{
    QVERIFY(!personaSheet(context(), m_catalogue, m_sources, frame::PersonaId(99))->id.isValid());
    QVERIFY(!findPersona(m_project->db(), QStringLiteral("Nobody")).isValid());
}

QTEST_GUILESS_MAIN(TestPersonaSheet)
#include "tst_persona_sheet.moc"
