#include "app/cli/command.h"

#include "app/cli/stats/columns.h"
#include "app/machine.h"
#include "base/format_number.h"
#include "exchange/paper_files.h"
#include "exchange/quote_report.h"
#include "interviews/autocoding.h"
#include "interviews/code_query.h"
#include "interviews/codebook_store.h"
#include "interviews/coder_store.h"
#include "interviews/document_store.h"
#include "interviews/text_search.h"
#include "interviews/word_counts.h"
#include "ui/paint/paper_file.h"

#include <QJsonArray>

#include <tuple>
#include <unordered_map>

namespace tropa::cli {

namespace {

using interviews::DocumentId;

std::unordered_map<DocumentId, QString> documentNames(storage::Connection& db)
{
    std::unordered_map<DocumentId, QString> names;
    for (const interviews::DocumentInfo& document : interviews::documents(db))
        names[document.id] = document.name;
    return names;
}

Result<std::vector<interviews::CodeId>> codesOf(const Call& call, const char* name, const interviews::Codebook& book)
{
    std::vector<interviews::CodeId> codes;
    for (const QString& path : call.options.values(QLatin1String(name))) {
        codes.push_back(book.byPath(path));
        if (!codes.back().isValid())
            return Error(
                ErrorKind::Usage,
                {QT_TRANSLATE_NOOP("core", "There is no code “%1”, or several have this name: give its path"), {path}});
    }
    return codes;
}

// What both search and autocode take.
Result<interviews::TextSearch> readSearch(const Call& call, storage::Connection& db)
{
    interviews::TextSearch search;
    search.text = call.arguments.mid(1).join(u' ');
    if (call.options.isSet(QStringLiteral("exact")))
        search.mode = interviews::SearchMode::Exact;
    if (call.options.isSet(QStringLiteral("regex")))
        search.mode = interviews::SearchMode::Pattern;
    search.matchCase = call.options.isSet(QStringLiteral("match-case"));
    search.wholeWords = call.options.isSet(QStringLiteral("whole-words"));
    search.withInterviewer = call.options.isSet(QStringLiteral("interviewer"));
    auto speaker = readSpeaker(call, db);
    if (!speaker)
        return speaker.error();
    search.speaker = std::move(*speaker);
    const auto scope = readVoices(call, db);
    if (!scope)
        return scope.error();
    search.scope = *scope;
    const interviews::Codebook book = interviews::codebook(db);
    auto inside = codesOf(call, "inside", book), outside = codesOf(call, "outside", book);
    if (!inside)
        return inside.error();
    if (!outside)
        return outside.error();
    search.inside = std::move(*inside);
    search.outside = std::move(*outside);
    return search;
}

QList<QCommandLineOption> searchOptions()
{
    const auto flag = [](const char* name, const char* description) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description));
    };
    const auto valued = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description), QLatin1String(value));
    };
    QList<QCommandLineOption> options = {
        flag("exact", QT_TRANSLATE_NOOP("core", "The letters as they stand")),
        flag("regex", QT_TRANSLATE_NOOP("core", "A regular expression")),
        flag("match-case", QT_TRANSLATE_NOOP("core", "Capital and small letters differ")),
        flag("whole-words", QT_TRANSLATE_NOOP("core", "No parts of words")),
        flag("interviewer", QT_TRANSLATE_NOOP("core", "What the interviewer says too")),
        valued("inside", QT_TRANSLATE_NOOP("core", "Only on words with this code; may be repeated"), "CODE"),
        valued("outside", QT_TRANSLATE_NOOP("core", "Not on words with this code; may be repeated"), "CODE"),
        whereOption()};
    return options << voiceOptions();
}

