#pragma once

#include "interviews/speakers.h"
#include "ui/analysis/core_names.h"
#include "ui/shell/workbench.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace tropa::ui::analysis {

/// Whose words the analyses look at: a speaker, respondents by anything they can be told apart by, and a group of
/// codes. One for all analyses of the page. Window thread.
class VoiceBar final : public QWidget
{
    Q_OBJECT

public:
    VoiceBar(shell::Workbench& workbench, QWidget* parent);

    talk::VoiceFilter filter() const;
    /// Hides what means nothing to the analysis that is shown.
    void showParts(bool hasSpeaker, bool hasRespondents);

Q_SIGNALS:
    void changed();

private:
    void retranslate();
    void fill();
    void fillValues();

    shell::Workbench& m_workbench;
    QLabel* m_speakerLabel;
    QComboBox* m_speaker;
    QLabel* m_byLabel;
    QComboBox* m_by;
    QComboBox* m_value;
    QLabel* m_codesLabel;
    QComboBox* m_codes;
    bool m_hasRespondents = true;
};

} // namespace tropa::ui::analysis
