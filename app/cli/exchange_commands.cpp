#include "app/cli/command.h"
#include "app/cli/hand_over.h"

#include "exchange/merge.h"
#include "exchange/paper_files.h"
#include "exchange/project_package.h"
#include "exchange/quote_report.h"
#include "exchange/refi_writer.h"
#include "interviews/codebook_store.h"
#include "ui/paint/paper_file.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tropa::cli {

namespace {

QJsonArray spoken(const Call& call, const std::vector<Message>& notes)
{
    QJsonArray json;
    for (const Message& note : notes) {
        json.append(call.words(note));
        call.tell(note);
    }
    return json;
}

Exit done(const Call& call, const QString& target, QJsonObject json)
{
    json.insert(QStringLiteral("file"), target);
    call.print(json);
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Wrote %1"), {target}}));
    return Exit::Done;
}

Exit exportRefi(const Call& call, project::Project& project, const QString& target, bool codebookOnly,
                Language language)
{
    exchange::PackageOptions options;
    options.language = language;
    options.codebookOnly = codebookOnly;
    options.withoutConsentToo = call.options.isSet(QStringLiteral("with-refused"));
    const auto package = project.read([&](storage::Connection& db) { return exchange::projectPackage(db, options); });
    if (!package)
        return call.fail(package.error());
    const auto written = codebookOnly ? exchange::writeQdc(*package, target) : exchange::writeQdpx(*package, target);
    if (!written)
        return call.fail(written.error());
    return done(call, target,
                {{QStringLiteral("transcripts"), written->documents},
                 {QStringLiteral("codes"), written->codes},
                 {QStringLiteral("codings"), written->codings},
                 {QStringLiteral("losses"), spoken(call, written->losses)}});
}

Exit writePaper(const Call& call, const exchange::Paper& paper, const QString& target, const QJsonObject& json)
{
    if (const Result<void> written = ui::paint::writePaper(paper, target); !written)
        return call.fail(written.error());
    return done(call, target, json);
}

Exit exportQuotes(const Call& call, project::Project& project, const QString& target, Language language)
{
    exchange::QuoteReportOptions options;
    options.language = language;
    options.today = QDate::currentDate();
    options.coder = call.options.value(QStringLiteral("coder"));
    options.forTables = exchange::isTableFile(target);
    options.forReaders = !options.forTables;
    for (const QString& path : call.options.values(QStringLiteral("code"))) {
        const auto code = project.read([&](storage::Connection& db) { return interviews::codebook(db).byPath(path); });
        if (!code)
            return call.fail(code.error());
        if (!code->isValid())
            return call.misuse({QT_TRANSLATE_NOOP("core", "There is no code %1"), {path}});
        options.codes.push_back(*code);
    }
    const auto report = project.read([&](storage::Connection& db) { return exchange::quoteReport(db, options); });
    if (!report)
        return call.fail(report.error());
    if (report->withoutConsent > 0)
        call.tell(exchange::withheldQuotes(report->withoutConsent));
    return writePaper(
        call, report->paper, target,
        {{QStringLiteral("quotes"), report->quotes}, {QStringLiteral("withoutConsent"), report->withoutConsent}});
}

Exit exportCodebook(const Call& call, project::Project& project, const QString& target, Language language)
{
    const auto paper = project.read(
        [&](storage::Connection& db) { return exchange::codebookReport(db, language, QDate::currentDate()); });
    if (!paper)
        return call.fail(paper.error());
    return writePaper(call, *paper, target,
                      {{QStringLiteral("codes"), static_cast<qint64>(paper->sheets.front().rows.size())}});
}

// The file a second coder gets: they are named by --coder.
Exit exportBlindCopy(const Call& call, const QString& source, const QString& target)
{
    const QString coder = call.options.value(QStringLiteral("coder")).trimmed();
    if (coder.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say who will code: --coder NAME")});
    project::OpenOptions options;
    options.parts = call.furniture.parts;
    options.coder = {Guid::random(), coder, coder.left(2)};
    {
        auto project = openToRead(call, source);
        if (!project)
            return call.fail(project.error());
        options.language = (*project)->language();
    }
    const auto made = exchange::makeBlindCopy(source, target, options);
    if (!made)
        return call.fail(made.error());
    for (const Message& note : made->notes)
        call.tell(note);
    const auto count = [&](const char* table) {
        const auto found = made->added.find(QLatin1String(table));
        return found == made->added.end() ? qint64(0) : found->second;
    };
    return done(call, target,
                {{QStringLiteral("transcripts"), count("document")},
                 {QStringLiteral("codes"), count("code")},
                 {QStringLiteral("withoutConsent"), made->withheldRespondents}});
}

Exit runExport(Call& call)
{
    const QString what = call.arguments[1];
    const QString target = call.options.value(QStringLiteral("o"));
    static const QStringList kinds = {QStringLiteral("qdpx"),       QStringLiteral("qdc"),
                                      QStringLiteral("quotes"),     QStringLiteral("codebook"),
                                      QStringLiteral("blind-copy"), QStringLiteral("hand-over")};
    if (kinds.contains(call.arguments[0]))
        return call.misuse(
            {QT_TRANSLATE_NOOP("core", "The project comes first: export %1 %2 -o FILE"), {what, call.arguments[0]}});
    if (!kinds.contains(what))
        return call.misuse({QT_TRANSLATE_NOOP("core", "There is no export of %1; there are: %2"),
                            {what, kinds.join(QStringLiteral(", "))}});
    if (target.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say where to: -o FILE")});
    if (what == QLatin1String("blind-copy"))
        return exportBlindCopy(call, call.arguments[0], target);
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const Language language = call.isLanguageChosen ? call.language : (*project)->language();
    if (what == QLatin1String("quotes"))
        return exportQuotes(call, **project, target, language);
    if (what == QLatin1String("codebook"))
        return exportCodebook(call, **project, target, language);
    if (what == QLatin1String("hand-over"))
        return exportHandOver(call, **project, target, language);
    return exportRefi(call, **project, target, what == QLatin1String("qdc"), language);
}

const char* kindName(exchange::MergeConflict::Kind kind)
{
    switch (kind) {
    case exchange::MergeConflict::Kind::Differs:
        return "differs";
    case exchange::MergeConflict::Kind::TextDiffers:
        return "text-differs";
    case exchange::MergeConflict::Kind::RemovedHere:
        return "removed-here";
    case exchange::MergeConflict::Kind::RemovedThere:
        return "removed-there";
    }
    return "";
}

std::optional<exchange::MergeChoice> choiceOf(const QString& word)
{
    if (word == QLatin1String("ours"))
        return exchange::MergeChoice::Ours;
    if (word == QLatin1String("theirs"))
        return exchange::MergeChoice::Theirs;
    if (word == QLatin1String("both"))
        return exchange::MergeChoice::Both;
    return std::nullopt;
}

void sayMerge(const Call& call, const exchange::MergeReport& report)
{
    const auto list = [&](const char* english, const std::map<QString, qint64>& counts) {
        QStringList parts;
        for (const auto& [table, count] : counts)
            parts << QStringLiteral("%1 %2").arg(call.words(exchange::mergeTableName(table))).arg(count);
        if (!parts.isEmpty())
            call.say(call.words({english, {parts.join(QStringLiteral(", "))}}));
    };
    list(QT_TRANSLATE_NOOP("core", "New: %1"), report.added);
    list(QT_TRANSLATE_NOOP("core", "Changed there: %1"), report.updated);
    list(QT_TRANSLATE_NOOP("core", "Removed there: %1"), report.removed);
    if (report.isEmpty())
        call.say(call.words(
            QT_TRANSLATE_NOOP("core", "There is nothing to merge: the other file holds nothing that is not here")));
    for (const exchange::MergeConflict& conflict : report.conflicts) {
        call.say(QStringLiteral("%1  %2: %3")
                     .arg(conflict.key, call.words(exchange::mergeTableName(conflict.table)), conflict.title));
        for (const auto& field : conflict.fields)
            call.say(QStringLiteral("    %1: %2 | %3").arg(call.words(field.name), field.ours, field.theirs));
    }
    for (const Message& note : report.notes)
        call.tell(note);
}

QJsonObject mergeJson(const Call& call, const exchange::MergeReport& report)
{
    const auto counts = [](const std::map<QString, qint64>& all) {
        QJsonObject json;
        for (const auto& [table, count] : all)
            json.insert(table, count);
        return json;
    };
    QJsonArray conflicts, notes;
    for (const exchange::MergeConflict& conflict : report.conflicts) {
        QJsonArray fields;
        for (const auto& field : conflict.fields)
            fields.append(QJsonObject{{QStringLiteral("name"), call.words(field.name)},
                                      {QStringLiteral("ours"), field.ours},
                                      {QStringLiteral("theirs"), field.theirs}});
        conflicts.append(QJsonObject{{QStringLiteral("key"), conflict.key},
                                     {QStringLiteral("kind"), QLatin1String(kindName(conflict.kind))},
                                     {QStringLiteral("table"), conflict.table},
                                     {QStringLiteral("title"), conflict.title},
                                     {QStringLiteral("mayBeBoth"), conflict.mayBeBoth},
                                     {QStringLiteral("fields"), fields}});
    }
    for (const Message& note : report.notes)
        notes.append(call.words(note));
    return {{QStringLiteral("entry"), report.entry.isValid() ? QJsonValue(report.entry.value()) : QJsonValue()},
            {QStringLiteral("added"), counts(report.added)},
            {QStringLiteral("updated"), counts(report.updated)},
            {QStringLiteral("removed"), counts(report.removed)},
            {QStringLiteral("same"), report.same},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("unresolved"), static_cast<qint64>(report.unresolved.size())},
            {QStringLiteral("notes"), notes}};
}

Exit runMerge(Call& call)
{
    exchange::MergeOptions options;
    options.dryRun = call.options.isSet(QStringLiteral("dry-run"));
    options.isStrict = true;
    options.language = call.language;
    if (const QString word = call.options.value(QStringLiteral("prefer")); !word.isEmpty()) {
        options.otherwise = choiceOf(word);
        if (!options.otherwise)
            return call.misuse({QT_TRANSLATE_NOOP("core", "--prefer is ours, theirs or both")});
    }
    for (const QString& word : call.options.values(QStringLiteral("choose"))) {
        const auto choice = choiceOf(word.section(u'=', -1));
        if (!choice)
            return call.misuse({QT_TRANSLATE_NOOP("core", "--choose takes KEY=ours, theirs or both, not %1"), {word}});
        options.choices[word.section(u'=', 0, -2)] = *choice;
    }
    auto project = ProjectOrCopy::open(call, call.arguments[0], options.dryRun);
    if (!project)
        return call.fail(project.error());
    auto writer = (**project)->startJob();
    if (!writer)
        return call.fail(writer.error());
    const auto report = exchange::mergeProject(**writer, call.arguments[1], options);
    if (!report)
        return call.fail(report.error());
    sayMerge(call, *report);
    call.print(mergeJson(call, *report));
    if (options.dryRun || report->unresolved.empty())
        return Exit::Done;
    call.tell(Message::counted(
        QT_TRANSLATE_N_NOOP("core", "Nothing was written: %n conflict(s) have no choice. Say --prefer ours, theirs or "
                                    "both, or --choose KEY=… for each"),
        static_cast<qint64>(report->unresolved.size())));
    return Exit::Refused;
}

} // namespace

void addExchangeCommands(std::vector<Command>& commands)
{
    const auto option = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromUtf8(description), QString::fromUtf8(value));
    };
    commands.push_back(
        {"export",
         "P qdpx|qdc|quotes|codebook|blind-copy|hand-over -o F",
         QT_TRANSLATE_NOOP("core", "writes interviews for other programs, quotes and the codebook for readers"),
         {option("o", QT_TRANSLATE_NOOP("core", "The file to write; quotes and codebook: csv, xlsx, html, docx or pdf"),
                 "FILE"),
          option("code", QT_TRANSLATE_NOOP("core", "Only quotes of this code and what is below it; may be repeated"),
                 "PATH"),
          option("coder",
                 QT_TRANSLATE_NOOP("core", "Quotes: only what this coder has coded; blind copy: who will code"),
                 "NAME"),
          {QStringLiteral("with-refused"),
           QLatin1String(QT_TRANSLATE_NOOP(
               "core", "REFI-QDA: transcripts of respondents who refused consent or are past their date too"))}},
         2,
         runExport,
         true});
    commands.push_back(
        {"merge",
         "P OTHER",
         QT_TRANSLATE_NOOP("core", "merges another copy of a project into this one, as one entry"),
         {{QStringLiteral("dry-run"),
           QLatin1String(QT_TRANSLATE_NOOP("core", "Show what would change; write nothing"))},
          option("prefer", QT_TRANSLATE_NOOP("core", "What to take where both changed the same thing"),
                 "ours|theirs|both"),
          option("choose", QT_TRANSLATE_NOOP("core", "The choice for one conflict; may be repeated"), "KEY=CHOICE")},
         2,
         runMerge});
}

} // namespace tropa::cli
