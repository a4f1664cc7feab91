#include "ui/analysis/table_tabs.h"

#include "base/format_number.h"
#include "interviews/codebook_store.h"
#include "ui/analysis/grid_model.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/evidence_carrier.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace tropa::ui::analysis {

namespace {

using widgets::Tone;

GridCell word(const QString& text, std::vector<qint64> rows = {})
{
    GridCell cell{text};
    cell.rows = std::move(rows);
    return cell;
}

GridCell number(double value, const QString& text, Tone tone = Tone::Plain)
{
    GridCell cell{text, value, true};
    cell.tone = tone;
    return cell;
}

} // namespace

std::vector<std::pair<QString, QString>> levelChoices()
{
    return {{QStringLiteral("alone"), QCoreApplication::translate("AnalysisLevels", "each by itself")},
            {QStringLiteral("subcodes"), QCoreApplication::translate("AnalysisLevels", "with their subcodes")},
            {QStringLiteral("top"), QCoreApplication::translate("AnalysisLevels", "the top ones")}};
}

talk::CodeLevel levelFrom(const QString& id)
{
    return id == QLatin1String("top")        ? talk::CodeLevel::Top
           : id == QLatin1String("subcodes") ? talk::CodeLevel::WithSubcodes
                                             : talk::CodeLevel::Alone;
}

SaturationTab::SaturationTab(shell::Workbench& workbench, QWidget* parent)
    : AnalysisTab(workbench, "saturation", parent)
    , m_level(addChoice("saturationLevel"))
    , m_chart(new charts::ChartView(workbench.theme(), this))
    , m_model(new GridModel(this))
    , m_table(makeTable("saturationTable", m_model, false))
{
    m_chart->setObjectName(QStringLiteral("saturationChart"));
    m_chart->setLeastHeight(300);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_chart);
    split->addWidget(m_table);
    split->setChildrenCollapsible(false);
    split->setSizes({340, 260});
    body()->addWidget(split, 1);
    connect(m_chart, &charts::ChartView::rowsWanted, this, [this](const paint::ChartPlace& place) {
        if (place.category < m_quotes.size())
            open(m_model->index(static_cast<int>(place.category), 0).data().toString(), m_quotes[place.category]);
    });
    new shell::EvidenceCarrier(workbench, *m_chart, [this](const std::optional<QPoint>& at) {
        const auto place = at ? m_chart->placeAt(*at) : m_chart->current();
        return place && place->category < m_quotes.size()
                   ? clipOf({m_model->index(static_cast<int>(place->category), 0).data().toString(),
                             m_quotes[place->category]})
                   : shell::EvidenceClip();
    });
    connect(m_chart, &charts::ChartView::saveFailed, this, [this](const Error& error) { say(error); });
    retranslate();
}

QString SaturationTab::title() const
{
    return tr("Saturation");
}

void SaturationTab::retranslate()
{
    m_level.fill(tr("Codes"), levelChoices());
    m_table->setAccessibleName(tr("New codes by interview"));
    m_chart->retranslate();
}

void SaturationTab::reload()
{
    compute(
        {QT_TRANSLATE_NOOP("core", "Computing the saturation")},
        [scope = scope(), level = levelFrom(m_level.id()), whose = selection()](storage::Connection& db) {
            return std::pair(talk::codeSaturation(db, scope, level, {}, whose), talk::codebook(db));
        },
        [this](const auto& computed) {
            if (!computed.first) {
                say(computed.first.error());
                m_model->clear();
                m_chart->setEmpty(tr("Saturation"), words(computed.first.error().message));
                return;
            }
            show(*computed.first, computed.second);
        });
}

