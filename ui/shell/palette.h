#pragma once

#include "ui/shell/palette_model.h"
#include "ui/theme/theme_source.h"

#include <QFrame>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;
class QLabel;

namespace tropa::ui::shell {

/// The command palette over the window: type, arrows, Enter. Esc or a click elsewhere closes it and gives the focus
/// back to where it was. Window thread.
class Palette : public QFrame
{
    Q_OBJECT

public:
    Palette(theme::ThemeSource& theme, QWidget* over);

    void open(std::vector<PaletteItem> items, const QString& begun);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void close(bool giveBack);
    void run(const QModelIndex& index);
    void place();
    void step(int rows);
    void selectFirst();
    void retranslate();

    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_before;
};

} // namespace tropa::ui::shell
