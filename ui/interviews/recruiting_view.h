#pragma once

#include "ui/interviews/headed_view.h"
#include "ui/interviews/recruiting_models.h"

class QTableView;

namespace tropa::ui::widgets {
class TextLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

/// The plan of the field: quotas of groups and clinics, what is still missing, and the respondents with their status.
class RecruitingView final : public HeadedView
{
    Q_OBJECT

public:
    explicit RecruitingView(CodingSession& session, QWidget* parent = nullptr);
    static QString title();

    QTableView* quotas() const { return m_quotaTable; }
    QTableView* recruits() const { return m_recruitTable; }
    QAction* add() const { return m_add; }
    QString facts() const { return m_facts; }

private:
    void reload() override;
    void addRespondent();
    void retranslate() override;
    void showFacts(const core::RecruitingPlan& plan);

    QuotaModel* m_quotas;
    RecruitModel* m_recruits;
    QAction* m_add;
    widgets::TextLabel* m_quotaTitle;
    widgets::TextLabel* m_recruitTitle;
    QTableView* m_quotaTable;
    QTableView* m_recruitTable;
    QString m_facts;
};

} // namespace tropa::ui::interviews