void SaturationTab::show(const talk::CodeSaturation& result, const talk::Codebook& book)
{
    const std::vector<Message> findings = result.findings();
    say(findings);
    tropa::charts::ChartSpec spec;
    spec.kind = tropa::charts::ChartKind::Trend;
    spec.title = {QT_TRANSLATE_NOOP("core", "Codes known after each interview")};
    spec.finding = findings.front();
    spec.source = {QT_TRANSLATE_NOOP("core", "Solid: in the order of the interviews. Dotted: mean of all orders, with "
                                             "the middle 95% of %1 shuffled ones"),
                   {static_cast<qint64>(result.options.shuffles)}};
    spec.categoryName = {QT_TRANSLATE_NOOP("core", "Interview")};
    spec.axis.from = 0;
    tropa::charts::ChartSeries known{tr("in this order"), {}}, mean{tr("any order"), {}};
    mean.line = tropa::charts::SeriesLine::Expected;
    std::vector<std::vector<GridCell>> rows;
    m_quotes.clear();
    for (std::size_t i = 0; i < result.steps.size(); ++i) {
        const auto& step = result.curve.steps[i];
        const auto& who = result.steps[i];
        spec.categories.push_back({who.respondent.name, who.respondent.name, 0});
        tropa::charts::ChartPoint here, expected;
        here.value = static_cast<double>(step.known);
        here.n = static_cast<qint64>(i + 1);
        here.rows = i;
        here.marked = result.curve.flatAfter == i + 1;
        expected.value = step.mean;
        expected.n = here.n;
        expected.lower = step.lower;
        expected.upper = step.upper;
        known.points.push_back(here);
        mean.points.push_back(expected);
        QStringList added;
        for (const talk::CodeId id : who.added)
            added << book.path(id);
        m_quotes.push_back(numbersOf(who.firstQuotes));
        rows.push_back({word(who.respondent.name, m_quotes.back()),
                        number(double(step.added), formatNumber(static_cast<qint64>(step.added), language())),
                        number(double(step.known), formatNumber(static_cast<qint64>(step.known), language())),
                        step.newShare
                            ? number(*step.newShare, formatPercent(*step.newShare * 100, 0, language()),
                                     *step.newShare <= result.options.rule.threshold ? Tone::Good : Tone::Plain)
                            : number(-1, QStringLiteral("—"), Tone::Faint),
                        word(added.join(QStringLiteral("; ")))});
    }
    spec.series = {known, mean};
    m_chart->setSpec(spec, language(), metrics::projectLanguage(workbench().project().connection()));
    m_model->setGrid({{tr("Interview")},
                      {tr("New"), tr("Codes not heard before"), true},
                      {tr("Known"), {}, true},
                      {tr("Of the run"), tr("New codes of the last three, of the codes of the first four"), true},
                      {tr("Which")}},
                     std::move(rows));
    int column = 0;
    for (const int width : {110, 80, 80, 100})
        m_table->setColumnWidth(column++, width);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

CrosstabTab::CrosstabTab(shell::Workbench& workbench, QWidget* parent)
    : AnalysisTab(workbench, "crosstab", parent)
    , m_by(addChoice("crosstabBy"))
    , m_level(addChoice("crosstabLevel"))
    , m_unit(addChoice("crosstabUnit"))
    , m_correction(addChoice("crosstabCorrection"))
    , m_model(new GridModel(this))
    , m_table(makeTable("crosstabTable", m_model))
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    body()->addWidget(m_table, 1);
    retranslate();
}

QString CrosstabTab::title() const
{
    return tr("Codes by attribute");
}

void CrosstabTab::retranslate()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const talk::SplitChoice& one : talk::tableSplitChoices(workbench().project().connection()))
        choices.emplace_back(one.id, one.name);
    if (const auto patients = talk::patientSplitChoice(workbench().project().connection()))
        choices.emplace_back(patients->id, patients->name);
    m_by.fill(tr("By"), choices);
    auto levels = levelChoices();
    std::swap(levels[0], levels[1]);
    m_level.fill(tr("Codes"), levels);
    m_unit.fill(tr("Count"),
                {{QStringLiteral("respondents"), tr("respondents")}, {QStringLiteral("segments"), tr("segments")}});
    m_correction.fill(tr("Correct p by"), {{QStringLiteral("holm"), tr("Holm")},
                                           {QStringLiteral("bh"), tr("Benjamini and Hochberg")},
                                           {QStringLiteral("none"), tr("nothing")}});
    m_table->setAccessibleName(tr("Codes by attribute"));
}

