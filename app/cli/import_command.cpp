#include "app/cli/command.h"
#include "app/cli/passphrase.h"
#include "app/cli/stats/columns.h"
#include "app/cli/stats/error_json.h"

#include "app/imports.h"
#include "base/format_number.h"
#include "frame/added_name.h"
#include "metrics/dimension.h"
#include "project/key_keeping.h"
#include "surveys/question.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>
#include <unistd.h>

namespace tropa::cli {

namespace {

Exit listFields(const Call& call, const app::ImportKind& kind)
{
    QJsonArray json;
    if (kind.fields) {
        for (const formats::Field& field : kind.fields->fields()) {
            json.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(field.id)},
                                    {QStringLiteral("russian"), field.russian},
                                    {QStringLiteral("english"), field.english},
                                    {QStringLiteral("synonyms"), QJsonArray::fromStringList(field.synonyms)},
                                    {QStringLiteral("kind"), QString::fromLatin1(formats::nameOf(field.kind))},
                                    {QStringLiteral("required"), field.required},
                                    {QStringLiteral("person"), field.isPerson}});
            call.say(QStringLiteral("%1%2 %3 %4  %5")
                         .arg(padded(QString::fromLatin1(field.id), 14),
                              field.required ? QStringLiteral("*") : QStringLiteral(" "), padded(field.russian, 20),
                              padded(field.english, 16), field.synonyms.join(QStringLiteral(", "))));
        }
    }
    if (json.isEmpty())
        call.say(call.words({QT_TRANSLATE_NOOP("core", "Files of this kind have no columns")}));
    call.print({{QStringLiteral("kind"), kind.id}, {QStringLiteral("fields"), json}});
    return Exit::Done;
}

QString kindNames()
{
    QStringList known;
    for (const app::ImportKind& one : app::importKinds())
        known << one.id;
    return known.join(QStringLiteral(", "));
}

QJsonArray problemsJson(const Call& call, const std::vector<Problem>& problems)
{
    QJsonArray json;
    for (const Problem& problem : problems) {
        json.append(QJsonObject{{QStringLiteral("file"), problem.file},
                                {QStringLiteral("row"), problem.row},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("expected"), call.words(problem.expected)},
                                {QStringLiteral("found"), problem.found}});
    }
    return json;
}

// "visits.csv: windows-1251, “;”, headings in line 3", then a line a column: heading → field, raw → understood.
void sayProof(const Call& call, const QJsonObject& proof)
{
    const QString delimiter = proof[QLatin1String("delimiter")].toString();
    QStringList head{proof[QLatin1String("encoding")].toString()};
    if (!delimiter.isEmpty())
        head << (delimiter == QLatin1String("\t") ? QStringLiteral("Tab") : QStringLiteral("“%1”").arg(delimiter));
    if (const qint64 line = proof[QLatin1String("headerLine")].toInteger(); line > 0)
        head << call.words({QT_TRANSLATE_NOOP("core", "headings in line %1"), {line}});
    head.removeAll(QString());
    call.say(QStringLiteral("%1: %2").arg(proof[QLatin1String("file")].toString(), head.join(QStringLiteral(", "))));
    for (const QJsonValue& value : proof[QLatin1String("columns")].toArray()) {
        const QJsonObject column = value.toObject();
        const QString field = column[QLatin1String("field")].toString();
        const QJsonArray example = column[QLatin1String("examples")][0].toArray();
        QString line = QStringLiteral("  %1 → %2")
                           .arg(padded(column[QLatin1String("name")].toString(), 24),
                                padded((field.isEmpty() ? QStringLiteral("—") : field), 14));
        if (!field.isEmpty() && !example[1].toString().isEmpty())
            line += QStringLiteral(" %1 → %2").arg(example[0].toString(), example[1].toString());
        call.say(line);
    }
}

// How each question of a survey is understood, since that decides which numbers it enters.
void sayQuestions(const Call& call, const QJsonArray& questions)
{
    for (const QJsonValue& value : questions) {
        const QJsonObject question = value.toObject();
        const auto kind = surveys::kindFromName(question[QLatin1String("kind")].toString());
        if (!kind)
            continue;
        QStringList words{call.words(surveys::kindLabel(*kind))};
        if (surveys::isScale(*kind))
            words << formatRange(question[QLatin1String("low")].toDouble(), question[QLatin1String("high")].toDouble(),
                                 0, call.language);
        if (const QString measure = question[QLatin1String("measure")].toString(); !measure.isEmpty())
            words << call.words(surveys::measureLabel(surveys::measureFromName(measure)));
        else if (*kind == surveys::QuestionKind::Scale)
            words << call.words(
                {QT_TRANSLATE_NOOP("core", "what it measures is not said, so it enters neither CSAT nor CES")});
        call.say(QStringLiteral("  %1: %2")
                     .arg(question[QLatin1String("text")].toString(), words.join(QStringLiteral(", "))));
    }
}

