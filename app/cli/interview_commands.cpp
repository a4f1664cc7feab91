#include "app/cli/command.h"

#include "app/cli/stats/columns.h"
#include "base/format_number.h"
#include "frame/frame_store.h"
#include "interviews/code_sets.h"
#include "interviews/codebook_store.h"
#include "interviews/coder_store.h"
#include "interviews/coding_store.h"
#include "interviews/document_store.h"
#include "interviews/guide.h"
#include "interviews/map_quotes.h"
#include "interviews/rating_agreement.h"
#include "interviews/recruiting.h"
#include "interviews/respondent_store.h"
#include "interviews/starter_codebook.h"
#include "interviews/team_agreement_store.h"
#include "interviews/turn_index.h"
#include "maps/board_store.h"
#include "maps/lay_evidence.h"

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

// Makes a group of codes, or puts codes into one.
Exit groupCodes(Call& call, const QString& name)
{
    auto project = openToWrite(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const interviews::Codebook book = interviews::codebook((*project)->connection());
    std::vector<interviews::CodeId> members;
    for (const QString& path : call.options.values(QStringLiteral("put"))) {
        members.push_back(book.byPath(path));
        if (!members.back().isValid())
            return call.misuse(
                {QT_TRANSLATE_NOOP("core", "There is no code “%1”, or several have this name: give its path"), {path}});
    }
    const auto known = interviews::codeSetNamed((*project)->connection(), name);
    const auto done = (*project)->edit({known ? QT_TRANSLATE_NOOP("core", "Into the group of codes “%1”")
                                              : QT_TRANSLATE_NOOP("core", "New group of codes “%1”"),
                                        {name}},
                                       [&](project::Edit& edit) -> Result<void> {
                                           interviews::CodeSet set;
                                           set.name = name;
                                           set.codes = members;
                                           if (known)
                                               interviews::addToCodeSet(edit, known->id, members);
                                           else
                                               interviews::addCodeSet(edit, set);
                                           return {};
                                       });
    if (!done)
        return call.fail(done.error());
    call.print({{QStringLiteral("group"), name}, {QStringLiteral("put"), static_cast<qint64>(members.size())}});
    call.say(call.words(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n code(s) put into the group “%1”"),
                                         static_cast<qint64>(members.size()), {name})));
    return Exit::Done;
}

Exit codes(Call& call)
{
    if (call.options.isSet(QStringLiteral("put")))
        return call.options.isSet(QStringLiteral("group"))
                   ? groupCodes(call, call.options.value(QStringLiteral("group")))
                   : call.misuse({QT_TRANSLATE_NOOP("core", "Name the group: --group NAME")});
    if (call.options.isSet(QStringLiteral("add-starter")))
        return addStarter(call, call.options.value(QStringLiteral("add-starter")));
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const auto listed = (*project)->read([](storage::Connection& db) {
        return std::tuple(interviews::codebook(db), interviews::segmentCounts(db), interviews::codeSets(db));
    });
    if (!listed)
        return call.fail(listed.error());
    const auto& [book, counts, sets] = *listed;
    const interviews::CodeSet* only = nullptr;
    if (const QString name = call.options.value(QStringLiteral("group")); !name.isEmpty()) {
        const auto found = std::ranges::find_if(
            sets, [&](const auto& set) { return frame::normalName(set.name) == frame::normalName(name); });
        if (found == sets.end())
            return call.misuse({QT_TRANSLATE_NOOP("core", "There is no group of codes “%1”"), {name}});
        only = &*found;
    }
    QJsonArray json;
    for (const interviews::Code& code : book.codes()) {
        if (only && !std::ranges::any_of(only->codes, [&](auto one) { return book.isWithin(code.id, one); }))
            continue;
        QJsonArray groups;
        for (const interviews::CodeSet& set : sets) {
            if (set.has(code.id))
                groups.append(set.name);
        }
        const auto found = counts.find(code.id);
        const qint64 count = found == counts.end() ? 0 : found->second;
        json.append(QJsonObject{{QStringLiteral("id"), code.id.value()},
                                {QStringLiteral("guid"), code.guid.toString()},
                                {QStringLiteral("path"), book.path(code.id)},
                                {QStringLiteral("kind"), interviews::codeKindId(code.kind)},
                                {QStringLiteral("definition"), code.definition},
                                {QStringLiteral("groups"), groups},
                                {QStringLiteral("segments"), count}});
        call.say(QStringLiteral("%1  %2").arg(paddedBefore(formatNumber(count, call.language), 6), book.path(code.id)));
    }
    call.print({{QStringLiteral("codes"), json}});
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
            {QStringLiteral("unitsOfAll"), code.fullUnits},
            {QStringLiteral("percent"), code.percent ? QJsonValue(*code.percent * 100) : QJsonValue()},
            {QStringLiteral("cohenKappa"), orNull(code.cohen)},
            {QStringLiteral("fleissKappa"), orNull(code.fleiss)},
            {QStringLiteral("krippendorffAlpha"), orNull(code.alpha)},
            {QStringLiteral("interval"), interval},
            {QStringLiteral("unitizingAlpha"), orNull(code.alphaUnitizing)}};
}

