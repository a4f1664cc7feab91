#include "report/project_report.h"

#include "base/format_number.h"
#include "charts/chart_table.h"
#include "exchange/project_words.h"
#include "exchange/quote_report.h"
#include "figures/evidence_charts.h"
#include "figures/headlines.h"
#include "insights/insight_matrix.h"
#include "maps/board_store.h"
#include "report/method.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::report {

using exchange::Paper;
using exchange::PaperCell;
using exchange::PaperTable;

namespace {

constexpr double pictureWidth = 170; // millimetres: between the margins of an A4 page

constexpr figures::PlannedHeadline headlinePlan[] = {
    {"survey.nps", QT_TRANSLATE_NOOP("core", "Loyalty, NPS"), figures::headlineByWave},
    {"survey.csat", QT_TRANSLATE_NOOP("core", "Satisfied, CSAT"), figures::headlineByWave},
    {"survey.ces", QT_TRANSLATE_NOOP("core", "Customer effort, CES"), figures::headlineByWave},
    {"patients.loyal_share", QT_TRANSLATE_NOOP("core", "Loyal patients"), figures::headlineAlone},
    {"patients.churn", QT_TRANSLATE_NOOP("core", "Lost patients"), figures::headlineAlone},
    {"calls.booking_conversion", QT_TRANSLATE_NOOP("core", "Booking from a call"), figures::headlineAgainstLastQuarter},
    {"reviews.rating", QT_TRANSLATE_NOOP("core", "Rating in reviews"), figures::headlineAgainstLastQuarter},
    {"checklist.score", QT_TRANSLATE_NOOP("core", "Mystery patient"), figures::headlineAgainstLastQuarter},
};

struct PlannedChart
{
    const char* metric;
    const char* title;
    figures::Built (*build)(figures::ChartSource&, const metrics::MetricInfo&, const Message&);
};
constexpr PlannedChart chartPlan[] = {
    {"survey.nps", QT_TRANSLATE_NOOP("core", "Loyalty index NPS by wave"), figures::loyaltyByWave},
    {"survey.csat", QT_TRANSLATE_NOOP("core", "Satisfaction by touchpoint"), figures::satisfactionByTouchpoint},
    {"survey.csat", QT_TRANSLATE_NOOP("core", "Satisfaction by touchpoint and wave"),
     figures::satisfactionByTouchpointAndWave},
    {"patients.churn", QT_TRANSLATE_NOOP("core", "Loss of patients by visit number"), figures::lossByVisit},
    {"checklist.score", QT_TRANSLATE_NOOP("core", "Mystery patient's checklist: clinic and section"),
     figures::checklistHeatMap},
    {"calls.booking_conversion", QT_TRANSLATE_NOOP("core", "Calls: from the ring to the visit"), figures::callFunnel},
    {"reviews.rating", QT_TRANSLATE_NOOP("core", "Rating in reviews over time"), figures::ratingOverTime},
};

PaperCell cell(const charts::ChartCell& from)
{
    if (from.number)
        return *from.number;
    return from.text.isEmpty() ? PaperCell() : PaperCell(from.text);
}

class Reporting
{
public:
    Reporting(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
              const metrics::Sources& sources, const ReportOptions& options, const ReportPictures& pictures)
        : m_context(context)
        , m_catalogue(catalogue)
        , m_sources(sources)
        , m_options(options)
        , m_pictures(pictures)
        , m_source(catalogue, context, options.language, scopes())
    {
    }