// "R7.txt: R7, 42 turns", then a line a speaker: name, what they do, how often they speak.
void saySpeakers(const Call& call, const QJsonObject& proof)
{
    call.say(QStringLiteral("%1: %2, ")
                 .arg(proof[QLatin1String("file")].toString(), proof[QLatin1String("respondent")].toString()) +
             call.words(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n turn(s)"),
                                         proof[QLatin1String("turns")].toInteger())));
    for (const QJsonValue& speaker : proof[QLatin1String("speakers")].toArray()) {
        const QString role = speaker[QLatin1String("role")].toString();
        const Message word =
            speaker[QLatin1String("asking")].toInteger() > 0
                ? Message(QT_TRANSLATE_NOOP("core", "the interviewer? (asks most)"))
            : role == QLatin1String("interviewer") ? Message(QT_TRANSLATE_NOOP("core", "the interviewer"))
            : role == QLatin1String("respondent")  ? Message(QT_TRANSLATE_NOOP("core", "the respondent"))
                                                   : Message(QT_TRANSLATE_NOOP("core", "not known"));
        call.say(QStringLiteral("  %1 %2 %3")
                     .arg(padded(speaker[QLatin1String("name")].toString(), 24), padded(call.words(word), 14))
                     .arg(speaker[QLatin1String("turns")].toInteger()));
    }
}

// What is counted: rows of a table, else what stands in such a file.
Message sumOf(const QString& kind, const frame::ImportReport& report, bool dryRun)
{
    static const QStringList withCodings = {QStringLiteral("qdpx"), QStringLiteral("rqda"), QStringLiteral("qualcoder"),
                                            QStringLiteral("taguette")};
    const char* english = dryRun ? QT_TRANSLATE_NOOP("core", "Would import %1 of %2 rows; nothing was written")
                                 : QT_TRANSLATE_NOOP("core", "Imported %1 of %2 rows");
    if (withCodings.contains(kind))
        english = dryRun ? QT_TRANSLATE_NOOP("core", "Would import codings: %1 of %2; nothing was written")
                         : QT_TRANSLATE_NOOP("core", "Imported codings: %1 of %2");
    else if (kind == QLatin1String("qdc"))
        english = dryRun ? QT_TRANSLATE_NOOP("core", "Would import codes: %1 of %2; nothing was written")
                         : QT_TRANSLATE_NOOP("core", "Imported codes: %1 of %2");
    else if (kind == QLatin1String("transcripts"))
        english = dryRun ? QT_TRANSLATE_NOOP("core", "Would import transcripts: %1 of %2; nothing was written")
                         : QT_TRANSLATE_NOOP("core", "Imported transcripts: %1 of %2");
    return Message(english, {report.imported, report.rows});
}

void sayReport(const Call& call, const frame::ImportReport& report, bool dryRun)
{
    if (dryRun && !call.json) {
        const QJsonArray files = report.proof[QLatin1String("files")].toArray();
        for (const QJsonValue& file : files.isEmpty() ? QJsonArray{report.proof} : files) {
            if (file.toObject().contains(QLatin1String("columns"))) {
                sayProof(call, file.toObject());
                sayQuestions(call, file[QLatin1String("questions")].toArray());
            } else if (file.toObject().contains(QLatin1String("speakers")))
                saySpeakers(call, file.toObject());
        }
    }
    if (report.refusal)
        return; // told as a failure
    call.say(call.words(sumOf(call.arguments.value(0), report, dryRun)));
    for (const Message& note : report.notes)
        call.say(QStringLiteral("  ") + call.words(note));
    for (const auto& [kind, names] : report.added)
        call.say(QStringLiteral("  ") + call.words(frame::nameOfAdded(kind)) + QStringLiteral(" + ") +
                 names.join(QStringLiteral(", ")));
    if (!report.skippedFile.isEmpty())
        call.say(QStringLiteral("  ") +
                 call.words({QT_TRANSLATE_NOOP("core", "Rows left out are in %1"), {report.skippedFile}}));
}

