#pragma once

#include "interviews/consent.h"
#include "interviews/pseudonyms.h"
#include "ui/analysis/analysis_tab.h"
#include "ui/analysis/shared_dictionary.h"

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace tropa::ui::analysis {

/// Names and numbers that tell who is meant: looked through by a person, then replaced in one undoable edit.
class NamesTab final : public AnalysisTab
{
    Q_OBJECT

public:
    NamesTab(shell::Workbench& workbench, const SharedDictionary& dictionary, QWidget* parent);
    QString title() const override;
    Voices voices() const override { return Voices::None; }
    void retranslate() override;

protected:
    void reload() override;

private:
    void show();
    void showChosen();
    void replace();
    void forget();
    Result<project::PseudonymKey> key();

    SharedDictionary m_dictionary;
    Choice m_kind;
    GridModel* m_model;
    QTableView* m_table;
    QPushButton* m_replace;
    QCheckBox* m_understood;
    QPushButton* m_forget;
    Guid m_project;
    talk::ReplacedNames m_names;
    std::vector<talk::PseudonymProposal> m_all;
    std::vector<std::size_t> m_shown; ///< places in m_all
};

/// Who agreed to what, and until when.
class ConsentTab final : public AnalysisTab
{
    Q_OBJECT

public:
    ConsentTab(shell::Workbench& workbench, QWidget* parent);
    QString title() const override;
    Voices voices() const override { return Voices::None; }
    void retranslate() override;

protected:
    void reload() override;

private:
    std::vector<talk::RespondentId> chosen() const;
    void set(talk::Consent consent);
    void keepUntil(QDate date);

    GridModel* m_model;
    QTableView* m_table;
    QPushButton* m_given;
    QPushButton* m_refused;
    QPushButton* m_unknown;
    QDateEdit* m_date;
    QPushButton* m_keep;
    QPushButton* m_noDate;
    std::vector<talk::ConsentState> m_states;
};

} // namespace tropa::ui::analysis
