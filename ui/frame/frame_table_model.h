#pragma once

#include "base/message.h"
#include "frame/frame_store.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace tropa::ui::frame {

/// What the table of one kind shows and how it writes: the name, then the fields; touchpoints stand under their
/// stages. Writing goes through `Write`, so the model knows no project.
class FrameTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Everything shown, read at once: items, and the names that references point at, by kind.
    struct Contents
    {
        std::vector<tropa::frame::FrameItem> items;
        std::map<QString, std::map<qint64, QString>> names;
        std::vector<qint64> groupOrder; ///< ids that items are grouped by, in order; empty: no groups
    };
    /// One value a person typed; column "" is the name. False when it was refused (and said so).
    using Write = std::function<bool(const EntityRef&, const QString& column, const QVariant&)>;
    using Move = std::function<void(const EntityRef&, int position)>;

    FrameTableModel(Write write, Move move, QObject* parent);

    void setContents(const tropa::frame::FrameKind& kind, Contents contents, Language language, bool isWritable);
    const tropa::frame::FrameKind* kind() const { return m_kind; }
    /// None on the row of a group.
    const tropa::frame::FrameItem* item(const QModelIndex& index) const;
    const tropa::frame::FrameField* field(int column) const;
    QModelIndex indexOf(const EntityRef& ref) const;
    bool isGroup(int row) const;
    /// Names a reference field may take, by id.
    const std::map<qint64, QString>& choices(const tropa::frame::FrameField& field) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

private:
    struct Row
    {
        std::optional<std::size_t> item;
        QString group;
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> arranged(const Contents& contents) const;
    QString words(const tropa::frame::FrameItem& item, const tropa::frame::FrameField& field) const;

    Write m_write;
    Move m_move;
    const tropa::frame::FrameKind* m_kind = nullptr;
    Contents m_contents;
    std::vector<Row> m_rows;
    Language m_language = Language::Russian;
    bool m_writable = false;
};

} // namespace tropa::ui::frame
