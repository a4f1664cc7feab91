#include "ui/maps/evidence_pane.h"

#include "base/format_number.h"
#include "maps/card_markup.h"
#include "metrics/scoped_targets.h"
#include "ui/maps/curve_dialog.h"
#include "ui/maps/metric_figure.h"
#include "ui/paint/board_words.h"
#include "ui/rules/target_dialog.h"
#include "ui/theme/type_role.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::journeys {

namespace {

constexpr std::size_t shownQuotes = 12;

QLabel* label(const QString& words, theme::TypeRole role, QWidget* parent)
{
    auto* made = new QLabel(words, parent);
    made->setFont(theme::fontFor(role));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setFocusPolicy(Qt::NoFocus);
    return made;
}

void tint(QLabel* label, const QColor& colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

EvidencePane::EvidencePane(MapSession& session, QWidget* parent) : QScrollArea(parent), m_session(session)
{
    setObjectName(QStringLiteral("evidencePane"));
    setAccessibleName(tr("Evidence"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    refresh();
}

void EvidencePane::setPlace(const canvas::BoardPlace& place)
{
    m_place = place;
    refresh();
}

void EvidencePane::addHeading(const QString& words, const QString& side)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(label(words, theme::TypeRole::BodyStrong, m_body), 1);
    if (!side.isEmpty()) {
        QLabel* right = label(side, theme::TypeRole::Small, m_body);
        tint(right, m_session.workbench().theme().theme().textSecondary);
        row->addWidget(right);
    }
    m_column->addLayout(row);
}

void EvidencePane::addLine(const QString& words, const QString& side, bool isStrong)
{
    auto* row = new QHBoxLayout;
    row->addWidget(label(words, isStrong ? theme::TypeRole::BodyStrong : theme::TypeRole::Small, m_body), 1);
    if (!side.isEmpty()) {
        QLabel* right = label(side, theme::TypeRole::Small, m_body);
        right->setWordWrap(false);
        row->addWidget(right);
    }
    m_column->addLayout(row);
}

void EvidencePane::addLinkButton(const QString& words, const QString& name, std::function<void()> run)
{
    auto* button = new QPushButton(words, m_body);
    button->setObjectName(name);
    button->setFlat(true);
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, m_session.workbench().theme().theme().accent);
    button->setPalette(palette);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

void EvidencePane::addMetric(const MetricCell& cell)
{
    shell::Workbench& workbench = m_session.workbench();
    const theme::Theme& theme = workbench.theme().theme();
    const Language language = workbench.language();
    addHeading(cell.info ? workbench.words(cell.info->name) : cell.binding.metric);
    if (!cell.info || !cell.value.value) {
        addLine(workbench.words(cell.value.reason));
        return;
    }
    QLabel* value = label(paint::valueText(*cell.info, *cell.value.value, language), theme::TypeRole::Headline, m_body);
    value->setObjectName(QStringLiteral("evidenceValue"));
    if (cell.isBelowMinimumN)
        tint(value, theme.textFaint);
    else if (cell.targetState == metrics::TargetState::Missed)
        tint(value, theme.bad);
    m_column->addWidget(value);
    QStringList facts{paint::countText(cell.value.n, language)};
    if (cell.value.interval)
        facts << formatPercent(cell.value.interval->level * 100, 0, language) + QStringLiteral(": ") +
                     paint::intervalText(*cell.info, *cell.value.interval, language);
    if (cell.isBelowMinimumN)
        facts << tr("few answers");
    addLine(facts.join(QStringLiteral(" · ")));
    if (cell.change) {
        addLine(tr("%1 since %2 (%3; %4)")
                    .arg(paint::changeText(*cell.info, *cell.change, language), cell.previousWave,
                         paint::valueText(*cell.info, *cell.previous->value, language),
                         paint::countText(cell.previous->n, language)) +
                QStringLiteral(" · ") +
                (cell.change->distinguishable ? tr("distinguishable") : tr("not distinguishable")));
    }
    if (cell.trend.size() > 1)
        m_column->addWidget(new MetricFigure(workbench, cell, m_body));
    for (const metrics::Figure& figure : cell.value.figures) {
        metrics::MetricInfo as;
        as.unit = figure.unit;
        addLine(workbench.words(figure.name), paint::valueText(as, figure.value, language) + QStringLiteral(" · ") +
                                                  formatNumber(figure.count, language));
    }
    const bool showsParts = cell.value.isFunnel || cell.binding.chart == CellChart::Distribution;
    for (const metrics::Part& part : showsParts ? cell.value.parts : std::vector<metrics::Part>()) {
        const bool isSaid = std::ranges::any_of(cell.value.figures, [&](const metrics::Figure& figure) {
            return figure.name.source == part.name.source; // loyalty's three groups
        });
        if (!isSaid)
            addLine(workbench.words(part.name), formatPercent(100 * part.share, 0, language) + QStringLiteral(" · ") +
                                                    formatNumber(part.count, language));
    }
    QStringList rule;
    if (cell.target) {
        rule << tr("Target %1").arg(paint::valueText(*cell.info, cell.target->value, language));
        if (cell.target->since.isValid())
            rule << tr("since %1").arg(formatDate(cell.target->since, language));
    }
    if (cell.value.asOf.isValid())
        rule << tr("newest evidence %1").arg(formatDate(cell.value.asOf, language));
    if (!rule.isEmpty())
        addLine(rule.join(QStringLiteral(" · ")));
    if (!cell.rule.isEmpty())
        addLine(workbench.words(cell.rule));
    addLinkButton(tr("Open rows"), QStringLiteral("openRows"), [this, cell] { m_session.openRows(cell); });
    addLinkButton(tr("Set target…"), QStringLiteral("setTarget"),
                  [this, id = QString::fromLatin1(cell.info->id), scope = cell.scope] {
                      // The one that holds here: that of the clinic or the touchpoint, or that of all.
                      const auto held = m_session.workbench().project().read([&](storage::Connection& db) {
                          return tropa::metrics::targetFor(db, id, scope, QDate::currentDate());
                      });
                      rules::openTarget(m_session.workbench(), id, window(),
                                        held && *held ? (*held)->scope : tropa::metrics::Scope());
                  });
}

void EvidencePane::addContent(const Card& card)
{
    const shell::Workbench& workbench = m_session.workbench();
    QStringList words;
    for (const QString& icon : card.icons) {
        for (const ChannelIcon& known : channelIcons()) {
            if (icon == QLatin1String(known.id))
                words << workbench.words(known.name);
        }
    }
    if (!words.isEmpty())
        addHeading(words.join(QStringLiteral(", ")));
    if (!card.text.isEmpty())
        addHeading(plainWords(card.text));
}

void EvidencePane::addCurve(const CurvePoint& point, LaneId lane, const QString& heading)
{
    shell::Workbench& workbench = m_session.workbench();
    const Language language = workbench.language();
    addHeading(heading, point.value ? formatSigned(*point.value, 1, language) : QString());
    if (point.isHypothesis)
        addLine(tr("A hypothesis: nothing is measured here"));
    else if (!point.value)
        addLine(tr("No data; the curve is open here"));
    if (point.lower && point.upper)
        addLine(tr("Interval %1").arg(formatRange(*point.lower, *point.upper, 1, language)));
    for (const CurvePart& part : point.parts) {
        if (!part.info)
            continue;
        const QString side = part.experience ? formatSigned(*part.experience, 1, language) + QStringLiteral(" · ") +
                                                   paint::countText(part.value.n, language)
                                             : QStringLiteral("—");
        addLine(tr("%1, weight %2").arg(workbench.words(part.info->name), formatPercent(part.share * 100, 0, language)),
                side);
    }
    if (!point.parts.empty())
        addLinkButton(tr("Choose sources and weights…"), QStringLiteral("chooseSources"),
                      [this, lane] { CurveDialog::show(m_session, lane, window()); });
    if (point.expected)
        addLine(tr("Expected"), formatSigned(*point.expected, 1, language));
}

void EvidencePane::addQuotes(const QuoteCell& quotes)
{
    shell::Workbench& workbench = m_session.workbench();
    const Language language = workbench.language();
    addHeading(tr("Quotes"), tr("%n voices", nullptr, quotes.voices));
    for (std::size_t i = 0; i < quotes.evidence.size() && i < shownQuotes; ++i) {
        const metrics::Evidence& one = quotes.evidence[i];
        QString side;
        if (one.experience)
            side = formatSigned(*one.experience, 0, language);
        addLinkButton(one.citation, QStringLiteral("openQuote"),
                      [this, ref = one.ref] { m_session.workbench().navigateTo(ref); });
        addLine(paint::quoteText(one, language), side);
    }
    if (quotes.evidence.size() > shownQuotes) {
        std::vector<EntityRef> refs;
        for (const metrics::Evidence& one : quotes.evidence)
            refs.push_back(one.ref);
        addLinkButton(tr("Open all %n quotes", nullptr, static_cast<int>(refs.size())), QStringLiteral("openQuotes"),
                      [this, refs] { m_session.workbench().showRows(tr("Quotes"), refs); });
    }
}

void EvidencePane::refresh()
{
    // Filled before it is shown, so that it comes up at once. The former one goes later: the click that led here may
    // still be on one of its buttons.
    if (QWidget* former = takeWidget()) {
        former->hide();
        former->deleteLater();
    }
    m_body = new QWidget;
    fill();
    setWidget(m_body);
    m_body->show();
}

void EvidencePane::fill()
{
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(12, 8, 12, 12);
    m_column->setSpacing(4);
    const Board& board = m_session.board();
    const bool hasPlace = m_place.lane >= 0 && m_place.lane < static_cast<int>(board.lanes.size()) &&
                          m_place.column >= 0 && m_place.column < static_cast<int>(board.steps.size());
    if (!hasPlace) {
        addLine(tr("Choose a cell to see what it rests on."));
        m_column->addStretch(1);
        return;
    }
    const Lane& lane = board.lanes[static_cast<std::size_t>(m_place.lane)];
    const Step& step = board.steps[static_cast<std::size_t>(m_place.column)];
    QLabel* path = label(step.title + QStringLiteral(" › ") + lane.title, theme::TypeRole::Small, m_body);
    tint(path, m_session.workbench().theme().theme().textSecondary);
    m_column->addWidget(path);
    const CardValues* values = m_session.hasValues() ? m_session.values().card(m_place.card) : nullptr;
    const Card* card = board.card(m_place.card);
    if (values && isGraded(lane.kind))
        addLine(tr("Evidence: %1").arg(m_session.workbench().words(term(strengths(), values->strength).name)));
    for (const MetricCell& cell : values ? values->metrics : std::vector<MetricCell>())
        addMetric(cell);
    if (card && (!values || values->metrics.empty()) && lane.kind != LaneKind::Curve)
        addContent(*card);
    const bool isOneCurve = std::ranges::count(board.lanes, LaneKind::Curve, &Lane::kind) == 1;
    for (const Lane& other : board.lanes) { // the curve's point of this step, whichever lane is current
        if (other.kind != LaneKind::Curve || !m_session.hasValues())
            continue;
        const auto points = m_session.values().curves.value(other.id);
        if (points.size() == board.steps.size())
            addCurve(points[static_cast<std::size_t>(m_place.column)], other.id,
                     !isOneCurve && !other.title.isEmpty() ? other.title
                     : other.id == lane.id                 ? tr("Experience curve")
                                                           : tr("The curve at this step"));
        for (const ComparedCurve& one : m_session.compared() ? *m_session.compared() : std::vector<ComparedCurve>()) {
            const auto curve = one.curves.value(other.id);
            if (curve.size() != board.steps.size())
                continue;
            const CurvePoint& point = curve[static_cast<std::size_t>(m_place.column)];
            qint64 n = 0;
            for (const CurvePart& part : point.parts)
                n += part.value.n;
            addLine(one.name, point.value
                                  ? formatSigned(*point.value, 1, m_session.workbench().language()) +
                                        QStringLiteral(" · ") + paint::countText(n, m_session.workbench().language())
                                  : QStringLiteral("—"));
        }
    }
    const QuoteCell* quotes = values && values->quotes ? &*values->quotes : nullptr;
    if (!quotes && m_session.hasValues()) { // a metric is read beside what people said at that step
        for (const Card& other : board.cards) {
            const CardValues* found = other.step == step.id ? m_session.values().card(other.id) : nullptr;
            if (found && found->quotes && board.laneOf(other).kind == LaneKind::Quotes)
                quotes = &*found->quotes;
        }
    }
    if (quotes && !quotes->evidence.empty())
        addQuotes(*quotes);
    const bool isUnbound = card && card->bindings.empty() && card->evidence.empty() && isGraded(lane.kind);
    const bool isEmpty = !card && lane.kind != LaneKind::Curve;
    if (isUnbound)
        addLine(tr("Nothing is bound to this card: it is an assumption until evidence stands behind it."));
    if (isEmpty)
        addLine(tr("The cell is empty. Type into it, or bring a number or a quote here from its page."));
    if (isUnbound || isEmpty)
        addLinkButton(tr("Choose what the cell shows…"), QStringLiteral("chooseShown"),
                      [this] { Q_EMIT cellRequested(); });
    m_column->addStretch(1);
}

} // namespace tropa::ui::journeys
