#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

#include <sys/resource.h>

namespace tropa::bench {

/// One run: what a clock on the wall says and what the processors did for this program and those it ran, in
/// milliseconds. On a busy machine the second is the one to trust, so far as the work runs on one thread.
struct Sample
{
    double wall = 0;
    double cpu = 0;
};

inline double cpuNow()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Of the programs this one has run and waited for.
inline double childrensCpuNow()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto of = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return of(used.ru_utime) + of(used.ru_stime);
}

template <class Body>
Sample timed(Body&& body)
{
    const double cpu = cpuNow() + childrensCpuNow();
    const auto begin = std::chrono::steady_clock::now();
    body();
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
    return {wall.count(), cpuNow() + childrensCpuNow() - cpu};
}

/// Prints one line of the speed table after another and remembers whether any median was over twice its budget.
/// `elsewhere` says what the same work costs in a peer, where that is known and not a row of its own.
class Table
{
public:
    explicit Table(const char* title)
    {
        std::printf("\n%s\n%-66s %9s %9s %9s %9s  %s\n", title, "work; ms", "median", "least", "CPU", "budget",
                    "elsewhere");
    }

    /// Runs once to warm up, then `runs` times; gives the median in milliseconds.
    double row(const char* work, double budget, int runs, const std::function<void()>& body, const char* elsewhere = "")
    {
        body();
        return cold(work, budget, runs, body, elsewhere);
    }
    /// The same without warming up.
    double cold(const char* work, double budget, int runs, const std::function<void()>& body,
                const char* elsewhere = "")
    {
        std::vector<Sample> samples;
        for (int i = 0; i < runs; ++i)
            samples.push_back(timed(body));
        return add(work, budget, samples, elsewhere);
    }
    /// Runs measured by the caller; budget 0: for comparison only.
    double add(const char* work, double budget, const std::vector<Sample>& samples, const char* elsewhere = "")
    {
        std::vector<double> wall, cpu;
        for (const Sample& sample : samples) {
            wall.push_back(sample.wall);
            cpu.push_back(sample.cpu);
        }
        std::ranges::sort(wall);
        std::ranges::sort(cpu);
        const double median = wall[wall.size() / 2];
        begin(work, median);
        std::printf(" %9.2f %9.2f", wall.front(), cpu[cpu.size() / 2]);
        end(budget, median, elsewhere);
        return median;
    }
    /// The 99th percentile of the same runs.
    void late(const char* work, double budget, const std::vector<Sample>& samples)
    {
        std::vector<double> wall;
        for (const Sample& sample : samples)
            wall.push_back(sample.wall);
        std::ranges::sort(wall);
        print(work, budget, wall[std::min(wall.size() - 1, wall.size() * 99 / 100)]);
    }
    /// A figure that is no time of ours: a size, a percentile.
    void print(const char* work, double budget, double figure, const char* elsewhere = "")
    {
        begin(work, figure);
        std::printf(" %9s %9s", "", "");
        end(budget, figure, elsewhere);
    }
    int exitCode() const { return m_failed ? 1 : 0; }

private:
    void begin(const char* work, double figure) const
    {
        // By letters, not bytes: the table stays straight in Russian too.
        std::printf("%s %9.2f", qPrintable(QString::fromUtf8(work).leftJustified(66)), figure);
    }
    void end(double budget, double figure, const char* elsewhere)
    {
        const bool over = budget > 0 && figure > 2 * budget;
        m_failed = m_failed || over;
        if (budget > 0)
            std::printf(" %9.2f  %s%s\n", budget, elsewhere, over ? "  OVER TWICE" : figure > budget ? "  over" : "");
        else
            std::printf(" %9s  %s\n", "-", elsewhere);
        std::fflush(stdout);
    }

    bool m_failed = false;
};

} // namespace tropa::bench
