#pragma once

#include "interviews/autocoding.h"
#include "interviews/code_query.h"
#include "interviews/word_counts.h"
#include "ui/analysis/analysis_tab.h"
#include "ui/analysis/shared_dictionary.h"

#include <memory>
#include <mutex>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tropa::ui::widgets {
class PlaceOr;
class SearchField;
} // namespace tropa::ui::widgets

namespace tropa::ui::analysis {

class CodingBar;
class PictureView;

/// Words in all interviews, in their context; what is ticked can be coded in one go.
class FindTab final : public AnalysisTab
{
    Q_OBJECT

public:
    FindTab(shell::Workbench& workbench, const SharedDictionary& dictionary, QWidget* parent);
    QString title() const override;
    void retranslate() override;
    void find(const QString& text);

protected:
    void reload() override;

private:
    void show(const talk::TextHits& hits);
    void sayNothing();
    void code();

    SharedDictionary m_dictionary;
    Choice m_mode, m_inside, m_unit;
    QCheckBox* m_interviewer;
    widgets::SearchField* m_search;
    GridModel* m_model;
    QTableView* m_table;
    widgets::PlaceOr* m_shown;
    CodingBar* m_bar;
    std::vector<talk::TextHit> m_hits;
};

/// How often words and runs of words are said; with groups, which words tell them apart.
class WordsTab final : public AnalysisTab
{
    Q_OBJECT

public:
    WordsTab(shell::Workbench& workbench, const SharedDictionary& dictionary, QWidget* parent);
    QString title() const override;
    void retranslate() override;

Q_SIGNALS:
    void findWanted(const QString& text);

protected:
    void reload() override;

private:
    void show(const talk::WordCounts& counts);
    void fillGroups();
    void editStopWords();

    SharedDictionary m_dictionary;
    Choice m_length, m_by, m_group;
    QCheckBox* m_lemmas;
    QPushButton* m_stop;
    GridModel* m_model;
    QTableView* m_table;
    PictureView* m_cloud;
    QStringList m_words;
};

/// Questions of codings, kept by name; what is found can be coded and saved as a file of quotes.
class QueryTab final : public AnalysisTab
{
    Q_OBJECT

public:
    QueryTab(shell::Workbench& workbench, const SharedDictionary& dictionary, QWidget* parent);
    QString title() const override;
    Voices voices() const override { return Voices::Respondents; }
    void retranslate() override;

protected:
    void reload() override;

private:
    void sayNothing();
    void insert(const QString& words);
    void code();
    void exportHits();
    void save();
    void remove();

    SharedDictionary m_dictionary;
    Choice m_saved, m_codes;
    QLineEdit* m_query;
    QToolButton* m_operators;
    QLineEdit* m_name;
    QPushButton* m_save;
    QPushButton* m_remove;
    GridModel* m_model;
    QTableView* m_table;
    widgets::PlaceOr* m_shown;
    CodingBar* m_bar;
    QPushButton* m_export;
    std::vector<talk::QueryHit> m_hits;
    QString m_asked; ///< the question that m_hits answer
};

} // namespace tropa::ui::analysis
