#include "app/cli/command.h"

#include "base/format_number.h"
#include "interviews/analysis_store.h"
#include "interviews/codebook_store.h"
#include "interviews/coder_store.h"
#include "interviews/coding_store.h"
#include "interviews/starter_codebook.h"
#include "interviews/team_agreement_store.h"

#include <QJsonArray>

namespace tropa::cli {

namespace {

Exit addStarter(Call& call, const QString& id)
{
    auto project = openToWrite(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    qint64 added = 0;
    const auto done = (*project)->edit({QT_TRANSLATE_NOOP("core", "Starter codebook “%1”"), {id}},
                                       [&](project::Edit& edit) -> Result<void> {
                                           auto result = interviews::addStarterCodebook(edit, id, call.language);
                                           if (!result)
                                               return result.error();
                                           added = *result;
                                           return {};
                                       });
    if (!done)
        return call.fail(done.error());
    call.print({{QStringLiteral("added"), added}});
    call.say(call.words(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n code(s) added"), added)));
    return Exit::Done;
}

Exit codes(Call& call)
{
    if (call.options.isSet(QStringLiteral("add-starter")))
        return addStarter(call, call.options.value(QStringLiteral("add-starter")));
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const auto listed = (*project)->read(
        [](storage::Connection& db) { return std::pair(interviews::codebook(db), interviews::segmentCounts(db)); });
    if (!listed)
        return call.fail(listed.error());
    const auto& [book, counts] = *listed;
    QJsonArray json;
    for (const interviews::Code& code : book.codes()) {
        const auto found = counts.find(code.id);
        const qint64 count = found == counts.end() ? 0 : found->second;
        json.append(QJsonObject{{QStringLiteral("id"), code.id.value()},
                                {QStringLiteral("guid"), code.guid.toString()},
                                {QStringLiteral("path"), book.path(code.id)},
                                {QStringLiteral("kind"), interviews::codeKindId(code.kind)},
                                {QStringLiteral("definition"), code.definition},
                                {QStringLiteral("segments"), count}});
        call.say(
            QStringLiteral("%1  %2").arg(formatNumber(count, call.language).rightJustified(6), book.path(code.id)));
    }
    call.print({{QStringLiteral("codes"), json}});
    return Exit::Done;
}

Exit cooccurrence(Call& call)
{
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const auto counted = (*project)->read(
        [](storage::Connection& db) { return std::pair(interviews::codebook(db), interviews::coOccurrenceOf(db)); });
    if (!counted)
        return call.fail(counted.error());
    const auto& [book, matrix] = *counted;
    struct Pair
    {
        int a, b;
        qint64 count;
    };
    std::vector<Pair> pairs;
    for (int a = 0; a < matrix.counts.codes(); ++a) {
        for (int b = a + 1; b < matrix.counts.codes(); ++b) {
            if (const qint64 count = matrix.counts.pairs(a, b); count > 0)
                pairs.push_back({a, b, count});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::count);
    QJsonArray json;
    for (const Pair& pair : pairs) {
        const QString first = book.path(matrix.codes[static_cast<std::size_t>(pair.a)]);
        const QString second = book.path(matrix.codes[static_cast<std::size_t>(pair.b)]);
        json.append(QJsonObject{{QStringLiteral("a"), first},
                                {QStringLiteral("b"), second},
                                {QStringLiteral("pairs"), pair.count},
                                {QStringLiteral("documents"), matrix.counts.documents(pair.a, pair.b)}});
        call.say(QStringLiteral("%1  %2 × %3")
                     .arg(formatNumber(pair.count, call.language).rightJustified(6), first, second));
    }
    call.print({{QStringLiteral("pairs"), json}});
    return Exit::Done;
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject agreementJson(const interviews::TeamCode& code, const QString& path)
{
    QJsonValue interval;
    if (code.alphaInterval)
        interval = QJsonObject{{QStringLiteral("lower"), code.alphaInterval->lower},
                               {QStringLiteral("upper"), code.alphaInterval->upper},
                               {QStringLiteral("level"), code.alphaInterval->level},
                               {QStringLiteral("method"), code.alphaInterval->method}};
    return {{QStringLiteral("code"), path},
            {QStringLiteral("units"), code.units},
            {QStringLiteral("percent"), code.percent ? QJsonValue(*code.percent * 100) : QJsonValue()},
            {QStringLiteral("cohenKappa"), orNull(code.cohen)},
            {QStringLiteral("fleissKappa"), orNull(code.fleiss)},
            {QStringLiteral("krippendorffAlpha"), orNull(code.alpha)},
            {QStringLiteral("interval"), interval},
            {QStringLiteral("unitizingAlpha"), orNull(code.alphaUnitizing)}};
}

Exit agreement(Call& call)
{
    const QStringList names = call.options.value(QStringLiteral("coders")).split(u',', Qt::SkipEmptyParts);
    if (names.size() < 2)
        return call.misuse({QT_TRANSLATE_NOOP("core", "Name two coders or more: --coders A,B")});
    interviews::TeamRequest request;
    request.withInterviewer = call.options.isSet(QStringLiteral("interviewer"));
    if (call.options.isSet(QStringLiteral("unit"))) {
        const auto unit = interviews::agreementUnitFromId(call.options.value(QStringLiteral("unit")));
        if (!unit)
            return call.misuse({QT_TRANSLATE_NOOP("core", "--unit is one of characters, turns, sentences, documents")});
        request.unit = *unit;
    }
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    storage::Connection& db = (*project)->connection();
    for (const QString& name : names) {
        request.coders.push_back(interviews::coderByName(db, name.trimmed()));
        if (!request.coders.back().isValid())
            return call.misuse({QT_TRANSLATE_NOOP("core", "There is no coder %1"), {name.trimmed()}});
    }
    const auto counted = (*project)->read([&](storage::Connection& connection) {
        return std::pair(interviews::codebook(connection), interviews::agreementOfTeam(connection, request));
    });
    if (!counted)
        return call.fail(counted.error());
    const auto& [book, agreed] = *counted;
    const auto shown = [&](const std::optional<double>& value) {
        return (value ? formatNumber(*value, 3, call.language) : QStringLiteral("—")).rightJustified(8);
    };
    const auto line = [&](const interviews::TeamCode& code, const QString& path) {
        call.say(QStringLiteral("%1 %2 %3 %4 %5  %6")
                     .arg(code.percent ? formatNumber(*code.percent * 100, 1, call.language).rightJustified(7)
                                       : QStringLiteral("      —"),
                          shown(code.cohen), shown(code.fleiss), shown(code.alpha), shown(code.alphaUnitizing), path));
    };
    call.say(call.words(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "On %n transcript(s) that two coders or more have coded"),
                         static_cast<qint64>(agreed.documents.size()))));
    call.say(call.words({QT_TRANSLATE_NOOP("core", "percent    Cohen   Fleiss    alpha unitizing  code")}));
    QJsonArray json;
    for (const interviews::TeamCode& code : agreed.result.codes) {
        const QString path = book.path(agreed.codes[static_cast<std::size_t>(code.code)]);
        json.append(agreementJson(code, path));
        line(code, path);
    }
    line(agreed.result.all, call.words({QT_TRANSLATE_NOOP("core", "all codes together")}));
    call.print({{QStringLiteral("coders"), QJsonArray::fromStringList(names)},
                {QStringLiteral("documents"), static_cast<qint64>(agreed.documents.size())},
                {QStringLiteral("disagreements"), static_cast<qint64>(agreed.result.disagreements.size())},
                {QStringLiteral("all"), agreementJson(agreed.result.all, QString())},
                {QStringLiteral("codes"), json}});
    return Exit::Done;
}

} // namespace

void addInterviewCommands(std::vector<Command>& commands)
{
    commands.push_back(
        {"codes",
         "P",
         QT_TRANSLATE_NOOP("core", "lists the codebook with counts"),
         {{QStringLiteral("add-starter"),
           QStringLiteral(QT_TRANSLATE_NOOP("core", "Add a starter codebook: decision-factors or touchpoints")),
           QStringLiteral("NAME")}},
         1,
         codes,
         false,
         1});
    commands.push_back({"cooccurrence",
                        "P",
                        QT_TRANSLATE_NOOP("core", "counts codes that stand on the same words"),
                        {},
                        1,
                        cooccurrence,
                        false,
                        1});
    commands.push_back({"agreement",
                        "P --coders A,B",
                        QT_TRANSLATE_NOOP("core", "compares coders, code by code"),
                        {{QStringLiteral("coders"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Two coders or more")),
                          QStringLiteral("A,B")},
                         {QStringLiteral("unit"),
                          QStringLiteral(QT_TRANSLATE_NOOP(
                              "core", "What they are compared on: characters, turns, sentences, documents")),
                          QStringLiteral("UNIT")},
                         {QStringLiteral("interviewer"),
                          QStringLiteral(QT_TRANSLATE_NOOP("core", "Count what the interviewer says too"))}},
                        1,
                        agreement,
                        false,
                        1});
}

} // namespace tropa::cli
