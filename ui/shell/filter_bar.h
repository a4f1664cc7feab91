#pragma once

#include "ui/shell/workbench.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>

class QHBoxLayout;
class QLabel;
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

    explicit FilterBar(Counts counts, QWidget* parent = nullptr);

    /// None: no project is open.
    void setWorkbench(Workbench* workbench);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Button
    {
        QToolButton* choose;
        QToolButton* clear;
    };
    Button makeButton(const QString& name);
    void refresh();
    void refreshButton(const Button& button, const QString& caption, const QString& value, bool isAway);
    void count();
    void choosePeriod();
    void chooseValues(const QString& dimension);
    void chooseDimension();
    QString valueWords(const QString& dimension) const;
    std::vector<QString> shownDimensions() const;
    metrics::Scope ownScope() const;
    void addScopeActions(QMenu* menu);

    Counts m_counts;
    QPointer<Workbench> m_workbench;
    QHBoxLayout* m_buttons;
    Button m_period;
    std::map<QString, Button> m_dimensions;
    QToolButton* m_add;
    QLabel* m_facts;
    std::vector<Message> m_counted;
};

} // namespace tropa::ui::shell
