#pragma once

#include "ui/shell/settings.h"
#include "ui/shell/workbench.h"

#include <QPointer>
#include <QWidget>

namespace tropa::ui::shell {

/// Hands the project's key of pseudonyms over, and takes in a colleague's: asks where, then for the passphrase. The
/// work itself (0.2 s by design) is a job. Outlived by the window it asks in. Window thread.
class KeyFiles : public QObject
{
    Q_OBJECT

public:
    KeyFiles(Settings& settings, QWidget* window);

    void save(Workbench& workbench);
    void takeIn(Workbench& workbench);

private:
    void askPassphrase(Workbench& workbench, const QString& path, bool isNew);
    void run(Workbench& workbench, const QString& path, const QString& passphrase, bool isNew);

    Settings& m_settings;
    QPointer<QWidget> m_window;
};

} // namespace tropa::ui::shell
