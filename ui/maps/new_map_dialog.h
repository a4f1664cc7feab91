#pragma once

#include "maps/board_store.h"
#include "maps/map_templates.h"
#include "ui/shell/workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tropa::ui::widgets {
class SegmentedChoice;
}

namespace tropa::ui::journeys {

class TemplatePreview;

/// What a new map begins with: an empty one, one of the program's templates or one's own, each shown before it is
/// taken. Makes it as one history entry. Window thread.
class NewMapDialog final : public QDialog
{
    Q_OBJECT

public:
    NewMapDialog(shell::Workbench& workbench, maps::MapKind kind, QWidget* parent);

Q_SIGNALS:
    void made(tropa::maps::MapId map);

private:
    void fill(const QString& current);
    void showCurrent();
    void showBoard();
    void make();
    void removeOwn();
    maps::MapId makeEmpty(project::Edit& edit, const QString& title) const;
    QString currentId() const;

    shell::Workbench& m_workbench;
    maps::MapKind m_kind;
    std::vector<maps::MapTemplate> m_templates;
    QJsonObject m_document;
    QListWidget* m_list;
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_facts;
    widgets::SegmentedChoice* m_which;
    TemplatePreview* m_preview;
    QLineEdit* m_name;
    QComboBox* m_steps;
    QLabel* m_stepsLabel;
    QPushButton* m_remove;
    QPushButton* m_make;
};

} // namespace tropa::ui::journeys
