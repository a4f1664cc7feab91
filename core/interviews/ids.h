#pragma once

#include "base/id.h"

namespace tropa::interviews {

using RespondentId = Id<struct RespondentTag>;
using DocumentId = Id<struct DocumentTag>;
using SpeakerId = Id<struct SpeakerTag>;
using TurnId = Id<struct TurnTag>;
using CodeId = Id<struct CodeTag>;
using SegmentId = Id<struct CodedSegmentTag>;
using CodeSetId = Id<struct CodeSetTag>;
using GuideId = Id<struct GuideTag>;
using GuideSectionId = Id<struct GuideSectionTag>;
using GuideQuestionId = Id<struct GuideQuestionTag>;

} // namespace tropa::interviews
