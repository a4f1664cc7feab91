#pragma once

#include "ui/shell/appearance.h"
#include "ui/shell/house.h"
#include "ui/shell/settings.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace tropa::ui::widgets {
class SegmentedChoice;
}

namespace tropa::ui::shell {

class ActionRegistry;
class RecentModel;
class StartChoice;
class WhoPanel;

/// First run and start: who are you, what to open, recent projects, language and theme. Its choices are the window's
/// own actions. Window thread.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const House& house, Settings& settings, Appearance& appearance, const ActionRegistry& actions,
              QWidget* parent = nullptr);

    /// Looks at the disk again.
    void refresh();

Q_SIGNALS:
    void fileChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeLeft(const ActionRegistry& actions);
    QWidget* makeRight();
    QWidget* makeFoot();
    void takeFocus();
    void retranslate();

    const House& m_house;
    Settings& m_settings;
    Appearance& m_appearance;
    RecentModel* m_recent;
    WhoPanel* m_who = nullptr;
    QStackedWidget* m_steps = nullptr;
    std::vector<std::pair<QString, StartChoice*>> m_choices;
    QLabel* m_title = nullptr;
    QLabel* m_motto = nullptr;
    QLabel* m_recentTitle = nullptr;
    QLabel* m_noRecent = nullptr;
    QToolButton* m_clear = nullptr;
    QListView* m_files = nullptr;
    QLabel* m_beginTitle = nullptr;
    std::vector<QLabel*> m_beginnings;
    QLabel* m_languageLabel = nullptr;
    widgets::SegmentedChoice* m_languages = nullptr;
    QLabel* m_themeLabel = nullptr;
    widgets::SegmentedChoice* m_themes = nullptr;
    QLabel* m_private = nullptr;
};

} // namespace tropa::ui::shell
