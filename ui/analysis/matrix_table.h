#pragma once

#include "ui/theme/theme_source.h"

#include <QTableView>

namespace tropa::ui::analysis {

class MatrixModel;

/// The table of a MatrixModel: shaded cells, the tree of codes as its row heads, groups above its column heads. A click
/// on a code folds its branch, on a respondent sorts; Space folds, Enter opens, Ctrl+C copies what is selected. Window
/// thread.
class MatrixTable final : public QTableView
{
    Q_OBJECT

public:
    MatrixTable(theme::ThemeSource& look, MatrixModel* model, QWidget* parent = nullptr);

    /// Row heads as wide as what is in them, columns as wide as a number and a name need.
    void fit();
    void copy() const;

Q_SIGNALS:
    void opened(const QModelIndex& cell);
    void saveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fold(int row);
    void popUp(const QPoint& at, int row, int column);

    theme::ThemeSource& m_look;
    MatrixModel* m_model;
};

} // namespace tropa::ui::analysis
