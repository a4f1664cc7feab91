#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/package.h"

namespace tropa::exchange {

/// What a written file holds, and what it could not carry.
struct WrittenPackage
{
    qint64 documents = 0;
    qint64 codes = 0;
    qint64 codings = 0;
    std::vector<Message> losses;
};

/// Writes a REFI-QDA 1.5 project: valid against Project.xsd, sources inside as UTF-8 with LF and without a mark, places
/// in code points, [begin, end). The file appears when it is whole. A package without codes and texts is refused: the
/// schema has no empty lists. Any thread.
Result<WrittenPackage> writeQdpx(const Package& package, const QString& path, const Progress& progress = {});

/// Writes a codebook, valid against Codebook.xsd; refused without codes.
Result<WrittenPackage> writeQdc(const Package& package, const QString& path);

} // namespace tropa::exchange