Exit find(Call& call)
{
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    auto wanted = readSearch(call, (*project)->connection());
    if (!wanted)
        return call.fail(wanted.error());
    wanted->limit =
        call.options.isSet(QStringLiteral("limit")) ? call.options.value(QStringLiteral("limit")).toInt() : 50;
    const auto dictionary = interviews::LemmaDictionary::system();
    const auto read = (*project)->read([&](storage::Connection& db) {
        return std::pair(interviews::findText(db, dictionary, *wanted), documentNames(db));
    });
    if (!read)
        return call.fail(read.error());
    const auto& [found, names] = *read;
    if (!found)
        return call.fail(found.error());
    QJsonArray json;
    for (const interviews::TextHit& hit : found->hits) {
        const auto name = names.find(hit.document);
        const QString document = name == names.end() ? QString() : name->second;
        json.append(QJsonObject{{QStringLiteral("document"), document},
                                {QStringLiteral("turn"), hit.turn.value()},
                                {QStringLiteral("snippet"), hit.context},
                                {QStringLiteral("spans"), QJsonArray{QJsonArray{hit.span.begin, hit.span.end}}}});
        call.say(QStringLiteral("%1  %2").arg(padded(document, 10), hit.context));
    }
    if (!found->note.isEmpty())
        call.tell(found->note);
    call.print({{QStringLiteral("count"), found->count},
                {QStringLiteral("turns"), found->turns},
                {QStringLiteral("documents"), found->documents},
                {QStringLiteral("hits"), json}});
    call.say(call.words(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n place(s) found, in turns: %1, interviews: %2"),
                                         found->count, {found->turns, found->documents})));
    return Exit::Done;
}

// A dry run asks for whoever would code; somebody new has coded nothing yet.
project::CoderId whoCodes(const Call& call, project::Project& project, bool isDry)
{
    const auto name = app::coderFor(call.options.value(QStringLiteral("coder"))).name;
    return isDry ? interviews::coderByName(project.connection(), name) : project.coder();
}

// Codes what the plan chose, or says what would be coded.
Exit codeAsPlanned(Call& call, project::Project& project, const interviews::AutocodePlan& plan, bool isDry,
                   qint64 places)
{
    const auto names = documentNames(project.connection());
    const QString path = call.options.value(QStringLiteral("code"));
    QJsonArray json;
    for (const auto& item : plan.items) {
        const auto name = names.find(item.document);
        const QString document = name == names.end() ? QString() : name->second;
        json.append(QJsonObject{{QStringLiteral("document"), document},
                                {QStringLiteral("span"), QJsonArray{item.span.begin, item.span.end}},
                                {QStringLiteral("text"), item.text},
                                {QStringLiteral("coded"), item.isCoded}});
        call.say(QStringLiteral("%1 %2  %3")
                     .arg(QChar(item.isCoded ? u'=' : u'+'))
                     .arg(padded(document, 10), item.text.simplified()));
    }
    qint64 entry = 0;
    if (!isDry && plan.chosen() > 0) {
        const auto done = project.edit(
            Message::counted(QT_TRANSLATE_N_NOOP("core", "Autocoding: %1, %n segment(s)"), plan.chosen(), {path}),
            [&](project::Edit& edit) -> Result<void> {
                interviews::applyAutocoding(edit, plan, path);
                return {};
            });
        if (!done)
            return call.fail(done.error());
        entry = done->value();
    }
    call.print({{QStringLiteral("segments"), plan.chosen()},
                {QStringLiteral("places"), places},
                {QStringLiteral("entry"), entry > 0 ? QJsonValue(entry) : QJsonValue()},
                {QStringLiteral("items"), json}});
    if (plan.chosen() == 0) {
        call.say(call.words(
            plan.items.empty()
                ? QT_TRANSLATE_NOOP("core", "Nothing was found; nothing is coded")
                : QT_TRANSLATE_NOOP("core", "All that was found has the code already; nothing new is coded")));
        return Exit::Done;
    }
    call.say(call.words(
        Message::counted(isDry ? QT_TRANSLATE_N_NOOP("core", "%n segment(s) would be coded")
                               : QT_TRANSLATE_N_NOOP("core", "%n segment(s) coded; one undo takes them back"),
                         plan.chosen())));
    return Exit::Done;
}

