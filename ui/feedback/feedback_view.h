#pragma once

#include "ui/charts/evidence_view.h"
#include "ui/feedback/feedback_contents.h"

class QAction;
class QPlainTextEdit;

namespace tropa::ui::widgets {
class EmptyPlace;
class LinkButton;
class SearchField;
class TextLabel;
class ValueLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::feedback {

class CallModel;
class ReviewModel;
class SharesModel;

/// The widget of the page. What it shows is read by a job and obeys the filter; Enter on a number opens its rows; the
/// search finds reviews by the stems of their words. Window thread.
class FeedbackView final : public charts::EvidenceView
{
    Q_OBJECT

public:
    FeedbackView(shell::Workbench& workbench, QWidget* parent);

    void showEntity(const EntityRef& ref);

private:
    enum Tab { Charts, Calls, Reviews };
    QTableView* makeShares(const char* name, SharesModel* model, const QString& metric);
    QWidget* makeCalls();
    QWidget* makeReviews();
    QWidget* makeEmpty();
    void setTopic();
    void reload() override;
    void retranslate() override;
    void take(FeedbackContents contents);
    void search();
    void showReview();
    void openShare(const QString& metric, const Share& share);
    bool goTo(const EntityRef& ref);

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
    QAction* m_setTopic = nullptr;
    QTableView* m_reviewTable = nullptr;
    QPlainTextEdit* m_text = nullptr;
    widgets::SearchField* m_search = nullptr;
    widgets::TextLabel* m_conversionName = nullptr;
    widgets::TextLabel* m_ratingName = nullptr;
    widgets::ValueLabel* m_conversion = nullptr;
    widgets::ValueLabel* m_rating = nullptr;
    widgets::TextLabel* m_from = nullptr;
    widgets::EmptyPlace* m_empty = nullptr;
    std::vector<std::pair<QString, widgets::LinkButton*>> m_otherImports; ///< kind, offered in the empty place
    EntityRef m_wanted;                                                   ///< to be shown when the job brings it
    bool m_isFirst = true;
};

} // namespace tropa::ui::feedback
