#include "ui/surveys/surveys_view.h"

#include "base/format_number.h"
#include "surveys/question_store.h"
#include "ui/charts/chart_view.h"
#include "ui/planning/sample_plan_dialog.h"
#include "ui/shell/evidence_carrier.h"
#include "ui/surveys/list_models.h"
#include "ui/surveys/survey_charts.h"
#include "ui/surveys/wave_model.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>

namespace tropa::ui::surveys {

namespace {

enum Tab { BoardTab, NumbersTab, QuestionsTab, SaidTab };

} // namespace

SurveysView::SurveysView(shell::Workbench& workbench, QWidget* parent)
    : EvidenceView(workbench, QStringLiteral("surveys"), parent)
    , m_waves(new WaveModel(this))
    , m_questions(new QuestionModel([this](const tropa::surveys::Question& question, QuestionModel::Column column,
                                           qint64 value) { return write(question, column, value); },
                                    this))
    , m_said(new SaidModel(this))
{
    addBoard("surveyBoard", {QT_TRANSLATE_NOOP("core", "Computing the waves")}, surveyBoard);
    m_waveTable = makeTable("surveyWaves", m_waves);
    m_waveTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    tabs().addTab(m_waveTable, QString());
    tabs().addTab(makeQuestionnaire(), QString());
    m_saidTable = makeTable("surveyOpenAnswers", m_said);
    tabs().addTab(m_saidTable, QString());
    m_empty = new widgets::EmptyPlace(workbench.theme(), this);
    m_empty->setObjectName(QStringLiteral("surveysEmpty"));

    connect(m_waveTable, &QTableView::activated, this, &SurveysView::openAnswers);
    connect(m_questionTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SurveysView::showShares);
    connect(m_empty, &widgets::EmptyPlace::triggered, this,
            [this] { this->workbench().requestImport(QStringLiteral("survey")); });
    head().addTool(
        this->workbench().actions().add(
            {QStringLiteral("surveys.planSample"),
             [] { return tr("Plan a sample…"); },
             QStringLiteral("number"),
             {},
             QStringLiteral("analysis"),
             [] { return tr("How many answers are needed, and how many in each clinic"); }},
            this, [this] { planning::SamplePlanDialog::open(this->workbench(), statistics::SampleGoal::Share, this); }),
        true);
    begin(m_empty);
}

QWidget* SurveysView::makeQuestionnaire()
{
    m_questionTable = makeTable("surveyQuestions", m_questions);
    m_questionTable->setItemDelegate(new widgets::ChoiceDelegate(
        workbench().theme(), "questionChoice", [this](const QModelIndex& index) { return m_questions->choices(index); },
        m_questionTable));
    m_questionTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_answers = new charts::ChartView(workbench().theme());
    m_answers->setObjectName(QStringLiteral("surveyAnswers"));
    new shell::EvidenceCarrier(workbench(), *m_answers, [this](const std::optional<QPoint>& at) {
        const QModelIndex index = m_questionTable->currentIndex();
        const auto place = at ? m_answers->placeAt(*at) : m_answers->current();
        return index.isValid() ? answersClip(m_questions->asked(index.row()), place, workbench(), workbench().filter())
                               : shell::EvidenceClip();
    });
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_answers);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_answers, &charts::ChartView::saved, this, [this](const QString& path) {
        workbench().notify({shell::Notice::Kind::Good, tr("Saved: %1").arg(path)});
    });
    connect(m_answers, &charts::ChartView::saveFailed, this, [this](const Error& why) { workbench().notify(why); });
    auto* down = new QSplitter(Qt::Vertical, this);
    down->addWidget(m_questionTable);
    down->addWidget(scroll);
    down->setChildrenCollapsible(false);
    down->setSizes({380, 320});
    return down;
}

void SurveysView::reload()
{
    read(
        {QT_TRANSLATE_NOOP("core", "Reading surveys")},
        [&catalogue = workbench().catalogue(), &sources = workbench().sources(), scope = workbench().filter().scope()](
            storage::Connection& db) { return readSurveys(db, catalogue, sources, scope); },
        [this](SurveyContents contents) { take(std::move(contents)); });
}

