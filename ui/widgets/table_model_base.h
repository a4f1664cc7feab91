#pragma once

#include "ui/widgets/table_roles.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <optional>

namespace tropa::ui::widgets {

/// One column as a subclass describes it.
struct TableColumn
{
    QString header;
    bool isNumber = false; ///< right-aligned, head too
    QString tip = {};
};

/// One cell as a subclass describes it; the base turns it into roles.
struct TableCell
{
    QString text;
    QVariant sort = {};  ///< invalid: by text
    QString tip = {};    ///< invalid: none
    QString spoken = {}; ///< for screen readers where the text alone does not say it ("ниже цели")
    Tone tone = Tone::Plain;
    bool isStrong = false;
    std::optional<Moved> moved = {};
    QVariant swatch = {}; ///< number of a code colour, or a QColor
    QIcon icon = {};
    std::optional<bool> checked = {};
};

/// A flat table that finalises Qt's fiddly overrides; a subclass says columns, rows and cells. Values are asked per
/// visible cell, so cell() must be quick and must not read a file. GUI thread.
class TableModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    virtual EntityRef entityOf(int row) const;

protected:
    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual TableColumn column(int column) const = 0;
    virtual TableCell cell(int row, int column) const = 0;
};

} // namespace tropa::ui::widgets
