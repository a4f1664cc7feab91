#pragma once

#include "base/id.h"

namespace tropa::surveys {

using QuestionnaireId = Id<struct QuestionnaireTag>;
using QuestionId = Id<struct QuestionTag>;
using OptionId = Id<struct OptionTag>;
using ResponseId = Id<struct ResponseTag>;
using AnswerTextId = Id<struct AnswerTextTag>;

} // namespace tropa::surveys
