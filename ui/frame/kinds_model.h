#pragma once

#include "base/message.h"
#include "frame/frame_kind.h"

#include <QAbstractListModel>
#include <QHash>

namespace tropa::ui::frame {

/// The kinds of the frame with how many there are of each, and below them the rules of the project.
class KindsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindName = Qt::UserRole + 100 };
    using QAbstractListModel::QAbstractListModel;

    void setCounts(QHash<QString, int> counts, Language language);
    static const tropa::frame::FrameKind& kind(int row);
    static int rowOf(const QString& kind);
    static int rulesRow();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QHash<QString, int> m_counts;
    Language m_language = Language::Russian;
};

} // namespace tropa::ui::frame
