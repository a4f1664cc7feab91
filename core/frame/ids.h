#pragma once

#include "base/id.h"

namespace tropa::frame {

using ClinicId = Id<struct ClinicTag>;
using DoctorId = Id<struct DoctorTag>;
using ServiceId = Id<struct ServiceTag>;
using ChannelId = Id<struct ChannelTag>;
using CompetitorId = Id<struct CompetitorTag>;
using StageId = Id<struct StageTag>;
using TouchpointId = Id<struct TouchpointTag>;
using PersonaId = Id<struct PersonaTag>;
using WaveId = Id<struct WaveTag>;
using SegmentId = Id<struct SegmentTag>;
using PersonId = Id<struct PersonTag>;

} // namespace tropa::frame
