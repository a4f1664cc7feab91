#pragma once

#include "base/error.h"
#include "ui/paint/chart_painter.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace tropa::ui::charts {

class ChartTableModel;

/// One chart in the window: painted by ui/paint, walked with arrows, its table twin behind a button, its files behind a
/// menu. Enter or a double click asks for the rows behind a point. Says what a point says as its accessible
/// description. Where there is nothing to show, it says what is missing and offers the way. Window thread.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(theme::ThemeSource& source, QWidget* parent = nullptr);

    /// `exported`: the language of saved files, which is the project's.
    void setSpec(tropa::charts::ChartSpec spec, Language shown, Language exported);
    const tropa::charts::ChartSpec& spec() const { return m_spec; }
    /// Nothing to show: what is missing and the one step that helps; an empty `button` has none.
    void setEmpty(const QString& title, const QString& missing, const QString& button = {},
                  std::function<void()> action = {});
    bool isEmptyPlace() const { return m_isEmpty; }

    std::optional<paint::ChartPlace> current() const { return m_current; }
    void setCurrent(std::optional<paint::ChartPlace> place);
    std::optional<paint::ChartPlace> placeAt(const QPointF& at) const;
    /// Everything known of a point, in LOOK's order.
    QStringList factsOf(const paint::ChartPlace& place) const;

    void setTableShown(bool shown);
    bool isTableShown() const;
    /// The room's own height beyond what the chart needs.
    void setLeastHeight(int height);
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void save(const QString& ending);

Q_SIGNALS:
    void currentChanged(); ///< another point, by hand or not
    void rowsWanted(const tropa::ui::paint::ChartPlace& place);
    void saved(const QString& path);
    void saveFailed(const tropa::Error& why);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    paint::ChartLook look() const;
    QRectF inner() const;
    void layOutParts();
    void fillMenu(QMenu& menu);
    void popUp(const QPoint& at);
    void openRows();
    void move(int across, int down);
    void say();

    theme::ThemeSource& m_source;
    tropa::charts::ChartSpec m_spec;
    Language m_language = Language::Russian;
    Language m_exported = Language::Russian;
    paint::ChartPicture m_picture;
    std::optional<paint::ChartPlace> m_current;
    ChartTableModel* m_model;
    QTableView* m_table;
    QToolButton* m_twin;
    QToolButton* m_more;
    QWidget* m_empty;
    QLabel* m_missing;
    QPushButton* m_offer;
    std::function<void()> m_action;
    bool m_isEmpty = true;
    int m_leastHeight = 0;
};

} // namespace tropa::ui::charts
