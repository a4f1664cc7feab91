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

QString citedWords(const Quote& quote, Language language)
{
    const QString words = quote.text.simplified(), place = text(citation(quote), language);
    const QString quoted = (language == Language::Russian ? QStringLiteral("«%1»") : QStringLiteral("“%1”")).arg(words);
    return place.isEmpty() ? quoted : quoted + QStringLiteral(" (") + place + u')';
}

} // namespace tropa::interviews
