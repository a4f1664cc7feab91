#pragma once

#include "maps/house_style.h"
#include "ui/theme/theme_source.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tropa::ui::journeys {

/// Asks how maps go on paper and what every export carries of the house: paper, tiles with their overlap, name, colour
/// and logo. Writes nothing; who opened it takes the answers when it is accepted.
class SheetSetupDialog final : public QDialog
{
    Q_OBJECT

public:
    SheetSetupDialog(const maps::SheetSetup& setup, const maps::HouseStyle& style, const theme::ThemeSource& theme,
                     QWidget* parent);

    maps::SheetSetup setup() const;
    maps::HouseStyle style() const;

private:
    void follow();
    void showLogo();
    void chooseLogo();
    void chooseColour();

    const theme::ThemeSource& m_theme;
    QComboBox* m_paper;
    QCheckBox* m_tiled;
    QDoubleSpinBox* m_overlap;
    QCheckBox* m_heads;
    QCheckBox* m_notes;
    QCheckBox* m_comments;
    QCheckBox* m_slides;
    QLineEdit* m_organisation;
    QLineEdit* m_colour;
    QPushButton* m_swatch;
    QLabel* m_logo;
    QPushButton* m_noLogo;
    QLabel* m_note;
    QPushButton* m_done;
    QString m_logoName;
    QByteArray m_logoBytes;
};

} // namespace tropa::ui::journeys
