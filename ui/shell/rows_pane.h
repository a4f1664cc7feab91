#pragma once

#include "ui/shell/evidence_clip.h"
#include "ui/shell/rows_model.h"
#include "ui/shell/workbench.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;
class QToolButton;

namespace tropa::ui::shell {

/// The pane at the right that shows what a number rests on: texts, each of which opens its place. Esc closes it.
/// Window thread.
class RowsPane : public QFrame
{
    Q_OBJECT

public:
    explicit RowsPane(theme::ThemeSource& theme, QWidget* parent = nullptr);

    void showRows(Workbench& workbench, const QString& title, const std::vector<EntityRef>& rows);
    void clear();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void open(const QModelIndex& index);
    void copy();
    void putOnMap();
    EvidenceClip current() const;

    QPointer<Workbench> m_workbench;
    RowsModel* m_model;
    QLabel* m_title;
    QLabel* m_count;
    QToolButton* m_close;
    QToolButton* m_put;
    QListView* m_list;
};

} // namespace tropa::ui::shell
