#pragma once

#include "base/message.h"
#include "formats/field_table.h"
#include "ui/import/read_proof.h"

#include <QAbstractTableModel>

namespace tropa::ui::import {

/// Raw → understood, a row a column of the file; the field it fills can be chosen. Of a transcript a row is a turn and
/// nothing is chosen.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Letter, Name, Raw, Understood, FieldColumn, Kind, Note, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setProof(const ReadProof& proof, const formats::FieldTable* fields, Language language);
    const formats::FieldTable* fields() const { return m_fields; }
    QString fieldName(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// By a person; an empty id leaves the column out.
    void fieldChosen(const QString& column, const QString& fieldId);

private:
    QString examples(const ReadColumn& column, bool raw) const;
    QString understood(const ReadColumn& column, const QString& value) const;
    QString kindWords(const QString& kind) const;
    QString note(const ReadColumn& column) const;

    ReadProof m_proof;
    const formats::FieldTable* m_fields = nullptr;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::import
