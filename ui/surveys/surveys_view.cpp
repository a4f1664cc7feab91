#include "ui/surveys/surveys_view.h"

#include "base/format_number.h"
#include "surveys/question_store.h"
#include "ui/charts/chart_board.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/rows_behind.h"
#include "ui/surveys/choice_delegate.h"
#include "ui/surveys/list_models.h"
#include "ui/surveys/survey_charts.h"
#include "ui/surveys/wave_model.h"
#include "ui/theme/measures.h"
#include "ui/widgets/configure_views.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/room_header.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tropa::ui::surveys {

namespace {

enum Tab { BoardTab, NumbersTab, QuestionsTab, SaidTab };

} // namespace

SurveysView::SurveysView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_waves(new WaveModel(this))
    , m_questions(new QuestionModel([this](const tropa::surveys::Question& question, QuestionModel::Column column,
                                           qint64 value) { return write(question, column, value); },
                                    this))
    , m_said(new SaidModel(this))
{
    setObjectName(QStringLiteral("surveysPage"));
    m_head = new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this);
    m_board = new charts::ChartBoard(workbench, QStringLiteral("surveys.board"),
                                     {QT_TRANSLATE_NOOP("core", "Computing the waves")}, this);
    m_waveTable = makeTable("surveyWaves", m_waves);
    m_waveTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_saidTable = makeTable("surveyOpenAnswers", m_said);

    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("surveyTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_board, QString());
    m_tabs->addTab(m_waveTable, QString());
    m_tabs->addTab(makeQuestionnaire(), QString());
    m_tabs->addTab(m_saidTable, QString());
    m_empty = new widgets::EmptyPlace(workbench.theme(), this);
    m_empty->setObjectName(QStringLiteral("surveysEmpty"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);

    connect(m_waveTable, &QTableView::activated, this, &SurveysView::openRows);
    connect(m_questionTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SurveysView::showShares);
    connect(m_empty, &widgets::EmptyPlace::triggered, this,
            [this] { m_workbench.requestImport(QStringLiteral("survey")); });
    connect(&m_workbench, &shell::Workbench::projectChanged, this, &SurveysView::reload);
    connect(&m_workbench, &shell::Workbench::languageChanged, this, &SurveysView::retranslate);
    connect(&m_workbench.filter(), &shell::FilterState::changed, this, &SurveysView::reload);
    connect(&m_workbench.project(), &project::Project::pausedChanged, this, &SurveysView::reload);
    retranslate();
    m_board->setBuilder(surveyBoard);
}

QTableView* SurveysView::makeTable(const char* name, QAbstractItemModel* model)
{
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    widgets::configureTable(table, m_workbench.theme(), {});
    table->setSortingEnabled(false); // waves and questions stand in their own order
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return table;
}

QWidget* SurveysView::makeQuestionnaire()
{
    m_questionTable = makeTable("surveyQuestions", m_questions);
    m_questionTable->setItemDelegate(
        new ChoiceDelegate(m_workbench.theme(), theme::Size::row, widgets::RowDelegate::Rule::Below, m_questionTable));
    m_questionTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_answers = new charts::ChartView(m_workbench.theme());
    m_answers->setObjectName(QStringLiteral("surveyAnswers"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_answers);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_answers, &charts::ChartView::saved, this, [this](const QString& path) {
        m_workbench.notify({shell::Notice::Kind::Good, tr("Saved: %1").arg(path)});
    });
    connect(m_answers, &charts::ChartView::saveFailed, this, [this](const Error& why) { m_workbench.notify(why); });
    auto* down = new QSplitter(Qt::Vertical, this);
    down->addWidget(m_questionTable);
    down->addWidget(scroll);
    down->setChildrenCollapsible(false);
    down->setSizes({380, 320});
    return down;
}

void SurveysView::reload()
{
    auto reader = m_workbench.project().openReader();
    if (!reader) {
        m_workbench.notify(reader.error());
        return;
    }
    const std::shared_ptr<storage::Connection> db = std::move(*reader);
    m_workbench.jobs().run(
        {QT_TRANSLATE_NOOP("core", "Reading surveys")}, this,
        [db, &catalogue = m_workbench.catalogue(), &sources = m_workbench.sources(),
         scope = m_workbench.filter().scope()](const Progress&) { return readSurveys(*db, catalogue, sources, scope); },
        [this](Result<SurveyContents> read) {
            if (read)
                take(std::move(*read));
            else
                m_workbench.notify(read.error());
        },
        QStringLiteral("surveys.page"));
}

void SurveysView::take(SurveyContents contents)
{
    const bool writes = !m_workbench.project().isReadOnly() && !m_workbench.project().isPaused();
    const int row = std::max(0, m_questionTable->currentIndex().row());
    const int column = std::max(0, m_questionTable->currentIndex().column());
    const bool isFirst = m_questions->rowCount() == 0;
    m_stack->setCurrentIndex(contents.responses == 0 ? 1 : 0);
    m_empty->setPlace(
        theme::Glyph::Surveys, tr("No survey answers yet"),
        tr("Import the answers of a survey: files of Google Forms, Qualtrics and SurveyMonkey are read as they are."),
        writes ? tr("Import answers…") : QString());
    m_facts = m_workbench.words(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n answers"), contents.responses));
    m_waves->setContents(contents.metrics, std::move(contents.waves), contents.minimumN, m_workbench.language());
    m_questions->setContents(std::move(contents.questions), std::move(contents.touchpoints), m_workbench.language(),
                             writes);
    m_said->setSaid(std::move(contents.said));
    if (isFirst) {
        m_waveTable->resizeColumnsToContents();
        for (int i = 0; i < m_waves->columnCount() - 1; ++i)
            m_waveTable->setColumnWidth(i, m_waveTable->columnWidth(i) + 24);
        for (const auto& [section, width] :
             {std::pair(0, 520), std::pair(1, 170), std::pair(2, 150), std::pair(3, 130), std::pair(4, 190)})
            m_questionTable->setColumnWidth(section, width);
        m_saidTable->setColumnWidth(0, 760);
    }
    if (m_questions->rowCount() > 0)
        m_questionTable->setCurrentIndex(m_questions->index(std::min(row, m_questions->rowCount() - 1), column));
    if (m_waves->rowCount() > 0 && !m_waveTable->currentIndex().isValid())
        m_waveTable->setCurrentIndex(m_waves->index(m_waves->rowCount() - 1, 1));
    m_head->setFacts(m_facts);
    showShares();
    if (m_wanted.isValid())
        goTo(std::exchange(m_wanted, {}));
}

void SurveysView::retranslate()
{
    m_head->setTitle(tr("Surveys"));
    m_tabs->setTabText(BoardTab, tr("Waves"));
    m_tabs->setTabText(NumbersTab, tr("Numbers by wave"));
    m_tabs->setTabText(QuestionsTab, tr("Questionnaire"));
    m_tabs->setTabText(SaidTab, tr("Open answers"));
    m_waveTable->setAccessibleName(tr("Numbers by wave"));
    m_questionTable->setAccessibleName(tr("Questionnaire"));
    m_saidTable->setAccessibleName(tr("Open answers"));
    reload();
}

void SurveysView::showShares()
{
    const QModelIndex index = m_questionTable->currentIndex();
    if (!index.isValid()) {
        m_answers->setEmpty({}, tr("Choose a question to see how it was answered."));
        return;
    }
    const SurveyContents::Asked& asked = m_questions->asked(index.row());
    if (const auto chart = answersChart(asked, m_workbench.language()))
        m_answers->setSpec(*chart, m_workbench.language(), m_workbench.project().language());
    else
        m_answers->setEmpty(asked.question.text,
                            asked.question.kind == tropa::surveys::QuestionKind::Open
                                ? tr("An open question: its answers stand under “Open answers”.")
                                : tr("Nobody in this selection answered, or the answers are too many to draw."));
}

void SurveysView::openRows(const QModelIndex& index)
{
    const metrics::MetricInfo* info = m_waves->metric(index.column());
    if (!info)
        return;
    metrics::Request request;
    request.scope = m_workbench.filter().scopeFor(*info);
    const SurveyContents::Wave& wave = m_waves->wave(index.row());
    if (wave.id > 0)
        request.scope = request.scope.with(metrics::dimension::wave, wave.id);
    QStringList title{m_workbench.words(info->name)};
    if (wave.id > 0)
        title << wave.name;
    charts::showRowsBehind(m_workbench, this,
                           {QString::fromLatin1(info->id), request, title.join(QStringLiteral(", "))});
}

bool SurveysView::write(const tropa::surveys::Question& question, QuestionModel::Column column, qint64 value)
{
    const tropa::surveys::QuestionId id = question.id;
    switch (column) {
    case QuestionModel::Kind:
        return m_workbench.edit({QT_TRANSLATE_NOOP("core", "Kind of \"%1\""), {question.text}},
                                [&](project::Edit& edit) -> Result<void> {
                                    tropa::surveys::setKind(edit, id, static_cast<tropa::surveys::QuestionKind>(value));
                                    return {};
                                });
    case QuestionModel::Measure:
        return m_workbench.edit({QT_TRANSLATE_NOOP("core", "What \"%1\" measures"), {question.text}},
                                [&](project::Edit& edit) -> Result<void> {
                                    tropa::surveys::setMeasure(edit, id, static_cast<tropa::surveys::Measure>(value));
                                    return {};
                                });
    case QuestionModel::Touchpoint:
        return m_workbench.edit({QT_TRANSLATE_NOOP("core", "Touchpoint of \"%1\""), {question.text}},
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
    m_tabs->setCurrentIndex(isQuestion ? QuestionsTab : SaidTab);
    QTableView* table = isQuestion ? m_questionTable : m_saidTable;
    table->setCurrentIndex(index);
    table->setFocus();
}

} // namespace tropa::ui::surveys
