#include "ui/insights/check_dialog.h"

#include "frame/frame_store.h"
#include "metrics/dimension.h"
#include "ui/insights/metric_choice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::insights {

CheckDialog::CheckDialog(InsightSession& session, core::InsightId insight, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_insight(insight)
    , m_metric(new MetricChoice(session.workbench(), false, this))
    , m_beforeName(new QLabel(tr("Wave before"), this))
    , m_before(new QComboBox(this))
    , m_afterName(new QLabel(tr("Wave after"), this))
    , m_after(new QComboBox(this))
    , m_sinceName(new QLabel(tr("Changed on"), this))
    , m_since(new QDateEdit(QDate::currentDate().addMonths(-3), this))
{
    setObjectName(QStringLiteral("checkDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Before and after"));
    m_before->setObjectName(QStringLiteral("checkBefore"));
    m_after->setObjectName(QStringLiteral("checkAfter"));
    m_since->setObjectName(QStringLiteral("checkSince"));
    m_since->setCalendarPopup(true);
    m_beforeName->setBuddy(m_before);
    m_afterName->setBuddy(m_after);
    m_sinceName->setBuddy(m_since);
    const auto waves = session.workbench().project().read(
        [](storage::Connection& db) { return frame::frameItems(db, *frame::frameKind(QStringLiteral("wave"))); });
    if (waves) {
        for (const frame::FrameItem& wave : *waves) {
            m_before->addItem(wave.name, wave.ref.id);
            m_after->addItem(wave.name, wave.ref.id);
        }
    }
    m_after->setCurrentIndex(m_after->count() - 1);
    m_before->setCurrentIndex(std::max(0, m_before->count() - 2));
    auto* form = new QFormLayout;
    form->addRow(m_beforeName, m_before);
    form->addRow(m_afterName, m_after);
    form->addRow(m_sinceName, m_since);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    compare->setObjectName(QStringLiteral("checkAdd"));
    compare->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_metric);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(compare, &QPushButton::clicked, this, &CheckDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_metric, &MetricChoice::changed, this, &CheckDialog::follow);
    resize(460, 360);
    follow();
}

bool CheckDialog::knowsWaves() const
{
    const metrics::Metric* metric = m_session.workbench().catalogue().find(m_metric->metric());
    return m_before->count() > 1 && metric && std::ranges::any_of(metric->info().dimensions, [](const char* id) {
               return qstrcmp(id, metrics::dimension::wave) == 0;
           });
}

void CheckDialog::follow()
{
    const bool byWave = knowsWaves();
    for (QWidget* one : {static_cast<QWidget*>(m_beforeName), static_cast<QWidget*>(m_before),
                         static_cast<QWidget*>(m_afterName), static_cast<QWidget*>(m_after)})
        one->setVisible(byWave);
    m_sinceName->setVisible(!byWave);
    m_since->setVisible(!byWave);
}

void CheckDialog::add()
{
    core::Check check;
    check.metric = m_metric->metric();
    check.scope = m_metric->scope();
    if (knowsWaves()) {
        check.before = frame::WaveId(m_before->currentData().toLongLong());
        check.after = frame::WaveId(m_after->currentData().toLongLong());
    } else {
        check.splitOn = m_since->date();
    }
    m_session.addCheck(m_insight, check);
    accept();
}

} // namespace tropa::ui::insights