    Result<ProjectReport> run()
    {
        Paper& paper = m_report.paper;
        paper.language = m_options.language;
        const QStringList facts = exchange::projectFacts(m_context.db, m_options.language, {});
        paper.title = m_options.title.isEmpty() ? facts.value(0) : m_options.title;
        paper.facts << say(QT_TRANSLATE_NOOP("core", "Research report, %1"), {m_context.today});
        if (const QString scope = metrics::scopeText(m_context.db, m_options.filter, m_options.language);
            !scope.isEmpty())
            paper.facts << say(QT_TRANSLATE_NOOP("core", "Only: %1"), {scope});
        qint64 done = 0;
        for (const Section section : m_options.sections) {
            if (m_context.progress.stopped())
                return Error(ErrorKind::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped")});
            m_context.progress.at(done++, static_cast<qint64>(m_options.sections.size()));
            if (Result<void> added = add(section); !added)
                return added.error();
        }
        for (const Message& note : m_report.notes)
            paper.facts << text(note, m_options.language);
        if (m_context.db.failed())
            return Error(m_context.db.error());
        return std::move(m_report);
    }

private:
    QString say(const char* english, std::vector<Message::Argument> arguments = {}) const
    {
        return text(Message(english, std::move(arguments)), m_options.language);
    }

    std::map<QString, metrics::Scope> scopes() const
    {
        std::map<QString, metrics::Scope> all;
        for (const auto& metric : m_catalogue.metrics()) {
            metrics::Scope known = m_options.filter;
            std::erase_if(known.where, [&](const auto& condition) {
                return std::ranges::none_of(metric->info().dimensions,
                                            [&](const char* id) { return condition.first == QLatin1String(id); });
            });
            all.emplace(QString::fromLatin1(metric->info().id), known);
        }
        return all;
    }

    Result<void> add(Section section)
    {
        m_report.paper.heading(text(maps::term(sections(), section).name, m_options.language), 1);
        switch (section) {
        case Section::Headlines:
            return addHeadlines();
        case Section::Insights:
            return addInsights();
        case Section::Charts:
            return addCharts();
        case Section::Maps:
            return addMaps();
        case Section::Quotes:
            return addQuotes();
        case Section::Method:
            break;
        }
        return addMethod();
    }

    void addTable(PaperTable table)
    {
        m_report.paper.table(table);
        addSheet(std::move(table), {});
    }
    void addSheet(PaperTable table, const QString& title)
    {
        if (!title.isEmpty())
            table.title = title;
        m_report.paper.sheets.push_back(std::move(table));
    }
    void addNothing() { m_report.paper.faint(say(QT_TRANSLATE_NOOP("core", "Nothing in this selection."))); }

    Result<void> addHeadlines()
    {
        const Language language = m_options.language;
        PaperTable table;
        table.columns = {say(QT_TRANSLATE_NOOP("core", "Number")),   say(QT_TRANSLATE_NOOP("core", "Value")),
                         say(QT_TRANSLATE_NOOP("core", "Interval")), QStringLiteral("n"),
                         say(QT_TRANSLATE_NOOP("core", "Change")),   say(QT_TRANSLATE_NOOP("core", "Target")),
                         say(QT_TRANSLATE_NOOP("core", "Data to"))};
        QStringList rules;
        for (const figures::BuiltHeadline& one : figures::builtHeadlines(m_source, headlinePlan)) {
            const charts::Headline& headline = one.headline;
            const charts::ChartPoint& point = headline.point;
            QString change;
            if (point.change) {
                change = charts::writtenChange(headline.axis, *point.change, language);
                if (!point.change->since.isEmpty())
                    change = say(QT_TRANSLATE_NOOP("core", "%1 since %2"), {change, point.change->since});
            }
            QString target = point.target ? charts::writtenWithUnit(headline.axis, point.target, language) : QString();
            if (headline.isMissed)
                target = say(QT_TRANSLATE_NOOP("core", "%1, missed"), {target});
            const auto words = [](const QString& text) { return text.isEmpty() ? PaperCell() : PaperCell(text); };
            table.rows.push_back(
                {headline.name, charts::writtenWithUnit(headline.axis, point.value, language),
                 words(point.lower && point.upper ? charts::writtenInterval(headline.axis, headline.level, *point.lower,
                                                                            *point.upper, language)
                                                  : QString()),
                 static_cast<double>(point.n), words(change), words(target),
                 point.asOf.isValid() ? PaperCell(point.asOf) : PaperCell()});
            rules << headline.name + QStringLiteral(": ") + text(headline.rule, language);
        }
        if (table.rows.empty()) {
            addNothing();
            return {};
        }
        table.title = text(maps::term(sections(), Section::Headlines).name, language);
        PaperTable shown = table;
        shown.title.clear();
        for (std::vector<PaperCell>& row : shown.rows) {
            for (const std::size_t column : {std::size_t(2), std::size_t(5)}) { // interval and target, in one line each
                if (auto* words = std::get_if<QString>(&row[column]))
                    words->replace(u' ', QChar(QChar::Nbsp));
            }
        }
        m_report.paper.table(std::move(shown));
        addSheet(std::move(table), {});
        m_report.paper.faint(say(QT_TRANSLATE_NOOP(
            "core", "≈ before a change: it cannot be told from chance. How each number is counted:")));
        for (const QString& rule : rules)
            m_report.paper.faint(rule);
        return {};
    }

    Result<void> addChart(const charts::ChartSpec& spec)
    {
        Paper& paper = m_report.paper;
        const QString title = text(spec.title, m_options.language);
        paper.heading(title, 2);
        const QString finding = text(spec.finding, m_options.language);
        paper.text(finding); // as words, so that it can be searched and copied
        charts::ChartSpec picture = spec;
        picture.title = picture.finding = {};
        const auto png = m_pictures.chart(picture);
        if (!png)
            return png.error();
        paper.picture(*png, pictureWidth, finding.isEmpty() ? title : title + QStringLiteral(". ") + finding);
        const charts::ChartTable twin = charts::tableOf(spec, m_options.language);
        PaperTable table;
        table.title = title;
        table.columns = twin.columns;
        for (const charts::ChartTable::Row& row : twin.rows) {
            table.rows.emplace_back();
            for (const charts::ChartCell& one : row.cells)
                table.rows.back().push_back(cell(one));
        }
        addSheet(std::move(table), {});
        return {};
    }

    Result<void> addCharts()
    {
        bool any = false;
        for (const PlannedChart& plan : chartPlan) {
            const metrics::MetricInfo* info = m_source.info(plan.metric);
            const figures::Built built = info ? plan.build(m_source, *info, Message(plan.title)) : figures::Built();
            if (!built || built->spec.isEmpty())
                continue;
            any = true;
            if (auto added = addChart(built->spec); !added)
                return added;
            m_report.paper.faint(text(built->spec.rule, m_options.language));
        }
        if (!any)
            addNothing();
        return {};
    }

    Result<void> addMaps()
    {
        const std::vector<maps::MapSummary> all = maps::maps(m_context.db);
        PaperTable table;
        table.title = text(maps::term(sections(), Section::Maps).name, m_options.language);
        table.columns = {say(QT_TRANSLATE_NOOP("core", "Map")), say(QT_TRANSLATE_NOOP("core", "Kind")),
                         say(QT_TRANSLATE_NOOP("core", "Journey"))};
        for (const maps::MapSummary& map : all) {
            const auto picture = m_pictures.map(map.id);
            if (!picture)
                return picture.error();
            m_report.paper.heading(map.title, 2);
            m_report.paper.picture(picture->png, pictureWidth, map.title);
            for (const Message& note : picture->notes)
                m_report.paper.faint(text(note, m_options.language));
            const auto& kind = maps::term(maps::mapKinds(), map.kind);
            table.rows.push_back({map.title, text(kind.name, m_options.language), map.journeyName});
        }
        if (all.empty())
            addNothing();
        else
            addSheet(std::move(table), {});
        return {};
    }

    Result<void> addInsights()
    {
        const Language language = m_options.language;
        const auto states = insights::evaluateInsights(m_context, m_catalogue, m_sources, m_options.filter, language);
        if (!states)
            return states.error();
        if (states->empty()) {
            addNothing();
            return {};
        }
        if (auto added = addChart(insights::priorityMatrix(*states, language)); !added)
            return added;
        const auto say = [&](const Message& message) { return text(message, language); };
        PaperTable table, evidence;
        table.columns = {QStringLiteral("№"),
                         say({QT_TRANSLATE_NOOP("core", "Insight")}),
                         say({QT_TRANSLATE_NOOP("core", "Status")}),
                         say({QT_TRANSLATE_NOOP("core", "Value, 1–5")}),
                         say({QT_TRANSLATE_NOOP("core", "Effort, 1–5")}),
                         say({QT_TRANSLATE_NOOP("core", "Patients")}),
                         say({QT_TRANSLATE_NOOP("core", "Advice")}),
                         say({QT_TRANSLATE_NOOP("core", "Owner")})};
        evidence.title = say({QT_TRANSLATE_NOOP("core", "Evidence of insights")});
        evidence.columns = {QStringLiteral("№"), say({QT_TRANSLATE_NOOP("core", "Insight")}),
                            say({QT_TRANSLATE_NOOP("core", "Side")}), say({QT_TRANSLATE_NOOP("core", "Evidence")}),
                            say({QT_TRANSLATE_NOOP("core", "Where from")})};
        const auto mark = [](const std::optional<double>& number) { return number ? PaperCell(*number) : PaperCell(); };
        const std::vector<std::size_t> order = insights::byPriority(*states);
        double number = 0;
        for (const std::size_t at : order) {
            const insights::InsightState& one = (*states)[at];
            table.rows.push_back(
                {++number, one.insight.statement, say(maps::term(insights::statuses(), one.insight.status).name),
                 mark(one.insight.priority.value), mark(one.insight.priority.effort), static_cast<double>(one.patients),
                 say(maps::nameOf(one.quadrant())), one.insight.owner});
        }
        PaperTable onPaper = table; // the line under each insight's head tells its status
        constexpr qsizetype status = 2;
        onPaper.columns.removeAt(status);
        for (auto& row : onPaper.rows)
            row.erase(row.begin() + status);
        m_report.paper.table(onPaper);
        addSheet(std::move(table), say({QT_TRANSLATE_NOOP("core", "Insights")}));
        number = 0;
        for (const std::size_t at : order)
            addInsight((*states)[at], ++number, evidence);
        addSheet(std::move(evidence), {});
        return {};
    }

    void addInsight(const insights::InsightState& one, double number, PaperTable& evidence)
    {
        Paper& paper = m_report.paper;
        const Language language = m_options.language;
        const auto words = [&](const Message& message) { return text(message, language); };
        paper.heading(QStringLiteral("%1. %2").arg(number).arg(one.insight.statement), 3);
        QStringList facts{words(maps::term(insights::kinds(), one.insight.kind).name),
                          words(maps::term(insights::statuses(), one.insight.status).name),
                          words(maps::term(maps::strengths(), one.strength).name)};
        if (!one.insight.owner.isEmpty())
            facts << one.insight.owner;
        if (one.insight.dueOn.isValid())
            facts << say(QT_TRANSLATE_NOOP("core", "by %1"), {one.insight.dueOn});
        paper.faint(facts.join(QStringLiteral(" · ")));
        paper.text(one.insight.note);
        for (const insights::PieceState& piece : one.pieces) {
            const QString side = words(maps::term(insights::sides(), piece.piece.side).name);
            const auto row = [&](const QString& what, const QString& from) {
                evidence.rows.push_back({number, one.insight.statement, side, what, from});
            };
            if (piece.metric && piece.metric->info) {
                const QString value = words(piece.metric->info->name) + QStringLiteral(": ") +
                                      insights::valueText(*piece.metric->info, piece.metric->value, language);
                paper.field(side,
                            piece.scopeWords.isEmpty() ? value : value + QStringLiteral(" · ") + piece.scopeWords);
                row(value, piece.scopeWords);
            } else if (piece.words && !piece.isWithheld() && !piece.words->text.isEmpty()) {
                paper.quote(QStringLiteral("%1: %2").arg(side, piece.words->text.simplified()), piece.words->citation);
                row(piece.words->text.simplified(), piece.words->citation);
            }
        }
        if (one.withheld > 0)
            paper.faint(words(exchange::withheldQuotes(one.withheld)));
        for (const insights::CheckState& check : one.checks) {
            if (!check.info)
                continue;
            paper.field(say(QT_TRANSLATE_NOOP("core", "Before and after")),
                        QStringLiteral("%1 — %2 (%3): %4 (%5) → %6 (%7)")
                            .arg(words(check.verdict()), words(check.info->name),
                                 check.scopeWords.isEmpty() ? say(QT_TRANSLATE_NOOP("core", "all")) : check.scopeWords,
                                 insights::valueText(*check.info, check.before, language), check.beforeName,
                                 insights::valueText(*check.info, check.after, language), check.afterName));
        }
    }

    Result<void> addQuotes()
    {
        exchange::QuoteReportOptions options;
        options.language = m_options.language;
        options.today = m_context.today;
        exchange::QuoteReport quotes = exchange::quoteReport(m_context.db, options);
        m_report.quotesWithheld = quotes.withoutConsent;
        if (quotes.withoutConsent > 0)
            m_report.notes.push_back(exchange::withheldQuotes(quotes.withoutConsent));
        int shown = 0;
        for (exchange::PaperBlock& block : quotes.paper.blocks) {
            using Kind = exchange::PaperBlock::Kind;
            if (block.kind == Kind::Heading) {
                shown = 0;
                block.level = 2;
            } else if (block.kind == Kind::Quote) {
                if (++shown > m_options.quotesPerTheme)
                    continue;
                ++m_report.quotesShown;
            }
            m_report.paper.blocks.push_back(std::move(block));
        }
        if (quotes.passages > m_report.quotesShown)
            m_report.paper.faint(say(QT_TRANSLATE_NOOP("core", "Shown: %1 of %2 quotes, at most %3 a theme; the table "
                                                               "of the workbook holds all of them"),
                                     {m_report.quotesShown, quotes.passages, qint64(m_options.quotesPerTheme)}));
        if (quotes.quotes == 0)
            addNothing();
        for (PaperTable& sheet : quotes.paper.sheets)
            addSheet(std::move(sheet), {});
        return {};
    }

    Result<void> addMethod()
    {
        PaperTable table;
        table.columns = {say(QT_TRANSLATE_NOOP("core", "Source")), say(QT_TRANSLATE_NOOP("core", "How many")),
                         say(QT_TRANSLATE_NOOP("core", "From")), say(QT_TRANSLATE_NOOP("core", "To"))};
        const auto day = [](QDate date) { return date.isValid() ? PaperCell(date) : PaperCell(); };
        for (const MethodCount& one : methodCounts(m_context.db, m_options.language))
            table.rows.push_back(
                {text(one.name, m_options.language), static_cast<double>(one.count), day(one.from), day(one.to)});
        table.title = text(maps::term(sections(), Section::Method).name, m_options.language);
        PaperTable shown = table;
        shown.title.clear();
        m_report.paper.table(std::move(shown));
        addSheet(std::move(table), {});
        const metrics::EvidenceRules& rules = m_source.rules();
        m_report.paper.text(say(
            QT_TRANSLATE_NOOP("core", "Intervals are of %1 % confidence, by the method each rule names. Numbers with n "
                                      "below %2 are shown faint; evidence older than %3 days counts as stale; words of "
                                      "%4 respondents and more count as coded."),
            {qint64(qRound(m_context.level * 100)), qint64(rules.minimumN), qint64(rules.staleAfterDays),
             qint64(rules.codedRespondents)}));
        m_report.paper.text(say(QT_TRANSLATE_NOOP(
            "core", "A change counts as one only when the interval of the difference does not hold zero. Denominators "
                    "stand in the rule of each number: who was asked and answered, not who was invited.")));
        return {};
    }

    const metrics::EvaluationContext& m_context;
    const metrics::Catalogue& m_catalogue;
    const metrics::Sources& m_sources;
    const ReportOptions& m_options;
    const ReportPictures& m_pictures;
    figures::ChartSource m_source;
    ProjectReport m_report;
};

} // namespace

Result<ProjectReport> projectReport(const metrics::EvaluationContext& context, const metrics::Catalogue& catalogue,
                                    const metrics::Sources& sources, const ReportOptions& options,
                                    const ReportPictures& pictures)
{
    return Reporting(context, catalogue, sources, options, pictures).run();
}

} // namespace tropa::report
