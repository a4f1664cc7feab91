#pragma once

#include "ui/shell/workbench.h"
#include "ui/surveys/question_model.h"

#include <QWidget>

class QStackedWidget;
class QTableView;
class QTabWidget;

namespace tropa::ui::charts {
class ChartBoard;
class ChartView;
} // namespace tropa::ui::charts
namespace tropa::ui::widgets {
class EmptyPlace;
class RoomHeader;
} // namespace tropa::ui::widgets

namespace tropa::ui::surveys {

class SaidModel;
class WaveModel;

/// The widget of the surveys page: a board of the waves, their numbers as a table, the questionnaire with how each
/// question was answered, open answers. All of it is read by jobs and obeys the filter; Enter on a number opens its
/// rows; kind, measure and touchpoint of a question are edited in place, each an undoable edit. Window thread.
class SurveysView : public QWidget
{
    Q_OBJECT

public:
    SurveysView(shell::Workbench& workbench, QWidget* parent);

    void showEntity(const EntityRef& ref);

private:
    QTableView* makeTable(const char* name, QAbstractItemModel* model);
    QWidget* makeQuestionnaire();
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
    SaidModel* m_said;
    QTableView* m_waveTable = nullptr;
    QTableView* m_questionTable = nullptr;
    QTableView* m_saidTable = nullptr;
    widgets::RoomHeader* m_head = nullptr;
    charts::ChartBoard* m_board = nullptr;
    charts::ChartView* m_answers = nullptr;
    QTabWidget* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::EmptyPlace* m_empty = nullptr;
    QString m_facts;
    EntityRef m_wanted; ///< to be shown when the job brings it
};

} // namespace tropa::ui::surveys
