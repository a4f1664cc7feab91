#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace tropa::ui::shell {

/// File dialogs that open no file and run without a nested event loop: `done` runs on the window thread when a person
/// has chosen, and not at all when they have not. Without a `folder` the one last chosen from is shown. `filter` as
/// QFileDialog takes it; `suffix` is put where a name has none.
void askOpenFiles(QWidget* parent, const QString& title, const QString& folder, const QString& filter, bool several,
                  std::function<void(const QStringList&)> done);
void askSaveFile(QWidget* parent, const QString& title, const QString& path, const QString& filter,
                 const QString& suffix, std::function<void(const QString&)> done);

/// Where what is called so may be saved: in the last folder, without the signs that no file's name may have.
QString pathFor(const QString& title, const QString& suffix);

} // namespace tropa::ui::shell
