#pragma once

#include "ui/shell/workbench.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace tropa::ui::widgets {
class EmptyPlace;
class RoomHeader;
} // namespace tropa::ui::widgets

namespace tropa::ui::analysis {

class AnalysisTab;
class VoiceBar;

/// The page: one tab an analysis. Window thread.
class AnalysisView final : public QWidget
{
    Q_OBJECT

public:
    AnalysisView(shell::Workbench& workbench, QWidget* parent);

    /// From 1, in the order of titles().
    void showAnalysis(qint64 number);
    /// Names of the analyses, for the palette before any of them is made.
    static QStringList titles();
    /// Stable names in the same order, for actions.
    static QStringList ids();

private:
    void retranslate();
    void showPlace();
    void showVoices();

    shell::Workbench& m_workbench;
    widgets::RoomHeader* m_header;
    VoiceBar* m_voices;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    widgets::EmptyPlace* m_empty;
    std::vector<AnalysisTab*> m_all;
};

} // namespace tropa::ui::analysis
