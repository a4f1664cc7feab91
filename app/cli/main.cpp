#include "app/cli/command.h"

#include <QApplication>
#include <QFileInfo>
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

void printHelp(const std::vector<cli::Command>& commands, Language language, QTextStream& out)
{
    out << versionLine() << "\n\n"
        << text({QT_TRANSLATE_NOOP("core", "Use: tropa-cli COMMAND [ARGUMENTS] [--json] [--lang ru|en]")}, language)
        << "\n\n";
    for (const cli::Command& command : commands) {
        const QString left =
            QStringLiteral("%1 %2").arg(QLatin1String(command.name), QString::fromUtf8(command.arguments));
        out << "  " << left.leftJustified(44) << text(command.summary, language) << '\n';
    }
    out << "  " << QStringLiteral("stats NAME …").leftJustified(44)
        << text({QT_TRANSLATE_NOOP("core", "calculators on given numbers; no project needed")}, language) << "\n\n"
        << text({QT_TRANSLATE_NOOP("core", "tropa-cli COMMAND --help says more of one command.")}, language) << '\n';
}

void printCommandHelp(const cli::Command& command, Language language, QTextStream& out)
{
    out << "tropa-cli " << command.name << ' ' << command.arguments << '\n' << text(command.summary, language) << '\n';
    for (const QCommandLineOption& option : command.options) {
        QStringList names;
        for (const QString& name : option.names())
            names << (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
        QString left = names.join(QStringLiteral(", "));
        if (!option.valueName().isEmpty())
            left += u' ' + option.valueName();
        out << "  " << left.leftJustified(28) << text({option.description().toUtf8().constData()}, language) << '\n';
    }
}

// A QApplication is made only where something is painted; offscreen where there is no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool paints)
{
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

std::vector<cli::Command> allCommands()
{
    std::vector<cli::Command> commands;
    cli::addFileCommands(commands);
    cli::addImportCommand(commands);
    cli::addInterviewCommands(commands);
    cli::addMetricsCommand(commands);
    cli::addMapCommand(commands);
    cli::addExchangeCommands(commands);
    return commands;
}

int run(int argc, char** argv)
{
    const std::vector<cli::Command> commands = allCommands();
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const auto found =
        std::ranges::find_if(commands, [&](const auto& command) { return name == QLatin1String(command.name); });

    const auto application = makeApplication(argc, argv, found != commands.end() && found->paints);
    QCoreApplication::setOrganizationName(QStringLiteral("Tropa"));
    QCoreApplication::setApplicationName(QStringLiteral("Tropa"));
    QTextStream out(stdout), err(stderr);
    const QStringList words = QCoreApplication::arguments();

    Language language = languageFromCode(QLocale::system().name(), Language::English);
    if (const qsizetype at = words.indexOf(QLatin1String("--lang")); at > 0 && at + 1 < words.size())
        language = languageFromCode(words[at + 1], language);

    if (name.isEmpty() || name == QLatin1String("--help") || name == QLatin1String("-h") ||
        name == QLatin1String("help")) {
        printHelp(commands, language, out);
        return name.isEmpty() ? static_cast<int>(cli::Exit::Usage) : 0;
    }
    if (name == QLatin1String("--version")) {
        out << versionLine() << '\n';
        return 0;
    }
#ifdef TROPA_HAS_STATS
    if (name == QLatin1String("stats"))
        return runStats(words.mid(2), words.contains(QLatin1String("--json")), language, out, err);
#endif
    if (found == commands.end()) {
        err << text({QT_TRANSLATE_NOOP("core", "There is no command %1; tropa-cli --help lists them"), {name}},
                    language)
            << '\n';
        return static_cast<int>(cli::Exit::Usage);
    }

    QCommandLineParser parser;
    parser.addOptions(found->options);
    parser.addOption({QStringLiteral("json"), QStringLiteral("One JSON document on stdout")});
    parser.addOption({QStringLiteral("lang"), QStringLiteral("Language of what is printed"), QStringLiteral("ru|en")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Help")});
    const bool parsed = parser.parse(words.mid(1));
    if (parsed && parser.isSet(QStringLiteral("help"))) {
        printCommandHelp(*found, language, out);
        return 0;
    }
    if (!parsed || parser.positionalArguments().size() < found->least) {
        if (!parsed)
            err << parser.errorText() << '\n';
        printCommandHelp(*found, language, err);
        return static_cast<int>(cli::Exit::Usage);
    }
    const auto furniture = app::makeFurniture();
    cli::Call call{*furniture, parser, parser.positionalArguments(), parser.isSet(QStringLiteral("json")), language,
                   out,        err};
    return static_cast<int>(found->run(call));
}

} // namespace

int main(int argc, char** argv)
{
    return run(argc, argv);
}
