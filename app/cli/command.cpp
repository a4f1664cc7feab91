#include "app/cli/command.h"

#include "app/cli/stats/error_json.h"
#include "app/machine.h"
#include "exchange/merge_tables.h"
#include "project/schema.h"

#include <QFileInfo>

#include <algorithm>

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
    hasPrinted = true;
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
    if (!hasPrinted)
        print(errorJson(error, language));
    err << words(error.message) << '\n';
    for (const Problem& problem : error.problems) {
        if (words(problem.expected) == words(error.message))
            continue; // said already
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
    return fail(Error(ErrorKind::Usage, message));
}

QList<QCommandLineOption> coderOption(const QList<QCommandLineOption>& own)
{
    const QString name = QStringLiteral("coder");
    if (std::ranges::any_of(own, [&](const QCommandLineOption& option) { return option.names().contains(name); }))
        return {};
    return {{name, QString::fromUtf8(QT_TRANSLATE_NOOP("core", "Act as this coder")), QStringLiteral("NAME")}};
}

namespace {

Result<std::unique_ptr<project::Project>> inLanguage(const Call& call, Result<std::unique_ptr<project::Project>> opened)
{
    if (opened && call.isLanguageChosen)
        (*opened)->setReadingLanguage(call.language);
    return opened;
}

} // namespace

Result<std::unique_ptr<project::Project>> openToRead(const Call& call, const QString& path)
{
    project::OpenOptions options;
    options.parts = call.furniture.parts;
    options.readOnly = true;
    auto opened = project::Project::open(path, options);
    if (!opened || exchange::schemaVersion((*opened)->connection()) >= project::latestSchema())
        return inLanguage(call, std::move(opened));
    // An older file lacks what the commands ask for: brought up to date first, with a backup, as the window does.
    opened = Error(ErrorKind::Failed, {});
    if (auto updated = openToWrite(call, path); !updated)
        return std::move(updated).error();
    return inLanguage(call, project::Project::open(path, options));
}

Result<std::unique_ptr<project::Project>> openToWrite(const Call& call, const QString& path)
{
    project::OpenOptions options;
    options.parts = call.furniture.parts;
    options.coder = app::coderFor(call.options.value(QStringLiteral("coder")));
    options.closeFailed = [&call, name = QFileInfo(path).fileName()](const Error&) {
        call.isLeftOpen = true;
        call.tell({QT_TRANSLATE_NOOP("core", "%1 could not be made one file again when it was closed: the disk is full "
                                             "or cannot be written. Nothing is lost: what was done is kept in %1 and "
                                             "%1-wal together, so keep both in one place. Make room and open the "
                                             "project once more."),
                   {name}});
    };
    return inLanguage(call, project::Project::open(path, options));
}

Result<std::unique_ptr<ProjectOrCopy>> ProjectOrCopy::open(const Call& call, const QString& path, bool isDryRun)
{
    auto opened = std::make_unique<ProjectOrCopy>();
    QString file = path;
    if (isDryRun) {
        auto original = openToRead(call, path);
        if (!original)
            return std::move(original).error();
        file = opened->m_folder.filePath(QFileInfo(path).fileName());
        if (Result<void> copied = (*original)->backUp(file); !copied)
            return std::move(copied).error();
    }
    auto project = openToWrite(call, file);
    if (!project)
        return std::move(project).error();
    opened->m_project = std::move(*project);
    return opened;
}

Result<qint64> readCount(const Call& call, const QString& option, qint64 standard)
{
    if (!call.options.isSet(option))
        return standard;
    bool isNumber = false;
    const qint64 count = call.options.value(option).toLongLong(&isNumber);
    if (!isNumber || count < 1 || count > 1'000'000'000)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--%1 takes a whole number from 1, not %2"),
                                        {option, call.options.value(option)}});
    return count;
}

} // namespace tropa::cli
