#pragma once

#include "ui/widgets/row_delegate.h"

#include <functional>

namespace tropa::ui::widgets {

/// Rows whose editable cells are chosen from a list; choosing ends editing.
class ChoiceDelegate final : public RowDelegate
{
public:
    /// What a cell offers: words and the value for setData().
    struct Choices
    {
        std::vector<std::pair<QString, qint64>> all;
        qint64 chosen = 0;
    };
    using Offer = std::function<Choices(const QModelIndex&)>;

    /// `editorName` is the list's object name.
    ChoiceDelegate(theme::ThemeSource& source, const char* editorName, Offer offer, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    const char* m_editorName;
    Offer m_offer;
};

} // namespace tropa::ui::widgets
