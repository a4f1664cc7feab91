#include "ui/theme/type_role.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

namespace tropa::ui::theme {

namespace {

struct Role
{
    double delta;
    bool strong;
};

Role roleOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Tiny:
        return {-1.5, false};
    case TypeRole::Small:
    case TypeRole::Raw:
        return {-1.0, false};
    case TypeRole::Body:
        return {0.0, false};
    case TypeRole::BodyStrong:
        return {0.0, true};
    case TypeRole::Reading:
        return {1.5, false};
    case TypeRole::ItemTitle:
        return {1.0, true};
    case TypeRole::RoomTitle:
        return {2.5, true};
    case TypeRole::CellValue:
        return {4.5, true};
    case TypeRole::Headline:
        break;
    }
    return {10.5, true};
}

} // namespace

QFont fontFor(TypeRole role, const QFont& base)
{
    // A font set in pixels has no point size; QFontInfo knows what it came to.
    const double given = base.pointSizeF() > 0 ? base.pointSizeF() : QFontInfo(base).pointSizeF();
    QFont font = base;
    if (role == TypeRole::Raw)
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    const Role wanted = roleOf(role);
    font.setPointSizeF(std::clamp(given, 9.0, 13.0) + wanted.delta);
    // A family without a DemiBold gives its nearest, Bold.
    font.setWeight(wanted.strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont fontFor(TypeRole role)
{
    return fontFor(role, QGuiApplication::font());
}

} // namespace tropa::ui::theme
