#include "app/desktop/desktop_house.h"

#include "app/desktop/pages.h"
#include "app/machine.h"

namespace tropa::app {

ui::shell::House makeHouse(const Furniture& furniture)
{
    ui::shell::House house{furniture.catalogue, furniture.sources, furniture.parts};
    house.makePages = makePages;
    house.coder = machineCoder;
    house.setCoder = setMachineCoder;
    return house;
}

} // namespace tropa::app
