#include "app/clinic_project.h"

#include "interviews/starter_codebook.h"
#include "maps/clinic_template.h"

namespace tropa::app {

Result<void> fillNewClinic(project::Edit& edit, Language language)
{
    if (auto made = maps::applyClinicTemplate(edit, language); !made)
        return std::move(made).error();
    // After the template: the touchpoints of the codebook are the frame's.
    for (const interviews::StarterCodebook& book : interviews::starterCodebooks(language)) {
        if (auto added = interviews::addStarterCodebook(edit, book.id, language); !added)
            return std::move(added).error();
    }
    return {};
}

} // namespace tropa::app
