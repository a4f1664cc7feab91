#pragma once

#include "ui/shell/workbench.h"
#include "ui/surveys/question_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace tropa::ui::surveys {

class SaidModel;
class ShareModel;
class WaveModel;

/// The widget of the surveys page. What it shows is read by a job and obeys the filter; Enter on a number opens its
/// rows; kind, measure and touchpoint of a question are edited in place, each an undoable edit. Window thread.
class SurveysView : public QWidget
{
    Q_OBJECT

public:
    SurveysView(shell::Workbench& workbench, QWidget* parent);

    void showEntity(const EntityRef& ref);

private:
    QTableView* makeTable(const char* name, QAbstractItemModel* model);
    QWidget* makeEmpty();
    void reload();
    void take(SurveyContents contents);
    void retranslate();
    void showShares();
    void openRows(const QModelIndex& index);
    bool write(const tropa::surveys::Question& question, QuestionModel::Column column, qint64 value);
    void goTo(const EntityRef& ref);

    shell::Workbench& m_workbench;
    WaveModel* m_waves;
    QuestionModel* m_questions;
    ShareModel* m_shares;
    SaidModel* m_said;
    QTableView* m_waveTable = nullptr;
    QTableView* m_questionTable = nullptr;
    QTableView* m_shareTable = nullptr;
    QTableView* m_saidTable = nullptr;
    QLabel* m_shareTitle = nullptr;
    QTabWidget* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyHint = nullptr;
    QPushButton* m_import = nullptr;
    EntityRef m_wanted; ///< to be shown when the job brings it
};

} // namespace tropa::ui::surveys