Exit autocode(Call& call)
{
    const QString path = call.options.value(QStringLiteral("code"));
    if (path.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Name the code: --code PATH")});
    const QString unitName = call.options.value(QStringLiteral("unit"));
    const std::map<QString, interviews::AutocodeUnit> units = {
        {QString(), interviews::AutocodeUnit::Sentence},
        {QStringLiteral("words"), interviews::AutocodeUnit::Words},
        {QStringLiteral("sentence"), interviews::AutocodeUnit::Sentence},
        {QStringLiteral("turn"), interviews::AutocodeUnit::Turn}};
    const auto unit = units.find(unitName);
    if (unit == units.end())
        return call.misuse({QT_TRANSLATE_NOOP("core", "--unit is words, sentence or turn, not %1"), {unitName}});
    const bool isDry = call.options.isSet(QStringLiteral("dry-run"));
    auto project = isDry ? openToRead(call, call.arguments[0]) : openToWrite(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    storage::Connection& db = (*project)->connection();
    const auto wanted = readSearch(call, db);
    if (!wanted)
        return call.fail(wanted.error());
    const auto dictionary = interviews::LemmaDictionary::system();
    const auto found = interviews::findText(db, dictionary, *wanted);
    if (!found)
        return call.fail(found.error());
    if (!found->note.isEmpty())
        call.tell(found->note);
    const interviews::CodeId code = interviews::codebook(db).byPath(path);
    const project::CoderId coder = whoCodes(call, **project, isDry);
    interviews::AutocodePlan plan =
        interviews::planAutocoding(db, found->hits, unit->second, coder.isValid() ? code : interviews::CodeId(), coder);
    plan.code = code;
    return codeAsPlanned(call, **project, plan, isDry, found->count);
}

Exit writeStretches(const Call& call, project::Project& project, const QString& question,
                    const std::vector<interviews::QueryHit>& hits)
{
    storage::Connection& db = project.connection();
    const QString target = call.options.value(QStringLiteral("o"));
    exchange::QuoteReportOptions options;
    options.language = call.isLanguageChosen ? call.language : project.language();
    options.forTables = exchange::isTableFile(target);
    options.forReaders = !options.forTables;
    const exchange::QuoteReport report = exchange::stretchReport(db, question, hits, options);
    if (db.failed())
        return call.fail(db.error());
    if (const auto written = ui::paint::writePaper(report.paper, target); !written)
        return call.fail(written.error());
    if (report.withoutConsent > 0)
        call.tell(exchange::withheldQuotes(report.withoutConsent));
    call.print({{QStringLiteral("file"), target},
                {QStringLiteral("quotes"), report.quotes},
                {QStringLiteral("withoutConsent"), report.withoutConsent}});
    call.say(call.words({QT_TRANSLATE_NOOP("core", "Wrote %1"), {target}}));
    return Exit::Done;
}

Exit codeStretches(Call& call, project::Project& project, const std::vector<interviews::QueryHit>& hits, bool isDry)
{
    storage::Connection& db = project.connection();
    std::vector<interviews::Stretch> stretches;
    for (const interviews::QueryHit& hit : hits)
        stretches.push_back({hit.document, hit.span});
    const interviews::CodeId code = interviews::codebook(db).byPath(call.options.value(QStringLiteral("code")));
    const project::CoderId coder = whoCodes(call, project, isDry);
    auto plan = interviews::planCoding(db, stretches, coder.isValid() ? code : interviews::CodeId(), coder);
    plan.code = code;
    return codeAsPlanned(call, project, plan, isDry, static_cast<qint64>(hits.size()));
}

Exit query(Call& call)
{
    const QString saveAs = call.options.value(QStringLiteral("save"));
    const bool codes = call.options.isSet(QStringLiteral("code"));
    const bool isDry = call.options.isSet(QStringLiteral("dry-run"));
    const bool reads = saveAs.isEmpty() && (!codes || isDry);
    auto project = reads ? openToRead(call, call.arguments[0]) : openToWrite(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    storage::Connection& db = (*project)->connection();
    const auto scope = readVoices(call, db);
    if (!scope)
        return call.fail(scope.error());
    QString words = call.arguments.mid(1).join(u' ');
    const QString name = call.options.value(QStringLiteral("name"));
    if (words.isEmpty() && name.isEmpty()) {
        QJsonArray json;
        for (const auto& saved : interviews::savedQueries(db)) {
            json.append(QJsonObject{{QStringLiteral("name"), saved.name}, {QStringLiteral("query"), saved.text}});
            call.say(QStringLiteral("%1  %2").arg(padded(saved.name, 24), saved.text));
        }
        call.print({{QStringLiteral("queries"), json}});
        return Exit::Done;
    }
    if (!name.isEmpty()) {
        const auto all = interviews::savedQueries(db);
        const auto saved = std::ranges::find(all, name, &interviews::SavedQuery::name);
        if (saved == all.end())
            return call.misuse({QT_TRANSLATE_NOOP("core", "There is no query named %1"), {name}});
        words = saved->text;
    }
    const auto dictionary = interviews::LemmaDictionary::system();
    const auto asked = interviews::CodeQuery::read(words, interviews::codebook(db));
    if (!asked)
        return call.fail(asked.error());
    const auto hits = interviews::runQuery(db, dictionary, *asked, *scope);
    if (!hits)
        return call.fail(hits.error());
    if (!saveAs.isEmpty()) {
        const auto saved = (*project)->edit({QT_TRANSLATE_NOOP("core", "Query %1 saved"), {saveAs}},
                                            [&](project::Edit& edit) -> Result<void> {
                                                interviews::saveQuery(edit, saveAs, words);
                                                return {};
                                            });
        if (!saved)
            return call.fail(saved.error());
    }
    if (codes)
        return codeStretches(call, **project, *hits, isDry);
    if (call.options.isSet(QStringLiteral("o")))
        return writeStretches(call, **project, name.isEmpty() ? words : name, *hits);
    const auto names = documentNames(db);
    std::unordered_map<DocumentId, std::optional<interviews::Document>> opened;
    QJsonArray json;
    for (const interviews::QueryHit& hit : *hits) {
        const auto [at, isNew] = opened.try_emplace(hit.document);
        if (isNew)
            at->second = interviews::document(db, hit.document);
        if (!at->second)
            continue;
        const QString text = sliced(at->second->text, hit.span);
        const auto turn = at->second->turnAt(hit.span.begin);
        const auto known = names.find(hit.document);
        const QString document = known == names.end() ? QString() : known->second;
        QJsonArray segments;
        for (const auto id : hit.segments)
            segments.append(id.value());
        json.append(QJsonObject{{QStringLiteral("document"), document},
                                {QStringLiteral("turn"), turn ? QJsonValue(qint64(*turn) + 1) : QJsonValue()},
                                {QStringLiteral("span"), QJsonArray{hit.span.begin, hit.span.end}},
                                {QStringLiteral("text"), text},
                                {QStringLiteral("segments"), segments}});
        const QString place = turn ? QStringLiteral("%1:%2").arg(document).arg(*turn + 1) : document;
        call.say(QStringLiteral("%1  %2").arg(padded(place, 10), text.simplified()));
    }
    call.print({{QStringLiteral("query"), asked->text()},
                {QStringLiteral("count"), static_cast<qint64>(hits->size())},
                {QStringLiteral("hits"), json}});
    call.say(call.words(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "%n stretch(es) found"), static_cast<qint64>(hits->size()))));
    return Exit::Done;
}

using GroupPair = std::pair<int, int>; // against -1: all others

// What --group and --against name; without --group each group in turn.
Result<std::vector<GroupPair>> comparedGroups(const Call& call, storage::Connection& db, const metrics::Scope& scope,
                                              const interviews::WordCountOptions& options)
{
    if (options.by.isEmpty())
        return std::vector<GroupPair>{{0, -1}};
    const auto split = interviews::wordGroups(db, scope, options.by, options.patients);
    if (!split)
        return split.error();
    const auto groupOf = [&](const char* name) -> std::optional<int> {
        const QString word = call.options.value(QLatin1String(name));
        for (std::size_t g = 0; g < split->groups.size() && !word.isEmpty(); ++g) {
            if (split->groups[g].key == QString(word).replace(u'-', u'_') || split->groups[g].key == word ||
                split->groups[g].name.compare(word, Qt::CaseInsensitive) == 0)
                return static_cast<int>(g);
        }
        return std::nullopt;
    };
    const auto group = groupOf("group"), against = groupOf("against");
    if ((!group && call.options.isSet(QStringLiteral("group"))) ||
        (!against && call.options.isSet(QStringLiteral("against"))))
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "“%1” has no such group"), {split->name}});
    std::vector<GroupPair> pairs;
    const int count = std::max(1, static_cast<int>(split->groups.size())); // of none, counting says what is wrong
    for (int one = 0; one < count; ++one) {
        if (group ? one == *group : !against || one != *against)
            pairs.emplace_back(one, against.value_or(-1));
    }
    return pairs;
}

