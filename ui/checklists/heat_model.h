#pragma once

#include "ui/checklists/checklist_contents.h"
#include "ui/theme/theme_source.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace tropa::ui::checklists {

/// Clinics by sections of the checklist: the score in each, how many visits it rests on, the whole. Cells take the
/// colour of their distance from the target, or of the score itself where there is none.
class HeatModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { FillRole = Qt::UserRole + 100, InkRole, IsFewRole };

    HeatModel(theme::ThemeSource& theme, QObject* parent) : QAbstractTableModel(parent), m_theme(theme) {}
    void setContents(std::vector<metrics::Group> sections, std::vector<ChecklistContents::Clinic> clinics,
                     std::optional<double> target, Language language);

    const ChecklistContents::Clinic& clinic(int row) const { return m_clinics[static_cast<std::size_t>(row)]; }
    const metrics::Group* section(int column) const; ///< none for the name, the count and the whole
    const metrics::Value* value(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    theme::RampStep look(const metrics::Value& value) const;

    theme::ThemeSource& m_theme;
    std::vector<metrics::Group> m_sections;
    std::vector<ChecklistContents::Clinic> m_clinics;
    std::optional<double> m_target;
    Language m_language = Language::Russian;
};

/// Paints a cell of HeatModel: its colour, a hair of ground around it, the focus as a frame.
class HeatDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HeatDelegate(theme::ThemeSource& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    theme::ThemeSource& m_theme;
};

} // namespace tropa::ui::checklists
