#pragma once

#include <QDir>
#include <QGuiApplication>
#include <QWidget>

namespace tropa::tests {

/// Where pictures for a person to look at are put: build/screenshots, named page-state(-2x).png.
inline QString screenshotPath(const QString& name)
{
    const QDir folder(QStringLiteral(TROPA_BINARY_DIR "/screenshots"));
    folder.mkpath(QStringLiteral("."));
    const QString scale = qGuiApp->devicePixelRatio() > 1.5 ? QStringLiteral("-2x") : QString();
    return folder.filePath(name + scale + QStringLiteral(".png"));
}

/// Grabs a page as it stands. True when the file was written.
inline bool takeScreenshot(QWidget& page, const QString& name)
{
    return page.grab().save(screenshotPath(name));
}

} // namespace tropa::tests
