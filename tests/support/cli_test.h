#pragma once

#include "support/cli_run.h"
#include "support/write_file.h"

#include <QFile>
#include <QTemporaryDir>

namespace tropa::test {

/// A test of the command line: it runs in a folder of its own, in English, on files it writes there.
class CliTest
{
protected:
    Answer run(const QStringList& arguments) const
    {
        return runCli(arguments + QStringList{QStringLiteral("--lang"), QStringLiteral("en")}, m_folder.path());
    }
    QString file(const QString& name, const QByteArray& bytes) const
    {
        return writeFile(m_folder.filePath(name), bytes);
    }

    QTemporaryDir m_folder;
    QString m_project;
};

} // namespace tropa::test
