#pragma once

#include "ui/interviews/coding_session.h"

#include <QAbstractItemModel>

namespace tropa::ui::interviews {

/// The codebook as a tree, with counts; a code can be dragged to another place in it, or onto a transcript. Follows its
/// session, which outlives it.
class CodeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { CodeIdRole = Qt::UserRole, CountRole, PaletteRole, ColorRole, PathRole, IsBranchRole };
    static constexpr const char* mimeType = "application/x-tropa-code";

    explicit CodeModel(CodingSession& session, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override { return {QLatin1String(mimeType)}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    QModelIndex indexOf(core::CodeId id) const;
    core::CodeId codeAt(const QModelIndex& index) const;
    /// The codes that were dragged; none for anything else.
    static std::vector<core::CodeId> codesOf(const QMimeData* data);
    /// The one code that was dragged; an invalid id for several or anything else.
    static core::CodeId codeOf(const QMimeData* data);

private:
    struct Node
    {
        core::CodeId code;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    void build();
    int placeOf(core::CodeId id) const; // in m_nodes; -1: nowhere
    void showCount(int place);
    const Node* node(const QModelIndex& index) const;

    CodingSession& m_session;
    std::vector<Node> m_nodes; // depth first, as the codebook
    std::vector<int> m_roots;
};

} // namespace tropa::ui::interviews
