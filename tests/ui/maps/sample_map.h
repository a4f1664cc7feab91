#pragma once

#include "core/maps/fake_metrics.h"
#include "core/maps/test_map.h"

#include "maps/clinic_template.h"
#include "metrics/targets_store.h"

namespace tropa::test {

/// The clinic template with a survey, mystery visits and quotes behind it, all in memory: six waves, a bad wait, a step
/// nobody asked about, one with few answers.
struct SampleMap
{
    TestProject project;
    metrics::Catalogue catalogue;
    metrics::Sources sources;
    FakeMark* csat = nullptr;
    FakeMark* score = nullptr;
    FakeQuotes* quotes = nullptr;

    explicit SampleMap(Language language = Language::Russian)
    {
        project.edit([&](project::Edit& edit) {
            if (!maps::applyClinicTemplate(edit, language))
                qFatal("the template was refused");
            metrics::setTarget(edit, QStringLiteral("survey.csat"), {4.0, 3.0, QDate(2026, 1, 1), {}});
            metrics::setTarget(edit, QStringLiteral("checklist.score"), {4.2, std::nullopt, QDate(2026, 1, 1), {}});
        });
        csat = add("survey.csat");
        score = add("checklist.score");
        auto* mean = add("survey.mean");
        auto* valence = add("interviews.valence");
        auto source = std::make_unique<FakeQuotes>();
        quotes = source.get();
        sources.add(std::move(source));

        const QList<double> last{4.3, 3.9, 4.4, 4.4, 3.4, 4.0, 2.7, 4.6, 3.5, 4.1, 4.2, 3.8, 4.0, 3.9};
        for (qint64 wave = 1; wave <= 6; ++wave) {
            for (qint64 touchpoint = 1; touchpoint <= 14; ++touchpoint) {
                if (touchpoint == 5)
                    continue; // nobody asks about the way there
                const double drift = touchpoint == 7 ? 0.4 * static_cast<double>(6 - wave) / 5
                                                     : 0.1 * static_cast<double>((wave * touchpoint) % 3 - 1);
                const FakeMark::Cell cell{last[touchpoint - 1] + (wave == 6 ? 0 : drift),
                                          touchpoint == 4 ? 26 : 280 + touchpoint};
                csat->cells[{wave, touchpoint}] = cell;
                mean->cells[{wave, touchpoint}] = cell;
                score->cells[{wave, touchpoint}] = {touchpoint == 7 ? 2.9 : 4.3, 36};
                if (touchpoint != 2)
                    valence->cells[{wave, touchpoint}] = {touchpoint == 7 ? 1.9 : 4.2, 38};
            }
        }
        const QStringList said = language == Language::Russian
                                     ? QStringList{QStringLiteral("Отзывы свежие, врач отвечает сам"),
                                                   QStringLiteral("Двенадцать минут слушала музыку"),
                                                   QStringLiteral("Сорок минут, и никто не сказал, сколько ещё"),
                                                   QStringLiteral("Впервые поняла, зачем мне лечение")}
                                     : QStringList{QStringLiteral("Fresh reviews, the doctor answers"),
                                                   QStringLiteral("Twelve minutes of music on the line"),
                                                   QStringLiteral("Forty minutes, and nobody said how much longer"),
                                                   QStringLiteral("For the first time I saw why I need it")};
        qint64 id = 1;
        for (const auto& [touchpoint, voices, words] : {std::tuple(qint64(2), 9, said[0]),
                                                        {qint64(3), 21, said[1]},
                                                        {qint64(7), 38, said[2]},
                                                        {qint64(8), 2, said[3]}}) {
            for (qint64 voice = 1; voice <= voices; ++voice)
                quotes->quotes.push_back({touchpoint, quote(id++, voice + 13, words)});
        }
        project.edit([&](project::Edit& edit) {
            const maps::Board board = maps::loadBoard(edit.db(), map());
            const auto lane = [&](maps::LaneKind kind) {
                return std::ranges::find(board.lanes, kind, &maps::Lane::kind)->id;
            };
            const auto add = [&](maps::LaneKind kind, std::size_t step, const char* ru, const char* en) {
                return maps::addCard(edit, lane(kind), board.steps[step].id,
                                     QString::fromUtf8(language == Language::Russian ? ru : en));
            };
            add(maps::LaneKind::Pains, 2, "Цены в отзывах и на сайте расходятся",
                "Prices differ between reviews and the site");
            maps::addEvidence(
                edit,
                add(maps::LaneKind::Pains, 7, "Молчание: не говорят, сколько ждать", "Silence: nobody tells how long"),
                {QStringLiteral("segment"), 31});
            maps::addEvidence(
                edit,
                add(maps::LaneKind::Opportunities, 7, "Табло и СМС о задержке", "A screen and a text about the delay"),
                {QStringLiteral("segment"), 32});
            maps::setCardField(edit, add(maps::LaneKind::Curve, 0, "", ""), maps::CardField::Experience, 0.9);
            for (const std::size_t step : {0u, 1u, 2u, 3u, 4u, 5u, 6u, 7u, 8u})
                maps::setCardField(edit, add(maps::LaneKind::Curve, step, "", ""), maps::CardField::Expected,
                                   step == 7 ? 0.6 : 1.0 + 0.03 * static_cast<double>(step));
        });
    }

    maps::MapId map(maps::MapKind kind = maps::MapKind::Journey) { return maps::maps(project.db(), kind).front().id; }
    static metrics::Scope lastWave() { return metrics::Scope().with(metrics::dimension::wave, 6); }

private:
    FakeMark* add(const char* id)
    {
        auto metric = std::make_unique<FakeMark>(id);
        FakeMark* raw = metric.get();
        catalogue.add(std::move(metric));
        return raw;
    }
};

} // namespace tropa::test
