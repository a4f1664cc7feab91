#include "frame/added_name.h"

#include "frame/frame_kind.h"

#include <QCoreApplication>

namespace tropa::frame {

Message nameOfAdded(const QString& kind)
{
    if (const FrameKind* known = frameKind(kind))
        return known->plural;
    if (kind == QLatin1String("respondent"))
        return {QT_TRANSLATE_NOOP("core", "Respondents")};
    return Message::verbatim(kind);
}

} // namespace tropa::frame
