#include "surveys/question.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tropa::surveys {

namespace {

struct KindWords
{
    QuestionKind kind;
    const char* name;
    const char* label;
};

constexpr std::array<KindWords, 7> kinds = {{
    {QuestionKind::Nps, "nps", QT_TRANSLATE_NOOP("core", "Loyalty, 0–10")},
    {QuestionKind::Scale, "scale", QT_TRANSLATE_NOOP("core", "Scale")},
    {QuestionKind::Single, "single", QT_TRANSLATE_NOOP("core", "One option")},
    {QuestionKind::Multi, "multi", QT_TRANSLATE_NOOP("core", "Several options")},
    {QuestionKind::Open, "open", QT_TRANSLATE_NOOP("core", "Open answer")},
    {QuestionKind::Number, "number", QT_TRANSLATE_NOOP("core", "Number")},
    {QuestionKind::Date, "date", QT_TRANSLATE_NOOP("core", "Date")},
}};

} // namespace

QString kindName(QuestionKind kind)
{
    return QLatin1String(std::ranges::find(kinds, kind, &KindWords::kind)->name);
}

std::optional<QuestionKind> kindFromName(const QString& name)
{
    const auto found =
        std::ranges::find_if(kinds, [&](const KindWords& words) { return name == QLatin1String(words.name); });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

Message kindLabel(QuestionKind kind)
{
    return {std::ranges::find(kinds, kind, &KindWords::kind)->label};
}

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Satisfaction:
        return QStringLiteral("satisfaction");
    case Measure::Effort:
        return QStringLiteral("effort");
    case Measure::None:
        break;
    }
    return {};
}

Measure measureFromName(const QString& name)
{
    if (name == QLatin1String("satisfaction"))
        return Measure::Satisfaction;
    return name == QLatin1String("effort") ? Measure::Effort : Measure::None;
}

Message measureLabel(Measure measure)
{
    switch (measure) {
    case Measure::Satisfaction:
        return {QT_TRANSLATE_NOOP("core", "Satisfaction")};
    case Measure::Effort:
        return {QT_TRANSLATE_NOOP("core", "Effort")};
    case Measure::None:
        break;
    }
    return {QT_TRANSLATE_NOOP("core", "Something else")};
}

bool canBecome(const Question& question, QuestionKind kind)
{
    if (question.kind == kind)
        return true;
    switch (question.kind) {
    case QuestionKind::Nps:
    case QuestionKind::Scale:
    case QuestionKind::Number:
        return isScale(kind) || kind == QuestionKind::Number;
    case QuestionKind::Single:
        return isScale(kind) && !question.options.empty() &&
               std::ranges::all_of(question.options, [](const Option& option) { return option.value.has_value(); });
    case QuestionKind::Multi:
    case QuestionKind::Open:
    case QuestionKind::Date:
        return false;
    }
    return false;
}

} // namespace tropa::surveys
