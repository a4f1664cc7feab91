#include "ui/analysis/matrix_tab.h"

#include "exchange/matrix_report.h"
#include "exchange/paper_files.h"
#include "interviews/coder_store.h"
#include "ui/analysis/matrix_model.h"
#include "ui/analysis/matrix_table.h"
#include "ui/shell/file_dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tropa::ui::analysis {

MatrixTab::MatrixTab(shell::Workbench& workbench, QWidget* parent)
    : AnalysisTab(workbench, "matrix", parent)
    , m_measure(addChoice("matrixMeasure"))
    , m_by(addChoice("matrixBy"))
    , m_coder(addChoice("matrixCoder"))
    , m_onlyGroups(new QCheckBox(this))
    , m_emptyHidden(new QCheckBox(this))
    , m_model(new MatrixModel(this))
    , m_table(new MatrixTable(workbench.theme(), m_model, this))
{
    m_table->setObjectName(QStringLiteral("matrixTable"));
    m_onlyGroups->setObjectName(QStringLiteral("matrixOnlyGroups"));
    m_emptyHidden->setObjectName(QStringLiteral("matrixEmptyHidden"));
    m_emptyHidden->setChecked(true);
    for (QCheckBox* box : {m_onlyGroups, m_emptyHidden})
        controls()->insertWidget(controls()->count() - 1, box);
    auto* save = new QToolButton(this);
    save->setObjectName(QStringLiteral("matrixSave"));
    save->setIcon(workbench.theme().icon(theme::Glyph::Export));
    save->setAutoRaise(true);
    controls()->addWidget(save);
    body()->addWidget(m_table, 1);
    connect(save, &QToolButton::clicked, this, &MatrixTab::save);
    connect(m_onlyGroups, &QCheckBox::toggled, this, &MatrixTab::reloadSoon);
    connect(m_emptyHidden, &QCheckBox::toggled, m_model, &MatrixModel::setEmptyHidden);
    connect(m_table, &MatrixTable::opened, this, &MatrixTab::openCell);
    connect(m_table, &MatrixTable::saveWanted, this, &MatrixTab::save);
    retranslate();
}

QString MatrixTab::title() const
{
    return tr("Codes by respondent");
}

void MatrixTab::retranslate()
{
    std::vector<std::pair<QString, QString>> measures, choices{{QString(), tr("nothing")}};
    for (const auto& one : talk::matrixMeasures())
        measures.emplace_back(QLatin1String(one.id), words(one.name));
    m_measure.fill(tr("Cell"), measures);
    for (const talk::SplitChoice& one : talk::tableSplitChoices(workbench().project().connection()))
        choices.emplace_back(one.id, one.name);
    if (const auto patients = talk::patientSplitChoice(workbench().project().connection()))
        choices.emplace_back(patients->id, patients->name);
    m_by.fill(tr("Group by"), choices);
    fillCoders();
    m_onlyGroups->setText(tr("Only groups"));
    m_emptyHidden->setText(tr("Hide empty"));
    m_emptyHidden->setToolTip(tr("Leaves out codes that nobody speaks of and respondents with nothing coded"));
    m_table->setAccessibleName(tr("Codes by respondent"));
    auto* saveButton = findChild<QToolButton*>(QStringLiteral("matrixSave"));
    saveButton->setToolTip(tr("Save as a table…"));
    saveButton->setAccessibleName(tr("Save as a table…"));
}

void MatrixTab::fillCoders()
{
    std::vector<std::pair<QString, QString>> coders{{QString(), tr("all coders")}};
    for (const auto& [id, name] : talk::coderNames(workbench().project().connection()))
        coders.emplace_back(name, name);
    m_coder.fill(tr("Coder"), coders);
}

talk::MatrixMeasure MatrixTab::measure() const
{
    return talk::matrixMeasures()[m_measure.number()].measure;
}

void MatrixTab::reload()
{
    fillCoders();
    talk::RespondentMatrixOptions options;
    options.by = m_by.id();
    m_onlyGroups->setEnabled(!options.by.isEmpty());
    options.onlyGroups = m_onlyGroups->isChecked() && m_onlyGroups->isEnabled();
    options.withWords = measure() == talk::MatrixMeasure::Words || measure() == talk::MatrixMeasure::WordShare;
    options.selection = selection();
    options.selection.coder = m_coder.id();
    options.sources = &workbench().sources();
    compute(
        {QT_TRANSLATE_NOOP("core", "Setting codes against respondents")},
        [scope = scope(), options](storage::Connection& db) { return talk::respondentMatrix(db, scope, options); },
        [this](Result<talk::RespondentMatrix> computed) {
            if (!computed) {
                say(computed.error());
                m_model->setMatrix({}, language());
                return;
            }
            m_model->setMatrix(std::move(*computed), language());
            applyMeasure();
        });
}

void MatrixTab::applyMeasure()
{
    m_model->setMeasure(measure());
    std::vector<Message> said{talk::matrixRule(measure())};
    if (m_model->rowCount() == 0)
        said = {{QT_TRANSLATE_NOOP("core", "Nothing is coded here: widen the filter, or code a transcript")}};
    say(said);
}

void MatrixTab::openCell(const QModelIndex& cell)
{
    if (cell.isValid())
        open(m_model->titleOf(cell),
             m_model->matrix().segments(m_model->rowAt(cell.row()), m_model->columnAt(cell.column())));
}

Result<void> MatrixTab::writeTable(const QString& path)
{
    return exchange::writePaper(exchange::matrixReport(m_model->matrix(), m_model->measure(), m_model->shownRows(),
                                                       m_model->shownColumns(), language()),
                                path);
}

void MatrixTab::save()
{
    if (m_model->rowCount() == 0)
        return;
    shell::askSaveFile(this, tr("Save the table"), shell::pathFor(title(), QStringLiteral("xlsx")),
                       QStringLiteral("XLSX (*.xlsx);;CSV (*.csv)"), QStringLiteral("xlsx"),
                       [this](const QString& path) {
                           if (const auto written = writeTable(path); !written)
                               say(written.error());
                       });
}

} // namespace tropa::ui::analysis
