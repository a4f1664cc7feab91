#pragma once

#include "ui/shell/workbench.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>

namespace tropa::ui::widgets {
class FilterButton;
class TextLabel;
} // namespace tropa::ui::widgets

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace tropa::ui::shell {

/// Period, clinic, wave, segment and further conditions, which every room obeys; how much evidence they select stands
/// at the right. What differs from the project's own scope is marked and has a cross. Window thread.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    using Counts = std::function<std::vector<Message>(storage::Connection&, const metrics::Scope&, const Progress&)>;

    FilterBar(theme::ThemeSource& theme, Counts counts, QWidget* parent = nullptr);

    /// None: no project is open.
    void setWorkbench(Workbench* workbench);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    widgets::FilterButton* makeButton(const QString& name);
    void refresh();
    void sayFacts();
    void count();
    void choosePeriod();
    void chooseValues(const QString& dimension);
    void chooseDimension();
    QString valueWords(const QString& dimension) const;
    std::vector<QString> shownDimensions() const;
    metrics::Scope ownScope() const;
    void addScopeActions(QMenu* menu);

    theme::ThemeSource& m_theme;
    Counts m_counts;
    QPointer<Workbench> m_workbench;
    QHBoxLayout* m_buttons;
    widgets::FilterButton* m_period;
    std::map<QString, widgets::FilterButton*> m_dimensions;
    QToolButton* m_add;
    widgets::TextLabel* m_facts;
    std::vector<Message> m_counted;
};

} // namespace tropa::ui::shell
