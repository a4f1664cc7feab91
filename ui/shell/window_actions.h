#pragma once

namespace tropa::ui::shell {

class MainWindow;

/// Registers what the window itself can do: files, going about, views, help. Called once, before the start page is
/// made.
void addFileActions(MainWindow& window);
void addViewActions(MainWindow& window);
void addHelpActions(MainWindow& window);
/// Going to a page of the rail by its keys, "go.patients"; the pages themselves come and go with the project.
void addPageActions(MainWindow& window);

} // namespace tropa::ui::shell
