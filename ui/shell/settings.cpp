#include "ui/shell/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

namespace tropa::ui::shell {

namespace {

template <class T>
struct Option
{
    const char* key;
    T standard;

    T read() const { return QSettings().value(QLatin1String(key), QVariant::fromValue(standard)).template value<T>(); }
    void write(const T& value) const { QSettings().setValue(QLatin1String(key), QVariant::fromValue(value)); }
};

// Every name under which something is remembered, with what holds before anyone chose.
const Option<QString> languageOption{"window/language", {}};
const Option<QString> themeOption{"window/theme", QStringLiteral("system")};
const Option<bool> animatedOption{"window/animated", true};
const Option<QByteArray> geometryOption{"window/geometry", {}};
const Option<QStringList> recentOption{"files/recent", {}};
const Option<QString> folderOption{"files/folder", {}};
const QLatin1String railGroup("rail/");
const QLatin1String pageGroup("pages/");

constexpr qsizetype recentLimit = 10;

QString themeName(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

// Slashes of a path would open groups.
QString pageKey(const QString& project)
{
    return pageGroup + QString::fromLatin1(project.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace

Language Settings::language() const
{
    return languageFromCode(languageOption.read(), languageFromCode(QLocale::system().name(), Language::English));
}

void Settings::setLanguage(Language language)
{
    languageOption.write(languageCode(language));
}

ThemeChoice Settings::theme() const
{
    const QString name = themeOption.read();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == themeName(choice))
            return choice;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    themeOption.write(themeName(theme));
}

bool Settings::isAnimated() const
{
    return animatedOption.read();
}

void Settings::setAnimated(bool on)
{
    animatedOption.write(on);
}

bool Settings::isRailOpen(const QString& page, bool fallback) const
{
    return QSettings().value(railGroup + page, fallback).toBool();
}

void Settings::setRailOpen(const QString& page, bool open)
{
    QSettings().setValue(railGroup + page, open);
}

QByteArray Settings::geometry() const
{
    return geometryOption.read();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    geometryOption.write(geometry);
}

QString Settings::lastPage(const QString& project) const
{
    return QSettings().value(pageKey(project)).toString();
}

void Settings::setLastPage(const QString& project, const QString& page)
{
    QSettings().setValue(pageKey(project), page);
}

QStringList Settings::recentFiles() const
{
    QStringList files = recentOption.read();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentOption.read();
    files.removeAll(absolute);
    files.prepend(absolute);
    while (files.size() > recentLimit)
        files.removeLast();
    recentOption.write(files);
}

void Settings::clearRecentFiles()
{
    recentOption.write({});
}

QString Settings::lastFolder() const
{
    for (const QString& folder :
         {folderOption.read(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return QDir::homePath();
}

void Settings::setLastFolder(const QString& folder)
{
    folderOption.write(folder);
}

} // namespace tropa::ui::shell
