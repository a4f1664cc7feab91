#include "app/cli/command.h"

#include "app/machine.h"

namespace tropa::cli {

Exit exitFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return Exit::Usage;
    case ErrorKind::BadInput:
        return Exit::Refused;
    case ErrorKind::Unavailable:
        return Exit::Unavailable;
    default:
        return Exit::Failed;
    }
}

void Call::print(const QJsonObject& document) const
{
    if (json)
        out << QJsonDocument(document).toJson(QJsonDocument::Indented);
}

void Call::say(const QString& line) const
{
    if (!json)
        out << line << '\n';
}

void Call::tell(const Message& message) const
{
    err << words(message) << '\n';
}

Exit Call::fail(const Error& error) const
{
    err << words(error.message) << '\n';
    for (const Problem& problem : error.problems) {
        err << "  " << problem.file;
        if (problem.row > 0)
            err << ':' << problem.row;
        if (!problem.column.isEmpty())
            err << ", " << problem.column;
        err << ": " << words(problem.expected);
        if (!problem.found.isEmpty())
            err << " — " << problem.found;
        err << '\n';
    }
    const qint64 more = error.problemCount - static_cast<qint64>(error.problems.size());
    if (more > 0)
        tell(Message::counted(QT_TRANSLATE_N_NOOP("core", "and %n more place(s)"), more));
    return exitFor(error.kind);
}

Exit Call::misuse(const Message& message) const
{
    tell(message);
    return Exit::Usage;
}

Result<std::unique_ptr<project::Project>> openToRead(const Call& call, const QString& path)
{
    project::OpenOptions options;
    options.parts = call.furniture.parts;
    options.readOnly = true;
    return project::Project::open(path, options);
}

Result<std::unique_ptr<project::Project>> openToWrite(const Call& call, const QString& path)
{
    project::OpenOptions options;
    options.parts = call.furniture.parts;
    options.coder = app::coderFor(call.options.value(QStringLiteral("coder")));
    return project::Project::open(path, options);
}

} // namespace tropa::cli
