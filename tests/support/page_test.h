#pragma once

#include "frame/import_report.h"
#include "project/project.h"

#include <QAbstractItemView>
#include <QDir>
#include <QTest>

namespace tropa::test {

inline QString cell(const QAbstractItemView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

/// A picture for a person to look at, in the build's folder of screens.
inline void keep(QWidget& window, const char* name)
{
    const QDir folder(QStringLiteral(TROPA_BINARY_DIR "/screens"));
    QVERIFY(folder.mkpath(folder.path()));
    QVERIFY(window.grab().save(folder.filePath(QLatin1String(name) + QStringLiteral(".png"))));
}

/// Raw files of the sample into a project: `import` is given the writer and the options.
template <class Import>
void importSample(project::Project& project, Import import, std::initializer_list<const char*> files)
{
    frame::ImportOptions options;
    for (const char* file : files)
        options.files << QStringLiteral(TROPA_SOURCE_DIR "/resources/samples/") + QLatin1String(file);
    auto job = project.startJob();
    const auto report = import(**job, options);
    if (!report)
        qFatal("%s", qPrintable(text(report.error().message, Language::English)));
}

} // namespace tropa::test
