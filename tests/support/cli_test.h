#pragma once

#include "support/cli_run.h"

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
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    QTemporaryDir m_folder;
    QString m_project;
};

} // namespace tropa::test
