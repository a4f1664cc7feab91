#pragma once

namespace tropa::interviews {
}

namespace tropa::ui::interviews {

// Inside this namespace "interviews" is the room of the window; core is the one it stands on.
namespace core = tropa::interviews;

} // namespace tropa::ui::interviews
