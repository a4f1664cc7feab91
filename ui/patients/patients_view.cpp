#include "ui/patients/patients_view.h"

#include "patients/patient_rules.h"
#include "ui/charts/chart_board.h"
#include "ui/patients/patient_boards.h"
#include "ui/patients/rules_panel.h"
#include "ui/patients/segments_panel.h"
#include "ui/widgets/room_header.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace tropa::ui::patients {

PatientsView::PatientsView(shell::Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new widgets::RoomHeader(workbench.theme(), workbench.actions().find(QStringLiteral("view.back")),
                                     workbench.actions().find(QStringLiteral("view.forward")), this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("patientsPage"));
    m_tables = workbench.actions().add({QStringLiteral("patients.tables"), [] { return tr("All as tables"); },
                                        QStringLiteral("table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                                        QStringLiteral("view"), [] { return tr("Show every chart as a table"); }, true},
                                       this, [this] {
                                           for (charts::ChartBoard* board : m_boards)
                                               board->setTablesShown(m_tables->isChecked());
                                       });
    m_head->addTool(m_tables, true);
    m_tabs->setObjectName(QStringLiteral("patientsTabs"));
    m_tabs->setDocumentMode(true);
    addBoard("loss", {QT_TRANSLATE_NOOP("core", "Computing who is lost")}, lossBoard);
    addBoard("loyalty", {QT_TRANSLATE_NOOP("core", "Computing who comes back")}, loyaltyBoard);
    addBoard("value", {QT_TRANSLATE_NOOP("core", "Computing what patients bring")}, valueBoard);
    addBoard("rhythm", {QT_TRANSLATE_NOOP("core", "Computing when patients come")}, rhythmBoard);
    m_segments = new SegmentsPanel(workbench, m_tabs);
    m_tabs->addTab(m_segments, QString());
    m_rules = new RulesPanel(workbench, m_tabs);
    m_tabs->addTab(m_rules, QString());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tabs, 1);
    connect(&workbench, &shell::Workbench::languageChanged, this, &PatientsView::retranslate);
    connect(&workbench, &shell::Workbench::projectChanged, this, [this](const project::Change& change) {
        if (change.touches(QStringLiteral("rule")))
            retranslate();
    });
    retranslate();
}

void PatientsView::addBoard(const char* id, const Message& label, charts::BoardContent (*build)(figures::ChartSource&))
{
    const QString name = QStringLiteral("patients-") + QLatin1String(id);
    auto* board = new charts::ChartBoard(m_workbench, name, label, m_tabs);
    board->setObjectName(name);
    m_tabs->addTab(board, QString());
    m_boards.push_back(board);
    board->setBuilder(build);
}

void PatientsView::retranslate()
{
    const QStringList names = {
        tr("Loss"), tr("Loyalty and return"), tr("Value"), tr("Seasons and cycles"), tr("Segments"), tr("Rules")};
    for (int i = 0; i < names.size(); ++i)
        m_tabs->setTabText(i, names[i]);
    m_head->setTitle(tr("Patients"));
    const auto facts = m_workbench.project().read([&](storage::Connection& db) {
        const tropa::patients::LostRule lost = tropa::patients::projectLostRule(db);
        const tropa::patients::LoyalRule loyal = tropa::patients::projectLoyalRule(db);
        const QString gone = lost.cycles > 0 ? tr("lost: %1 cycles of the last service").arg(lost.cycles)
                                             : tr("lost: %n day(s) without a visit", nullptr, lost.days);
        return gone + QStringLiteral(" · ") + tr("loyal: from %n visit day(s)", nullptr, loyal.visits);
    });
    m_head->setFacts(facts.valueOr(QString()));
}

} // namespace tropa::ui::patients
