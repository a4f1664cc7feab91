#include "maps/clinic_template.h"

#include "maps/map_templates.h"

namespace tropa::maps {

Result<ReadMaps> applyClinicTemplate(project::Edit& edit, Language language)
{
    Result<QJsonObject> document = templateDocument(edit.db(), QStringLiteral("clinic"), language);
    if (!document)
        return std::move(document).error();
    return readMapJson(edit, *document);
}

} // namespace tropa::maps
