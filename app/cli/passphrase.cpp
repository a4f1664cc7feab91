#include "app/cli/passphrase.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#if __has_include(<termios.h>)
#include <termios.h>
#include <unistd.h>
#define TROPA_HAS_TERMINAL
#endif

namespace tropa::cli {

namespace {

QString lineOf(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<QString> fromFile(const QString& path)
{
    QFile file;
    bool opened = false;
    if (path == QLatin1String("-")) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        opened = file.open(QIODevice::ReadOnly);
    }
    const QString line = opened ? lineOf(file.readLine(4096)) : QString();
    if (!opened)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The file with the passphrase, %1, cannot be read"),
                                        {QFileInfo(path).fileName()}});
    if (line.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The first line of %1 holds no passphrase"),
                                        {QFileInfo(path).fileName()}});
    return line;
}

#ifdef TROPA_HAS_TERMINAL
// Letters are not shown while this stands.
class Unseen
{
public:
    Unseen()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios m_before{};
    bool m_isTerminal = false;
};

QString ask(const Call& call, const Message& prompt, QFile& terminal)
{
    call.err << call.words(prompt) << ' ' << Qt::flush;
    const Unseen unseen;
    const QString line = lineOf(terminal.readLine(4096));
    call.err << '\n' << Qt::flush;
    return line;
}

Result<QString> fromTerminal(const Call& call, PassphraseUse use)
{
    QFile terminal;
    if (!terminal.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "No passphrase was given")});
    const QString first = ask(call, {QT_TRANSLATE_NOOP("core", "Passphrase of the key file:")}, terminal);
    if (first.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "No passphrase was given")});
    if (use == PassphraseUse::New && ask(call, {QT_TRANSLATE_NOOP("core", "The same once more:")}, terminal) != first)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The two passphrases differ")});
    return first;
}
#endif

} // namespace

QCommandLineOption passphraseOption()
{
    return {QStringLiteral("passphrase-file"),
            QStringLiteral(
                QT_TRANSLATE_NOOP("core", "File whose first line is the passphrase of the key file; - is stdin")),
            QStringLiteral("FILE")};
}

Result<QString> readPassphrase(const Call& call, PassphraseUse use)
{
    const QString option = QStringLiteral("passphrase-file");
    if (call.options.isSet(option))
        return fromFile(call.options.value(option));
    if (const QString path = qEnvironmentVariable("TROPA_PASSPHRASE_FILE"); !path.isEmpty())
        return fromFile(path);
#ifdef TROPA_HAS_TERMINAL
    if (isatty(STDIN_FILENO) != 0)
        return fromTerminal(call, use);
#endif
    return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "A key file has a passphrase: --passphrase-file FILE, "
                                                              "where - is stdin, or TROPA_PASSPHRASE_FILE")});
}

} // namespace tropa::cli
