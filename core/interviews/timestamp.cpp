#include "interviews/timestamp.h"

#include <QRegularExpression>

namespace tropa::interviews {

namespace {

qint64 milliseconds(const QRegularExpressionMatch& match, int group)
{
    const qint64 hours = match.capturedView(group).toLongLong();
    const qint64 minutes = match.capturedView(group + 1).toLongLong();
    const qint64 seconds = match.capturedView(group + 2).toLongLong();
    const QString fraction = match.captured(group + 3).leftJustified(3, u'0');
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction.toLongLong();
}

} // namespace

std::optional<Timestamp> leadingTimestamp(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^([\\[(<]?)\\s*(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)(?:[.,](\\d{1,3}))?"
        "(\\s*(?:-->|[-–—])\\s*(?:\\d{1,2}:)?\\d{1,3}:[0-5]\\d(?:[.,]\\d{1,3})?)?\\s*([\\])>]?)(?![\\d:])"));
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch() || match.capturedLength(1) != match.capturedLength(7))
        return std::nullopt;
    if (match.capturedLength(2) > 0 && match.capturedView(3).toInt() > 59)
        return std::nullopt;
    return Timestamp{milliseconds(match, 2), match.capturedLength(0),
                     match.capturedLength(1) > 0 || match.capturedLength(6) > 0};
}

QString formatTimestamp(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QString tail = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? tail : QStringLiteral("%1:").arg(seconds / 3600) + tail;
}

} // namespace tropa::interviews
