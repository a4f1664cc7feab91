#include "ui/widgets/place_or.h"

namespace tropa::ui::widgets {

PlaceOr::PlaceOr(theme::ThemeSource& source, QWidget* content, QWidget* parent)
    : QStackedWidget(parent), m_place(new EmptyPlace(source, this))
{
    addWidget(content);
    addWidget(m_place);
}

} // namespace tropa::ui::widgets
