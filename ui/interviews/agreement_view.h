#pragma once

#include "ui/interviews/agreement_models.h"
#include "ui/interviews/headed_view.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace tropa::ui::widgets {
class TextLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

/// How far coders agree, code by code, and where they do not: side by side, settled one by one, and written as a
/// consensus coding. Obeys the filter bar; counted by a job. Window thread.
class AgreementView final : public HeadedView
{
    Q_OBJECT

public:
    explicit AgreementView(CodingSession& session, QWidget* parent = nullptr);
    static QString title();

    QTableView* codes() const { return m_codeTable; }
    QTableView* disagreements() const { return m_stretchTable; }
    QComboBox* unit() const { return m_unit; }
    QPushButton* stands() const { return m_stands; }
    QPushButton* writeConsensus() const { return m_write; }

private:
    QWidget* makeDetail();
    void reload() override;
    void take(AgreementContents contents);
    void fitStretches();
    void takeChange(const project::Change& change);
    void fillCoders();
    std::vector<project::CoderId> chosenCoders() const;
    core::TeamRequest request() const;
    int currentStretch() const;
    void showStretch();
    void decide(std::optional<bool> coded);
    void openStretch();
    void consensus();
    void saveCsv();
    void retranslate() override;
    void showFacts();

    std::unique_ptr<AgreementContents> m_contents;
    AgreementModel* m_codes;
    DisagreementModel* m_stretches;
    QSortFilterProxyModel* m_sortedCodes;
    QSortFilterProxyModel* m_sortedStretches;
    QToolButton* m_coderButton;
    QMenu* m_coderMenu;
    QSet<qint64> m_met; // coders who have stood in the menu: the consensus is taken out at first
    QComboBox* m_unit;
    QCheckBox* m_interviewer;
    QAction* m_save;
    QTableView* m_codeTable;
    QLabel* m_ratings; // of valence and weight, below the codes
    QTableView* m_stretchTable;
    widgets::TextLabel* m_place = nullptr;
    QPlainTextEdit* m_words = nullptr;
    QPushButton* m_stands = nullptr;
    QPushButton* m_doesNot = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_write = nullptr;
    widgets::TextLabel* m_decided = nullptr;
    QSet<qint64> m_left; // coders a person has taken out
};

} // namespace tropa::ui::interviews
