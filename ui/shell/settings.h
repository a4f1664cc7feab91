#pragma once

#include "base/message.h"

#include <QByteArray>
#include <QSize>
#include <QStringList>

namespace tropa::ui::shell {

enum class ThemeChoice { System, Light, Dark };

/// What this machine remembers of the window; one typed table, kept in QSettings. Who the person is stands beside it
/// (app/machine.h). Reading and writing are immediate; window thread. Holds no state of its own.
class Settings
{
public:
    Language language() const;
    void setLanguage(Language language);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    bool isAnimated() const;
    void setAnimated(bool on);

    /// The rail, per page that has been told: pages that want the width begin closed.
    bool isRailOpen(const QString& page, bool fallback) const;
    void setRailOpen(const QString& page, bool open);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    QString lastPage(const QString& project) const;
    void setLastPage(const QString& project, const QString& page);

    /// Newest first, at most ten; files that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    /// Where a file dialog begins.
    QString lastFolder() const;
    void setLastFolder(const QString& folder);
};

} // namespace tropa::ui::shell
