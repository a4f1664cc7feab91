#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace tropa {

/// How long work says how far it is and hears that it should stop. Copyable; `report` may be called from the working
/// thread only and is expected to be cheap.
struct Progress
{
    std::function<void(qint64 done, qint64 total)> report; ///< may be empty; total 0 when unknown
    std::stop_token stop;

    void at(qint64 done, qint64 total = 0) const
    {
        if (report)
            report(done, total);
    }
    bool stopped() const { return stop.stop_requested(); }
};

} // namespace tropa
