#pragma once

#include "ui/widgets/empty_place.h"

#include <QStackedWidget>

namespace tropa::ui::widgets {

/// A list or table, or while it has nothing to show the place that says why and what to do. Takes the content.
class PlaceOr final : public QStackedWidget
{
    Q_OBJECT

public:
    PlaceOr(theme::ThemeSource& source, QWidget* content, QWidget* parent = nullptr);

    EmptyPlace& place() const { return *m_place; }
    void setEmpty(bool isEmpty) { setCurrentIndex(isEmpty ? 1 : 0); }
    bool isEmpty() const { return currentIndex() == 1; }

private:
    EmptyPlace* m_place;
};

} // namespace tropa::ui::widgets
