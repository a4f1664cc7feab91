#include "interviews/place_name.h"

#include "interviews/timestamp.h"

#include <QRegularExpression>

namespace tropa::interviews {

std::optional<NamedPlace> placeNamed(const QString& words)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(?:(.*?)\\s*[,;·]\\s*)?(?:(?:реплика|реп|turn|№|#|¶)\\.?\\s*)?"
                       "(?:(\\d{1,7})(?:\\.(\\d{1,6}))?|\\[?((?:\\d{1,2}:)?\\d{1,3}:[0-5]\\d)\\]?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    NamedPlace place;
    place.who = match.captured(1);
    if (match.capturedLength(4) > 0) {
        const auto time = leadingTimestamp(match.capturedView(4));
        if (!time)
            return std::nullopt;
        place.timeMs = time->ms;
        return place;
    }
    place.turn = match.capturedView(2).toLongLong();
    if (match.capturedLength(3) > 0)
        place.paragraph = match.capturedView(3).toLongLong();
    if (place.turn < 1 || place.paragraph < 1)
        return std::nullopt;
    return place;
}

} // namespace tropa::interviews
