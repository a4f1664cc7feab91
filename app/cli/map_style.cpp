#include "app/cli/map_check.h"

#include "maps/house_style.h"

#include <QFile>
#include <QFileInfo>

namespace tropa::cli {

namespace {

/// What is given, over what is kept; "none" takes away.
Result<maps::HouseStyle> asked(const Call& call, maps::HouseStyle style)
{
    const auto given = [&](const char* name) -> std::optional<QString> {
        if (!call.options.isSet(QLatin1String(name)))
            return std::nullopt;
        const QString value = call.options.value(QLatin1String(name));
        return value == QLatin1String("none") ? QString() : value;
    };
    style.organisation = given("organisation").value_or(style.organisation);
    style.colour = given("colour").value_or(style.colour);
    if (const std::optional<QString> logo = given("logo")) {
        style.logo.clear();
        style.logoName = QFileInfo(*logo).fileName();
        if (logo->isEmpty())
            return style;
        QFile file(*logo);
        if (!file.open(QIODevice::ReadOnly))
            return Error(ErrorKind::BadInput,
                         {QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2"), {style.logoName, file.errorString()}});
        style.logo = file.read(maps::largestLogo + 1);
    }
    return style;
}

} // namespace

Exit mapStyle(const Call& call, project::Project& project, const std::vector<maps::MapSummary>&)
{
    const maps::HouseStyle before = maps::houseStyle(project.connection());
    const Result<maps::HouseStyle> style = asked(call, before);
    if (!style)
        return call.fail(style.error());
    const bool isGiven = call.options.isSet(QStringLiteral("organisation")) ||
                         call.options.isSet(QStringLiteral("colour")) || call.options.isSet(QStringLiteral("logo"));
    if (isGiven) {
        const auto done = project.edit({QT_TRANSLATE_NOOP("core", "House style of exports")},
                                       [&](project::Edit& edit) { return maps::setHouseStyle(edit, *style); });
        if (!done)
            return call.fail(done.error());
    }
    const maps::HouseStyle now = maps::houseStyle(project.connection());
    call.print({{QStringLiteral("organisation"), now.organisation},
                {QStringLiteral("colour"), now.colour},
                {QStringLiteral("logo"), now.logoName}});
    const auto orNone = [](const QString& words) { return words.isEmpty() ? QStringLiteral("—") : words; };
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Organisation: %1, colour: %2, logo: %3"),
                         {orNone(now.organisation), orNone(now.colour), orNone(now.logoName)}}));
    return Exit::Done;
}

} // namespace tropa::cli
