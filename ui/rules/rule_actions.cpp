#include "ui/rules/rule_actions.h"

#include "ui/rules/benchmark_dialog.h"
#include "ui/rules/target_dialog.h"

#include <QAction>
#include <QApplication>

namespace tropa::ui::rules {

RuleActions::RuleActions(shell::Workbench& workbench, QWidget& widget, std::function<QString()> metric)
    : QObject(&widget)
    , m_workbench(workbench)
    , m_widget(widget)
    , m_metric(std::move(metric))
    , m_target(new QAction(&widget))
    , m_benchmark(new QAction(&widget))
{
    m_target->setObjectName(QStringLiteral("rule-target"));
    m_target->setIcon(workbench.theme().icon(theme::Glyph::Target));
    m_benchmark->setObjectName(QStringLiteral("rule-benchmark"));
    m_benchmark->setIcon(workbench.theme().icon(theme::Glyph::Flag));
    widget.addAction(m_target);
    widget.addAction(m_benchmark);
    connect(m_target, &QAction::triggered, this, [this] {
        if (const QString of = m_metric(); !of.isEmpty())
            openTarget(m_workbench, of, m_widget.window());
    });
    connect(m_benchmark, &QAction::triggered, this, [this] {
        if (const QString of = m_metric(); !of.isEmpty())
            openBenchmark(m_workbench, of, m_widget.window());
    });
    connect(&workbench, &shell::Workbench::languageChanged, this, &RuleActions::retranslate);
    retranslate();
    follow();
}

void RuleActions::follow()
{
    const bool has = !m_metric().isEmpty();
    m_target->setVisible(has);
    m_benchmark->setVisible(has);
}

void RuleActions::retranslate()
{
    m_target->setText(tr("Set target…"));
    m_benchmark->setText(tr("Set benchmark…"));
}

void addRuleActions(shell::Workbench& workbench)
{
    const QString menu = QStringLiteral("project");
    shell::ActionRegistry& actions = workbench.actions();
    actions.add(
        {QStringLiteral("rules.open"),
         [] { return RuleActions::tr("Rules and targets"); },
         QStringLiteral("sliders"),
         {},
         menu,
         [] { return RuleActions::tr("Targets, benchmarks and what counts as evidence, with earlier versions"); }},
        &workbench, [&workbench] {
            workbench.navigateTo({QStringLiteral("rules"), 1});
        });
    actions.add({QStringLiteral("rules.target"),
                 [] { return RuleActions::tr("Set target…"); },
                 QStringLiteral("target"),
                 {},
                 menu},
                &workbench, [&workbench] { openTarget(workbench, {}, QApplication::activeWindow()); });
    actions.add({QStringLiteral("rules.benchmark"),
                 [] { return RuleActions::tr("Set benchmark…"); },
                 QStringLiteral("flag"),
                 {},
                 menu},
                &workbench, [&workbench] { openBenchmark(workbench, {}, QApplication::activeWindow()); });
}

} // namespace tropa::ui::rules