QJsonObject ratingJson(const interviews::RatingAgreement& one)
{
    const bool isValence = one.what == interviews::RatingAgreement::What::Valence;
    const auto value = [](const std::optional<statistics::Alpha>& alpha) {
        return alpha ? QJsonValue(alpha->value) : QJsonValue();
    };
    QJsonObject json{{QStringLiteral("of"), isValence ? QStringLiteral("valence") : QStringLiteral("weight")},
                     {QStringLiteral("passages"), one.passages},
                     {isValence ? QStringLiteral("interval") : QStringLiteral("ratio"), value(one.first)},
                     {isValence ? QStringLiteral("ordinal") : QStringLiteral("interval"), value(one.second)}};
    if (one.first && one.first->interval) {
        json[QStringLiteral("lower")] = one.first->interval->lower;
        json[QStringLiteral("upper")] = one.first->interval->upper;
    }
    return json;
}

Exit agreement(Call& call)
{
    QStringList names = call.options.value(QStringLiteral("coders")).split(u',', Qt::SkipEmptyParts);
    const bool isChosen = call.options.isSet(QStringLiteral("coders"));
    if (isChosen && names.size() < 2)
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
    const project::CoderId consensus = interviews::consensusCoder(db);
    if (!isChosen) {
        const auto known = interviews::coderNames(db);
        for (const project::CoderId id : interviews::activeCoders(db)) {
            if (id == consensus)
                continue;
            request.coders.push_back(id);
            names << known.at(id);
        }
        if (names.size() < 2)
            return call.misuse({QT_TRANSLATE_NOOP("core", "Fewer than two coders have coded something")});
    }
    for (const QString& name : isChosen ? names : QStringList()) {
        const project::CoderId id = interviews::coderByName(db, name.trimmed());
        if (!id.isValid())
            return call.misuse({QT_TRANSLATE_NOOP("core", "There is no coder %1"), {name.trimmed()}});
        if (std::ranges::find(request.coders, id) != request.coders.end())
            return call.misuse({QT_TRANSLATE_NOOP("core", "The coder %1 is named twice"), {name.trimmed()}});
        if (id == consensus)
            call.tell({QT_TRANSLATE_NOOP("core", "%1 was made from the codings of the others and agrees with them for "
                                                 "that reason"),
                       {name.trimmed()}});
        request.coders.push_back(id);
    }
    const auto counted = (*project)->read([&](storage::Connection& connection) {
        return std::tuple(interviews::codebook(connection), interviews::agreementOfTeam(connection, request),
                          interviews::ratingAgreement(connection, request));
    });
    if (!counted)
        return call.fail(counted.error());
    const auto& book = std::get<0>(*counted);
    const auto& agreed = std::get<1>(*counted);
    const auto shown = [&](const std::optional<double>& value) {
        return paddedBefore((value ? formatNumber(*value, 3, call.language) : QStringLiteral("—")), 8);
    };
    const auto line = [&](const interviews::TeamCode& code, const QString& path) {
        const auto units = [&](double n) {
            return paddedBefore(formatNumber(static_cast<qint64>(n), call.language), 9);
        };
        call.say(QStringLiteral("%1 %2 %3 %4 %5 %6 %7  %8")
                     .arg(units(code.units), units(code.fullUnits),
                          code.percent ? paddedBefore(formatNumber(*code.percent * 100, 1, call.language), 7)
                                       : QStringLiteral("      —"),
                          shown(code.cohen), shown(code.fleiss), shown(code.alpha), shown(code.alphaUnitizing), path));
    };
    call.say(call.words(
        Message::counted(QT_TRANSLATE_N_NOOP("core", "On %n transcript(s) that two coders or more have coded"),
                         static_cast<qint64>(agreed.documents.size()))));
    call.say(call.words(
        {QT_TRANSLATE_NOOP("core", "    units    of all percent    Cohen   Fleiss    alpha unitizing  code")}));
    QJsonArray json;
    for (const interviews::TeamCode& code : agreed.result.codes) {
        const QString path = book.path(agreed.codes[static_cast<std::size_t>(code.code)]);
        json.append(agreementJson(code, path));
        line(code, path);
    }
    line(agreed.result.all, call.words({QT_TRANSLATE_NOOP("core", "all codes together")}));
    if (request.coders.size() > 2)
        call.say(call.words({QT_TRANSLATE_NOOP("core", "Fleiss and unitizing rest on the units that all coders have "
                                                       "judged (of all), the rest on those of two coders or more")}));
    QJsonArray ratings;
    for (const interviews::RatingAgreement& one : std::get<2>(*counted)) {
        call.say(call.words(interviews::ratingWords(one)));
        ratings.append(ratingJson(one));
    }
    call.print({{QStringLiteral("coders"), QJsonArray::fromStringList(names)},
                {QStringLiteral("ratings"), ratings},
                {QStringLiteral("documents"), static_cast<qint64>(agreed.documents.size())},
                {QStringLiteral("disagreements"), static_cast<qint64>(agreed.result.disagreements.size())},
                {QStringLiteral("all"), agreementJson(agreed.result.all, QString())},
                {QStringLiteral("codes"), json}});
    return Exit::Done;
}