Result<frame::ImportOptions> readOptions(const Call& call, storage::Connection& db)
{
    frame::ImportOptions options;
    options.files = call.arguments.mid(2);
    options.encoding = call.options.value(QStringLiteral("encoding"));
    options.skipBad = call.options.isSet(QStringLiteral("skip-bad"));
    options.again = call.options.isSet(QStringLiteral("again"));
    options.dryRun = call.options.isSet(QStringLiteral("dry-run"));
    options.plainIds = call.options.isSet(QStringLiteral("plain-ids"));
    options.language = call.language;
    if (const QString path = call.options.value(QStringLiteral("recipe")); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error(ErrorKind::BadInput,
                         {QT_TRANSLATE_NOOP("core", "The recipe %1 cannot be read"), {QFileInfo(path).fileName()}});
        options.recipe = file.readAll();
        if (const auto recipe = formats::Recipe::fromJson(options.recipe, QFileInfo(path).fileName()); !recipe)
            return recipe.error();
    }
    if (const QString wave = call.options.value(QStringLiteral("wave")); !wave.isEmpty()) {
        const auto id = metrics::dimensionValue(db, *metrics::findDimension(QStringLiteral("wave")), wave);
        if (id)
            options.wave = frame::WaveId(*id);
        else
            options.newWave = wave;
    }
    for (const QString& word : call.options.values(QStringLiteral("set"))) {
        const qsizetype at = word.indexOf(u'=');
        if (at < 1)
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--set takes NAME=VALUE, not %1"), {word}});
        QString& answer = options.choices[word.left(at)];
        answer = answer.isEmpty() ? word.mid(at + 1) : answer + u';' + word.mid(at + 1);
    }
    for (const QString& name : call.options.values(QStringLiteral("interviewer"))) {
        QString& names = options.choices[QStringLiteral("interviewer")];
        names = names.isEmpty() ? name : names + u';' + name;
    }
    return options;
}

// A key file given with --key is kept for this user; a dry run only sees whether it opens.
Result<void> takeKey(const Call& call, storage::Connection& db)
{
    const QString path = call.options.value(QStringLiteral("key"));
    if (path.isEmpty())
        return {};
    const auto passphrase = readPassphrase(call, PassphraseUse::Known);
    if (!passphrase)
        return passphrase.error();
    if (!call.options.isSet(QStringLiteral("dry-run")))
        return project::importKey(db, path, *passphrase);
    const auto key = project::readKeyFile(db, path, *passphrase);
    return key ? Result<void>() : Result<void>(key.error());
}

// The notes of an import are shown in the window too, where who asks is chosen in a field; here an option says it.
void addHintOnWhoAsks(frame::ImportReport& report)
{
    for (const QJsonValue& file : report.proof[QLatin1String("files")].toArray()) {
        const QJsonArray speakers = file[QLatin1String("speakers")].toArray();
        const auto isKnown = [](const QJsonValue& one) {
            return one[QLatin1String("role")].toString() == QLatin1String("interviewer") &&
                   one[QLatin1String("asking")].toInteger() == 0;
        };
        if (!speakers.isEmpty() && std::ranges::none_of(speakers, isKnown)) {
            report.notes.push_back({QT_TRANSLATE_NOOP("core", "--interviewer NAME says who asks")});
            return;
        }
    }
}

// Asked before anything is imported: a recipe that cannot be kept afterwards would have the import repeated.
Result<void> canSaveRecipe(const Call& call)
{
    const QString path = call.options.value(QStringLiteral("save-recipe"));
    QSaveFile probe(path);
    if (path.isEmpty() || probe.open(QIODevice::WriteOnly))
        return {};
    return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "%1 could not be written: %2."),
                                     {QFileInfo(path).fileName(), probe.errorString()}});
}

// What was understood and chosen, for next month; of the first file.
Result<void> saveRecipe(const Call& call, const frame::ImportReport& report)
{
    const QString path = call.options.value(QStringLiteral("save-recipe"));
    if (path.isEmpty())
        return {};
    const QJsonArray files = report.proof[QLatin1String("files")].toArray();
    const QJsonObject proof = files.isEmpty() ? report.proof : files.first().toObject();
    const QJsonObject json = proof[QLatin1String("recipe")].toObject();
    if (json.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "Files of this kind have no recipe to save")});
    const auto recipe = formats::Recipe::fromJson(QJsonDocument(json).toJson(), path);
    return recipe ? recipe->save(path) : Result<void>(recipe.error());
}

