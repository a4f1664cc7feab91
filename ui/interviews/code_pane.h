#pragma once

#include "interviews/starter_codebook.h"
#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;
class QTreeView;

namespace tropa::ui::interviews {

class CodeFilter;
class CodeGroups;
class CodeModel;
class PaneHead;

/// The codebook beside the transcript: filter box, tree with counts, drag to move; Enter or a double click applies the
/// code to the selected words, F2 renames, Delete asks what becomes of the segments.
class CodePane : public QWidget
{
    Q_OBJECT

public:
    CodePane(CodingSession& session, theme::ThemeSource& look, QWidget* parent = nullptr);

    QTreeView* tree() const { return m_tree; }
    QLineEdit* filter() const { return m_filter; }
    CodeModel* model() const { return m_model; }
    core::CodeId current() const;
    void setCurrent(core::CodeId id);
    /// What is selected in the tree, the current one among it.
    std::vector<core::CodeId> chosen() const;
    void setOnlyMine(bool only);
    CodeGroups* groups() const { return m_groups; }
    QToolButton* onlyMine() const { return m_mine; }

public Q_SLOTS:
    void addCode();
    void editEntry();
    void deleteCode();
    void mergeCode();
    void toggleQuick();
    void addStarter(const tropa::interviews::StarterCodebook& book);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showMenu(const QPoint& global);
    void keepOpen();
    void takeBack(project::EntryId entry);

    CodingSession& m_session;
    theme::ThemeSource& m_look;
    PaneHead* m_head;
    QLineEdit* m_filter;
    CodeModel* m_model;
    CodeFilter* m_shown;
    QTreeView* m_tree;
    QToolButton* m_mine;
    CodeGroups* m_groups = nullptr;
    QToolButton* m_add;
    QToolButton* m_more;
    core::CodeId m_kept;
    std::optional<project::EntryId> m_fresh; ///< made by addCode() and not yet named
    QSet<qint64> m_folded;
};

} // namespace tropa::ui::interviews
