#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace tropa::bench {

/// Prints one line of the speed table after another and remembers whether any was over twice its budget.
class Table
{
public:
    explicit Table(const char* title)
    {
        std::printf("\n%s\n%-64s %12s %12s\n", title, "work", "median, ms", "budget, ms");
    }

    /// Runs once to warm up, then `runs` times; returns the median in milliseconds.
    double row(const char* work, double budget, int runs, const std::function<void()>& body)
    {
        body();
        return cold(work, budget, runs, body);
    }
    /// The same without warming up.
    double cold(const char* work, double budget, int runs, const std::function<void()>& body)
    {
        std::vector<double> times;
        for (int i = 0; i < runs; ++i) {
            QElapsedTimer timer;
            timer.start();
            body();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(times);
        return print(work, budget, times[times.size() / 2]);
    }
    /// A figure that was measured by other means; budget 0: for comparison only.
    double print(const char* work, double budget, double milliseconds)
    {
        const bool over = budget > 0 && milliseconds > 2 * budget;
        m_failed = m_failed || over;
        std::printf("%-64s %12.2f ", work, milliseconds);
        if (budget > 0)
            std::printf("%12.2f%s\n", budget, over ? "  OVER TWICE" : milliseconds > budget ? "  over" : "");
        else
            std::printf("%12s\n", "-");
        std::fflush(stdout);
        return milliseconds;
    }
    int exitCode() const { return m_failed ? 1 : 0; }

private:
    bool m_failed = false;
};

} // namespace tropa::bench
