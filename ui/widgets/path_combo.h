#pragma once

#include <QComboBox>

namespace tropa::ui::widgets {

/// A choice among paths of names. Where the field is too narrow it shows the end of a path; the list that opens is as
/// wide as its paths, within reason and within the screen. Window thread.
class PathCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit PathCombo(QWidget* parent = nullptr);

    /// What the field has room for.
    QString shownText() const;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tropa::ui::widgets
