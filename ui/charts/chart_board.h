#pragma once

#include "ui/charts/board_content.h"
#include "ui/paint/chart_painter.h"
#include "ui/shell/evidence_clip.h"
#include "ui/shell/workbench.h"

#include <QWidget>

#include <functional>
#include <map>

namespace tropa::ui::rules {
class RuleActions;
}

namespace tropa::ui::charts {

class CardGrid;
class ChartView;
class HeadlineStrip;
class Recomputer;

/// Headline numbers over a grid of charts, kept up to date with project, filter and language; every number opens its
/// rows, an empty place offers the import that would feed it. What a page of charts consists of. Window thread.
class ChartBoard final : public QWidget
{
    Q_OBJECT

public:
    /// `key` names its job: a newer one replaces an older one of the same key. `label`: what the job strip says.
    ChartBoard(shell::Workbench& workbench, const QString& key, const Message& label, QWidget* parent = nullptr);

    /// Sets how the content is made (on a job's thread) and begins.
    void setBuilder(std::function<BoardContent(figures::ChartSource&)> build);
    const BoardContent& content() const { return m_content; }
    /// A card of the page's own below the charts, over the whole width.
    void addWide(QWidget* card);
    void setTablesShown(bool shown);
    /// Gives the focus to the first chart of a metric, or to its headline; once it is there, when it is not yet. A
    /// board on a page that is not in view does nothing.
    void showMetric(const QString& id);

Q_SIGNALS:
    void shown(); ///< new numbers stand on the board

private:
    void show(BoardContent content);
    bool goTo(const QString& metric);
    QString metricOf(const QString& chart) const;
    ChartView* viewOf(const BoardPlace& place);
    void openRows(const QString& id, const paint::ChartPlace& place);
    shell::EvidenceClip carried(const QString& id, const std::optional<paint::ChartPlace>& place) const;

    shell::Workbench& m_workbench;
    CardGrid* m_grid;
    HeadlineStrip* m_strip;
    Recomputer* m_recomputer;
    std::map<QString, ChartView*> m_views;
    std::vector<rules::RuleActions*> m_rules;
    BoardContent m_content;
    QString m_wanted; ///< the metric to show when the numbers come
    bool m_tablesShown = false;
};

} // namespace tropa::ui::charts
