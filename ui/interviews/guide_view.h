#pragma once

#include "interviews/guide.h"
#include "ui/interviews/headed_view.h"
#include "ui/widgets/table_model_base.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace tropa::ui::widgets {
class TextLabel;
} // namespace tropa::ui::widgets

namespace tropa::ui::interviews {

/// Questions of a guide against interviews: how many segments speak of each.
class CoverageModel final : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { Question, Interviews, FirstDocument };

    CoverageModel(CodingSession& session, QObject* parent) : TableModelBase(parent), m_session(session) {}
    void setCoverage(const core::Guide& guide, core::GuideCoverage coverage);
    core::DocumentId documentAt(int column) const;

protected:
    int rows() const override { return static_cast<int>(m_coverage.questions.size()); }
    int columns() const override { return FirstDocument + static_cast<int>(m_coverage.documents.size()); }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    CodingSession& m_session;
    std::vector<QString> m_questions;
    core::GuideCoverage m_coverage;
};

/// The interview guide: sections, questions with probes and touchpoints, printed, made into codes, and laid against the
/// interviews to see what was not spoken of. Obeys the filter bar; counted by a job.
class GuideView final : public HeadedView
{
    Q_OBJECT

public:
    explicit GuideView(CodingSession& session, QWidget* parent = nullptr);
    static QString title();

    QTreeWidget* tree() const { return m_tree; }
    QPlainTextEdit* words() const { return m_words; }
    QPlainTextEdit* probes() const { return m_probes; }
    QComboBox* touchpoint() const { return m_touchpoint; }
    QTableView* coverage() const { return m_coverageTable; }
    QAction* addGuideAction() const { return m_newGuide; }
    QAction* addQuestionAction() const { return m_newQuestion; }
    QAction* codesAction() const { return m_codes; }
    /// The guide as PDF, with room for notes.
    Result<void> writePdf(const QString& path) const;

private:
    void makeHeader();
    void layOut();
    void follow();
    const core::Guide* guide() const;
    const core::GuideQuestion* question() const;
    core::GuideSectionId section() const;
    void reload() override;
    void fillTree();
    void showQuestion();
    void countCoverage();
    void showCoverage(const core::Guide& of, core::GuideCoverage coverage);
    void writeQuestion();
    void edit(const Message& label, const project::Writer::Body& body, const project::EditOptions& options = {});
    void newGuide();
    void remove();
    void move(int step);
    void rename(QTreeWidgetItem* item);
    void print();
    void retranslate() override;

    std::vector<core::Guide> m_guides;
    core::GuideId m_current;
    core::GuideSectionId m_wantedSection;
    core::GuideQuestionId m_wanted; // to be selected after the next reload
    QComboBox* m_which;
    QAction* m_newGuide;
    QAction* m_newSection;
    QAction* m_newQuestion;
    QAction* m_up;
    QAction* m_down;
    QAction* m_remove;
    QAction* m_codes;
    QAction* m_print;
    QTreeWidget* m_tree;
    QWidget* m_detail;
    widgets::TextLabel* m_wordsLabel;
    QPlainTextEdit* m_words;
    widgets::TextLabel* m_probesLabel;
    QPlainTextEdit* m_probes;
    widgets::TextLabel* m_touchpointLabel;
    QComboBox* m_touchpoint;
    widgets::TextLabel* m_codeLabel;
    QComboBox* m_code;
    CoverageModel* m_coverage;
    QTableView* m_coverageTable;
    bool m_showing = false;
};

} // namespace tropa::ui::interviews