void SurveysView::take(SurveyContents contents)
{
    const int row = std::max(0, m_questionTable->currentIndex().row());
    const int column = std::max(0, m_questionTable->currentIndex().column());
    const bool isFirst = m_questions->rowCount() == 0;
    setEmpty(contents.responses == 0);
    m_empty->setPlace(
        theme::Glyph::Surveys, tr("No survey answers yet"),
        tr("Import the answers of a survey: files of Google Forms, Qualtrics and SurveyMonkey are read as they are."),
        mayWrite() ? tr("Import answers…") : QString());
    head().setFacts(
        workbench().words(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n survey response(s)"), contents.responses)));
    m_waves->setContents(contents.metrics, std::move(contents.waves), contents.minimumN, workbench().language());
    m_questions->setContents(std::move(contents.questions), std::move(contents.touchpoints), workbench().language(),
                             mayWrite());
    m_said->setSaid(std::move(contents.said));
    if (isFirst) {
        m_waveTable->resizeColumnsToContents();
        for (int i = 0; i < m_waves->columnCount() - 1; ++i)
            m_waveTable->setColumnWidth(i, m_waveTable->columnWidth(i) + 24);
        charts::setColumnWidths(*m_questionTable, {520, 170, 150, 130, 190});
        charts::setColumnWidths(*m_saidTable, {760});
    }
    if (m_questions->rowCount() > 0)
        m_questionTable->setCurrentIndex(m_questions->index(std::min(row, m_questions->rowCount() - 1), column));
    if (m_waves->rowCount() > 0 && !m_waveTable->currentIndex().isValid())
        m_waveTable->setCurrentIndex(m_waves->index(m_waves->rowCount() - 1, 1));
    showShares();
    if (m_wanted.isValid())
        goTo(std::exchange(m_wanted, {}));
}

void SurveysView::retranslate()
{
    head().setTitle(tr("Surveys"));
    tabs().setTabText(BoardTab, tr("Waves"));
    tabs().setTabText(NumbersTab, tr("Numbers by wave"));
    tabs().setTabText(QuestionsTab, tr("Questionnaire"));
    tabs().setTabText(SaidTab, tr("Open answers"));
    m_waveTable->setAccessibleName(tr("Numbers by wave"));
    m_questionTable->setAccessibleName(tr("Questionnaire"));
    m_saidTable->setAccessibleName(tr("Open answers"));
}

void SurveysView::showShares()
{
    const QModelIndex index = m_questionTable->currentIndex();
    if (!index.isValid()) {
        m_answers->setEmpty({}, tr("Choose a question to see how it was answered."));
        return;
    }
    const SurveyContents::Asked& asked = m_questions->asked(index.row());
    if (const auto chart = answersChart(asked, workbench().language()))
        m_answers->setSpec(*chart, workbench().language(), workbench().project().language());
    else
        m_answers->setEmpty(asked.question.text,
                            asked.question.kind == tropa::surveys::QuestionKind::Open
                                ? tr("An open question: its answers stand under “Open answers”.")
                                : tr("Nobody in this selection answered, or the answers are too many to draw."));
}

void SurveysView::openAnswers(const QModelIndex& index)
{
    const metrics::MetricInfo* info = m_waves->metric(index.column());
    if (!info)
        return;
    metrics::Scope scope = workbench().filter().scopeFor(*info);
    QStringList title{workbench().words(info->name)};
    if (const SurveyContents::Wave& wave = m_waves->wave(index.row()); wave.id > 0) {
        scope = scope.with(metrics::dimension::wave, wave.id);
        title << wave.name;
    }
    openRows(*info, scope, title);
}

bool SurveysView::write(const tropa::surveys::Question& question, QuestionModel::Column column, qint64 value)
{
    const tropa::surveys::QuestionId id = question.id;
    switch (column) {
    case QuestionModel::Kind:
        return workbench().edit({QT_TRANSLATE_NOOP("core", "Kind of \"%1\""), {question.text}},
                                [&](project::Edit& edit) -> Result<void> {
                                    tropa::surveys::setKind(edit, id, static_cast<tropa::surveys::QuestionKind>(value));
                                    return {};
                                });
    case QuestionModel::Measure:
        return workbench().edit({QT_TRANSLATE_NOOP("core", "What \"%1\" measures"), {question.text}},
                                [&](project::Edit& edit) -> Result<void> {
                                    tropa::surveys::setMeasure(edit, id, static_cast<tropa::surveys::Measure>(value));
                                    return {};
                                });
    case QuestionModel::Touchpoint:
        return workbench().edit({QT_TRANSLATE_NOOP("core", "Touchpoint of \"%1\""), {question.text}},
                                [&](project::Edit& edit) -> Result<void> {
                                    tropa::surveys::setTouchpoint(edit, id, tropa::frame::TouchpointId(value));
                                    return {};
                                });
    default:
        return false;
    }
}

void SurveysView::showEntity(const EntityRef& ref)
{
    m_wanted = ref;
    goTo(ref);
}

void SurveysView::goTo(const EntityRef& ref)
{
    const bool isQuestion = ref.kind == QLatin1String("question");
    const QModelIndex index =
        isQuestion ? m_questions->indexOf(tropa::surveys::QuestionId(ref.id)) : m_said->indexOf(ref);
    if (!index.isValid())
        return;
    m_wanted = {};
    tabs().setCurrentIndex(isQuestion ? QuestionsTab : SaidTab);
    QTableView* table = isQuestion ? m_questionTable : m_saidTable;
    table->setCurrentIndex(index);
    table->setFocus();
}

} // namespace tropa::ui::surveys
