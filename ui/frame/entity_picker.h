#pragma once

#include <QFrame>

#include <map>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace tropa::ui::frame {

/// A popup to choose one entity by name: typing narrows, arrows and Enter choose, Esc leaves. Deletes itself.
class EntityPicker : public QFrame
{
    Q_OBJECT

public:
    EntityPicker(const QString& question, const std::map<qint64, QString>& names, QWidget* parent);

    void popupAt(const QPoint& global);

Q_SIGNALS:
    void chosen(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();

    QLineEdit* m_search;
    QListView* m_list;
    QSortFilterProxyModel* m_shown;
};

} // namespace tropa::ui::frame
