#include "maps/lane_names.h"

#include <vector>

namespace tropa::maps {

namespace {

template <typename T>
std::optional<T> named(std::span<const Term<T>> terms, const QString& title)
{
    for (const Term<T>& one : terms) {
        for (const Language language : {Language::Russian, Language::English}) {
            if (*one.id && title.compare(text(one.name, language), Qt::CaseInsensitive) == 0)
                return one.value;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<LaneKind> laneKindNamed(const QString& title)
{
    if (const auto kind = named(laneKinds(), title))
        return kind;
    // As teams write them in tables of their own.
    static const std::vector<std::pair<QString, LaneKind>> words{
        {QStringLiteral("pain points"), LaneKind::Pains},    {QStringLiteral("боли"), LaneKind::Pains},
        {QStringLiteral("thoughts"), LaneKind::Thoughts},    {QStringLiteral("мысли"), LaneKind::Thoughts},
        {QStringLiteral("touchpoints"), LaneKind::Channels}, {QStringLiteral("каналы"), LaneKind::Channels},
        {QStringLiteral("emotions"), LaneKind::Emotion},     {QStringLiteral("эмоции"), LaneKind::Emotion},
        {QStringLiteral("цели"), LaneKind::Goals},           {QStringLiteral("действия"), LaneKind::Actions},
        {QStringLiteral("цитаты"), LaneKind::Quotes},        {QStringLiteral("выгоды"), LaneKind::Gains},
        {QStringLiteral("потребности"), LaneKind::Needs},    {QStringLiteral("возможности"), LaneKind::Opportunities},
        {QStringLiteral("идеи"), LaneKind::Opportunities},   {QStringLiteral("ideas"), LaneKind::Opportunities},
        {QStringLiteral("кривая опыта"), LaneKind::Curve},   {QStringLiteral("показатели"), LaneKind::Metrics},
        {QStringLiteral("kpi"), LaneKind::Metrics},          {QStringLiteral("ответственный"), LaneKind::Owner},
        {QStringLiteral("отвечает"), LaneKind::Owner},       {QStringLiteral("owner"), LaneKind::Owner},
        {QStringLiteral("системы"), LaneKind::Systems}};
    for (const auto& [word, kind] : words) {
        if (title.compare(word, Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

LaneRole roleNamed(const QString& title)
{
    if (const auto role = named(laneRoles(), title))
        return *role;
    static const std::vector<std::pair<QString, LaneRole>> words{
        {QStringLiteral("evidence"), LaneRole::Evidence},
        {QStringLiteral("свидетельств"), LaneRole::Evidence},
        {QStringLiteral("customer"), LaneRole::Customer},
        {QStringLiteral("действия пациента"), LaneRole::Customer},
        {QStringLiteral("действия клиента"), LaneRole::Customer},
        {QStringLiteral("frontstage"), LaneRole::FrontPeople},
        {QStringLiteral("front stage"), LaneRole::FrontPeople},
        {QStringLiteral("onstage"), LaneRole::FrontPeople},
        {QStringLiteral("фронт"), LaneRole::FrontPeople},
        {QStringLiteral("backstage"), LaneRole::BackPeople},
        {QStringLiteral("back stage"), LaneRole::BackPeople},
        {QStringLiteral("бэк"), LaneRole::BackPeople},
        {QStringLiteral("support"), LaneRole::Support},
        {QStringLiteral("поддерж"), LaneRole::Support}};
    for (const auto& [word, role] : words) {
        if (title.contains(word, Qt::CaseInsensitive))
            return role;
    }
    return LaneRole::None;
}

} // namespace tropa::maps
