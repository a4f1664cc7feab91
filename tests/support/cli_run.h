#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace tropa::test {

/// What a script sees of one run of tropa-cli.
struct Answer
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs the program on a machine of its own: settings and keys under `home`.
inline Answer runCli(const QStringList& arguments, const QString& home, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.remove(QStringLiteral("TROPA_PASSPHRASE_FILE"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TROPA_BINARY_DIR "/bin/tropa-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        return {-1, {}, "did not finish"};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace tropa::test
