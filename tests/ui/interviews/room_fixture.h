#pragma once

#include "interviews/furniture.h"
#include "support/test_project.h"
#include "ui/interviews/interviews_desk.h"
#include "ui/interviews/transcript_accessible.h"
#include "ui/theme/apply_theme.h"

#include <QApplication>
#include <QTest>

namespace tropa::test {

/// An open project with the interviews room in a window of the pictures' size, dressed as the program dresses it.
class RoomFixture
{
public:
    explicit RoomFixture(Language language = Language::Russian, ui::theme::ThemeKind kind = ui::theme::ThemeKind::Light)
        : project(parts()), look(kind), m_language(language)
    {
        interviews::addMetrics(catalogue);
        interviews::addSources(sources);
        ui::theme::applyTheme(*qApp, kind, false);
        ui::interviews::TranscriptAccessible::install();
    }
    ~RoomFixture() { closeRoom(); }

    void makeWorkbench()
    {
        actions = std::make_unique<ui::shell::ActionRegistry>();
        jobs = std::make_unique<ui::shell::JobRunner>();
        workbench = std::make_unique<ui::shell::Workbench>(*project, catalogue, sources, *actions, *jobs, m_language);
    }
    /// The page's whole widget, with the views beside the room.
    void openDesk(QSize size = {1391, 840})
    {
        makeWorkbench();
        desk = std::make_unique<ui::interviews::InterviewsDesk>(*workbench, look);
        desk->resize(size);
        desk->show();
        desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.get()));
    }
    void openRoom(QSize size = {1391, 807})
    {
        makeWorkbench();
        room = std::make_unique<ui::interviews::InterviewsRoom>(*workbench, look);
        room->resize(size);
        room->show();
        room->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(room.get()));
    }
    void closeRoom()
    {
        desk.reset();
        room.reset();
        workbench.reset();
        jobs.reset();
        actions.reset();
    }
    /// Closes the room and the project and opens them again, as a restart does.
    void restart()
    {
        closeRoom();
        project.reopen();
        openRoom();
    }

    TestProject project;
    metrics::Catalogue catalogue;
    metrics::Sources sources;
    ui::theme::ThemeSource look;
    std::unique_ptr<ui::shell::ActionRegistry> actions;
    std::unique_ptr<ui::shell::JobRunner> jobs;
    std::unique_ptr<ui::shell::Workbench> workbench;
    std::unique_ptr<ui::interviews::InterviewsRoom> room;
    std::unique_ptr<ui::interviews::InterviewsDesk> desk;

private:
    static std::shared_ptr<const project::DerivedParts> parts()
    {
        auto parts = std::make_shared<project::DerivedParts>();
        interviews::addDerivedParts(*parts);
        return parts;
    }
    Language m_language;
};

} // namespace tropa::test
