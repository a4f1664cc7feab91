#pragma once

#include <QFrame>

#include <map>
#include <vector>

class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace tropa::ui::shell {

/// A popup to tick values of one dimension; none ticked means all. Space ticks, typing narrows the list, Esc closes.
/// Deletes itself when closed. Window thread.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    ChoicePopup(const std::map<qint64, QString>& values, const std::vector<qint64>& chosen, QWidget* parent);

    void popupUnder(const QWidget* button);

Q_SIGNALS:
    void changed(const std::vector<qint64>& chosen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<qint64> chosen() const;

    QStandardItemModel* m_values;
    QSortFilterProxyModel* m_shown;
    QLineEdit* m_search;
    QListView* m_list;
    QPushButton* m_all;
    bool m_quiet = false;
};

} // namespace tropa::ui::shell