QJsonObject totalsJson(const interviews::WordCounts& counted)
{
    QJsonObject json{{QStringLiteral("total"), counted.total},
                     {QStringLiteral("different"), counted.different},
                     {QStringLiteral("respondents"), counted.respondents}};
    if (!counted.split)
        return json;
    QJsonArray groups; // in the order of every byGroup
    for (std::size_t g = 0; g < counted.split->groups.size(); ++g)
        groups.append(QJsonObject{{QStringLiteral("key"), counted.split->groups[g].key},
                                  {QStringLiteral("name"), counted.split->groups[g].name},
                                  {QStringLiteral("words"), counted.wordsOfGroup[g]}});
    json.insert(QStringLiteral("groups"), groups);
    json.insert(QStringLiteral("correction"), QStringLiteral("benjamini-hochberg"));
    return json;
}

void sayGroups(const Call& call, const interviews::WordCounts& counted, const interviews::WordCountOptions& options)
{
    const auto& groups = counted.split->groups;
    const QString name = groups[static_cast<std::size_t>(options.groupA)].name;
    call.say(call.words(options.groupB < 0 ? Message(QT_TRANSLATE_NOOP("core", "“%1” against the others"), {name})
                                           : Message(QT_TRANSLATE_NOOP("core", "“%1” against “%2”"),
                                                     {name, groups[static_cast<std::size_t>(options.groupB)].name})));
    call.say(call.words({QT_TRANSLATE_NOOP(
        "core", "Times, respondents, the word; G² (minus: rarer here), log₂ of how many times as often; p with the "
                "correction of Benjamini and Hochberg over all these words")}));
}

