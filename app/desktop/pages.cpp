#include "app/desktop/pages.h"

#include "ui/shell/history_page.h"

namespace tropa::app {

std::vector<std::unique_ptr<ui::shell::Page>> makePages()
{
    std::vector<std::unique_ptr<ui::shell::Page>> pages;
    pages.push_back(std::make_unique<ui::shell::HistoryPage>());
    return pages;
}

} // namespace tropa::app
