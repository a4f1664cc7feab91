#pragma once

#include "interviews/autocoding.h"
#include "interviews/code_query.h"
#include "interviews/word_counts.h"
#include "ui/analysis/analysis_tab.h"

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

class PictureView;

/// The dictionary of word forms, read once on the first job that asks for it and shared by the tabs.
class SharedDictionary
{
public:
    SharedDictionary() : m_once(std::make_shared<Once>()) {}
    /// Any thread.
    const talk::LemmaDictionary& get() const
    {
        std::call_once(m_once->flag, [this] { m_once->dictionary = talk::LemmaDictionary::system(); });
        return m_once->dictionary;
    }

private:
    struct Once
    {
        std::once_flag flag;
        talk::LemmaDictionary dictionary;
    };
    std::shared_ptr<Once> m_once;
};

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
    void showChosen();
    void sayNothing();
    void code();

    SharedDictionary m_dictionary;
    Choice m_mode, m_inside, m_unit;
    QCheckBox* m_interviewer;
    widgets::SearchField* m_search;
    GridModel* m_model;
    QTableView* m_table;
    widgets::PlaceOr* m_shown;
    QComboBox* m_code;
    QLabel* m_codeLabel;
    QPushButton* m_apply;
    QToolButton* m_all;
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

/// Questions of codings, kept by name.
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
};

} // namespace tropa::ui::analysis
