#pragma once

#include "ui/theme/theme_source.h"

#include <QListWidget>

#include <vector>

namespace tropa::ui::import {

/// The kinds of files under captions. A caption is read, never chosen: the arrows, Home, Page Up and typed letters go
/// from kind to kind. Window thread.
class KindList final : public QListWidget
{
    Q_OBJECT

public:
    KindList(theme::ThemeSource& theme, QWidget* parent);

    /// Appends a kind; a group other than the one before begins with its caption.
    void addKind(const QByteArray& group, const QIcon& icon);
    void setWords(int kind, const QString& group, const QString& name);
    void setKind(int kind);
    /// -1 when none is chosen.
    int kind() const;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    struct Rows
    {
        int caption; ///< -1: none of its own
        int kind;
    };

    bool isKind(int row) const;

    std::vector<Rows> m_rows;
    QByteArray m_group;
};

} // namespace tropa::ui::import
