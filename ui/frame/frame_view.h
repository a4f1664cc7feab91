#pragma once

#include "frame/frame_store.h"
#include "ui/frame/frame_page.h"

#include <QWidget>

class QListView;
class QStackedWidget;
class QTableView;

namespace tropa::ui::widgets {
class EmptyPlace;
class RoomHeader;
} // namespace tropa::ui::widgets

namespace tropa::ui::rules {
class RulesView;
}

namespace tropa::ui::frame {

class FrameTableModel;
class KindsModel;

/// The widget of the frame page: kinds at the left, the entities of one in a table. Every change is one undoable edit.
/// Window thread.
class FrameView : public QWidget
{
    Q_OBJECT

public:
    FrameView(shell::Workbench& workbench, FramePage::Template clinicTemplate, FramePage::Sheet sheet, QWidget* parent);

    void showEntity(const EntityRef& ref);

private:
    QWidget* makeKinds();
    QWidget* makeTable();
    QWidget* makeEmpty();
    void addActions();
    void projectChanged(const project::Change& change);
    void reload();
    void reloadCounts();
    void retranslate();
    void showKind(int row);
    void showRules();
    void fitColumns();
    void follow();
    EntityRef current() const;
    bool write(const EntityRef& ref, const QString& column, const QVariant& value);
    void move(const EntityRef& ref, int position);
    void step(int by);
    void add();
    void rename();
    void remove();
    void merge();
    void mergeInto(const EntityRef& from, const EntityRef& into);
    void applyTemplate();
    bool offersTemplate() const;
    void openSheet();

    shell::Workbench& m_workbench;
    FramePage::Template m_template;
    FramePage::Sheet m_sheet;
    const tropa::frame::FrameKind* m_kind;
    KindsModel* m_kinds;
    FrameTableModel* m_model;
    QListView* m_kindList = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::RoomHeader* m_head = nullptr;
    widgets::EmptyPlace* m_empty = nullptr;
    rules::RulesView* m_rules = nullptr;
    bool m_showsRules = false;
};

} // namespace tropa::ui::frame
