#pragma once

#include <QAbstractListModel>
#include <QString>

#include <functional>
#include <vector>

namespace tropa::ui::shell {

/// One thing the palette can do.
struct PaletteItem
{
    QString words;
    QString detail; ///< keys of an action, kind of an entity
    QString icon;
    std::function<void()> run;
    QString alsoCalled = {}; ///< words it is found by and that are not shown
};

/// What of many items fits what was typed, the best first. A word of the query must begin a word of the item or,
/// weaker, stand inside it; the order of words does not matter; ё is е.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Detail = Qt::UserRole, IconName };
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PaletteItem> items);
    void setQuery(const QString& query);
    /// The action of a row, copied, so that it may run when the items are gone.
    std::function<void()> runOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void match();

    std::vector<PaletteItem> m_items;
    std::vector<QStringList> m_words; ///< of each item, as compared
    std::vector<std::size_t> m_shown;
    QString m_query;
};

} // namespace tropa::ui::shell
