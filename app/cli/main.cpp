#include "app/cli/command.h"
#include "app/cli/stats/error_json.h"
#include "app/cli/word_line.h"
#include "base/open_file.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>
#include <memory>

#if __has_include("app/cli/stats/stats_command.h")
#include "app/cli/stats/stats_command.h"
#define TROPA_HAS_STATS
#endif

using namespace tropa;

namespace {

QString versionLine()
{
    return QStringLiteral("tropa-cli " TROPA_VERSION);
}

constexpr int leftWidth = 44;

// What is too long to stand beside its meaning stands above it.
QString beside(const QString& left, const QString& meaning, int width)
{
    const QString between =
        left.size() < width ? QString(width - left.size(), u' ') : QStringLiteral("\n  ") + QString(width, u' ');
    return QStringLiteral("  ") + left + between + meaning + u'\n';
}

void printHelp(const std::vector<cli::Command>& commands, Language language, QTextStream& out)
{
    out << versionLine() << "\n\n"
        << text({QT_TRANSLATE_NOOP("core", "Use: tropa-cli COMMAND [ARGUMENTS] [--json] [--lang ru|en]")}, language)
        << "\n\n";
    for (const cli::Command& command : commands) {
        const QString left =
            QStringLiteral("%1 %2").arg(QLatin1String(command.name), QString::fromUtf8(command.arguments));
        out << beside(left, text(command.summary, language), leftWidth);
    }
    out << beside(QStringLiteral("stats NAME …"),
                  text({QT_TRANSLATE_NOOP("core", "calculators on given numbers; no project needed")}, language),
                  leftWidth)
        << '\n'
        << text({QT_TRANSLATE_NOOP("core", "tropa-cli COMMAND --help says more of one command.")}, language) << '\n';
}

void printCommandHelp(const cli::Command& command, Language language, QTextStream& out)
{
    out << "tropa-cli " << command.name << ' ' << command.arguments << '\n' << text(command.summary, language) << '\n';
    const bool takesProject = QByteArrayView(command.arguments).contains('P');
    const auto coder = takesProject ? cli::coderOption(command.options) : QList<QCommandLineOption>();
    for (const QCommandLineOption& option : command.options + coder + cli::commonOptions()) {
        QStringList names;
        for (const QString& name : option.names())
            names << (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
        QString left = names.join(QStringLiteral(", "));
        if (!option.valueName().isEmpty())
            left += u' ' + option.valueName();
        out << beside(left, text({option.description().toUtf8().constData()}, language), 28);
    }
    if (command.more)
        out << text(command.more(), language) << '\n';
}

// Root on a server has none, and Qt says so on every picture; what Qt would choose is chosen here.
void haveRuntimeFolder()
{
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    const QString folder =
        QDir::tempPath() + QStringLiteral("/runtime-") + qEnvironmentVariable("USER", QStringLiteral("root"));
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
}

// A QApplication is made only where something is painted; offscreen where there is no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool paints)
{
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    haveRuntimeFolder();
    return std::make_unique<QApplication>(argc, argv);
}

std::vector<cli::Command> allCommands()
{
    std::vector<cli::Command> commands;
    cli::addFileCommands(commands);
    cli::addImportCommand(commands);
    cli::addInterviewCommands(commands);
    cli::addTableCommands(commands);
    addAnalysisCommands(commands);
    cli::addFindingCommands(commands);
    cli::addPrivacyCommands(commands);
    cli::addMetricsCommand(commands);
    cli::addSegmentsCommand(commands);
    cli::addTargetsCommand(commands);
    cli::addChecklistCommand(commands);
    cli::addTopicsCommand(commands);
    cli::addTranscriptsCommand(commands);
    cli::addWallCommand(commands);
    cli::addMapCommand(commands);
    cli::addInsightsCommand(commands);
    cli::addReportCommand(commands);
    cli::addKeyCommand(commands);
    cli::addSearchCommand(commands);
    cli::addExchangeCommands(commands);
    return commands;
}

// What was typed cannot be run: said to a person and, where it was asked for, to a script.
int refuse(const Message& why, const cli::WordLine& line, QTextStream& out, QTextStream& err)
{
    err << text(why, line.language) << '\n';
    if (line.json)
        out << QJsonDocument(cli::errorJson(Error(ErrorKind::Usage, why), line.language)).toJson();
    return static_cast<int>(cli::Exit::Usage);
}

// A file to write that is one of the files to read, or a project: said before anything is opened.
std::optional<Message> refusedTarget(const cli::Command& command, const QCommandLineParser& parser,
                                     const QStringList& arguments)
{
    for (const char* name : {"o", "save-recipe"}) {
        const bool has = std::ranges::any_of(
            command.options, [&](const auto& option) { return option.names().contains(QLatin1String(name)); });
        const QString target = has ? parser.value(QLatin1String(name)) : QString();
        if (target.isEmpty())
            continue;
        for (const QString& one : arguments) {
            for (const char* end : {"", "-wal", "-shm", "-journal"}) {
                if (target == one + QLatin1String(end) || isSameFile(target, one + QLatin1String(end)))
                    return Message{
                        QT_TRANSLATE_NOOP("core", "%1 is the project itself, or a part of it; give the file to write "
                                                  "another name"),
                        {QFileInfo(target).fileName()}};
            }
        }
        // These write projects and say in their own words when one is there.
        if (qstrcmp(command.name, "backup") == 0 || arguments.value(1) == QLatin1String("hand-over") ||
            arguments.value(1) == QLatin1String("blind-copy"))
            continue;
        if (const Result<void> may = mayBeReplaced(target); !may)
            return may.error().message;
    }
    return std::nullopt;
}

int runCommand(const cli::Command& command, const cli::WordLine& line, QTextStream& out, QTextStream& err)
{
    const auto misused = [&](const Message& why) {
        const int exit = refuse(why, line, out, err);
        printCommandHelp(command, line.language, err);
        return exit;
    };
    if (line.help) {
        printCommandHelp(command, line.language, out);
        return 0;
    }
    QCommandLineParser parser;
    parser.addOptions(command.options);
    parser.addOptions(cli::coderOption(command.options));
    if (!parser.parse(QStringList{QString()} + line.arguments))
        return misused(cli::parserFault(parser, command.options, line.arguments));
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.least)
        return misused({QT_TRANSLATE_NOOP("core", "Something is missing: %1 %2"),
                        {QString::fromUtf8(command.name), QString::fromUtf8(command.arguments)}});
    if (command.most && arguments.size() > *command.most)
        return misused({QT_TRANSLATE_NOOP("core", "“%1” is one word too many"), {arguments[*command.most]}});
    if (const auto refusal = refusedTarget(command, parser, arguments))
        return misused(*refusal);
    const auto furniture = app::makeFurniture();
    cli::Call call{*furniture, parser, arguments, line.json, line.language, out, err, line.isLanguageChosen};
    const cli::Exit exit = command.run(call);
    return static_cast<int>(call.isLeftOpen && exit == cli::Exit::Done ? cli::Exit::Failed : exit);
}

int run(int argc, char** argv)
{
    const std::vector<cli::Command> commands = allCommands();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const cli::WordLine line = cli::readWords(words, languageFromCode(QLocale::system().name(), Language::English));
    const auto found = std::ranges::find_if(
        commands, [&](const auto& command) { return line.command == QLatin1String(command.name); });

    const auto application = makeApplication(argc, argv, found != commands.end() && found->paints && !line.help);
    QCoreApplication::setOrganizationName(QStringLiteral("Tropa"));
    QCoreApplication::setApplicationName(QStringLiteral("Tropa"));
    QTextStream out(stdout), err(stderr);

    if (line.fault)
        return refuse(*line.fault, line, out, err);
    if (line.version) {
        out << versionLine() << '\n';
        return 0;
    }
    if (line.command.isEmpty() || line.command == QLatin1String("help")) {
        const bool asked = line.help || !line.command.isEmpty();
        printHelp(commands, line.language, asked ? out : err);
        return asked ? 0 : static_cast<int>(cli::Exit::Usage);
    }
#ifdef TROPA_HAS_STATS
    if (line.command == QLatin1String("stats"))
        return runStats(line.help ? line.arguments + QStringList(QStringLiteral("--help")) : line.arguments, line.json,
                        line.language, out, err);
#endif
    if (found == commands.end())
        return refuse(
            {QT_TRANSLATE_NOOP("core", "There is no command %1; tropa-cli --help lists them"), {line.command}}, line,
            out, err);
    return runCommand(*found, line, out, err);
}

} // namespace

int main(int argc, char** argv)
{
    return run(argc, argv);
}
