#pragma once

#include "charts/chart_spec.h"

namespace tropa::test {

inline charts::ChartPoint point(double value, qint64 n, double lower, double upper)
{
    charts::ChartPoint point;
    point.value = value;
    point.n = n;
    point.lower = lower;
    point.upper = upper;
    point.asOf = QDate(2026, 9, 30);
    return point;
}

/// The charts of the look's overview, with its numbers.
inline charts::ChartSpec loyaltyByWave()
{
    charts::ChartSpec spec;
    spec.kind = charts::ChartKind::Trend;
    spec.title = Message::verbatim(QStringLiteral("Индекс лояльности NPS по волнам"));
    spec.finding =
        Message::verbatim(QStringLiteral("+8 к волне 5 пока не отличимо от случайного; к волне 1 рост есть"));
    spec.source = Message::verbatim(QStringLiteral("Опрос после визита, вопрос 1 · интервал 95 % · цель с 01.01.2026"));
    spec.axis.showsSign = true;
    spec.axis.from = -100;
    spec.axis.to = 100;
    spec.target = charts::ChartTarget{40, true};
    charts::ChartSeries index{QStringLiteral("NPS"), {}};
    charts::ChartSeries good{QStringLiteral("сторонники"), {}}, same{QStringLiteral("нейтралы"), {}},
        bad{QStringLiteral("критики"), {}};
    good.mood = charts::SeriesMood::Good;
    same.mood = charts::SeriesMood::Neutral;
    bad.mood = charts::SeriesMood::Bad;
    const int values[] = {18, 21, 24, 26, 29, 37}, counts[] = {271, 288, 295, 299, 306, 312};
    const char* quarters[] = {"I кв. 25", "II кв.", "III кв.", "I кв. 26", "II кв.", "III кв."};
    for (int i = 0; i < 6; ++i) {
        spec.categories.push_back({QString::number(i + 1),
                                   QStringLiteral("%1 · %2").arg(i + 1).arg(QString::fromUtf8(quarters[i])),
                                   counts[i]});
        index.points.push_back(point(values[i], counts[i], values[i] - 9, values[i] + 9));
        good.points.push_back(point(45 + i, counts[i], 0, 0));
        same.points.push_back(point(30, counts[i], 0, 0));
        bad.points.push_back(point(25 - i, counts[i], 0, 0));
    }
    index.points.back().change = charts::ChartChange{8, false, true, {}, QStringLiteral("волны 5")};
    spec.series = {index};
    spec.strip = {good, same, bad};
    spec.dataUntil = QDate(2026, 9, 30);
    return spec;
}

inline charts::ChartSpec lossByVisit()
{
    charts::ChartSpec spec;
    spec.kind = charts::ChartKind::Bars;
    spec.title = Message::verbatim(QStringLiteral("Потеря пациентов по номеру визита"));
    spec.finding = Message::verbatim(QStringLiteral("После первого визита не возвращаются почти четверо из десяти"));
    spec.source = Message::verbatim(
        QStringLiteral("База визитов · потерян = 365 дней без визита, правило ред. 3 · бледный столбец: n < 30"));
    spec.categoryName = Message::verbatim(QStringLiteral("визит"));
    spec.axis = {QStringLiteral("%"), 1, false, 0.0, 100.0};
    spec.target = charts::ChartTarget{30, false};
    charts::ChartSeries loss;
    const double values[] = {38.4, 27.1, 19.6, 15.2, 13.0, 11.7, 10.9, 11.5, 9.8, 11.5};
    const int counts[] = {2018, 1243, 906, 728, 617, 538, 475, 331, 153, 26};
    for (int i = 0; i < 10; ++i) {
        spec.categories.push_back({QString::number(i + 1), QString::number(i + 1), counts[i]});
        const double half = 98 / std::sqrt(counts[i]);
        loss.points.push_back(point(values[i], counts[i], std::max(0.0, values[i] - half), values[i] + half));
    }
    loss.points.front().marked = true;
    loss.points.back().smallN = true;
    spec.series = {loss};
    return spec;
}

inline charts::ChartSpec checklistHeat()
{
    charts::ChartSpec spec;
    spec.kind = charts::ChartKind::HeatMap;
    spec.title = Message::verbatim(QStringLiteral("Чек-лист тайного пациента: клиника и раздел"));
    spec.finding = Message::verbatim(QStringLiteral("Слабое место сети — ожидание, сильнее всего в клинике «Центр»"));
    spec.source = Message::verbatim(QStringLiteral(
        "36 визитов, доля выполненных пунктов, % · цвет: отклонение от цели 90 % · штрих: меньше 8 визитов"));
    spec.axis = {QStringLiteral("%"), 1, false, 0.0, 100.0};
    spec.heat = {{62.5, 72.5, 80, 87.5, 89.9, 92.5, 94, 98},
                 Message::verbatim(QStringLiteral("ниже цели")),
                 Message::verbatim(QStringLiteral("выше"))};
    for (const char* name : {"Звонок", "Вход", "Стойка", "Ожидание", "Приём", "План и цена", "Оплата", "Прощание"})
        spec.categories.push_back({QString::fromUtf8(name), QString::fromUtf8(name), 0});
    const double rows[5][9] = {{84, 88, 90, 60, 96, 70, 95, 88, 83.9},
                               {72.5, 66.7, 80.6, 27.8, 94.4, 52.1, 91.7, 80, 70.7},
                               {81.3, 85, 90.6, 58.3, 95, 71.9, 90.6, 85, 82.2},
                               {77.1, 70.8, 84.7, 44.4, 94.4, 66.7, 87.5, 79.2, 75.6},
                               {78.4, 77.4, 86.1, 46.3, 95, 63.9, 91.7, 83.2, 77.7}};
    const char* names[] = {"Север", "Центр", "Юг", "Запад", "Сеть"};
    const int counts[] = {10, 12, 8, 6, 36};
    for (int r = 0; r < 5; ++r) {
        charts::ChartSeries series{QString::fromUtf8(names[r]), {}};
        for (int c = 0; c < 8; ++c) {
            series.points.push_back(point(rows[r][c], counts[r], rows[r][c] - 3, std::min(100.0, rows[r][c] + 3)));
            series.points.back().smallN = counts[r] < 8;
        }
        series.total = point(rows[r][8], counts[r], rows[r][8] - 2, rows[r][8] + 2);
        series.n = counts[r];
        series.isTotal = r == 4;
        spec.series.push_back(series);
    }
    return spec;
}

inline charts::ChartSpec callFunnel()
{
    charts::ChartSpec spec;
    spec.kind = charts::ChartKind::Funnel;
    spec.title = Message::verbatim(QStringLiteral("Звонки: от гудка до визита"));
    spec.finding = Message::verbatim(QStringLiteral("Больше всего пропадает на шагах «ответили» и «о записи»"));
    spec.source =
        Message::verbatim(QStringLiteral("600 звонков за период · запись со звонка: 95 % 59,4…67,1 · цель 70 %"));
    charts::ChartSeries calls;
    const char* names[] = {"Позвонили", "Ответили", "Речь о записи", "Предложено время", "Записались", "Пришли"};
    const int counts[] = {600, 531, 468, 421, 380, 327};
    for (int i = 0; i < 6; ++i) {
        spec.categories.push_back({QString::number(i), QString::fromUtf8(names[i]), 0});
        charts::ChartPoint point;
        point.value = counts[i];
        calls.points.push_back(point);
    }
    calls.points[4].marked = true;
    spec.series = {calls};
    return spec;
}

inline charts::ChartSpec satisfactionByTouchpoint()
{
    charts::ChartSpec spec;
    spec.kind = charts::ChartKind::BarRows;
    spec.title = Message::verbatim(QStringLiteral("Довольны по точкам контакта"));
    spec.finding = Message::verbatim(QStringLiteral("Ниже остальных ожидание у кабинета"));
    spec.source = Message::verbatim(QStringLiteral("Опрос после визита · доля двух верхних баллов · интервал 95 %"));
    spec.axis = {QStringLiteral("%"), 1, false, 0.0, 100.0};
    spec.target = charts::ChartTarget{85, true};
    spec.brackets = {{0, 2, QStringLiteral("a")}, {2, 4, QStringLiteral("b")}, {5, 5, QStringLiteral("c")}};
    charts::ChartSeries csat;
    const char* names[] = {"Приём врача",  "Оплата на стойке",         "Звонок в клинику",
                           "Регистратура", "План лечения и стоимость", "Ожидание у кабинета"};
    const double values[] = {93.1, 90.2, 86.4, 82.0, 78.5, 51.2};
    for (int i = 0; i < 6; ++i) {
        spec.categories.push_back({QString::number(i), QString::fromUtf8(names[i]), 0});
        csat.points.push_back(point(values[i], i == 3 ? 22 : 290, values[i] - 4, std::min(100.0, values[i] + 4)));
    }
    csat.points[3].smallN = true;
    csat.points[5].marked = true;
    spec.series = {csat};
    return spec;
}

inline charts::ChartSpec loyaltyShares()
{
    charts::ChartSpec spec = loyaltyByWave();
    spec.kind = charts::ChartKind::Shares;
    spec.series = spec.strip;
    spec.strip.clear();
    spec.target.reset();
    return spec;
}

} // namespace tropa::test
