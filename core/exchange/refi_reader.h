#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/package.h"

namespace tropa::exchange {

/// Reads a REFI-QDA project (.qdpx): a zip of project.qde and its sources. Names of the archive are only names: nothing
/// is unpacked onto the disk and nothing outside it is opened, whatever its paths say.
///
/// Takes what the programs in the field write: names in any case, paths without a scheme, texts inline, line ends and
/// byte order marks counted or not (the reading that fits the quotes best is taken, and told), missing dates and users.
/// What cannot be read is told in Package::losses; a text that is missing is kept by its description, to be given back.
/// Refuses, in words: what is no archive, an archive that unpacks into far too much, a DTD, elements nested too deep,
/// damaged XML, no project.qde or several. Any thread.
Result<Package> readQdpx(const QString& path, const Progress& progress = {});

/// Reads a codebook (.qdc): codes and sets. The same refusals.
Result<Package> readQdc(const QString& path);

} // namespace tropa::exchange
