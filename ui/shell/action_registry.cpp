#include "ui/shell/action_registry.h"

namespace tropa::ui::shell {

namespace {

void apply(const ActionRegistry::Description& description, QAction* action)
{
    action->setText(description.text());
    const QString tip = description.tip ? description.tip() : description.text();
    const QString keys = description.shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
}

} // namespace

QAction* ActionRegistry::add(const Description& description, QObject* context, std::function<void()> run)
{
    Q_ASSERT(!m_actions.contains(description.id));
    auto* action = new QAction(this);
    action->setObjectName(description.id);
    action->setShortcut(description.shortcut);
    action->setCheckable(description.checkable);
    action->setProperty("iconName", description.icon);
    apply(description, action);
    connect(action, &QAction::triggered, context, [run = std::move(run)] { run(); });
    m_entries.push_back({description, action});
    m_actions.insert(description.id, action);
    Q_EMIT changed();
    return action;
}

void ActionRegistry::remove(const QString& id)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.description.id == id; });
    delete m_actions.take(id);
    Q_EMIT changed();
}

void ActionRegistry::retranslate()
{
    for (const Entry& entry : m_entries)
        apply(entry.description, entry.action);
    Q_EMIT changed();
}

} // namespace tropa::ui::shell
