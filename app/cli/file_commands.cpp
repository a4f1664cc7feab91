#include "app/cli/command.h"

#include "app/cli/stats/columns.h"
#include "app/clinic_project.h"
#include "app/counts_store.h"
#include "app/machine.h"
#include "app/sample.h"
#include "base/format_number.h"
#include "project/schema.h"
#include "storage/backup.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace tropa::cli {

namespace {

Exit create(Call& call)
{
    const QString path = call.arguments[0];
    const QString templateName = call.options.value(QStringLiteral("template"));
    if (!templateName.isEmpty() && templateName != QLatin1String("clinic"))
        return call.misuse({QT_TRANSLATE_NOOP("core", "There is no template %1; there is: clinic"), {templateName}});
    project::OpenOptions options;
    options.parts = call.furniture.parts;
    options.coder = app::coderFor(call.options.value(QStringLiteral("coder")));
    options.language = call.language;
    auto project = project::Project::create(path, options);
    if (!project)
        return call.fail(project.error());
    if (!templateName.isEmpty()) {
        const auto filled = (*project)->edit({QT_TRANSLATE_NOOP("core", "Clinic template")}, [&](project::Edit& edit) {
            return app::fillNewClinic(edit, call.language);
        });
        if (!filled)
            return call.fail(filled.error());
    }
    call.print({{QStringLiteral("project"), path}});
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Made %1"), {path}}));
    return Exit::Done;
}

Exit sample(Call& call)
{
    const QString path = call.arguments[0];
    const auto coder = app::coderFor(call.options.value(QStringLiteral("coder")));
    if (Result<void> done = app::makeSample(path, call.furniture, call.language, coder); !done)
        return call.fail(done.error());
    call.print({{QStringLiteral("project"), path}});
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Made %1"), {path}}));
    return Exit::Done;
}

Exit info(Call& call)
{
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const auto counts = (*project)->read([](storage::Connection& db) { return app::projectCounts(db); });
    if (!counts)
        return call.fail(counts.error());
    QJsonObject json;
    for (const app::Count& count : *counts)
        json.insert(QLatin1String(count.id), count.value);
    call.print({{QStringLiteral("name"), (*project)->setting(QStringLiteral("name"))},
                {QStringLiteral("language"), languageCode((*project)->language())},
                {QStringLiteral("schema"), project::latestSchema()},
                {QStringLiteral("counts"), json}});
    call.say((*project)->setting(QStringLiteral("name")));
    for (const app::Count& count : *counts)
        call.say(QStringLiteral("  %1 %2").arg(padded(call.words(count.name), 32),
                                               formatNumber(count.value, call.language)));
    return Exit::Done;
}

const char* subjectName(project::FileFinding::Subject subject)
{
    switch (subject) {
    case project::FileFinding::Subject::Integrity:
        return "integrity";
    case project::FileFinding::Subject::Keys:
        return "keys";
    case project::FileFinding::Subject::History:
        return "history";
    case project::FileFinding::Subject::Derived:
        return "derived";
    case project::FileFinding::Subject::Media:
        return "media";
    }
    return "";
}

Exit check(Call& call)
{
    const bool repair = call.options.isSet(QStringLiteral("repair"));
    auto project = repair ? openToWrite(call, call.arguments[0]) : openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    if (repair) {
        if (Result<void> done = (*project)->repair(); !done)
            return call.fail(done.error());
    }
    const auto findings = (*project)->check();
    if (!findings)
        return call.fail(findings.error());
    QJsonArray json;
    for (const project::FileFinding& finding : *findings) {
        json.append(QJsonObject{{QStringLiteral("subject"), QLatin1String(subjectName(finding.subject))},
                                {QStringLiteral("message"), call.words(finding.message)},
                                {QStringLiteral("repairable"), finding.isRepairable}});
        call.say(call.words(finding.message));
    }
    call.print({{QStringLiteral("findings"), json}});
    if (findings->empty())
        call.say(call.words({QT_TRANSLATE_NOOP("core", "The file is sound")}));
    return findings->empty() ? Exit::Done : Exit::Failed;
}

Exit history(Call& call)
{
    const auto limit = readCount(call, QStringLiteral("limit"), 50);
    if (!limit)
        return call.fail(limit.error());
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const auto entries = (*project)->read(
        [&](storage::Connection& db) { return project::historyEntries(db, static_cast<int>(*limit)); });
    if (!entries)
        return call.fail(entries.error());
    QJsonArray json;
    for (const project::HistoryEntry& entry : *entries) {
        QJsonObject one{{QStringLiteral("id"), entry.id.value()},
                        {QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
                        {QStringLiteral("coder"), entry.coderName},
                        {QStringLiteral("kind"), entry.kind},
                        {QStringLiteral("label"), call.words(entry.label)},
                        {QStringLiteral("undone"), entry.isUndone()},
                        {QStringLiteral("rows"), entry.rowCount}};
        if (entry.of.isValid())
            one.insert(QStringLiteral("of"), entry.of.value());
        json.append(one);
        const QString mark = entry.isUndone()                      ? QStringLiteral("↶")
                             : entry.kind == QLatin1String("undo") ? QStringLiteral("−")
                                                                   : QStringLiteral(" ");
        call.say(QStringLiteral("%1 %2 %3  %4  %5")
                     .arg(mark, paddedBefore(QString::number(entry.id.value()), 6),
                          entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                          padded(entry.coderName, 12), call.words(entry.label)));
    }
    call.print({{QStringLiteral("entries"), json}});
    return Exit::Done;
}

// How many steps undo or redo would take one after another.
qint64 stepsLeft(project::Project& project, bool back)
{
    const auto entries = project::historyEntries(project.connection(), std::numeric_limits<int>::max());
    const auto isOwn = [&](const project::HistoryEntry& entry) {
        return entry.coder == project.coder() && entry.kind == QLatin1String("edit");
    };
    const auto lastEdit = std::ranges::find_if(entries, isOwn); // newest first
    return std::ranges::count_if(entries, [&](const project::HistoryEntry& entry) {
        return isOwn(entry) && (back ? !entry.isUndone() : entry.undoneBy > lastEdit->id);
    });
}

Exit turn(Call& call, bool back)
{
    int steps = 1;
    if (call.arguments.size() > 1) {
        bool isNumber = false;
        steps = call.arguments[1].toInt(&isNumber);
        if (!isNumber || steps < 1)
            return call.misuse({QT_TRANSLATE_NOOP("core", "%1 is not a number of steps"), {call.arguments[1]}});
    }
    const auto wanted = back ? readCount(call, QStringLiteral("entry"), 0) : Result<qint64>(0);
    if (!wanted)
        return call.fail(wanted.error());
    auto project = openToWrite(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    QJsonArray done;
    const auto announce = [&](const project::Change& change) {
        const auto entry = project::historyEntry((*project)->connection(), change.entry);
        done.append(QJsonObject{{QStringLiteral("entry"), change.entry.value()},
                                {QStringLiteral("of"), entry.of.value()},
                                {QStringLiteral("label"), call.words(entry.label)}});
        call.say(call.words({back ? QT_TRANSLATE_NOOP("core", "Undone: %1") : QT_TRANSLATE_NOOP("core", "Redone: %1"),
                             {call.words(entry.label)}}));
    };
    if (*wanted > 0) {
        const auto change = (*project)->undoEntry(project::EntryId(*wanted));
        if (!change)
            return call.fail(change.error());
        announce(*change);
    } else {
        const qint64 left = steps > 1 ? stepsLeft(**project, back) : 1;
        if (left > 0 && left < steps)
            return call.fail({ErrorKind::Failed,
                              Message::counted(back ? QT_TRANSLATE_N_NOOP("core", "%n step(s) can be undone, not %1")
                                                    : QT_TRANSLATE_N_NOOP("core", "%n step(s) can be redone, not %1"),
                                               left, {QString::number(steps)})});
        for (int i = 0; i < steps; ++i) {
            const auto change = back ? (*project)->undo() : (*project)->redo();
            if (!change)
                return call.fail(change.error());
            announce(*change);
        }
    }
    call.print({{QStringLiteral("entries"), done}});
    return Exit::Done;
}

Exit backup(Call& call)
{
    const QString target = call.options.value(QStringLiteral("o"));
    if (target.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say where to: -o FILE")});
    if (QFileInfo::exists(target) && !call.options.isSet(QStringLiteral("overwrite")))
        return call.misuse({QT_TRANSLATE_NOOP("core", "%1 exists already; say --overwrite to replace it"), {target}});
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    if (QFileInfo(target) == QFileInfo(call.arguments[0]))
        return call.misuse({QT_TRANSLATE_NOOP("core", "A copy of the project cannot stand in its own place")});
    if (Result<void> done = storage::backUp((*project)->connection(), target); !done)
        return call.fail(done.error());
    call.print({{QStringLiteral("file"), target}});
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Copied to %1"), {target}}));
    return Exit::Done;
}

} // namespace

void addFileCommands(std::vector<Command>& commands)
{
    commands.push_back(
        {"new",
         "P [--template clinic]",
         QT_TRANSLATE_NOOP("core", "makes a project"),
         {{QStringLiteral("template"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Fill it from a template")),
           QStringLiteral("NAME")}},
         1,
         create,
         false,
         1});
    commands.push_back({"sample",
                        "P",
                        QT_TRANSLATE_NOOP("core", "makes the sample project from its raw files"),
                        {},
                        1,
                        sample,
                        false,
                        1});
    commands.push_back({"info", "P", QT_TRANSLATE_NOOP("core", "says what a project holds"), {}, 1, info, false, 1});
    commands.push_back({"history",
                        "P",
                        QT_TRANSLATE_NOOP("core", "lists what was done, newest first"),
                        {{QStringLiteral("limit"), QStringLiteral(QT_TRANSLATE_NOOP("core", "How many entries")),
                          QStringLiteral("N")}},
                        1,
                        history,
                        false,
                        1});
    commands.push_back({"undo",
                        "P [N] [--entry ID]",
                        QT_TRANSLATE_NOOP("core", "undoes the last steps, or one entry"),
                        {{QStringLiteral("entry"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Undo this entry")),
                          QStringLiteral("ID")}},
                        1,
                        [](Call& call) { return turn(call, true); },
                        false,
                        2});
    commands.push_back({"redo",
                        "P [N]",
                        QT_TRANSLATE_NOOP("core", "redoes what was undone"),
                        {},
                        1,
                        [](Call& call) { return turn(call, false); },
                        false,
                        2});
    commands.push_back(
        {"check",
         "P [--repair]",
         QT_TRANSLATE_NOOP("core", "looks a file over; builds again what is derived"),
         {{QStringLiteral("repair"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Build derived data again"))}},
         1,
         check,
         false,
         1});
    commands.push_back(
        {"backup",
         "P -o F",
         QT_TRANSLATE_NOOP("core", "copies a project, open or not"),
         {{QStringLiteral("o"), QStringLiteral(QT_TRANSLATE_NOOP("core", "The file to write")), QStringLiteral("FILE")},
          {QStringLiteral("overwrite"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Replace a file that is there"))}},
         1,
         backup,
         false,
         1});
}

} // namespace tropa::cli
