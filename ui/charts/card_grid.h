#pragma once

#include "ui/theme/theme_source.h"

#include <QScrollArea>

#include <vector>

namespace tropa::ui::charts {

/// A page of cards on the panel ground: wide ones and one left over take a line, the others stand two beside each other
/// while there is room, else one under another. Scrolls; what gets the focus comes into view. Window thread.
class CardGrid final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardGrid(theme::ThemeSource& source, QWidget* parent = nullptr);

    void addWide(QWidget* card);
    void addCard(QWidget* card);
    /// Cards that are hidden leave no hole.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Card
    {
        QWidget* widget;
        bool isWide;
    };
    void follow(QWidget* focused);

    QWidget* m_ground;
    std::vector<Card> m_cards;
    int m_across = 0;
};

} // namespace tropa::ui::charts
