#pragma once

// The core room and this ui room end in nearly the same names; inside tropa::ui the core one is called talk.
namespace tropa::interviews {
}
namespace tropa::ui::analysis {
namespace talk = tropa::interviews;
}
