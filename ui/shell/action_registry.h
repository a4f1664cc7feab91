#pragma once

#include <QAction>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPointer>
#include <QWidget>

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
        QString menu; ///< "file", "edit", "view", "project", "data", "coding", "analysis", "map", "help" or ""
        std::function<QString()> tip = {};
        bool checkable = false;
        int section = 0;                     ///< a menu draws a line between sections
        std::function<QString()> group = {}; ///< the words of the submenu it stands in, if it does
    };

    /// Registers and returns the action; `run` is called when it is triggered. It is gone with `context`. When that is
    /// a widget, the shortcut works while it is visible: two pages may use the same key.
    QAction* add(const Description& description, QObject* context, std::function<void()> run);
    void remove(const QString& id);
    /// Where actions whose context is no widget have their shortcuts.
    void setWindow(QWidget* window) { m_window = window; }
    /// Turns icon names into icons; actions registered before get theirs too.
    void setIcons(std::function<QIcon(const QString&)> icons);
    QAction* find(const QString& id) const { return m_actions.value(id); }
    struct Entry
    {
        Description description;
        QAction* action;
        QPointer<QObject> context;

        /// Whether it can be reached now: its page, if it belongs to one, is on the screen.
        bool isOnScreen() const;
    };
    const std::vector<Entry>& entries() const { return m_entries; }
    /// Asks every text again; called when the language changes.
    void retranslate();
    /// The same for one action whose words have changed ("Undo: …").
    void retranslate(const QString& id);

Q_SIGNALS:
    void changed();

private:
    std::vector<Entry> m_entries;
    QHash<QString, QAction*> m_actions;
    QPointer<QWidget> m_window;
    std::function<QIcon(const QString&)> m_icons;
};

} // namespace tropa::ui::shell
