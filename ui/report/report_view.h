#pragma once

#include "report/project_report.h"
#include "ui/shell/workbench.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTextBrowser;

namespace tropa::ui::widgets {
class RoomHeader;
}

namespace tropa::ui::report {

/// The core room of the same name: "core::" here.
namespace core = tropa::report;

/// The widget of the page: sections that are ticked and put in order, the report as it would be, and the file. The
/// choice is kept in the project. Window thread; the report is made by a job.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    ReportView(shell::Workbench& workbench, QWidget* parent);
    static QString roomTitle();

    /// Writes to a path without asking where.
    void write(const QString& path);

Q_SIGNALS:
    void shown();
    void written(bool good);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeChoices();
    core::ReportOptions options() const;
    void readSections();
    void storeSections();
    void move(int by);
    void make(std::function<void(Result<core::ProjectReport>)> done, const QString& key);
    void preview();
    void ask();
    void follow();
    void retranslate();

    shell::Workbench& m_workbench;
    widgets::RoomHeader* m_head;
    QLabel* m_sectionsName;
    QListWidget* m_sections;
    QPushButton* m_up;
    QPushButton* m_down;
    QLabel* m_titleName;
    QLineEdit* m_title;
    QLabel* m_quotesName;
    QSpinBox* m_quotes;
    QLabel* m_formatName;
    QComboBox* m_format;
    QPushButton* m_save;
    QLabel* m_result;
    QTextBrowser* m_preview;
    QTimer m_soon;
    QPointer<shell::Job> m_job; ///< writing
    bool m_isFilling = false;
    bool m_isStale = true; ///< the preview
};

} // namespace tropa::ui::report