Exit run(Call& call)
{
    const app::ImportKind* kind = app::importKind(call.arguments[0]);
    if (!kind)
        return call.misuse(
            {QT_TRANSLATE_NOOP("core", "There is no import of %1; there are: %2"), {call.arguments[0], kindNames()}});
    if (call.options.isSet(QStringLiteral("fields")))
        return listFields(call, *kind);
    if (call.arguments.size() < 3)
        return call.misuse(
            {QT_TRANSLATE_NOOP("core", "Say the project and the files: import %1 P FILE…"), {call.arguments[0]}});

    if (Result<void> can = canSaveRecipe(call); !can)
        return call.fail(can.error());
    auto project = ProjectOrCopy::open(call, call.arguments[1], call.options.isSet(QStringLiteral("dry-run")));
    if (!project)
        return call.fail(project.error());
    const Result<frame::ImportOptions> options = readOptions(call, (**project)->connection());
    if (!options)
        return call.fail(options.error());
    if (Result<void> taken = takeKey(call, (**project)->connection()); !taken)
        return call.fail(taken.error());
    auto writer = (**project)->startJob();
    if (!writer)
        return call.fail(writer.error());

    Progress progress;
    const bool isTerminal = isatty(STDERR_FILENO) != 0;
    if (isTerminal) {
        progress.report = [&](qint64 done, qint64 total) {
            if (total > 0)
                call.err << '\r' << done * 100 / total << " %" << Qt::flush;
        };
    }
    auto report = kind->run(**writer, *options, progress);
    if (isTerminal)
        call.err << '\r' << Qt::flush;
    if (!report) {
        QJsonObject refused = errorJson(report.error(), call.language);
        refused.insert(QStringLiteral("entry"), QJsonValue());
        refused.insert(QStringLiteral("rows"), QJsonValue());
        refused.insert(QStringLiteral("imported"), 0);
        refused.insert(QStringLiteral("skipped"), 0);
        call.print(refused);
        return call.fail(report.error());
    }
    if (Result<void> saved = saveRecipe(call, *report); !saved)
        return call.fail(saved.error());
    if (options->choices.find(QStringLiteral("interviewer")) == options->choices.end())
        addHintOnWhoAsks(*report);
    QJsonObject added;
    for (const auto& [name, names] : report->added)
        added.insert(name, QJsonArray::fromStringList(names));
    QJsonArray notes;
    for (const Message& note : report->notes)
        notes.append(call.words(note));
    call.print(
        {{QStringLiteral("entry"), report->entry.isValid() ? QJsonValue(report->entry.value()) : QJsonValue()},
         {QStringLiteral("rows"), report->rows},
         {QStringLiteral("imported"), report->imported},
         {QStringLiteral("skipped"), report->skipped},
         {QStringLiteral("problemCount"), report->problemCount},
         {QStringLiteral("problems"), problemsJson(call, report->problems)},
         {QStringLiteral("added"), added},
         {QStringLiteral("notes"), notes},
         {QStringLiteral("error"), report->refusal ? QJsonValue(call.words(report->refusal->message)) : QJsonValue()},
         {QStringLiteral("proof"), options->dryRun ? QJsonValue(report->proof) : QJsonValue()}});
    sayReport(call, *report, options->dryRun);
    return report->refusal ? call.fail(*report->refusal) : Exit::Done;
}

} // namespace

void addImportCommand(std::vector<Command>& commands)
{
    const auto option = [](const char* name, const char* description, const char* value = "") {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromUtf8(description),
                                  QString::fromLatin1(value));
    };
    commands.push_back(
        {"import",
         "KIND P FILE…",
         QT_TRANSLATE_NOOP("core", "brings files in: proof first with --dry-run"),
         {option("fields", QT_TRANSLATE_NOOP("core", "List the columns this kind recognises")),
          option("dry-run", QT_TRANSLATE_NOOP("core", "Show what was understood; write nothing")),
          option("recipe", QT_TRANSLATE_NOOP("core", "Choices made before, as JSON"), "FILE"),
          option("save-recipe", QT_TRANSLATE_NOOP("core", "Write what was understood and chosen, for next time"),
                 "FILE"),
          option("encoding", QT_TRANSLATE_NOOP("core", "Encoding of the files, when detection is wrong"), "NAME"),
          option("wave", QT_TRANSLATE_NOOP("core", "The wave these answers belong to"), "NAME"),
          option("skip-bad",
                 QT_TRANSLATE_NOOP("core", "Leave out rows that cannot be read, into a file beside the original")),
          option("again", QT_TRANSLATE_NOOP("core", "Import a file that has been imported already once more")),
          option("set", QT_TRANSLATE_NOOP("core", "Answer what the proof asks: date=dmy; again for the next question"),
                 "K=V"),
          option("interviewer",
                 QT_TRANSLATE_NOOP("core", "Who asks in the transcripts, as the speaker is called there; again for "
                                           "another"),
                 "NAME"),
          option("key", QT_TRANSLATE_NOOP("core", "Key file of the project's pseudonyms"), "FILE"), passphraseOption(),
          option("plain-ids", QT_TRANSLATE_NOOP("core", "Ids are pseudonyms already; use no key"))},
         1,
         run,
         false,
         {},
         [] { return Message(QT_TRANSLATE_NOOP("core", "Kinds: %1"), {kindNames()}); }});
}

} // namespace tropa::cli
