#pragma once

#include "base/message.h"

#include <QCommandLineOption>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace tropa::cli {

/// What a person typed, with the options that every command knows taken apart: they may stand before the command or
/// after it.
struct WordLine
{
    QString command;       ///< empty when there is none
    QStringList arguments; ///< of the command; options of every command among them
    bool json = false;
    bool help = false;
    bool version = false;
    Language language = Language::English;
    bool isLanguageChosen = false; ///< by --lang
    std::optional<Message> fault;  ///< what makes no sense before the command is even known
};

/// `words` without the program's name; `system` is the language when --lang is not given.
WordLine readWords(const QStringList& words, Language system);

/// The options every command takes.
QList<QCommandLineOption> commonOptions();

/// Why the parser refused, in words of ours; `known` are the options it was given.
Message parserFault(const QCommandLineParser& parser, const QList<QCommandLineOption>& known,
                    const QStringList& arguments);

} // namespace tropa::cli
