#pragma once

#include "ui/import/import_kind.h"
#include "ui/shell/workbench.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace tropa::ui::widgets {
class PlaceOr;
}

namespace tropa::ui::import {

class KindList;

/// The first step: what kind of data, and which files. Files can be dropped on the window too. Window thread.
class ChooseStep : public QWidget
{
    Q_OBJECT

public:
    ChooseStep(shell::Workbench& workbench, const std::vector<ImportKind>& kinds, QWidget* parent);

    void setKind(const QString& id);
    void setFiles(const QStringList& files);
    const ImportKind* kind() const;
    const QStringList& files() const { return m_files; }

Q_SIGNALS:
    void changed();
    void done(); ///< kind and files are chosen, Enter was pressed

private:
    void askFiles();
    void retranslate();

    shell::Workbench& m_workbench;
    const std::vector<ImportKind>& m_kinds;
    QStringList m_files;
    QLabel* m_kindTitle;
    KindList* m_kindList;
    QLabel* m_filesTitle;
    QListWidget* m_fileList;
    widgets::PlaceOr* m_shown;
    QLabel* m_hint;
    QPushButton* m_ask;
};

} // namespace tropa::ui::import
