#include "exchange/package.h"

namespace tropa::exchange {

qint64 Package::codingCount() const
{
    qint64 count = 0;
    for (const PackageDocument& document : documents) {
        for (const PackageSelection& selection : document.selections)
            count += static_cast<qint64>(selection.codings.size());
    }
    return count;
}

} // namespace tropa::exchange
