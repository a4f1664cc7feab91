#pragma once

#include "base/id.h"

namespace tropa::feedback {

using ReasonId = Id<struct CallReasonTag>;
using TopicId = Id<struct TopicTag>;
using SiteId = Id<struct ReviewSiteTag>;
using StepId = Id<struct FunnelStepTag>;
using CallId = Id<struct CallTag>;
using ReviewId = Id<struct ReviewTag>;

} // namespace tropa::feedback
