#pragma once

#include "ui/interviews/headed_view.h"
#include "ui/widgets/table_model_base.h"

class QPushButton;
class QTableView;

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
class ReviewView final : public HeadedView
{
    Q_OBJECT

public:
    explicit ReviewView(CodingSession& session, QWidget* parent = nullptr);
    static QString title();

    QTableView* table() const { return m_table; }
    QPushButton* done() const { return m_done; }
    QPushButton* allDone() const { return m_all; }

private:
    void reload() override;
    void open();
    void end(bool all);
    void retranslate() override;
    void showFacts();

    ReviewModel* m_model;
    QPushButton* m_done;
    QPushButton* m_all;
    QTableView* m_table;
};

} // namespace tropa::ui::interviews
