#pragma once

#include "base/message.h"
#include "project/edit.h"

#include <vector>

namespace tropa::interviews {

/// A codebook to begin with, as the program brings it.
struct StarterCodebook
{
    QString id; ///< "decision-factors", "touchpoints"
    QString name;
};
std::vector<StarterCodebook> starterCodebooks(Language language);

/// Adds the codes of a starter codebook that are not there yet (by path) and gives how many. Touchpoints stand as the
/// frame has them, by stages, each code pointing at its own; where the frame has none, as a clinic usually has them.
/// Refused for an unknown one.
Result<qint64> addStarterCodebook(project::Edit& edit, const QString& id, Language language);

} // namespace tropa::interviews
