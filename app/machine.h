#pragma once

#include "project/project.h"

namespace tropa::app {

/// What this machine remembers of its user, in the user's configuration folder; never in a project.
project::CoderIdentity machineCoder();
void setMachineCoder(const project::CoderIdentity& coder);

/// Who the command line acts as: the one named by --coder, else this machine's coder, else one named "cli".
/// The GUID of a named coder is made from the name, so that the same name is the same coder everywhere.
project::CoderIdentity coderFor(const QString& name);

} // namespace tropa::app
