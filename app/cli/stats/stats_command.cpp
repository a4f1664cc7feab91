#include "app/cli/stats/stats_command.h"

#include "app/cli/stats/calculator.h"
#include "app/cli/stats/columns.h"
#include "app/cli/stats/error_json.h"

#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

namespace tropa {

namespace {

using cli::Calculator;
using cli::StatsOption;

const std::vector<Calculator>& calculators()
{
    static const std::vector<Calculator> all = [] {
        std::vector<Calculator> table;
        for (auto family :
             {cli::shareCalculators, cli::sampleCalculators, cli::agreementCalculators, cli::tableCalculators,
              cli::surveyCalculators, cli::valueCalculators, cli::clusterCalculators})
            for (Calculator& calculator : family())
                table.push_back(std::move(calculator));
        return table;
    }();
    return all;
}

std::vector<StatsOption> allOptions(const Calculator& calculator)
{
    std::vector<StatsOption> options = calculator.options;
    if (!calculator.file.isEmpty()) {
        options.push_back(
            {"na", "TEXT", {QT_TRANSLATE_NOOP("core", "cells with this text are missing, like empty ones")}});
        options.push_back(
            {"decimal",
             "point|comma",
             {QT_TRANSLATE_NOOP("core", "how fractions are written, where the column itself does not tell")}});
    }
    options.push_back({"json", "", {QT_TRANSLATE_NOOP("core", "one JSON document on stdout, numbers raw")}});
    options.push_back({"lang", "ru|en", {QT_TRANSLATE_NOOP("core", "language of what is printed")}});
    options.push_back({"help", "", {QT_TRANSLATE_NOOP("core", "this help")}});
    return options;
}

void printList(Language language, QTextStream& out)
{
    out << text({QT_TRANSLATE_NOOP("core", "Use: tropa-cli stats NAME [OPTIONS] [--json] [--lang ru|en]")}, language)
        << "\n\n";
    for (const Calculator& calculator : calculators())
        out << "  " << cli::padded(QString::fromLatin1(calculator.name), 14) << text(calculator.purpose, language)
            << '\n';
    out << '\n' << text({QT_TRANSLATE_NOOP("core", "tropa-cli stats NAME --help lists its fields.")}, language) << '\n';
}

void printHelp(const Calculator& calculator, Language language, QTextStream& out)
{
    out << "tropa-cli stats " << calculator.name << ' ' << calculator.usage << '\n'
        << text(calculator.purpose, language) << '\n';
    if (!calculator.file.isEmpty())
        out << text(calculator.file, language) << '\n';
    out << '\n';
    for (const StatsOption& option : allOptions(calculator)) {
        const QString left =
            QStringLiteral("--%1 %2").arg(QString::fromUtf8(option.name), QString::fromUtf8(option.value));
        out << "  " << cli::padded(left.trimmed(), 30) << ' ' << text(option.help, language) << '\n';
    }
}

/// Options as --name VALUE or --name=VALUE; what the table does not know is refused.
cli::StatsInput parse(const Calculator& calculator, const QStringList& arguments)
{
    cli::StatsInput input;
    const std::vector<StatsOption> known = allOptions(calculator);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (!argument.startsWith(QLatin1String("--"))) {
            if (calculator.file.isEmpty() || !input.file.isEmpty())
                input.refuse({QT_TRANSLATE_NOOP("core", "“%1” is not understood; stats %2 --help lists the fields"),
                              {argument, QString::fromLatin1(calculator.name)}});
            input.file = argument;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option = std::find_if(known.begin(), known.end(),
                                         [&](const StatsOption& o) { return name == QLatin1String(o.name); });
        if (option == known.end()) {
            input.refuse({QT_TRANSLATE_NOOP("core", "There is no option --%1; stats %2 --help lists the fields"),
                          {name, QString::fromLatin1(calculator.name)}});
            continue;
        }
        const bool isFlag = *option->value == '\0';
        if (isFlag) {
            input.options[name].append(QString());
        } else if (equals >= 0) {
            input.options[name].append(argument.mid(equals + 1));
        } else if (i + 1 < arguments.size()) {
            input.options[name].append(arguments[++i]);
        } else {
            input.refuse(
                {QT_TRANSLATE_NOOP("core", "--%1 needs a value: %2"), {name, QString::fromUtf8(option->value)}});
        }
    }
    return input;
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::BadInput:
        return 3;
    case ErrorKind::Unavailable:
        return 4;
    case ErrorKind::Failed:
    case ErrorKind::Cancelled:
        return 1;
    }
    return 1;
}

int fail(const Error& error, bool json, Language language, QTextStream& out, QTextStream& err)
{
    if (json)
        out << QJsonDocument(cli::errorJson(error, language)).toJson(QJsonDocument::Indented);
    err << text(error.message, language) << '\n';
    for (const Problem& problem : error.problems) {
        err << "  " << problem.file;
        if (problem.row > 0)
            err << ':' << problem.row;
        if (!problem.column.isEmpty())
            err << ", " << problem.column;
        err << ": " << text(problem.expected, language);
        if (!problem.found.isEmpty())
            err << " — " << problem.found;
        err << '\n';
    }
    return exitCode(error.kind);
}

} // namespace

int runStats(const QStringList& arguments, bool json, Language language, QTextStream& out, QTextStream& err)
{
    QStringList words = arguments;
    // --json and --lang may stand before the name.
    while (!words.isEmpty() && (words.first() == QLatin1String("--json") || words.first() == QLatin1String("--lang"))) {
        const bool hasValue = words.takeFirst() == QLatin1String("--lang");
        if (hasValue && !words.isEmpty())
            words.removeFirst();
    }
    if (words.isEmpty()) {
        const int exit =
            fail({ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "Name a calculator")}}, json, language, out, err);
        printList(language, err);
        return exit;
    }
    const QString name = words.takeFirst();
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        printList(language, out);
        return 0;
    }
    const auto found = std::find_if(calculators().begin(), calculators().end(),
                                    [&](const Calculator& c) { return name == QLatin1String(c.name); });
    if (found == calculators().end())
        return fail(
            {ErrorKind::Usage,
             {QT_TRANSLATE_NOOP("core", "There is no calculator %1; tropa-cli stats --help lists them"), {name}}},
            json, language, out, err);
    if (words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h"))) {
        printHelp(*found, language, out);
        return 0;
    }
    cli::StatsInput input = parse(*found, words);
    if (!found->file.isEmpty() && !found->fileOptional && input.file.isEmpty())
        input.refuse({QT_TRANSLATE_NOOP("core", "stats %1 needs a file: %2"),
                      {QString::fromLatin1(found->name), QString::fromUtf8(found->usage)}});
    if (input.error())
        return fail(*input.error(), json, language, out, err);

    cli::StatsReport report(language);
    const Result<void> done = found->run(input, report);
    if (!done)
        return fail(done.error(), json, language, out, err);
    for (const Message& note : report.notes())
        err << text(note, language) << '\n';
    if (json)
        out << QJsonDocument(report.json()).toJson(QJsonDocument::Indented);
    else
        for (const QString& line : report.lines())
            out << line << '\n';
    return 0;
}

} // namespace tropa