void CrosstabTab::reload()
{
    talk::CrosstabOptions options;
    options.selection = selection();
    options.by = m_by.id();
    options.sources = &workbench().sources();
    options.level = levelFrom(m_level.id());
    options.unit = m_unit.number() == 1 ? talk::CrosstabUnit::Segments : talk::CrosstabUnit::Respondents;
    options.correction = std::array{statistics::Correction::Holm, statistics::Correction::BenjaminiHochberg,
                                    statistics::Correction::None}[m_correction.number()];
    compute(
        {QT_TRANSLATE_NOOP("core", "Setting codes against an attribute")},
        [scope = scope(), options](storage::Connection& db) {
            return std::pair(talk::codeCrosstab(db, scope, options), talk::codebook(db));
        },
        [this](const auto& computed) {
            if (!computed.first) {
                say(computed.first.error());
                m_model->clear();
                return;
            }
            show(*computed.first, computed.second);
        });
}

void CrosstabTab::show(const talk::CodeCrosstab& result, const talk::Codebook& book)
{
    say(result.findings(book));
    std::vector<GridModel::Column> columns{{tr("Code")}};
    for (const auto& group : result.split.groups)
        columns.push_back({QStringLiteral("%1 · %2").arg(group.name, formatNumber(group.respondents, language())),
                           tr("Count, share and adjusted residual; beyond ±2 is worth a look"), true});
    const bool tests = result.unit == talk::CrosstabUnit::Respondents;
    const bool isPair = tests && result.split.groups.size() == 2;
    if (isPair)
        columns.push_back({tr("Difference, 95 %"), tr("First group less second, percentage points"), true});
    if (tests) {
        columns.push_back({tr("p"), tr("Chi-squared, or Fisher's exact test where counts are small (*)"), true});
        columns.push_back({tr("p corrected"), tr("For so many codes tested at once"), true});
    }
    std::vector<std::vector<GridCell>> rows;
    for (std::size_t r = 0; r < result.rows.size(); ++r) {
        const auto& row = result.rows[r];
        std::vector<GridCell> cells{word(book.path(row.code), numbersOf(result.segments(r, -1)))};
        for (std::size_t g = 0; g < row.cells.size(); ++g) {
            const auto& one = row.cells[g];
            const bool stands = std::fabs(one.residual) >= 2;
            GridCell cell =
                number(one.share,
                       QStringLiteral("%1 · %2  %3")
                           .arg(formatNumber(one.count, language()), formatPercent(one.share * 100, 0, language()),
                                (stands ? one.residual > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ") : QString()) +
                                    formatSigned(one.residual, 1, language())),
                       row.isSmall ? Tone::Faint
                       : stands    ? Tone::Plain
                                   : Tone::Secondary);
            cell.isStrong = stands;
            cell.rows = numbersOf(result.segments(r, static_cast<int>(g)));
            cells.push_back(std::move(cell));
        }
        if (isPair)
            cells.push_back(row.difference
                                ? number(row.difference->difference,
                                         QStringLiteral("%1  %2").arg(
                                             formatSigned(row.difference->difference * 100, 0, language()),
                                             formatRange(row.difference->interval.lower * 100,
                                                         row.difference->interval.upper * 100, 0, language())))
                                : number(0, QStringLiteral("—"), Tone::Faint));
        if (tests) {
            const auto shown = [&](const std::optional<double>& p, bool isExact) {
                GridCell cell =
                    p ? number(*p, formatNumber(*p, 3, language()) + (isExact ? QStringLiteral(" *") : QString()))
                      : number(2, QStringLiteral("—"), Tone::Faint);
                cell.isStrong = p && *p <= 0.05;
                return cell;
            };
            cells.push_back(shown(row.p, row.isExact));
            cells.push_back(shown(row.corrected, false));
        }
        rows.push_back(std::move(cells));
    }
    m_model->setGrid(std::move(columns), std::move(rows));
    m_table->setColumnWidth(0, 300);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, column <= static_cast<int>(result.split.groups.size()) ? 168 : 130);
}

} // namespace tropa::ui::analysis
