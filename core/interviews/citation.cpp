#include "interviews/citation.h"

#include <QCoreApplication>

namespace tropa::interviews {

Message citation(const Quote& quote)
{
    const QString who = quote.respondentName.isEmpty() ? quote.documentName : quote.respondentName;
    if (quote.turnNumber == 0)
        return Message::verbatim(who);
    return {QT_TRANSLATE_NOOP("core", "%1, turn %2"), {who, QString::number(quote.turnNumber)}};
}

} // namespace tropa::interviews
