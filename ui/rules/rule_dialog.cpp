#include "ui/rules/rule_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tropa::ui::rules {

std::optional<double> numberIn(const QString& typed)
{
    QString digits;
    for (const QChar sign : typed) {
        if (sign == QChar(0x2212))
            digits += u'-';
        else if (sign == u',')
            digits += u'.';
        else if (!sign.isSpace() && sign != u'%' && sign != QChar(0x20BD))
            digits += sign;
    }
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

RuleDialog::RuleDialog(shell::Workbench& workbench, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_metrics(new QComboBox(this))
    , m_says(new QLabel(this))
    , m_form(new QFormLayout)
    , m_problem(new QLabel(this))
    , m_keep(nullptr)
    , m_remove(nullptr)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_metrics->setObjectName(QStringLiteral("ruleMetric"));
    m_metrics->setAccessibleName(tr("Metric"));
    m_metrics->setMaxVisibleItems(16);
    m_says->setWordWrap(true);
    m_says->setAccessibleName(tr("What the metric means"));
    m_says->setTextInteractionFlags(Qt::NoTextInteraction);
    m_problem->setObjectName(QStringLiteral("ruleProblem"));
    m_problem->setAccessibleName(tr("What is missing"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().height() + 4);
    m_form->addRow(tr("&Metric"), m_metrics);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("keepRule"));
    m_keep->setDefault(true);
    m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(QStringLiteral("removeRule"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_says);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (check() && write())
            accept();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (drop())
            accept();
    });
    resize(520, sizeHint().height());
}

void RuleDialog::begin(const QString& metric)
{
    fillMetrics();
    const int at = m_metrics->findData(metric);
    m_metrics->setCurrentIndex(std::max(0, at));
    connect(m_metrics, &QComboBox::currentIndexChanged, this, &RuleDialog::showMetric);
    showMetric();
    if (at >= 0 && m_form->rowCount() > 1) {
        QWidget* first = m_form->itemAt(1, QFormLayout::FieldRole)->widget();
        first->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(first))
            line->selectAll();
    }
    m_says->setMinimumHeight(m_says->heightForWidth(480));
}

void RuleDialog::fillMetrics()
{
    std::vector<std::pair<QString, QString>> names;
    for (const auto& one : m_workbench.catalogue().metrics())
        names.emplace_back(m_workbench.words(one->info().name), QLatin1String(one->info().id));
    std::ranges::sort(names, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (std::size_t i = 0; i < names.size(); ++i) {
        // Two metrics may share a name; the id tells them apart.
        const bool isDouble = (i > 0 && names[i - 1].first == names[i].first) ||
                              (i + 1 < names.size() && names[i + 1].first == names[i].first);
        m_metrics->addItem(isDouble ? QStringLiteral("%1 (%2)").arg(names[i].first, names[i].second) : names[i].first,
                           names[i].second);
    }
}

QLineEdit* RuleDialog::addField(const char* name, const QString& label)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &RuleDialog::follow);
    return field;
}

QString RuleDialog::metric() const
{
    return m_metrics->currentData().toString();
}

const metrics::MetricInfo* RuleDialog::info() const
{
    const metrics::Metric* found = m_workbench.catalogue().find(metric());
    return found ? &found->info() : nullptr;
}

void RuleDialog::showMetric()
{
    const metrics::MetricInfo* of = info();
    if (!of)
        return;
    QString says;
    if (!of->scale.isOpen())
        says = tr("From %1 to %2. ")
                   .arg(tropa::metrics::writtenOf(*of, of->scale.low, language()),
                        tropa::metrics::writtenOf(*of, of->scale.high, language()));
    switch (of->direction) {
    case tropa::metrics::Direction::HigherIsBetter:
        says += tr("Higher is better.");
        break;
    case tropa::metrics::Direction::LowerIsBetter:
        says += tr("Lower is better.");
        break;
    case tropa::metrics::Direction::Neutral:
        says += tr("Neither side is better.");
        break;
    }
    const auto rule = m_workbench.project().read([&](storage::Connection& db) {
        const tropa::metrics::Request request = m_workbench.catalogue().completed(db, metric(), {});
        return m_workbench.words(m_workbench.catalogue().rule(db, metric(), request));
    });
    m_says->setText(rule ? says + u'\n' + *rule : says);
    m_remove->setVisible(load());
    follow();
}

void RuleDialog::follow()
{
    const auto done = check();
    m_problem->setText(done ? QString() : m_workbench.words(done.error().message));
    m_keep->setEnabled(done.ok());
}

} // namespace tropa::ui::rules
