#include "ui/shell/menus.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace tropa::ui::shell {

namespace {

constexpr const char* ids[] = {"file", "edit", "view", "project", "data", "coding", "analysis", "map", "help"};

} // namespace

Menus::Menus(ActionRegistry& actions, QWidget* parent) : QMenuBar(parent), m_actions(actions)
{
    for (const char* id : ids) {
        QMenu* menu = addMenu(QString());
        menu->setObjectName(QLatin1String("menu.") + QLatin1String(id));
        menu->setToolTipsVisible(true);
        m_menus.emplace(QLatin1String(id), menu);
    }
    connect(&m_actions, &ActionRegistry::changed, this, &Menus::refresh);
    retranslate();
    refresh();
}

void Menus::refresh()
{
    if (m_pending)
        return;
    m_pending = true;
    QTimer::singleShot(0, this, &Menus::fill);
}

void Menus::fill()
{
    m_pending = false;
    for (QMenu* group : m_groups)
        group->deleteLater();
    m_groups.clear();
    for (const auto& [id, menu] : m_menus) {
        menu->clear();
        std::vector<const ActionRegistry::Entry*> entries;
        for (const ActionRegistry::Entry& entry : m_actions.entries()) {
            if (entry.description.menu == id && entry.isOnScreen())
                entries.push_back(&entry);
        }
        std::ranges::stable_sort(entries, {}, [](const auto* entry) { return entry->description.section; });
        int section = entries.empty() ? 0 : entries.front()->description.section;
        bool wasGroup = false;
        std::map<QString, QMenu*> groups;
        for (const ActionRegistry::Entry* entry : entries) {
            const QString words = entry->description.group ? entry->description.group() : QString();
            const bool isGroup = !words.isEmpty();
            if (entry->description.section != section && !(isGroup && wasGroup)) // submenus stand together
                menu->addSeparator();
            section = entry->description.section;
            wasGroup = isGroup;
            if (!isGroup) {
                menu->addAction(entry->action);
                continue;
            }
            QMenu*& group = groups[words];
            if (!group) {
                group = menu->addMenu(words);
                group->setToolTipsVisible(true);
                m_groups.push_back(group);
            }
            group->addAction(entry->action);
        }
        menu->menuAction()->setEnabled(!entries.empty());
    }
}

void Menus::retranslate()
{
    m_menus.at(QStringLiteral("file"))->setTitle(tr("&File"));
    m_menus.at(QStringLiteral("edit"))->setTitle(tr("&Edit"));
    m_menus.at(QStringLiteral("view"))->setTitle(tr("&View"));
    m_menus.at(QStringLiteral("project"))->setTitle(tr("&Project"));
    m_menus.at(QStringLiteral("data"))->setTitle(tr("&Data"));
    m_menus.at(QStringLiteral("coding"))->setTitle(tr("&Coding"));
    m_menus.at(QStringLiteral("analysis"))->setTitle(tr("&Analysis"));
    m_menus.at(QStringLiteral("map"))->setTitle(tr("&Map"));
    m_menus.at(QStringLiteral("help"))->setTitle(tr("&Help"));
}

void Menus::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QMenuBar::changeEvent(event);
}

} // namespace tropa::ui::shell
