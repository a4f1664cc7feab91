#include "ui/maps/deviation_pane.h"

#include "base/format_number.h"
#include "frame/frame_store.h"
#include "maps/journey_store.h"
#include "ui/maps/deviation_model.h"
#include "ui/maps/deviation_strip.h"
#include "ui/theme/type_role.h"

#include <QBuffer>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace tropa::ui::journeys {

namespace {

constexpr DeviationState told[] = {DeviationState::AsPlanned, DeviationState::Failed, DeviationState::OutOfOrder,
                                   DeviationState::Missed,    DeviationState::Extra,  DeviationState::Unknown};

} // namespace

DeviationPane::DeviationPane(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new DeviationModel(session.workbench(), this))
    , m_strip(new DeviationStrip(*m_model, session.workbench().theme(), this))
    , m_source(new QComboBox(this))
    , m_journey(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_legend(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_stepWords(new QLabel(this))
    , m_touchpoint(new QComboBox(this))
    , m_howCounted(new QToolButton(this))
    , m_rule(new QLabel(this))
{
    setObjectName(QStringLiteral("deviationPane"));
    m_source->setObjectName(QStringLiteral("deviationSource"));
    m_journey->setObjectName(QStringLiteral("deviationJourney"));
    m_state->setObjectName(QStringLiteral("deviationState"));
    m_table->setObjectName(QStringLiteral("deviationTable"));
    m_touchpoint->setObjectName(QStringLiteral("stepTouchpoint"));
    m_hint->setObjectName(QStringLiteral("deviationHint"));
    for (QComboBox* combo : {m_source, m_journey, m_state, m_touchpoint}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(1, m_strip);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 112);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    for (QLabel* words : {m_hint, m_rule, m_legend}) {
        words->setWordWrap(true);
        words->setFont(theme::fontFor(theme::TypeRole::Small));
    }
    m_rule->setTextFormat(Qt::PlainText);
    m_howCounted->setObjectName(QStringLiteral("deviationHow"));
    m_howCounted->setCheckable(true);
    m_howCounted->setAutoRaise(true);
    m_howCounted->setArrowType(Qt::RightArrow);
    m_howCounted->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_howCounted->setFont(theme::fontFor(theme::TypeRole::Small));
    m_stepWords->setBuddy(m_touchpoint);

    auto* step = new QHBoxLayout;
    step->addWidget(m_stepWords);
    step->addWidget(m_touchpoint, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_source);
    column->addWidget(m_journey);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_legend);
    column->addWidget(m_state);
    column->addLayout(step);
    column->addWidget(m_howCounted, 0, Qt::AlignLeft);
    column->addWidget(m_rule);
    m_rule->hide();
    connect(m_howCounted, &QToolButton::toggled, this, [this](bool shown) {
        m_rule->setVisible(shown);
        m_howCounted->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    });

    connect(m_source, &QComboBox::activated, this, &DeviationPane::compute);
    connect(m_journey, &QComboBox::activated, this, [this](int choice) {
        m_model->setJourney(choice - 1);
        tellBoard();
        m_state->setEnabled(choice == 0);
    });
    connect(m_touchpoint, &QComboBox::activated, this, &DeviationPane::storeTouchpoint);
    connect(m_table, &QTableView::activated, this, &DeviationPane::openRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeviationPane::currentChanged);
    connect(&session, &MapSession::boardChanged, this, [this] {
        fillTouchpoints();
        stale();
    });
    connect(&session, &MapSession::valuesChanged, this, &DeviationPane::stale); // what it rests on has changed too
    connect(&session.workbench().theme(), &theme::ThemeSource::changed, this, &DeviationPane::retranslate);
    retranslate();
}

void DeviationPane::retranslate()
{
    int before = m_source->currentIndex();
    m_source->clear();
    for (const auto& one : m_session.workbench().sources().journeys())
        m_source->addItem(m_session.workbench().words(one->name()));
    if (before < 0) { // visits are made against a plan: they come first
        const auto& all = m_session.workbench().sources().journeys();
        const auto visits =
            std::ranges::find_if(all, [](const auto& one) { return qstrcmp(one->id(), "visits") == 0; });
        before = visits == all.end() ? 0 : static_cast<int>(visits - all.begin());
    }
    m_source->setCurrentIndex(before);
    m_source->setAccessibleName(tr("Whose journeys"));
    m_howCounted->setText(tr("How this is counted"));
    m_journey->setAccessibleName(tr("Which journey"));
    const int state = std::max(0, m_state->currentIndex());
    m_state->clear();
    m_state->addItem(tr("Enter opens all rows behind"));
    for (const DeviationState one : told)
        m_state->addItem(tr("Enter opens the rows: %1").arg(m_session.workbench().words(nameOf(one))),
                         static_cast<int>(one));
    m_state->setCurrentIndex(state);
    m_state->setAccessibleName(tr("What Enter opens"));
    m_table->setAccessibleName(tr("The planned journey and what came of it"));
    m_stepWords->setText(tr("Touchpoint of the step"));
    m_touchpoint->setAccessibleName(m_stepWords->text());

    // The legend is drawn by what draws the strips.
    QStringList legend;
    const theme::Theme& theme = m_session.workbench().theme().theme();
    for (const DeviationState one : told) {
        QPixmap picture(QSize(10, 12) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        canvas::paintDeviation(painter, QRectF(0, 0, 10, 12), one, theme);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
        legend << QStringLiteral("<img width=10 height=12 src=\"data:image/png;base64,%1\">&nbsp;%2")
                      .arg(
                          QString::fromLatin1(bytes.toBase64()),
                          m_session.workbench().words(nameOf(one)).replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
    }
    QString rows; // in a table, so that no sign is parted from its word
    for (int i = 0; i < legend.size(); ++i)
        rows += (i % 3 == 0 ? QStringLiteral("<tr>") : QString()) + QStringLiteral("<td>") + legend[i] +
                QStringLiteral("&nbsp;&nbsp;</td>");
    m_legend->setText(QStringLiteral("<table cellspacing=0>") + rows + QStringLiteral("</table>"));
    m_model->retranslate();
    fillTouchpoints();
    m_isStale = true;
    if (isVisible())
        compute();
}

const metrics::JourneySource* DeviationPane::source() const
{
    const auto& all = m_session.workbench().sources().journeys();
    const int at = m_source->currentIndex();
    return at >= 0 && at < static_cast<int>(all.size()) ? all[static_cast<std::size_t>(at)].get() : nullptr;
}

void DeviationPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        compute();
    else
        tellBoard();
}

void DeviationPane::stale()
{
    m_isStale = true;
    if (isVisible())
        compute();
}

void DeviationPane::compute()
{
    m_isStale = false;
    const metrics::JourneySource* from = source();
    m_howCounted->setEnabled(from);
    m_rule->setText(from ? m_session.workbench().words(from->rule()) + QLatin1Char(' ') +
                               m_session.workbench().words(alignmentRule())
                         : QString());
    if (!from || !m_session.board().map.id.isValid())
        return setDeviation(nullptr);
    auto reader = m_session.workbench().project().openReader();
    if (!reader)
        return m_session.workbench().notify(reader.error());
    auto connection = std::shared_ptr<storage::Connection>(std::move(*reader));
    const auto work = [connection, from, board = m_session.board(), filter = m_session.workbench().filter().scope(),
                       &sources = m_session.workbench().sources()](const Progress& progress) {
        const metrics::EvaluationContext context{*connection, QDate::currentDate(), progress, 0.95, &sources};
        return deviationOf(context, *from, board, filter);
    };
    m_session.workbench().jobs().run(
        {QT_TRANSLATE_NOOP("core", "Laying journeys against the plan")}, this, work,
        [this, map = m_session.map()](Result<Deviation> deviation) {
            if (map != m_session.map())
                return;
            if (!deviation)
                return m_session.workbench().notify(deviation.error());
            setDeviation(std::make_shared<const Deviation>(std::move(*deviation)));
        },
        QStringLiteral("map-deviation-") + idOf(m_session.kind()));
}

void DeviationPane::setDeviation(std::shared_ptr<const Deviation> deviation)
{
    const int row = m_table->currentIndex().row();
    m_isFilling = true;
    m_model->setDeviation(std::move(deviation));
    fillJourneys();
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_isFilling = false;
    const Deviation* shown = m_model->deviation();
    const bool hasPlan = shown && !shown->plan.empty(), hasJourneys = shown && !shown->journeys.empty();
    m_hint->setText(!shown         ? tr("Nothing here tells how journeys really went.")
                    : !hasPlan     ? tr("No step of this map names a touchpoint yet: choose one below for each step "
                                            "of the plan.")
                    : !hasJourneys ? tr("No such journeys are in the scope of the map and the filter.")
                                   : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_table->setEnabled(hasJourneys);
    tellBoard();
    Q_EMIT computed();
}

void DeviationPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT boardChanged({});
}

void DeviationPane::tellBoard()
{
    canvas::StepDeviations steps;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString words = m_model->index(row, 1).data().toString();
        for (const StepId step : m_model->steps(row))
            steps.insert(step, {m_model->states(row), words});
    }
    Q_EMIT boardChanged(steps);
}

void DeviationPane::fillJourneys()
{
    m_journey->clear();
    const Deviation* shown = m_model->deviation();
    const Language language = m_session.workbench().language();
    m_journey->addItem(tr("All laid over each other, n = %1")
                           .arg(formatNumber(shown ? static_cast<qint64>(shown->journeys.size()) : 0, language)));
    if (shown) {
        for (const JourneyDeviation& one : shown->journeys)
            m_journey->addItem(one.date.isValid() ? one.name + QStringLiteral(", ") + formatDate(one.date, language)
                                                  : one.name);
    }
    m_journey->setCurrentIndex(m_model->journey() + 1);
    m_state->setEnabled(m_model->journey() < 0);
}

void DeviationPane::setStep(StepId step)
{
    if (m_step == step)
        return;
    m_step = step;
    fillTouchpoints();
}

void DeviationPane::fillTouchpoints()
{
    m_touchpoint->clear();
    m_touchpoint->addItem(tr("none"), 0);
    const auto names = m_session.workbench().project().read(
        [](storage::Connection& db) { return frame::frameNames(db, QStringLiteral("touchpoint")); });
    for (const auto& [id, name] : names.valueOr({}))
        m_touchpoint->addItem(name, id);
    const Step* step = m_session.board().step(m_step);
    m_touchpoint->setEnabled(step);
    m_touchpoint->setCurrentIndex(step ? std::max(0, m_touchpoint->findData(step->touchpoint.value())) : 0);
    m_touchpoint->setToolTip(step ? step->title : QString());
}

void DeviationPane::storeTouchpoint(int choice)
{
    const Step* step = m_session.board().step(m_step);
    const frame::TouchpointId chosen(m_touchpoint->itemData(choice).toLongLong());
    if (!step || step->touchpoint == chosen)
        return;
    m_session.workbench().edit({QT_TRANSLATE_NOOP("core", "Touchpoint of a step")},
                               [&, id = step->id](project::Edit& edit) -> Result<void> {
                                   setStepTouchpoint(edit, id, chosen);
                                   return {};
                               });
}

void DeviationPane::currentChanged()
{
    const int row = m_table->currentIndex().row();
    if (m_isFilling || row < 0)
        return;
    const std::vector<StepId> steps = m_model->steps(row);
    if (steps.empty())
        return;
    Q_EMIT entityRequested({QStringLiteral("map_step"), steps.front().value()});
    m_table->setFocus(); // the board follows, the keyboard stays
}

void DeviationPane::openRows()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    std::optional<DeviationState> state;
    QString title = m_model->title(row);
    if (m_state->isEnabled() && m_state->currentIndex() > 0) {
        state = static_cast<DeviationState>(m_state->currentData().toInt());
        title += QStringLiteral(": ") + m_session.workbench().words(nameOf(*state));
    }
    m_session.workbench().showRows(title, m_model->rowsBehind(row, state));
}

bool DeviationPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openRows();
            return true;
        }
    }
    // Which journey a cell of the strip is.
    if (watched == m_table->viewport() && event->type() == QEvent::ToolTip && m_model->deviation()) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = m_table->indexAt(help->pos());
        const int at =
            index.column() == 1 ? m_strip->journeyAt(m_table->visualRect(index), help->pos(), index.row()) : -1;
        if (at >= 0) {
            QToolTip::showText(
                help->globalPos(),
                m_model->deviation()->journeys[static_cast<std::size_t>(at)].name + QStringLiteral(": ") +
                    m_session.workbench().words(nameOf(m_model->states(index.row())[static_cast<std::size_t>(at)])),
                m_table);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tropa::ui::journeys
