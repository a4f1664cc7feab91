#pragma once

#include "ui/shell/rail_model.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace tropa::ui::shell {

/// The rooms at the left edge, open with their names or closed to their icons. Arrows move, Enter opens. Window thread.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(theme::ThemeSource& theme, QWidget* parent = nullptr);

    RailModel& model() { return *m_model; }
    void setCurrent(const QString& pageId);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    QListView* view() const { return m_view; }

Q_SIGNALS:
    void chosen(const QString& pageId);
    void openChanged(bool open); ///< by the person

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void retranslate();

    theme::ThemeSource& m_theme;
    RailModel* m_model;
    QListView* m_view;
    QToolButton* m_toggle;
    bool m_open = true;
};

} // namespace tropa::ui::shell
