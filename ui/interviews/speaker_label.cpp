#include "ui/interviews/speaker_label.h"

#include <algorithm>

namespace tropa::ui::interviews {

QString speakerLabel(const core::Document& document, const core::Turn& turn, const QString& respondent,
                     const QString& interviewer)
{
    const core::Speaker* speaker = document.speaker(turn.speaker);
    if (!speaker)
        return {};
    if (speaker->role == core::SpeakerRole::Interviewer)
        return interviewer;
    const auto answers = [](const core::Speaker& one) { return one.role == core::SpeakerRole::Respondent; };
    if (answers(*speaker) && core::roleOfLabel(speaker->name) && !respondent.isEmpty() &&
        std::ranges::count_if(document.speakers, answers) == 1)
        return respondent.section(QStringLiteral(" · "), 0, 0);
    return speaker->name;
}

} // namespace tropa::ui::interviews
