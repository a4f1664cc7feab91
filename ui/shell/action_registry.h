#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace tropa::ui::shell {

/// Every action once: menu, shortcut, palette and tooltip come from here. Window thread; owns the actions.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What an action is, said once. Texts are functions so that switching the language asks again.
    struct Description
    {
        QString id;                    ///< "interviews.applyCode"
        std::function<QString()> text; ///< a verb
        QString icon;                  ///< a name in resources/icons, or empty
        QKeySequence shortcut;
        QString menu; ///< "file", "edit", "view", "project", "data", "analysis", "map", "help" or ""
        std::function<QString()> tip = {};
        bool checkable = false;
    };

    /// Registers and returns the action; `run` is called when it is triggered, while `context` lives.
    QAction* add(const Description& description, QObject* context, std::function<void()> run);
    void remove(const QString& id);
    QAction* find(const QString& id) const { return m_actions.value(id); }
    struct Entry
    {
        Description description;
        QAction* action;
    };
    const std::vector<Entry>& entries() const { return m_entries; }
    /// Asks every text again; called when the language changes.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    std::vector<Entry> m_entries;
    QHash<QString, QAction*> m_actions;
};

} // namespace tropa::ui::shell
