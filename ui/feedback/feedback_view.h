#pragma once

#include "ui/feedback/feedback_contents.h"
#include "ui/shell/workbench.h"

#include <QWidget>

class QPlainTextEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace tropa::ui::widgets {
class EmptyPlace;
class LinkButton;
class RoomHeader;
class SearchField;
class TextLabel;
class ValueLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::charts {
class ChartBoard;
}

namespace tropa::ui::feedback {

class CallModel;
class ReviewModel;
class SharesModel;

/// The widget of the page. What it shows is read by a job and obeys the filter; Enter on a number opens its rows; the
/// search finds reviews by the stems of their words. Window thread.
class FeedbackView : public QWidget
{
    Q_OBJECT

public:
    FeedbackView(shell::Workbench& workbench, QWidget* parent);

    void showEntity(const EntityRef& ref);

private:
    enum Tab { Charts, Calls, Reviews };
    QTableView* makeTable(const char* name, QAbstractItemModel* model);
    QTableView* makeShares(const char* name, SharesModel* model, const QString& metric);
    QTableView* makeSorted(const char* name, QAbstractItemModel* model, QSortFilterProxyModel* sorted);
    QWidget* makeCalls();
    QWidget* makeReviews();
    QWidget* makeEmpty();
    void reload();
    void take(FeedbackContents contents);
    void retranslate();
    void search();
    void showReview();
    void openRows(const QString& metric, const Share& share);
    bool goTo(const EntityRef& ref);

    shell::Workbench& m_workbench;
    SharesModel* m_reasons;
    SharesModel* m_conversions;
    SharesModel* m_ratings;
    CallModel* m_calls;
    ReviewModel* m_reviews;
    QSortFilterProxyModel* m_sortedCalls;
    QSortFilterProxyModel* m_sortedReviews;
    QTableView* m_reasonTable = nullptr;
    QTableView* m_conversionTable = nullptr;
    QTableView* m_callTable = nullptr;
    QTableView* m_ratingTable = nullptr;
    QTableView* m_reviewTable = nullptr;
    QPlainTextEdit* m_text = nullptr;
    widgets::SearchField* m_search = nullptr;
    widgets::RoomHeader* m_head = nullptr;
    widgets::TextLabel* m_conversionName = nullptr;
    widgets::TextLabel* m_ratingName = nullptr;
    widgets::ValueLabel* m_conversion = nullptr;
    widgets::ValueLabel* m_rating = nullptr;
    widgets::TextLabel* m_from = nullptr;
    widgets::EmptyPlace* m_empty = nullptr;
    std::vector<std::pair<QString, widgets::LinkButton*>> m_otherImports; ///< kind, offered in the empty place
    charts::ChartBoard* m_board = nullptr;
    QTabWidget* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    EntityRef m_wanted; ///< to be shown when the job brings it
    bool m_isFirst = true;
};

} // namespace tropa::ui::feedback
