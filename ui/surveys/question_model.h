#pragma once

#include "ui/surveys/survey_contents.h"
#include "ui/widgets/choice_delegate.h"

#include <QAbstractTableModel>

#include <functional>

namespace tropa::ui::surveys {

/// The questions of the project's questionnaires. Kind, measure and touchpoint can be changed; writing goes through
/// `Write`, so the model knows no project.
class QuestionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Text, Kind, Measure, Scale, Touchpoint, Answers, ColumnCount };
    /// What a person chose: the number of a kind or measure, or the id of a touchpoint (0: none).
    using Write = std::function<bool(const tropa::surveys::Question&, Column, qint64)>;

    QuestionModel(Write write, QObject* parent);

    void setContents(std::vector<SurveyContents::Asked> questions, std::map<qint64, QString> touchpoints,
                     Language language, bool isWritable);
    const SurveyContents::Asked& asked(int row) const { return m_questions[static_cast<std::size_t>(row)]; }
    QModelIndex indexOf(tropa::surveys::QuestionId question) const;
    /// What an editor of a cell offers: words and the value for setData().
    widgets::ChoiceDelegate::Choices choices(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString scaleWords(const tropa::surveys::Question& question) const;

    Write m_write;
    std::vector<SurveyContents::Asked> m_questions;
    std::map<qint64, QString> m_touchpoints;
    Language m_language = Language::Russian;
    bool m_writable = false;
};

} // namespace tropa::ui::surveys
