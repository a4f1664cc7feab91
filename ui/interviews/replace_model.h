#pragma once

#include "interviews/replace_text.h"
#include "ui/interviews/core_names.h"

#include <QAbstractTableModel>

namespace tropa::ui::interviews {

/// The places that find and replace has found, each with a tick: what is ticked is replaced. Holds the texts it was
/// made from; they are what the places stand in until the next look.
class ReplaceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Transcript, Now, Then, ColumnCount };

    struct Found
    {
        core::DocumentId document;
        QString name;
        QString text;
        std::vector<core::TextMatch> matches;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setFound(std::vector<Found> found);
    int ticked() const;
    int transcripts() const { return static_cast<int>(m_found.size()); }
    void tickAll(bool on);
    /// The places that are ticked, by transcript.
    std::vector<core::DocumentMatches> chosen() const;
    core::DocumentMatches matchAt(int row) const;
    /// The place was replaced: it leaves the list and those after it move along.
    void takeReplaced(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Row
    {
        std::size_t found;
        std::size_t match;
        bool isTicked;
    };
    std::vector<Found> m_found;
    std::vector<Row> m_rows;
};

} // namespace tropa::ui::interviews
