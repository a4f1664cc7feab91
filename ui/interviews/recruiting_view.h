#pragma once

#include "ui/interviews/recruiting_models.h"

#include <QWidget>

class QTableView;

namespace tropa::ui::widgets {
class RoomHeader;
class TextLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

/// The plan of the field: quotas of groups and clinics, what is still missing, and the respondents with their status.
class RecruitingView : public QWidget
{
    Q_OBJECT

public:
    explicit RecruitingView(CodingSession& session, QWidget* parent = nullptr);
    static QString title();

    QTableView* quotas() const { return m_quotaTable; }
    QTableView* recruits() const { return m_recruitTable; }
    QAction* add() const { return m_add; }
    QString facts() const { return m_facts; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void addRespondent();
    void retranslate();
    void showFacts(const core::RecruitingPlan& plan);

    CodingSession& m_session;
    QuotaModel* m_quotas;
    RecruitModel* m_recruits;
    widgets::RoomHeader* m_header;
    QAction* m_add;
    widgets::TextLabel* m_quotaTitle;
    widgets::TextLabel* m_recruitTitle;
    QTableView* m_quotaTable;
    QTableView* m_recruitTable;
    QString m_facts;
    bool m_stale = true;
};

} // namespace tropa::ui::interviews
