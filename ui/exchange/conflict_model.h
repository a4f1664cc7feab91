#pragma once

#include "exchange/merge.h"
#include "ui/widgets/table_model_base.h"

namespace tropa::ui::exchange {

/// The conflicts of a merge, one a row, with the choice a person has made. GUI thread.
class ConflictModel final : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { What, Name, Ours, Theirs, Choice, ColumnCount };
    using TableModelBase::TableModelBase;

    void setConflicts(std::vector<tropa::exchange::MergeConflict> conflicts, Language language);
    void setLanguage(Language language);
    const std::vector<tropa::exchange::MergeConflict>& conflicts() const { return m_conflicts; }
    /// Both is only taken where it can be.
    void choose(const QList<int>& rows, tropa::exchange::MergeChoice choice);
    const std::map<QString, tropa::exchange::MergeChoice>& choices() const { return m_choices; }
    int undecided() const;

Q_SIGNALS:
    void chosen();

protected:
    int rows() const override { return static_cast<int>(m_conflicts.size()); }
    int columns() const override { return ColumnCount; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    std::vector<tropa::exchange::MergeConflict> m_conflicts;
    std::map<QString, tropa::exchange::MergeChoice> m_choices;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::exchange
