#pragma once

#include "ui/charts/evidence_view.h"
#include "ui/surveys/question_model.h"

namespace tropa::ui::charts {
class ChartView;
}
namespace tropa::ui::widgets {
class EmptyPlace;
}

namespace tropa::ui::surveys {

class SaidModel;
class WaveModel;

/// The widget of the surveys page: a board of the waves, their numbers as a table, the questionnaire with how each
/// question was answered, open answers. All of it is read by jobs and obeys the filter; Enter on a number opens its
/// rows; kind, measure and touchpoint of a question are edited in place, each an undoable edit. Window thread.
class SurveysView final : public charts::EvidenceView
{
    Q_OBJECT

public:
    SurveysView(shell::Workbench& workbench, QWidget* parent);

    void showEntity(const EntityRef& ref);

private:
    QWidget* makeQuestionnaire();
    void reload() override;
    void retranslate() override;
    void take(SurveyContents contents);
    void showShares();
    void openAnswers(const QModelIndex& index);
    bool write(const tropa::surveys::Question& question, QuestionModel::Column column, qint64 value);
    void goTo(const EntityRef& ref);

    WaveModel* m_waves;
    QuestionModel* m_questions;
    SaidModel* m_said;
    QTableView* m_waveTable = nullptr;
    QTableView* m_questionTable = nullptr;
    QTableView* m_saidTable = nullptr;
    charts::ChartView* m_answers = nullptr;
    widgets::EmptyPlace* m_empty = nullptr;
    EntityRef m_wanted; ///< to be shown when the job brings it
};

} // namespace tropa::ui::surveys