void printWords(const Call& call, const interviews::WordCounts& counted, const interviews::WordCountOptions& options,
                std::size_t most, QJsonArray& json)
{
    if (counted.split)
        sayGroups(call, counted, options);
    for (std::size_t i = 0; i < std::min(most, counted.words.size()); ++i) {
        const interviews::WordCount& word = counted.words[i];
        QJsonObject one{{QStringLiteral("words"), word.words},
                        {QStringLiteral("lemma"), word.lemma},
                        {QStringLiteral("times"), word.times},
                        {QStringLiteral("respondents"), word.respondents}};
        QString line = QStringLiteral("%1 %2  %3")
                           .arg(paddedBefore(formatNumber(word.times, call.language), 7),
                                paddedBefore(formatNumber(word.respondents, call.language), 5), padded(word.words, 28));
        if (word.key) {
            const auto& groups = counted.split->groups;
            QJsonArray times;
            for (const qint64 inGroup : word.byGroup)
                times.append(inGroup);
            one.insert(QStringLiteral("group"), groups[static_cast<std::size_t>(options.groupA)].key);
            one.insert(QStringLiteral("against"),
                       options.groupB < 0 ? QJsonValue() : groups[static_cast<std::size_t>(options.groupB)].key);
            one.insert(QStringLiteral("byGroup"), times);
            one.insert(QStringLiteral("logLikelihood"), word.key->logLikelihood);
            one.insert(QStringLiteral("logRatio"), word.key->logRatio);
            one.insert(QStringLiteral("p"), word.key->p);
            one.insert(QStringLiteral("corrected"), word.corrected);
            line += QStringLiteral("  G² %1  %2  p %3")
                        .arg(paddedBefore(formatSigned(word.key->logLikelihood, 1, call.language), 7),
                             paddedBefore(formatSigned(word.key->logRatio, 1, call.language), 5),
                             formatNumber(word.corrected, 3, call.language));
        }
        json.append(one);
        call.say(line);
    }
}

