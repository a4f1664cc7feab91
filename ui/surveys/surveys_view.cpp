#include "ui/surveys/surveys_view.h"

#include "surveys/question_store.h"
#include "ui/surveys/choice_delegate.h"
#include "ui/surveys/list_models.h"
#include "ui/surveys/wave_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tropa::ui::surveys {

SurveysView::SurveysView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_waves(new WaveModel(this))
    , m_questions(new QuestionModel([this](const tropa::surveys::Question& question, QuestionModel::Column column,
                                           qint64 value) { return write(question, column, value); },
                                    this))
    , m_shares(new ShareModel(this))
    , m_said(new SaidModel(this))
{
    setObjectName(QStringLiteral("surveysPage"));
    m_waveTable = makeTable("surveyWaves", m_waves);
    m_waveTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_questionTable = makeTable("surveyQuestions", m_questions);
    m_questionTable->setItemDelegate(new ChoiceDelegate(m_questionTable));
    m_questionTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_shareTable = makeTable("surveyShares", m_shares);
    m_shareTable->horizontalHeader()->setStretchLastSection(false);
    m_saidTable = makeTable("surveyOpenAnswers", m_said);

    auto* below = new QWidget(this);
    m_shareTitle = new QLabel(below);
    m_shareTitle->setContentsMargins(12, 6, 12, 6);
    m_shareTitle->setWordWrap(true);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_shareTitle);
    column->addWidget(m_shareTable, 1);
    auto* down = new QSplitter(Qt::Vertical, this);
    down->addWidget(m_questionTable);
    down->addWidget(below);
    down->setChildrenCollapsible(false);
    down->setSizes({420, 280});

    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("surveyTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_waveTable, QString());
    m_tabs->addTab(down, QString());
    m_tabs->addTab(m_saidTable, QString());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(makeEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_waveTable, &QTableView::activated, this, &SurveysView::openRows);
    connect(m_questionTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SurveysView::showShares);
    connect(&m_workbench, &shell::Workbench::projectChanged, this, &SurveysView::reload);
    connect(&m_workbench, &shell::Workbench::languageChanged, this, &SurveysView::retranslate);
    connect(&m_workbench.filter(), &shell::FilterState::changed, this, &SurveysView::reload);
    connect(&m_workbench.project(), &project::Project::pausedChanged, this, &SurveysView::reload);
    retranslate();
}

QTableView* SurveysView::makeTable(const char* name, QAbstractItemModel* model)
{
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QWidget* SurveysView::makeEmpty()
{
    auto* empty = new QWidget(this);
    m_emptyTitle = new QLabel(empty);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_emptyTitle->setFont(strong);
    m_emptyHint = new QLabel(empty);
    m_emptyHint->setWordWrap(true);
    m_emptyHint->setAlignment(Qt::AlignCenter);
    m_import = new QPushButton(empty);
    m_import->setObjectName(QStringLiteral("importSurvey"));
    auto* layout = new QVBoxLayout(empty);
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle, 0, Qt::AlignCenter);
    layout->addWidget(m_emptyHint, 0, Qt::AlignCenter);
    layout->addSpacing(8);
    layout->addWidget(m_import, 0, Qt::AlignCenter);
    layout->addStretch(3);
    connect(m_import, &QPushButton::clicked, this, [this] { m_workbench.requestImport(QStringLiteral("survey")); });
    return empty;
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
    m_import->setEnabled(writes);
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
        for (const auto& [section, width] : {std::pair(0, 360), std::pair(1, 90), std::pair(2, 90), std::pair(3, 150)})
            m_shareTable->setColumnWidth(section, width);
        m_saidTable->setColumnWidth(0, 760);
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
    m_tabs->setTabText(0, tr("Waves"));
    m_tabs->setTabText(1, tr("Questionnaire"));
    m_tabs->setTabText(2, tr("Open answers"));
    m_waveTable->setAccessibleName(tr("Waves"));
    m_questionTable->setAccessibleName(tr("Questionnaire"));
    m_shareTable->setAccessibleName(tr("Answers to the question"));
    m_saidTable->setAccessibleName(tr("Open answers"));
    m_emptyTitle->setText(tr("No survey answers yet"));
    m_emptyHint->setText(
        tr("Import the answers of a survey: files of Google Forms, Qualtrics and SurveyMonkey are read as they are."));
    m_emptyHint->setFixedWidth(460);
    m_emptyHint->setFixedHeight(m_emptyHint->heightForWidth(460)); // a centred label is not asked for it by its layout
    m_import->setText(tr("Import answers…"));
    reload();
}

void SurveysView::showShares()
{
    const QModelIndex index = m_questionTable->currentIndex();
    if (!index.isValid()) {
        m_shareTitle->clear();
        m_shares->setShares({}, m_workbench.language());
        return;
    }
    const SurveyContents::Asked& asked = m_questions->asked(index.row());
    m_shareTitle->setText(asked.question.text);
    m_shares->setShares(asked.shares, m_workbench.language());
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
    const metrics::EvaluationContext context{
        m_workbench.project().connection(), QDate::currentDate(), {}, 0.95, &m_workbench.sources()};
    auto rows = m_workbench.catalogue().rows(context, QLatin1String(info->id), request);
    if (!rows) {
        m_workbench.notify(rows.error());
        return;
    }
    QStringList title{m_workbench.words(info->name)};
    if (wave.id > 0)
        title << wave.name;
    m_workbench.showRows(title.join(QStringLiteral(", ")), *rows);
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
    m_tabs->setCurrentIndex(isQuestion ? 1 : 2);
    QTableView* table = isQuestion ? m_questionTable : m_saidTable;
    table->setCurrentIndex(index);
    table->setFocus();
}

} // namespace tropa::ui::surveys
