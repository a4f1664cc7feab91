#include "app/cli/word_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace tropa::cli {

namespace {

std::optional<Language> languageNamed(const QString& code)
{
    if (code == QLatin1String("ru"))
        return Language::Russian;
    if (code == QLatin1String("en"))
        return Language::English;
    return std::nullopt;
}

} // namespace

WordLine readWords(const QStringList& words, Language system)
{
    WordLine line;
    line.language = system;
    const auto speak = [&line](const QString& code) {
        if (const auto language = languageNamed(code)) {
            line.language = *language;
            line.isLanguageChosen = true;
        } else if (!line.fault) {
            line.fault = Message(QT_TRANSLATE_NOOP("core", "--lang is ru or en, not %1"), {code});
        }
    };
    const QString assigned = QStringLiteral("--lang=");
    bool isPlain = false; // after "--" nothing is an option
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString& word = words[at];
        const bool isOption = !isPlain && word.size() > 1 && word.startsWith(u'-');
        if (isOption && word == QLatin1String("--lang")) {
            if (at + 1 == words.size())
                line.fault = Message(QT_TRANSLATE_NOOP("core", "%1 needs a value"), {word});
            else
                speak(words[++at]);
        } else if (isOption && word.startsWith(assigned)) {
            speak(word.sliced(assigned.size()));
        } else if (isOption && word == QLatin1String("--json")) {
            line.json = true;
        } else if (isOption && (word == QLatin1String("--help") || word == QLatin1String("-h"))) {
            line.help = true;
        } else if (isOption && line.command.isEmpty() && word == QLatin1String("--version")) {
            line.version = true;
        } else if (isOption && line.command.isEmpty()) {
            if (!line.fault)
                line.fault = Message(
                    QT_TRANSLATE_NOOP("core", "There is no option %1 before a command; tropa-cli --help says more"),
                    {word});
        } else if (line.command.isEmpty()) {
            line.command = word;
        } else {
            isPlain = isPlain || word == QLatin1String("--");
            line.arguments << word;
        }
    }
    return line;
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {QStringLiteral("json"), QStringLiteral(QT_TRANSLATE_NOOP("core", "One JSON document on stdout"))},
        {QStringLiteral("lang"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Language of what is printed")),
         QStringLiteral("ru|en")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral(QT_TRANSLATE_NOOP("core", "This help"))},
    };
}

Message parserFault(const QCommandLineParser& parser, const QList<QCommandLineOption>& known,
                    const QStringList& arguments)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString name = unknown.first();
        return {QT_TRANSLATE_NOOP("core", "There is no option %1 here"),
                {(name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name}};
    }
    const auto optionOf = [&known](QString word) {
        while (word.startsWith(u'-'))
            word.remove(0, 1);
        const QString name = word.section(u'=', 0, 0);
        return std::ranges::find_if(known, [&](const auto& option) { return option.names().contains(name); });
    };
    for (const QString& word : arguments) {
        const auto option = word.startsWith(u'-') ? optionOf(word) : known.end();
        if (option != known.end() && option->valueName().isEmpty() && word.contains(u'='))
            return {QT_TRANSLATE_NOOP("core", "%1 takes no value"), {word.section(u'=', 0, 0)}};
    }
    return {QT_TRANSLATE_NOOP("core", "%1 needs a value"), {arguments.isEmpty() ? QString() : arguments.last()}};
}

} // namespace tropa::cli
