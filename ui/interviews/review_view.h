#pragma once

#include "ui/interviews/coding_session.h"
#include "ui/widgets/table_model_base.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace tropa::ui::widgets {
class EmptyPlace;
class RoomHeader;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

/// Segments whose words an edit has changed: what they were and what they are.
class ReviewModel final : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { Place, Code, Before, Now, ColumnCount };

    ReviewModel(CodingSession& session, QObject* parent);
    void reload();
    const core::Review& review(int row) const { return m_rows[static_cast<std::size_t>(row)].review; }

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    struct Row
    {
        core::Review review;
        QString document;
        QString now;
    };
    CodingSession& m_session;
    std::vector<Row> m_rows;
};

/// What waits to be looked at after the text was edited: Enter opens a segment, a button says it is well.
class ReviewView : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewView(CodingSession& session, QWidget* parent = nullptr);
    static QString title();

    QTableView* table() const { return m_table; }
    QPushButton* done() const { return m_done; }
    QPushButton* allDone() const { return m_all; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void open();
    void end(bool all);
    void retranslate();
    void showFacts();

    CodingSession& m_session;
    ReviewModel* m_model;
    widgets::RoomHeader* m_header;
    QPushButton* m_done;
    QPushButton* m_all;
    QStackedWidget* m_stack;
    QTableView* m_table;
    widgets::EmptyPlace* m_empty;
    bool m_stale = true;
};

} // namespace tropa::ui::interviews
