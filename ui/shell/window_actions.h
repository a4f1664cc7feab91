#pragma once

namespace tropa::ui::shell {

class MainWindow;

/// Registers what the window itself can do: files, going about, views, help. Called once, before the start page is
/// made.
void addFileActions(MainWindow& window);
void addViewActions(MainWindow& window);
void addHelpActions(MainWindow& window);

} // namespace tropa::ui::shell
