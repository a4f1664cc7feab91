#pragma once

#include "app/catalogue.h"
#include "base/error.h"
#include "project/project.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <functional>
#include <optional>
#include <vector>

namespace tropa::cli {

/// Exit codes, as DESIGN 8 has them.
enum class Exit { Done = 0, Failed = 1, Usage = 2, Refused = 3, Unavailable = 4, Found = 5 };
Exit exitFor(ErrorKind kind);

/// What a command works with: its arguments, where to speak and what the rooms brought.
struct Call
{
    const app::Furniture& furniture;
    const QCommandLineParser& options;
    QStringList arguments; ///< positional, without the command's own name
    bool json = false;
    Language language = Language::Russian;
    QTextStream& out;
    QTextStream& err;
    bool isLanguageChosen = false; ///< by --lang; files are otherwise written in the project's language

    mutable bool isLeftOpen = false; ///< a project could not be closed into one file, and that has been said
    mutable bool hasPrinted = false; ///< a document stands on stdout: there is to be one

    /// With --json one document on stdout; otherwise nothing.
    void print(const QJsonObject& document) const;
    /// A sentence on stdout, left out with --json.
    void say(const QString& line) const;
    /// A sentence on stderr, in either mode.
    void tell(const Message& message) const;
    QString words(const Message& message) const { return text(message, language); }
    /// Tells an error with its places and gives the exit code; with --json it is the document, unless there is one.
    Exit fail(const Error& error) const;
    Exit misuse(const Message& message) const;
};

/// One command: said once, in a table. Help, parsing and refusal of what is unknown come from here.
struct Command
{
    const char* name;
    const char* arguments; ///< "P [N]"
    Message summary;
    QList<QCommandLineOption> options;
    int least = 0; ///< positional arguments needed
    std::function<Exit(Call&)> run;
    bool paints = false;                ///< needs a QApplication
    std::optional<int> most = {};       ///< positional arguments taken; none: any number
    std::function<Message()> more = {}; ///< the last line of its help
};

/// Opens a project for a command. Reading works beside another program; writing needs the lock (exit 4).
Result<std::unique_ptr<project::Project>> openToRead(const Call& call, const QString& path);
Result<std::unique_ptr<project::Project>> openToWrite(const Call& call, const QString& path);

/// A project that is written, or for a dry run a copy of it that goes with this object: the file is only read, so that
/// it may be read-only or open in the window.
class ProjectOrCopy
{
public:
    static Result<std::unique_ptr<ProjectOrCopy>> open(const Call& call, const QString& path, bool isDryRun);
    project::Project& operator*() { return *m_project; }
    project::Project* operator->() { return m_project.get(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<project::Project> m_project;
};

/// `--coder NAME`, unless the command says it in its own words.
QList<QCommandLineOption> coderOption(const QList<QCommandLineOption>& own);
/// Conditions of `--where NAME=VALUE`; period as from= and to=.
QCommandLineOption whereOption();
Result<metrics::Scope> readScope(const Call& call, storage::Connection& db);
/// What is wrong with a period that begins after its end.
std::optional<Error> wrongPeriod(const metrics::Scope& scope);
/// Whose words: `--speaker NAME`, `--only NAME=VALUE` for what respondents can be told apart by; `--codes-of GROUP`.
QList<QCommandLineOption> voiceOptions();
/// The scope of --where, --only and --codes-of.
Result<metrics::Scope> readVoices(const Call& call, storage::Connection& db);
/// The speaker of --speaker, refused when nobody is called so.
Result<QString> readSpeaker(const Call& call, storage::Connection& db);
/// A whole number an option gives, from 1; `standard` when it is not set, a Usage error when it is no such number.
Result<qint64> readCount(const Call& call, const QString& option, qint64 standard);

/// The families, each in a file of its own.
void addAnalysisCommands(std::vector<Command>& commands);
void addFindingCommands(std::vector<Command>& commands);
void addPrivacyCommands(std::vector<Command>& commands);
void addChecklistCommand(std::vector<Command>& commands);
void addExchangeCommands(std::vector<Command>& commands);
void addFileCommands(std::vector<Command>& commands);
void addImportCommand(std::vector<Command>& commands);
void addInsightsCommand(std::vector<Command>& commands);
void addInterviewCommands(std::vector<Command>& commands);
void addKeyCommand(std::vector<Command>& commands);
void addMapCommand(std::vector<Command>& commands);
void addMetricsCommand(std::vector<Command>& commands);
void addReportCommand(std::vector<Command>& commands);
void addSearchCommand(std::vector<Command>& commands);
void addSegmentsCommand(std::vector<Command>& commands);
void addTableCommands(std::vector<Command>& commands);
void addTargetsCommand(std::vector<Command>& commands);
void addTopicsCommand(std::vector<Command>& commands);
void addTranscriptsCommand(std::vector<Command>& commands);
void addWallCommand(std::vector<Command>& commands);

} // namespace tropa::cli
