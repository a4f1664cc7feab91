#include "maps/clinic_template.h"

#include "maps/example_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

static void initTemplates()
{
    Q_INIT_RESOURCE(tropa_map_templates); // a static library's resources are linked only when asked for
}

namespace tropa::maps {

Result<ReadMaps> applyClinicTemplate(project::Edit& edit, Language language)
{
    initTemplates();
    QFile file(QStringLiteral(":/templates/maps/clinic.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "The template is missing from this build")});
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    return readMapJson(edit, inLanguage(document, language).toObject());
}

} // namespace tropa::maps
