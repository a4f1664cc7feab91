#pragma once

#include "interviews/memo_store.h"
#include "ui/interviews/headed_view.h"
#include "ui/widgets/table_model_base.h"

#include <map>

class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace tropa::ui::widgets {
class SearchField;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

/// The notes of the team: on what, by whom, when.
class MemoModel final : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { Kind, About, Text, Coder, When, ColumnCount };

    MemoModel(CodingSession& session, QObject* parent);
    void reload();
    const core::Memo& memo(int row) const { return m_memos[static_cast<std::size_t>(row)]; }
    int rowOf(qint64 id, const EntityRef& subject) const;

protected:
    int rows() const override { return static_cast<int>(m_memos.size()); }
    int columns() const override { return ColumnCount; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    QString kindName(const QString& kind) const;

    CodingSession& m_session;
    std::vector<core::Memo> m_memos;
    std::map<project::CoderId, QString> m_coders;
};

/// All memos in one list, written and read beside it: of the project, transcripts, respondents, codes and segments.
class MemoView final : public HeadedView
{
    Q_OBJECT

public:
    explicit MemoView(CodingSession& session, QWidget* parent = nullptr);
    static QString title();

    QTableView* table() const { return m_table; }
    QPlainTextEdit* text() const { return m_text; }
    QToolButton* add() const { return m_add; }
    QPushButton* remove() const { return m_remove; }
    widgets::SearchField* search() const { return m_search; }

private:
    void reload() override;
    void showMemo();
    void write();
    void addOn(const EntityRef& subject);
    void fillMenu();
    void open();
    int currentRow() const;
    void retranslate() override;

    MemoModel* m_model;
    QSortFilterProxyModel* m_shown;
    QToolButton* m_add;
    QMenu* m_menu;
    widgets::SearchField* m_search;
    QTableView* m_table;
    QPlainTextEdit* m_text;
    QPushButton* m_open;
    QPushButton* m_remove;
    bool m_showing = false;
    bool m_reloading = false;
};

} // namespace tropa::ui::interviews
