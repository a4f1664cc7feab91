#include "app/cli/command.h"

#include "formats/csv_writer.h"
#include "frame/frame_store.h"
#include "insights/wall.h"

#include <QJsonArray>

#include <algorithm>

namespace tropa::cli {

namespace {

using insights::Wall;
using insights::WallGroup;
using insights::WallGroupId;
using insights::WallNote;
using insights::WallNoteId;

/// What a sticky says and where it is from. Words that may not be shown are left out.
struct Said
{
    QString text;
    QString citation;
};

Said saidBy(const Call& call, storage::Connection& db, const WallNote& note)
{
    if (!note.ref.isValid())
        return {note.text, {}};
    const auto found = call.furniture.sources.evidence(db, note.ref);
    if (!found)
        return {};
    if (!found->hasConsent)
        return {call.words({QT_TRANSLATE_NOOP("core", "withheld: no consent")}), found->citation};
    return {found->text.simplified(), found->citation};
}

template <class Visit>
void eachNote(const Wall& wall, Visit visit)
{
    for (const WallGroup& group : wall.groups) {
        for (const WallNote& note : group.notes)
            visit(&group, note);
    }
    for (const WallNote& note : wall.unsorted)
        visit(nullptr, note);
}

Exit list(const Call& call, project::Project& project)
{
    storage::Connection& db = project.connection();
    const Wall wall = insights::readWall(db);
    const auto put = [&](const std::vector<WallNote>& notes) {
        QJsonArray json;
        for (const WallNote& note : notes) {
            const Said said = saidBy(call, db, note);
            QJsonObject one{{QStringLiteral("id"), note.id.value()},
                            {QStringLiteral("text"), said.text},
                            {QStringLiteral("source"), said.citation}};
            if (note.ref.isValid())
                one.insert(QStringLiteral("ref"), QStringLiteral("%1 %2").arg(note.ref.kind).arg(note.ref.id));
            json.append(one);
            call.say(QStringLiteral("  #%1  %2%3")
                         .arg(note.id.value())
                         .arg(said.text, said.citation.isEmpty() ? QString() : QStringLiteral(" · ") + said.citation));
        }
        return json;
    };
    QJsonArray groups;
    for (const WallGroup& group : wall.groups) {
        call.say(group.title);
        groups.append(QJsonObject{{QStringLiteral("id"), group.id.value()},
                                  {QStringLiteral("title"), group.title},
                                  {QStringLiteral("notes"), put(group.notes)}});
    }
    if (!wall.unsorted.empty())
        call.say(call.words({QT_TRANSLATE_NOOP("core", "In no group")}));
    const QJsonArray unsorted = put(wall.unsorted);
    if (db.failed())
        return call.fail(db.error());
    call.print({{QStringLiteral("groups"), groups}, {QStringLiteral("unsorted"), unsorted}});
    return Exit::Done;
}

Exit exportWall(const Call& call, project::Project& project)
{
    const QString target = call.options.value(QStringLiteral("o"));
    if (!target.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say where to: -o FILE.csv")});
    const Language language = call.isLanguageChosen ? call.language : project.language();
    storage::Connection& db = project.connection();
    formats::CsvWriter writer(target, {language == Language::Russian ? ';' : ',', true, true});
    writer.row({text(Message(QT_TRANSLATE_NOOP("core", "Group")), language),
                text(Message(QT_TRANSLATE_NOOP("core", "Words")), language),
                text(Message(QT_TRANSLATE_NOOP("core", "Source")), language)});
    eachNote(insights::readWall(db), [&](const WallGroup* group, const WallNote& note) {
        const Said said = saidBy(call, db, note);
        writer.row({group ? group->title : QString(), said.text, said.citation});
    });
    if (db.failed())
        return call.fail(db.error());
    if (const auto done = writer.finish(); !done)
        return call.fail(done.error());
    call.print({{QStringLiteral("file"), target}});
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Wrote %1"), {target}}));
    return Exit::Done;
}

/// The group of --group; none without it, a Usage error where there is none of the name.
Result<WallGroupId> groupOf(const Call& call, const Wall& wall)
{
    const QString name = call.options.value(QStringLiteral("group"));
    if (name.isEmpty())
        return WallGroupId();
    const auto found = std::ranges::find(wall.groups, frame::normalName(name),
                                         [](const WallGroup& one) { return frame::normalName(one.title); });
    if (found == wall.groups.end())
        return Error(ErrorKind::Usage,
                     {QT_TRANSLATE_NOOP("core", "The wall has no group “%1”; wall P shows them"), {name}});
    return found->id;
}

Exit changeWall(const Call& call, project::Project& project, const QString& what)
{
    storage::Connection& db = project.connection();
    const Wall wall = insights::readWall(db);
    const auto group = groupOf(call, wall);
    if (!group)
        return call.fail(group.error());
    const QString words = call.arguments.value(2).trimmed();
    const QString ref = call.options.value(QStringLiteral("ref"));
    Message label;
    project::Writer::Body deed;
    if (what == QLatin1String("group")) {
        if (words.isEmpty() || call.arguments.size() > 3)
            return call.misuse({QT_TRANSLATE_NOOP("core", "Say the name of the group: wall P group NAME")});
        label = {QT_TRANSLATE_NOOP("core", "New group on the wall")};
        deed = [words](project::Edit& edit) -> Result<void> {
            insights::addGroup(edit, words);
            return {};
        };
    } else if (what == QLatin1String("add")) {
        WallNote note{{}, *group, {}, words};
        if (words.isEmpty() == ref.isEmpty() || call.arguments.size() > 3)
            return call.misuse({QT_TRANSLATE_NOOP(
                "core", "Say a thought or a quote: wall P add \"…\", or wall P add --ref \"segment 12\"")});
        if (!ref.isEmpty()) {
            note.ref = {ref.section(u' ', 0, 0), ref.section(u' ', 1).toLongLong()};
            if (!note.ref.isValid() || !call.furniture.sources.evidence(db, note.ref))
                return call.misuse(
                    {QT_TRANSLATE_NOOP("core", "There is no evidence “%1”; say it like \"segment 12\""), {ref}});
        }
        label = ref.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "A thought onto the wall"))
                              : Message::counted(QT_TRANSLATE_N_NOOP("core", "%n quote(s) onto the wall"), 1);
        deed = [note](project::Edit& edit) -> Result<void> {
            const WallNoteId id = insights::addNote(edit, note);
            if (note.ref.isValid() && note.group.isValid()) // what hung elsewhere goes to the group too
                insights::moveNotes(edit, {id}, note.group);
            return {};
        };
    } else {
        std::vector<WallNoteId> ids;
        for (const QString& word : call.arguments.mid(2)) {
            const WallNoteId id((word.startsWith(u'#') ? word.mid(1) : word).toLongLong());
            bool isThere = false;
            eachNote(wall, [&](const WallGroup*, const WallNote& note) { isThere = isThere || note.id == id; });
            if (!isThere)
                return call.misuse(
                    {QT_TRANSLATE_NOOP("core", "The wall has no sticky note %1; wall P shows them"), {word}});
            ids.push_back(id);
        }
        if (ids.empty())
            return call.misuse({QT_TRANSLATE_NOOP("core", "Say which sticky notes: their numbers from wall P")});
        label =
            Message::counted(QT_TRANSLATE_N_NOOP("core", "Move %n sticky note(s)"), static_cast<qint64>(ids.size()));
        deed = [ids, to = *group](project::Edit& edit) -> Result<void> {
            insights::moveNotes(edit, ids, to);
            return {};
        };
    }
    const auto done = project.edit(label, deed);
    return done ? list(call, project) : call.fail(done.error());
}

Exit run(Call& call)
{
    const QString what = call.arguments.value(1);
    const bool reads = what.isEmpty() || what == QLatin1String("export");
    if (!reads && what != QLatin1String("add") && what != QLatin1String("group") && what != QLatin1String("move"))
        return call.misuse({QT_TRANSLATE_NOOP("core", "After P comes add, group, move or export, not “%1”"), {what}});
    auto project = reads ? openToRead(call, call.arguments[0]) : openToWrite(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    if (what.isEmpty())
        return list(call, **project);
    return reads ? exportWall(call, **project) : changeWall(call, **project, what);
}

} // namespace

void addWallCommand(std::vector<Command>& commands)
{
    const auto valued = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description), QLatin1String(value));
    };
    commands.push_back(
        {"wall",
         "P [add \"…\"|group NAME|move N…|export]",
         QT_TRANSLATE_NOOP("core", "the affinity wall: its groups and sticky notes, quotes and thoughts onto it"),
         {valued("group", QT_TRANSLATE_NOOP("core", "add, move: into this group; without it into none"), "NAME"),
          valued("ref", QT_TRANSLATE_NOOP("core", "add: a quote, like \"segment 12\" or \"review 5\""), "KIND ID"),
          valued("o", QT_TRANSLATE_NOOP("core", "export: the file to write, csv"), "FILE")},
         1,
         run});
}

} // namespace tropa::cli
