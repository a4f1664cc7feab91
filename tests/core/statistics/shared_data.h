#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QStringList>

#include <vector>

/// Where the trial data lie; empty when they are not on this machine.
inline QString sharedData(const QString& file)
{
    QStringList folders = {qEnvironmentVariable("TROPA_SHARED_DATA"),
                           QStringLiteral(TROPA_SOURCE_DIR "/../shared/data"),
                           QStringLiteral(TROPA_SOURCE_DIR "/../../shared/data")};
    for (const QString& folder : folders)
        if (!folder.isEmpty() && QFileInfo::exists(folder + u'/' + file))
            return folder + u'/' + file;
    return {};
}

/// A plain CSV without quoted commas: header and rows.
struct PlainTable
{
    QStringList header;
    std::vector<QStringList> rows;

    qsizetype column(const char* name) const { return header.indexOf(QLatin1String(name)); }
};

inline PlainTable readPlainTable(const QString& path)
{
    PlainTable table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const QStringList lines =
        QString::fromUtf8(file.readAll()).remove(u'"').remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        table.rows.push_back(line.split(u','));
    table.header = table.rows.front();
    table.rows.erase(table.rows.begin());
    return table;
}
