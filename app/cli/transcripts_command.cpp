#include "app/cli/command.h"
#include "app/cli/stats/columns.h"

#include "frame/frame_store.h"
#include "interviews/document_removal.h"
#include "interviews/document_store.h"
#include "interviews/respondent_store.h"

#include <QJsonArray>

#include <algorithm>
#include <unordered_map>

namespace tropa::cli {

namespace {

using interviews::DocumentInfo;
using interviews::RespondentId;

Exit list(const Call& call, project::Project& project)
{
    storage::Connection& db = project.connection();
    std::unordered_map<RespondentId, QString> names;
    for (const interviews::Respondent& one : interviews::respondents(db))
        names[one.id] = one.name;
    QJsonArray json;
    for (const DocumentInfo& one : interviews::documents(db)) {
        const auto holdings = interviews::documentHoldings(db, one.id);
        const QString whose = names[one.respondent];
        json.append(QJsonObject{{QStringLiteral("name"), one.name},
                                {QStringLiteral("respondent"), whose.isEmpty() ? QJsonValue() : QJsonValue(whose)},
                                {QStringLiteral("turns"), holdings.turns},
                                {QStringLiteral("segments"), holdings.segments},
                                {QStringLiteral("notes"), holdings.notes}});
        call.say(QStringLiteral("%1  %2  %3  %4")
                     .arg(padded(one.name, 30), padded(whose, 16))
                     .arg(holdings.turns, 6)
                     .arg(holdings.segments, 6));
    }
    if (db.failed())
        return call.fail(db.error());
    call.print({{QStringLiteral("transcripts"), json}});
    return Exit::Done;
}

Result<DocumentInfo> named(storage::Connection& db, const QString& name)
{
    const std::vector<DocumentInfo> all = interviews::documents(db);
    const auto isCalled = [&](const DocumentInfo& one) {
        return frame::normalName(one.name) == frame::normalName(name);
    };
    const auto found = std::ranges::find_if(all, isCalled);
    if (found == all.end())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no transcript “%1”"), {name}});
    if (std::ranges::count_if(all, isCalled) > 1)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "Several transcripts are called “%1”"), {name}});
    return *found;
}

Exit run(Call& call)
{
    const auto given = [&](const char* option) { return call.options.isSet(QLatin1String(option)); };
    const auto value = [&](const char* option) { return call.options.value(QLatin1String(option)).simplified(); };
    const bool writes = given("rename") || given("respondent") || given("remove");
    if (!writes) {
        auto project = openToRead(call, call.arguments[0]);
        return project ? list(call, **project) : call.fail(project.error());
    }
    if (call.arguments.size() < 2)
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say which transcript: its name comes after P")});
    if (given("rename") && value("rename").isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "A transcript needs a name")});
    if (given("remove") && (given("rename") || given("respondent")))
        return call.misuse({QT_TRANSLATE_NOOP("core", "--remove stands alone")});
    auto project = openToWrite(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const Message label = given("remove")
                              ? Message(QT_TRANSLATE_NOOP("core", "Remove the transcript “%1”"), {call.arguments[1]})
                              : Message(QT_TRANSLATE_NOOP("core", "Transcript “%1”"), {call.arguments[1]});
    interviews::DocumentHoldings gone;
    const auto done = (*project)->edit(label, [&](project::Edit& edit) -> Result<void> {
        const auto document = named(edit.db(), call.arguments[1]);
        if (!document)
            return document.error();
        if (given("remove")) {
            gone = interviews::documentHoldings(edit.db(), document->id);
            interviews::removeDocument(edit, document->id);
            return {};
        }
        if (given("respondent")) {
            RespondentId respondent;
            if (const QString name = value("respondent"); !name.isEmpty()) {
                respondent = interviews::findRespondent(edit.db(), name);
                if (!respondent.isValid()) {
                    interviews::Respondent added;
                    added.name = name;
                    respondent = interviews::addRespondent(edit, added);
                }
            }
            interviews::setDocumentRespondent(edit, document->id, respondent);
        }
        if (given("rename"))
            interviews::renameDocument(edit, document->id, value("rename"));
        return {};
    });
    if (!done)
        return call.fail(done.error());
    if (given("remove"))
        call.tell(Message::counted(QT_TRANSLATE_N_NOOP("core", "Removed with %n coding(s); undo brings it back"),
                                   gone.segments));
    return list(call, **project);
}

} // namespace

void addTranscriptsCommand(std::vector<Command>& commands)
{
    const auto valued = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description), QLatin1String(value));
    };
    Command command{
        "transcripts",
        "P [NAME --rename NEW|--respondent R|--remove]",
        QT_TRANSLATE_NOOP("core", "lists transcripts, renames one, says whose it is, removes one with its codings"),
        {valued("rename", QT_TRANSLATE_NOOP("core", "A new name"), "NAME"),
         valued("respondent", QT_TRANSLATE_NOOP("core", "Whose it is; one that is new is added, empty: nobody's"), "R"),
         QCommandLineOption(QStringLiteral("remove"), QString::fromUtf8(QT_TRANSLATE_NOOP(
                                                          "core", "Remove it with its turns, codings and notes")))},
        1,
        run};
    command.most = 2;
    commands.push_back(std::move(command));
}

} // namespace tropa::cli
