#include "checklists/visit_quality.h"

#include "checklists/checklist_store.h"
#include "checklists/visit_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace tropa::checklists {

std::vector<ShopperHabit> shopperHabits(storage::Connection& connection, double level)
{
    std::map<QString, ShopperHabit> habits;
    std::unordered_map<qint64, QString> shoppers;
    for (const Visit& visit : visits(connection)) {
        shoppers[visit.id.value()] = visit.shopper;
        ShopperHabit& habit = habits[visit.shopper];
        habit.shopper = visit.shopper;
        ++habit.visits;
    }
    for (const ItemScore& score : scores(connection)) {
        ShopperHabit& habit = habits[shoppers[score.visit.value()]];
        ++habit.scores;
        habit.notApplicable += score.score ? 0 : 1;
    }
    std::vector<ShopperHabit> all;
    for (auto& [name, habit] : habits) {
        const auto interval =
            statistics::proportionInterval(static_cast<double>(habit.notApplicable), static_cast<double>(habit.scores),
                                           statistics::ProportionMethod::Wilson, level);
        if (!interval)
            continue;
        habit.interval = {100 * interval->lower, 100 * interval->upper, level, interval->method};
        all.push_back(std::move(habit));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &ShopperHabit::percent);
    return all;
}

Result<DoubleVisits> doubleVisitAgreement(storage::Connection& connection, double level)
{
    const std::vector<Visit> all = visits(connection);
    std::unordered_map<qint64, std::vector<ItemScore>> scoresOf;
    for (ItemScore& score : scores(connection))
        scoresOf[score.visit.value()].push_back(std::move(score));
    std::unordered_map<qint64, double> maximum;
    for (const Checklist& checklist : checklists(connection)) {
        for (const Section& section : checklist.sections) {
            for (const Item& item : section.items)
                maximum[item.id.value()] = item.maximum;
        }
    }

    DoubleVisits result;
    statistics::Matrix table(2, 2, 0.0);
    for (std::size_t a = 0; a < all.size(); ++a) {
        for (std::size_t b = a + 1; b < all.size() && all[b].date == all[a].date; ++b) {
            const bool isPair = all[a].date.isValid() && all[a].clinic == all[b].clinic &&
                                all[a].scenario == all[b].scenario && all[a].shopper != all[b].shopper;
            if (!isPair)
                continue;
            ++result.pairs;
            for (const ItemScore& first : scoresOf[all[a].id.value()]) {
                for (const ItemScore& second : scoresOf[all[b].id.value()]) {
                    if (first.item != second.item || !first.score || !second.score)
                        continue;
                    const double full = maximum[first.item.value()] - 1e-9;
                    table.at(*first.score >= full ? 1 : 0, *second.score >= full ? 1 : 0) += 1;
                    ++result.items;
                }
            }
        }
    }
    if (result.items == 0)
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "No two shoppers checked the same clinic on one day")});
    auto kappa = statistics::cohenKappa(table, level);
    if (!kappa)
        return std::move(kappa).error();
    result.kappa = *kappa;
    return result;
}

} // namespace tropa::checklists
