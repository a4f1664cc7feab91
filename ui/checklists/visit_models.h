#pragma once

#include "ui/checklists/checklist_contents.h"
#include "ui/widgets/choice_delegate.h"
#include "ui/widgets/table_model_base.h"

#include <functional>

namespace tropa::ui::checklists {

/// Visits: when, where, who, which scenario, how long was waited, the score.
class VisitModel : public widgets::TableModelBase
{
    Q_OBJECT

public:
    using TableModelBase::TableModelBase;
    void setVisits(std::vector<ChecklistContents::Seen> visits, Language language);
    const ChecklistContents::Seen& seen(int row) const { return m_visits[static_cast<std::size_t>(row)]; }
    EntityRef entityOf(int row) const override;

protected:
    int rows() const override { return static_cast<int>(m_visits.size()); }
    int columns() const override { return 6; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    std::vector<ChecklistContents::Seen> m_visits;
    Language m_language = Language::Russian;
};

/// What one visit scored, item by item; a mark can be corrected, an empty one is not applicable.
class MarkModel : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { Section, Text, Score, Comment, ColumnCount };
    using Write = std::function<bool(const ChecklistContents::Mark&, std::optional<double> score)>;

    MarkModel(Write write, QObject* parent) : TableModelBase(parent), m_write(std::move(write)) {}
    void setMarks(std::vector<ChecklistContents::Mark> marks, Language language, bool isWritable);
    EntityRef entityOf(int row) const override;

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    int rows() const override { return static_cast<int>(m_marks.size()); }
    int columns() const override { return ColumnCount; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    Write m_write;
    std::vector<ChecklistContents::Mark> m_marks;
    Language m_language = Language::Russian;
    bool m_writable = false;
};

/// The items of the checklists; what they weigh, how they are marked and their touchpoint can be changed. Writing goes
/// through `Write`, so the model knows no project.
class ItemModel : public widgets::TableModelBase
{
    Q_OBJECT

public:
    enum Column { Section, Text, Weight, Maximum, Critical, Touchpoint, ColumnCount };
    /// The item as it is to be, and what of it was changed.
    using Write = std::function<bool(const tropa::checklists::Item&, Column)>;

    ItemModel(Write write, QObject* parent) : TableModelBase(parent), m_write(std::move(write)) {}
    void setItems(std::vector<ChecklistContents::Asked> items, std::map<qint64, QString> touchpoints, Language language,
                  bool isWritable);
    /// What a cell that is chosen offers: touchpoints, critical or not.
    widgets::ChoiceDelegate::Choices choices(const QModelIndex& index) const;
    EntityRef entityOf(int row) const override;

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    int rows() const override { return static_cast<int>(m_items.size()); }
    int columns() const override { return ColumnCount; }
    widgets::TableColumn column(int column) const override;
    widgets::TableCell cell(int row, int column) const override;

private:
    qint64 touchpoint(int row) const { return m_items[static_cast<std::size_t>(row)].item.touchpoint.value(); }

    bool isEditable(int column) const { return column >= Weight; }

    Write m_write;
    std::vector<ChecklistContents::Asked> m_items;
    std::map<qint64, QString> m_touchpoints;
    Language m_language = Language::Russian;
    bool m_writable = false;
};

} // namespace tropa::ui::checklists
