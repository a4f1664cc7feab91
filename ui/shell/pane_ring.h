#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace tropa::ui::shell {

/// F6 and Shift+F6 go round the panes of the window. A page tells its panes by `PaneRing::mark()`, in the order of
/// their making; one that marks none is one pane. A pane is entered where the focus last was. Window thread.
class PaneRing : public QObject
{
    Q_OBJECT

public:
    using Panes = std::function<std::vector<QWidget*>()>;

    /// `panes` gives the window's panes in order; the page is among them and is replaced by its marked panes.
    PaneRing(Panes panes, QObject* parent);

    static void mark(QWidget* pane);

    void go(int step);
    /// Gives the focus to what had it last in an area of the window, or to its largest pane.
    void enter(const QWidget* area);

private:
    std::vector<QWidget*> shownPanes() const;
    static QWidget* entrance(QWidget* pane);

    Panes m_panes;
    QHash<QWidget*, QPointer<QWidget>> m_last;
};

} // namespace tropa::ui::shell
