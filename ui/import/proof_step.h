#pragma once

#include "formats/recipe.h"
#include "ui/import/import_kind.h"
#include "ui/import/read_proof.h"
#include "ui/shell/workbench.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace tropa::ui::widgets {
class InlineMessage;
}

namespace tropa::ui::import {

class ColumnsModel;
class FieldColumn;
class ProblemsModel;
class RespondentFields;

/// The second step: what was understood of the files, where it could not be, what is asked, and what will be written.
/// Choices go into the options; chosen() asks for another proof. Window thread.
class ProofStep : public QWidget
{
    Q_OBJECT

public:
    ProofStep(shell::Workbench& workbench, QWidget* parent);

    /// Begins with other files: forgets the choices, shows nothing yet.
    void begin(const ImportKind& kind, const QStringList& files);
    void showReport(const tropa::frame::ImportReport& report);
    /// A refusal: its sentence, its places.
    void showError(const Error& error);

    tropa::frame::ImportOptions options() const;
    /// Whether what is shown can be written with the choices made.
    bool canWrite() const;
    qint64 willWrite() const { return m_willWrite; }

Q_SIGNALS:
    void chosen();  ///< another proof is needed
    void changed(); ///< canWrite() may differ

private:
    QWidget* makeChoices();
    QWidget* makeMiddle();
    QWidget* makeSide();
    void fillRecipes();
    void chooseRecipe();
    void takeRecipe(const QByteArray& json, const QString& name);
    void openRecipe();
    void saveRecipe();
    void fillWaves();
    void showFile(int file);
    void fitProblems();
    void showSums();
    void showQuestions();
    void answer(const ReadQuestion& question, const QString& value);
    void chooseField(const QString& column, const QString& fieldId);
    void retranslate();

    shell::Workbench& m_workbench;
    const ImportKind* m_kind = nullptr;
    QStringList m_files;
    formats::Recipe m_recipe;
    std::vector<ReadProof> m_proofs;
    tropa::frame::ImportReport m_report;
    bool m_refused = false;
    qint64 m_willWrite = 0;
    qint64 m_problemCount = 0;

    ColumnsModel* m_columns;
    ProblemsModel* m_problems;
    QComboBox* m_file = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_header = nullptr;
    QComboBox* m_wave = nullptr;
    QComboBox* m_recipes = nullptr;
    QToolButton* m_saveRecipe = nullptr;
    std::vector<std::pair<QLabel*, QWidget*>> m_choices;
    widgets::InlineMessage* m_refusal = nullptr;
    QTableView* m_columnsView = nullptr;
    QLabel* m_problemsTitle = nullptr;
    QTableView* m_problemsView = nullptr;
    QLabel* m_sumTitle = nullptr;
    QLabel* m_sums = nullptr;
    QLabel* m_questionsTitle = nullptr;
    FieldColumn* m_questions = nullptr;
    RespondentFields* m_respondents = nullptr;
    QLabel* m_badTitle = nullptr;
    QButtonGroup* m_bad = nullptr;
    QCheckBox* m_again = nullptr; ///< shown where a file has been imported already
    QLabel* m_leftOut = nullptr;
    QLabel* m_undoHint = nullptr;
};

} // namespace tropa::ui::import
