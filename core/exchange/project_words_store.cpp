#include "exchange/project_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tropa::exchange {

QStringList projectFacts(storage::Connection& connection, Language language, QDate today)
{
    QString name = connection.value<QString>("SELECT value FROM setting WHERE name = 'name'").value_or(QString());
    if (name.isEmpty())
        name = QFileInfo(connection.path()).completeBaseName();
    if (!today.isValid())
        return {name};
    return {text({QT_TRANSLATE_NOOP("core", "%1, %2"), {name, today}}, language)};
}

} // namespace tropa::exchange
