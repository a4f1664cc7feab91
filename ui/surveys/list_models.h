#pragma once

#include "ui/surveys/survey_contents.h"

#include <QAbstractTableModel>

namespace tropa::ui::surveys {

/// Open answers with where they come from.
class SaidModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSaid(std::vector<SurveyContents::Said> said);
    QModelIndex indexOf(const EntityRef& ref) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SurveyContents::Said> m_said;
};

} // namespace tropa::ui::surveys