Exit recruiting(Call& call)
{
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const auto read = (*project)->read([](storage::Connection& db) {
        return std::pair(interviews::recruitingPlan(db), frame::frameNames(db, QStringLiteral("clinic")));
    });
    if (!read)
        return call.fail(read.error());
    const auto& [plan, clinics] = *read;
    QJsonArray json;
    for (const interviews::QuotaState& one : plan.quotas) {
        const auto clinic = clinics.find(one.quota.clinic.value());
        const QString place = clinic == clinics.end() ? QString() : clinic->second;
        const QString group = call.words(interviews::groupName(one.quota.group));
        json.append(QJsonObject{{QStringLiteral("group"), group},
                                {QStringLiteral("clinic"), place.isEmpty() ? QJsonValue() : QJsonValue(place)},
                                {QStringLiteral("wanted"), one.quota.wanted},
                                {QStringLiteral("done"), one.done},
                                {QStringLiteral("arranged"), one.arranged},
                                {QStringLiteral("missing"), one.missing()}});
        call.say(QStringLiteral("%1 / %2  %3 %4")
                     .arg(paddedBefore(formatNumber(one.done, call.language), 4),
                          formatNumber(one.quota.wanted, call.language), group, place));
    }
    call.print({{QStringLiteral("quotas"), json},
                {QStringLiteral("respondents"), static_cast<qint64>(plan.recruits.size())},
                {QStringLiteral("wanted"), plan.wanted},
                {QStringLiteral("done"), plan.done},
                {QStringLiteral("arranged"), plan.arranged},
                {QStringLiteral("missing"), plan.missing()}});
    call.say(call.words({QT_TRANSLATE_NOOP("core", "%1 of %2 interviews; still missing: %3"),
                         {formatNumber(plan.done, call.language), formatNumber(plan.wanted, call.language),
                          formatNumber(plan.missing(), call.language)}}));
    return Exit::Done;
}

Exit guide(Call& call)
{
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const auto read = (*project)->read([](storage::Connection& db) {
        std::vector<std::pair<interviews::Guide, interviews::GuideCoverage>> all;
        for (interviews::Guide& one : interviews::guides(db)) {
            interviews::GuideCoverage coverage = interviews::coverageOf(db, one);
            all.emplace_back(std::move(one), std::move(coverage));
        }
        return all;
    });
    if (!read)
        return call.fail(read.error());
    QJsonArray json;
    for (const auto& [one, coverage] : *read) {
        call.say(one.name);
        QJsonArray questions;
        const auto asked = one.questions();
        for (std::size_t i = 0; i < asked.size(); ++i) {
            const qint64 spoken = coverage.interviewsOf(i);
            questions.append(QJsonObject{{QStringLiteral("question"), asked[i]->text},
                                         {QStringLiteral("probes"), QJsonArray::fromStringList(asked[i]->probes)},
                                         {QStringLiteral("interviews"), spoken}});
            call.say(QStringLiteral("%1  %2").arg(paddedBefore(formatNumber(spoken, call.language), 6),
                                                  asked[i]->text.simplified()));
        }
        json.append(QJsonObject{{QStringLiteral("guide"), one.name},
                                {QStringLiteral("interviews"), static_cast<qint64>(coverage.documents.size())},
                                {QStringLiteral("questions"), questions}});
    }
    call.print({{QStringLiteral("guides"), json}});
    return Exit::Done;
}

