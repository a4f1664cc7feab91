#pragma once

#include "interviews/code_sets.h"
#include "ui/interviews/coding_session.h"
#include "ui/theme/theme_source.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <functional>

class QMenu;
class QToolButton;

namespace tropa::ui::interviews {

/// The code tree as it is shown: by the words typed and by a group. A code of the group brings what stands below it
/// and the branch above it. Window thread.
class CodeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    /// None: codes of all groups and of none.
    void setCodes(std::optional<QSet<qint64>> codes);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool isInGroup(QModelIndex source) const;
    std::optional<QSet<qint64>> m_codes;
};

/// The menu of groups in the head of the code pane: choose one, make one of the selected codes, change the chosen one.
/// Owned by the pane. Window thread.
class CodeGroups final : public QObject
{
    Q_OBJECT

public:
    /// `chosen` gives the codes selected in the tree.
    CodeGroups(CodingSession& session, QToolButton* button, CodeFilter* filter,
               std::function<std::vector<core::CodeId>()> chosen, QWidget* parent);

    /// The group the tree is narrowed to; invalid: none.
    core::CodeSetId current() const { return m_current; }
    void show(core::CodeSetId id);
    void addGroup(const QString& name);
    void retranslate();

private:
    void fill();
    void follow(const project::Change& change);
    void fillChanges(const core::CodeSet& set);
    void askName(const QString& title, const QString& name, std::function<void(const QString&)> take);
    void askColor(const core::CodeSet& set);
    void run(const Message& label, const std::function<void(project::Edit&)>& body);
    std::optional<core::CodeSet> currentSet() const;

    CodingSession& m_session;
    QToolButton* m_button;
    CodeFilter* m_filter;
    std::function<std::vector<core::CodeId>()> m_chosen;
    QWidget* m_pane;
    QMenu* m_menu;
    core::CodeSetId m_current;
};

} // namespace tropa::ui::interviews
