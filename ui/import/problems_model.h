#pragma once

#include "base/error.h"

#include <QAbstractTableModel>

namespace tropa::ui::import {

/// The first places that could not be read: row, column, what stands there, what was expected.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Row, ColumnName, Found, Expected, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<Problem> problems, Language language);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Problem> m_problems;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::import
