#include "ui/shell/action_registry.h"

#include <QWidget>

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
    if (m_icons)
        action->setIcon(m_icons(description.icon));
    connect(action, &QAction::triggered, context, [run = std::move(run)] { run(); });
    m_entries.push_back({description, action, context});
    m_actions.insert(description.id, action);
    auto* widget = qobject_cast<QWidget*>(context);
    if (QWidget* host = widget ? widget : m_window.data())
        host->addAction(action);
    connect(context, &QObject::destroyed, this, [this, id = description.id, action] {
        if (m_actions.value(id) == action)
            remove(id);
    });
    Q_EMIT changed();
    return action;
}

void ActionRegistry::remove(const QString& id)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.description.id == id; });
    delete m_actions.take(id);
    Q_EMIT changed();
}

void ActionRegistry::setIcons(std::function<QIcon(const QString&)> icons)
{
    m_icons = std::move(icons);
    for (const Entry& entry : m_entries)
        entry.action->setIcon(m_icons(entry.description.icon));
}

bool ActionRegistry::Entry::isOnScreen() const
{
    const auto* widget = qobject_cast<QWidget*>(context.data());
    return !widget || widget->isVisibleTo(widget->window());
}

void ActionRegistry::retranslate()
{
    for (const Entry& entry : m_entries)
        apply(entry.description, entry.action);
    Q_EMIT changed();
}

void ActionRegistry::retranslate(const QString& id)
{
    for (const Entry& entry : m_entries) {
        if (entry.description.id == id)
            apply(entry.description, entry.action);
    }
}

} // namespace tropa::ui::shell
