#pragma once

#include "maps/board_values.h"
#include "ui/shell/workbench.h"

#include <QWidget>

#include <array>

class QLabel;
class QToolButton;

namespace tropa::ui::journeys {

/// The foot of a map: how many cells stand on what evidence. A press shows only those; one more, all. Window thread.
class StrengthStrip final : public QWidget
{
    Q_OBJECT

public:
    StrengthStrip(shell::Workbench& workbench, QWidget* parent);

    /// None while the values are being computed.
    void setValues(const maps::BoardValues* values);
    bool isFiltering() const;
    bool shows(maps::Strength strength) const;
    void retranslate();
    /// Something more at the end of the strip.
    void addWidget(QWidget* widget);

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        maps::Strength strength;
        QToolButton* button;
    };
    QToolButton* addChoice(const QString& name);
    void choose(QToolButton* chosen);

    shell::Workbench& m_workbench;
    QLabel* m_caption;
    QToolButton* m_withEvidence;
    std::vector<Choice> m_choices;
    std::array<int, maps::strengthCount> m_counts{};
};

} // namespace tropa::ui::journeys
