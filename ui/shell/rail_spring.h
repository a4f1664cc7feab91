#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

class QListView;

namespace tropa::ui::shell {

/// Opens a room of the rail while something for a map is held over it, so that it can be carried from page to page.
/// Owned by the rail; window thread.
class RailSpring final : public QObject
{
    Q_OBJECT

public:
    explicit RailSpring(QListView& view);

    static constexpr int delay = 500; ///< milliseconds

Q_SIGNALS:
    void aimed(const QModelIndex& index); ///< held over it; none when it has left
    void opened(const QModelIndex& index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void aim(const QModelIndex& index);

    QListView& m_view;
    QTimer m_soon;
    QPersistentModelIndex m_index;
};

} // namespace tropa::ui::shell