Exit words(Call& call)
{
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    storage::Connection& db = (*project)->connection();
    const auto scope = readVoices(call, db);
    if (!scope)
        return call.fail(scope.error());
    interviews::WordCountOptions options;
    options.speaker = call.options.value(QStringLiteral("speaker"));
    const auto number = [&](const char* name, int standard) {
        const QString word = call.options.value(QLatin1String(name));
        return word.isEmpty() ? standard : word.toInt();
    };
    options.length = number("length", 1);
    options.least = number("least", 2);
    options.byLemma = !call.options.isSet(QStringLiteral("forms"));
    options.withoutCommon = !call.options.isSet(QStringLiteral("all-words"));
    options.by = call.options.value(QStringLiteral("by"));
    options.patients = {&call.furniture.sources};
    if (options.length < 1 || options.length > 5)
        return call.misuse({QT_TRANSLATE_NOOP("core", "--length is 1 to 5 words")});
    const auto most = readCount(call, QStringLiteral("top"), 50);
    if (!most)
        return call.fail(most.error());
    const auto pairs = comparedGroups(call, db, *scope, options);
    if (!pairs)
        return call.fail(pairs.error());
    const auto dictionary = interviews::LemmaDictionary::system();
    QJsonObject document;
    QJsonArray json;
    for (std::size_t i = 0; i < pairs->size(); ++i) {
        std::tie(options.groupA, options.groupB) = (*pairs)[i];
        const auto counted = interviews::countWords(db, dictionary, *scope, options);
        if (!counted)
            return call.fail(counted.error());
        if (i == 0) {
            if (!counted->note.isEmpty())
                call.tell(counted->note);
            document = totalsJson(*counted);
        } else {
            call.say(QString());
        }
        printWords(call, *counted, options, static_cast<std::size_t>(*most), json);
    }
    document.insert(QStringLiteral("words"), json);
    call.print(document);
    return Exit::Done;
}

} // namespace

void addFindingCommands(std::vector<Command>& commands)
{
    const auto valued = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description), QLatin1String(value));
    };
    const auto flag = [](const char* name, const char* description) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description));
    };
    auto searching = searchOptions();
    searching << valued("limit", QT_TRANSLATE_NOOP("core", "How many places"), "N");
    commands.push_back(
        {"find", "P QUERY",
         QT_TRANSLATE_NOOP("core", "finds in interviews: words in any form, \"phrases\", prefixes*, -without, a ~3 b"),
         searching, 2, find});
    auto coding = searchOptions();
    coding << valued("code", QT_TRANSLATE_NOOP("core", "The code's path; a new name makes a code"), "PATH")
           << valued("unit", QT_TRANSLATE_NOOP("core", "What is coded around a hit"), "words|sentence|turn")
           << valued("coder", QT_TRANSLATE_NOOP("core", "Who codes"), "NAME")
           << flag("dry-run", QT_TRANSLATE_NOOP("core", "Only show what would be coded"));
    commands.push_back({"autocode", "P QUERY --code PATH",
                        QT_TRANSLATE_NOOP("core", "codes what a search finds, as one entry to undo"), coding, 2,
                        autocode});
    commands.push_back(
        {"query",
         "P [QUERY]",
         QT_TRANSLATE_NOOP("core", "asks of codings: and, or, not, inside, overlapping, followed by, near, where"),
         {valued("name", QT_TRANSLATE_NOOP("core", "A saved query"), "NAME"),
          valued("save", QT_TRANSLATE_NOOP("core", "Keep it under this name"), "NAME"),
          valued("code", QT_TRANSLATE_NOOP("core", "Code what is found; a new name makes a code"), "PATH"),
          flag("dry-run", QT_TRANSLATE_NOOP("core", "Only show what would be coded")),
          valued("o", QT_TRANSLATE_NOOP("core", "Write what is found to csv, xlsx, html, docx or pdf"), "FILE"),
          valued("coder", QT_TRANSLATE_NOOP("core", "Who saves or codes"), "NAME"), whereOption()},
         1,
         query,
         true});
    commands.back().options << voiceOptions().mid(1); // a query says of its own whose words it means
    commands.push_back(
        {"words",
         "P [--by WHAT]",
         QT_TRANSLATE_NOOP("core", "counts words and runs of words, and what tells groups apart"),
         {valued("length", QT_TRANSLATE_NOOP("core", "Words in a row, 1 to 5"), "N"),
          valued("least", QT_TRANSLATE_NOOP("core", "Times, at least (2)"), "N"),
          valued("top", QT_TRANSLATE_NOOP("core", "How many to show (50)"), "N"),
          flag("forms", QT_TRANSLATE_NOOP("core", "Count forms of a word apart")),
          flag("all-words", QT_TRANSLATE_NOOP("core", "Common words too")),
          valued("by", QT_TRANSLATE_NOOP("core", "Compare groups of respondents, speakers, or segment (of patients)"),
                 "WHAT"),
          valued("group", QT_TRANSLATE_NOOP("core", "The group whose words are looked for; else each in turn"), "KEY"),
          valued("against", QT_TRANSLATE_NOOP("core", "The group it is set against; else all others"), "KEY"),
          whereOption()},
         1,
         words});
    commands.back().options << voiceOptions();
}

} // namespace tropa::cli
