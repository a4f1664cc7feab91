#pragma once

#include "exchange/merge.h"
#include "ui/shell/workbench.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace tropa::ui::widgets {
class EmptyPlace;
class RoomHeader;
} // namespace tropa::ui::widgets

namespace tropa::ui::exchange {

class ConflictModel;

/// Merging another copy into the open project: choose the file, see what would come and what clashes, choose for each,
/// merge. Looking and merging are jobs with the project's writer; the merge is one entry. Window thread.
class MergeView final : public QWidget
{
    Q_OBJECT

public:
    MergeView(shell::Workbench& workbench, QWidget* parent);
    static QString title();

    /// Looks into another copy, without writing.
    void look(const QString& path);

Q_SIGNALS:
    void looked(bool good);
    void merged(bool good);

private:
    using Report = Result<tropa::exchange::MergeReport>;
    void ask();
    void merge();
    bool run(bool dryRun, std::function<void(Report)> done);
    void choose(tropa::exchange::MergeChoice choice);
    void sayReport(const tropa::exchange::MergeReport& report, bool isDone);
    void follow();
    void retranslate();

    shell::Workbench& m_workbench;
    widgets::RoomHeader* m_head;
    QLabel* m_about;
    QPushButton* m_ask;
    QLabel* m_sum;
    ConflictModel* m_model;
    QTableView* m_table;
    QPushButton* m_ours;
    QPushButton* m_theirs;
    QPushButton* m_both;
    QPushButton* m_merge;
    widgets::EmptyPlace* m_start = nullptr; ///< until a copy is chosen
    QWidget* m_rest = nullptr;              ///< the room below while nothing is to be chosen
    QString m_path;
    bool m_ready = false;
    QPointer<shell::Job> m_job;
};

} // namespace tropa::ui::exchange