Exit layOnMap(Call& call)
{
    auto project = openToWrite(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    storage::Connection& db = (*project)->connection();
    const maps::MapId map = maps::findMap(db, call.options.value(QStringLiteral("map")));
    if (!map.isValid()) {
        QStringList titles;
        for (const maps::MapSummary& one : maps::maps(db))
            titles << QStringLiteral("“%1”").arg(one.title);
        return call.misuse({QT_TRANSLATE_NOOP("core", "Name the map: --map TITLE. There are: %1"),
                            {titles.isEmpty() ? QStringLiteral("—") : titles.join(QStringLiteral(", "))}});
    }
    metrics::Scope scope;
    for (const QString& name : call.options.value(QStringLiteral("respondents")).split(u',', Qt::SkipEmptyParts)) {
        const interviews::RespondentId id = interviews::findRespondent(db, name.trimmed());
        if (!id.isValid())
            return call.misuse({QT_TRANSLATE_NOOP("core", "There is no respondent %1"), {name.trimmed()}});
        scope.where[QLatin1String(metrics::dimension::respondent)].push_back(id.value());
    }
    maps::LaidEvidence laid;
    const auto done = (*project)->edit(
        {QT_TRANSLATE_NOOP("core", "Lay interviews on a map")}, [&](project::Edit& edit) -> Result<void> {
            std::vector<maps::EvidenceToLay> pieces;
            for (const interviews::MapQuote& one : interviews::quotesForMap(edit.db(), scope)) {
                const auto lane = maps::fromId(maps::laneKinds(), interviews::codeKindId(one.kind) + u's');
                pieces.push_back({{QStringLiteral("segment"), one.segment.value()},
                                  lane.value_or(maps::LaneKind::Quotes),
                                  lane == maps::LaneKind::Quotes ? QString() : one.code,
                                  one.touchpoint,
                                  one.stage});
            }
            laid = maps::layEvidence(edit, map, pieces, QStringLiteral("interviews.valence"), call.language);
            return {};
        });
    if (!done)
        return call.fail(done.error());
    call.print({{QStringLiteral("evidence"), laid.evidence},
                {QStringLiteral("cards"), laid.cards},
                {QStringLiteral("withoutStep"), laid.placeless}});
    call.say(call.words(Message::counted(QT_TRANSLATE_N_NOOP("core", "%n quote(s) laid on the map"), laid.evidence)));
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
           QStringLiteral("NAME")},
          {QStringLiteral("group"), QStringLiteral(QT_TRANSLATE_NOOP("core", "A group of codes")),
           QStringLiteral("NAME")},
          {QStringLiteral("put"),
           QStringLiteral(QT_TRANSLATE_NOOP("core", "Put this code into the group, which is made when there is none; "
                                                    "may be repeated")),
           QStringLiteral("CODE")},
          {QStringLiteral("coder"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Who codes")), QStringLiteral("NAME")}},
         1,
         codes,
         false,
         1});
    commands.push_back({"guide",
                        "P",
                        QT_TRANSLATE_NOOP("core", "shows in how many interviews each question of a guide is spoken of"),
                        {},
                        1,
                        guide});
    commands.push_back({"recruiting",
                        "P",
                        QT_TRANSLATE_NOOP("core", "shows quotas of interviews and what is still missing"),
                        {},
                        1,
                        recruiting});
    commands.push_back(
        {"lay-on-map",
         "P --map TITLE",
         QT_TRANSLATE_NOOP("core", "lays quotes, pains, gains, needs and the curve of interviews onto a map"),
         {{QStringLiteral("map"), QStringLiteral(QT_TRANSLATE_NOOP("core", "The map's title")),
           QStringLiteral("TITLE")},
          {QStringLiteral("respondents"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Of these respondents alone")),
           QStringLiteral("R1,R2")}},
         1,
         layOnMap});
    commands.push_back(
        {"agreement",
         "P [--coders A,B]",
         QT_TRANSLATE_NOOP("core", "compares coders, code by code"),
         {{QStringLiteral("coders"),
           QStringLiteral(QT_TRANSLATE_NOOP("core", "Two coders or more; without it, all but the consensus")),
           QStringLiteral("A,B")},
          {QStringLiteral("unit"),
           QStringLiteral(
               QT_TRANSLATE_NOOP("core", "What they are compared on: characters, turns, sentences, documents")),
           QStringLiteral("UNIT")},
          {QStringLiteral("interviewer"),
           QStringLiteral(QT_TRANSLATE_NOOP("core", "Count what the interviewer says too"))}},
         1,
         agreement,
         false,
         1});
}

} // namespace tropa::cli
