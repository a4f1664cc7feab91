#include "app/cli/command.h"
#include "app/cli/stats/columns.h"

#include "base/format_number.h"
#include "metrics/evaluation_json.h"
#include "metrics/rule_check.h"
#include "metrics/scoped_targets.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace tropa::cli {

namespace {

using metrics::Benchmark;
using metrics::EvidenceRules;
using metrics::MetricInfo;
using metrics::RuleKind;
using metrics::RuleVersion;
using metrics::Target;

const MetricInfo* infoOf(const Call& call, const QString& id)
{
    const metrics::Metric* metric = call.furniture.catalogue.find(id);
    return metric ? &metric->info() : nullptr;
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

template <class Number>
QJsonValue numberJson(const std::optional<Number>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject targetJson(const RuleVersion& version, const MetricInfo* info)
{
    QJsonObject json{{QStringLiteral("metric"), version.metric},
                     {QStringLiteral("version"), version.version},
                     {QStringLiteral("value"), version.target ? QJsonValue(version.target->value) : QJsonValue()},
                     {QStringLiteral("alarm"), version.target ? numberJson(version.target->alarm) : QJsonValue()},
                     {QStringLiteral("since"), dateJson(version.since)},
                     {QStringLiteral("note"), version.note},
                     {QStringLiteral("scope"), version.scope.toJson()},
                     {QStringLiteral("holds"), version.holds && version.target.has_value()}};
    if (info) {
        json.insert(QStringLiteral("unit"), metrics::nameOf(info->unit));
        json.insert(QStringLiteral("better"), metrics::nameOf(info->direction));
    }
    return json;
}

QJsonObject benchmarkJson(const RuleVersion& version)
{
    const auto& known = version.benchmark;
    return {{QStringLiteral("metric"), version.metric},
            {QStringLiteral("version"), version.version},
            {QStringLiteral("value"), known ? QJsonValue(known->value) : QJsonValue()},
            {QStringLiteral("source"), known ? QJsonValue(known->source) : QJsonValue()},
            {QStringLiteral("date"), known ? QJsonValue(known->date) : QJsonValue()},
            {QStringLiteral("n"), known ? numberJson(known->n) : QJsonValue()},
            {QStringLiteral("note"), version.note},
            {QStringLiteral("holds"), version.holds && known.has_value()}};
}

QString targetLine(const Call& call, storage::Connection& db, const RuleVersion& version, const MetricInfo& info)
{
    QStringList parts;
    if (!version.scope.isEmpty())
        parts << metrics::scopeText(db, version.scope, call.language);
    if (!version.target) {
        parts << call.words(QT_TRANSLATE_NOOP("core", "no target from here on"));
    } else {
        parts << call.words(Message(QT_TRANSLATE_NOOP("core", "target %1"),
                                    {metrics::writtenOf(info, version.target->value, call.language)}));
        if (version.target->alarm)
            parts << call.words(metrics::alarmText(info, *version.target->alarm, call.language));
    }
    if (version.since.isValid())
        parts << call.words(Message(QT_TRANSLATE_NOOP("core", "since %1"), {version.since}));
    if (!version.note.isEmpty())
        parts << version.note;
    return parts.join(QStringLiteral("; "));
}

Exit list(const Call& call, project::Project& project)
{
    storage::Connection& db = project.connection();
    const std::vector<RuleVersion> versions = metrics::ruleVersions(db, QDate::currentDate());
    const EvidenceRules rules = metrics::evidenceRules(db);
    if (db.failed())
        return call.fail(db.error());
    const bool all = call.options.isSet(QStringLiteral("all"));
    const auto isShown = [&](const RuleVersion& one) {
        const bool isPlanned = one.kind == RuleKind::Target && one.since > QDate::currentDate();
        return all || ((one.holds || isPlanned) && (one.target || one.benchmark));
    };
    QJsonArray targets, benchmarks;
    QString last;
    for (const RuleVersion& one : versions) {
        if (one.kind == RuleKind::Evidence || !isShown(one))
            continue;
        const MetricInfo* info = infoOf(call, one.metric);
        const bool isTarget = one.kind == RuleKind::Target;
        (isTarget ? targets : benchmarks).append(isTarget ? targetJson(one, info) : benchmarkJson(one));
        if (!info)
            continue;
        const QString line = isTarget        ? targetLine(call, db, one, *info)
                             : one.benchmark ? call.words(metrics::benchmarkText(*info, *one.benchmark, call.language))
                                             : call.words(QT_TRANSLATE_NOOP("core", "no benchmark from here on"));
        call.say(padded(one.metric == last ? QString() : one.metric, 28) + line);
        last = one.metric;
    }
    call.say(
        call.words(Message(QT_TRANSLATE_NOOP("core", "Evidence: numbers are pale below n = %1, old after %2 days, "
                                                     "coded from %3 respondents"),
                           {qint64(rules.minimumN), qint64(rules.staleAfterDays), qint64(rules.codedRespondents)})));
    call.print(
        {{QStringLiteral("targets"), targets},
         {QStringLiteral("benchmarks"), benchmarks},
         {QStringLiteral("evidence"), QJsonObject{{QStringLiteral("leastN"), rules.minimumN},
                                                  {QStringLiteral("staleAfterDays"), rules.staleAfterDays},
                                                  {QStringLiteral("codedRespondents"), rules.codedRespondents}}}});
    return Exit::Done;
}

Result<double> readNumber(const QString& typed)
{
    bool isNumber = false;
    const double value = QString(typed).replace(u',', u'.').replace(QChar(0x2212), u'-').toDouble(&isNumber);
    if (!isNumber)
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "“%1” is no number"), {typed}});
    return value;
}

Result<Target> readTarget(const Call& call)
{
    Target target;
    const auto value = readNumber(call.arguments.value(3));
    if (!value)
        return value.error();
    target.value = *value;
    if (call.options.isSet(QStringLiteral("alarm"))) {
        const auto alarm = readNumber(call.options.value(QStringLiteral("alarm")));
        if (!alarm)
            return alarm.error();
        target.alarm = *alarm;
    }
    target.since = QDate::currentDate();
    if (call.options.isSet(QStringLiteral("since"))) {
        const QString typed = call.options.value(QStringLiteral("since"));
        target.since = QDate::fromString(metrics::readRuleDate(typed), Qt::ISODate);
        if (!target.since.isValid())
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "“%1” is no day: write 2026-01-31"), {typed}});
    }
    target.note = call.options.value(QStringLiteral("note"));
    return target;
}

Result<Benchmark> readBenchmark(const Call& call)
{
    Benchmark benchmark;
    const auto value = readNumber(call.arguments.value(3));
    if (!value)
        return value.error();
    benchmark.value = *value;
    benchmark.source = call.options.value(QStringLiteral("source")).trimmed();
    benchmark.date = metrics::readRuleDate(call.options.value(QStringLiteral("date")));
    if (call.options.isSet(QStringLiteral("n"))) {
        const auto n = readCount(call, QStringLiteral("n"), 1);
        if (!n)
            return n.error();
        benchmark.n = *n;
    }
    benchmark.note = call.options.value(QStringLiteral("note"));
    return benchmark;
}

// Of --where: for which part a target is. A day it begins with is --since, and a metric knows what it splits by.
Result<metrics::Scope> readPart(const Call& call, storage::Connection& db, const MetricInfo& info)
{
    auto scope = readScope(call, db);
    if (!scope)
        return scope;
    if (scope->from.isValid() || scope->to.isValid())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "A target has no period; say with --since from which "
                                                                  "day on it holds")});
    for (const auto& [dimension, values] : scope->where) {
        const bool splits = std::ranges::any_of(
            info.dimensions, [&name = dimension](const char* one) { return name == QLatin1String(one); });
        if (!splits)
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 cannot be split by “%2”"),
                                            {QString::fromLatin1(info.id), dimension}});
    }
    return scope;
}

// What a word after P does to the project; none: the words make no sense.
Result<project::Writer::Body> readDeed(const Call& call, Message& label)
{
    const QString verb = call.arguments.value(1), id = call.arguments.value(2);
    const QString note = call.options.value(QStringLiteral("note"));
    const auto wrong = [](const char* english, std::vector<Message::Argument> values = {}) {
        return Error(ErrorKind::Usage, Message(english, std::move(values)));
    };
    if (verb == QLatin1String("evidence")) {
        label = {QT_TRANSLATE_NOOP("core", "Rules of evidence")};
        struct Given
        {
            const char* option;
            int EvidenceRules::*field;
        };
        std::vector<std::pair<int EvidenceRules::*, int>> given;
        for (const Given& one :
             {Given{"least-n", &EvidenceRules::minimumN}, Given{"stale-days", &EvidenceRules::staleAfterDays},
              Given{"coded-from", &EvidenceRules::codedRespondents}}) {
            if (!call.options.isSet(QLatin1String(one.option)))
                continue;
            const auto read = readCount(call, QLatin1String(one.option), 1);
            if (!read)
                return read.error();
            given.emplace_back(one.field, static_cast<int>(std::min<qint64>(*read, 1'000'000)));
        }
        if (given.empty())
            return wrong(QT_TRANSLATE_NOOP("core", "Say what changes: --least-n, --stale-days or --coded-from"));
        return project::Writer::Body([given](project::Edit& edit) -> Result<void> {
            EvidenceRules rules = metrics::evidenceRules(edit.db());
            for (const auto& [field, value] : given)
                rules.*field = value;
            if (auto done = metrics::checkEvidence(rules); !done)
                return done;
            metrics::setEvidenceRules(edit, rules);
            return {};
        });
    }
    if (verb != QLatin1String("set") && verb != QLatin1String("remove") && verb != QLatin1String("benchmark") &&
        verb != QLatin1String("remove-benchmark"))
        return wrong(QT_TRANSLATE_NOOP("core", "After P comes set, remove, benchmark, remove-benchmark or evidence, "
                                               "not “%1”"),
                     {verb});
    const MetricInfo* info = infoOf(call, id);
    if (!info)
        return wrong(QT_TRANSLATE_NOOP("core", "There is no metric “%1”; metrics --list names them"), {id});
    const QString name = call.words(info->name);
    if (verb == QLatin1String("set")) {
        label = {QT_TRANSLATE_NOOP("core", "Target of %1"), {name}};
        const auto target = readTarget(call);
        if (!target)
            return target.error();
        if (auto checked = metrics::checkTarget(*info, *target, call.language); !checked)
            return checked.error();
        return project::Writer::Body([id, info, &call, target = *target](project::Edit& edit) -> Result<void> {
            const auto part = readPart(call, edit.db(), *info);
            if (!part)
                return part.error();
            metrics::setTarget(edit, id, target, *part);
            return {};
        });
    }
    if (verb == QLatin1String("benchmark")) {
        label = {QT_TRANSLATE_NOOP("core", "Benchmark of %1"), {name}};
        const auto benchmark = readBenchmark(call);
        if (!benchmark)
            return benchmark.error();
        if (auto checked = metrics::checkBenchmark(*info, *benchmark, call.language); !checked)
            return checked.error();
        return project::Writer::Body([id, benchmark = *benchmark](project::Edit& edit) -> Result<void> {
            metrics::setBenchmark(edit, id, benchmark);
            return {};
        });
    }
    if (verb == QLatin1String("remove")) {
        label = {QT_TRANSLATE_NOOP("core", "Remove the target of %1"), {name}};
        return project::Writer::Body([id, note, name, info, &call](project::Edit& edit) -> Result<void> {
            const auto part = readPart(call, edit.db(), *info);
            if (!part)
                return part.error();
            const auto versions = metrics::ruleVersions(edit.db(), QDate::currentDate());
            const bool has = std::ranges::any_of(versions, [&](const RuleVersion& one) {
                return one.metric == id && one.target && one.scope == *part &&
                       (one.holds || one.since > QDate::currentDate());
            });
            if (!has)
                return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 has no target"), {name}});
            metrics::removeTarget(edit, id, *part, QDate::currentDate(), note);
            return {};
        });
    }
    label = {QT_TRANSLATE_NOOP("core", "Remove the benchmark of %1"), {name}};
    return project::Writer::Body([id, note, name](project::Edit& edit) -> Result<void> {
        if (!metrics::benchmark(edit.db(), id))
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 has no benchmark"), {name}});
        metrics::removeBenchmark(edit, id, note);
        return {};
    });
}

Exit run(Call& call)
{
    if (call.arguments.size() == 1) {
        auto project = openToRead(call, call.arguments[0]);
        return project ? list(call, **project) : call.fail(project.error());
    }
    Message label;
    const auto deed = readDeed(call, label);
    if (!deed)
        return call.fail(deed.error());
    auto project = openToWrite(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const auto done = (*project)->edit(label, *deed);
    return done ? list(call, **project) : call.fail(done.error());
}

} // namespace

void addTargetsCommand(std::vector<Command>& commands)
{
    const auto valued = [](const char* name, const char* description, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(description), QLatin1String(value));
    };
    Command command{"targets",
                    "P [set METRIC VALUE|remove METRIC|benchmark METRIC VALUE|remove-benchmark METRIC|evidence]",
                    QT_TRANSLATE_NOOP("core", "targets, benchmarks and rules of evidence; a change is a new version"),
                    {whereOption(),
                     QCommandLineOption(QStringLiteral("all"),
                                        QString::fromUtf8(QT_TRANSLATE_NOOP("core", "Earlier versions too"))),
                     valued("alarm", QT_TRANSLATE_NOOP("core", "set: past it a cell of a map turns bad"), "A"),
                     valued("since", QT_TRANSLATE_NOOP("core", "set: from this day on; today when not given"), "DAY"),
                     valued("note", QT_TRANSLATE_NOOP("core", "Why, where it was agreed"), "TEXT"),
                     valued("source", QT_TRANSLATE_NOOP("core", "benchmark: who measured it"), "TEXT"),
                     valued("date", QT_TRANSLATE_NOOP("core", "benchmark: 2025, 2025-06 or 2025-06-30"), "DATE"),
                     valued("n", QT_TRANSLATE_NOOP("core", "benchmark: how many it rests on"), "N"),
                     valued("least-n", QT_TRANSLATE_NOOP("core", "evidence: numbers below this n are pale"), "N"),
                     valued("stale-days", QT_TRANSLATE_NOOP("core", "evidence: older numbers are not measured"), "N"),
                     valued("coded-from", QT_TRANSLATE_NOOP("core", "evidence: so many respondents make coded"), "N")},
                    1,
                    run};
    command.most = 4;
    command.more = [] {
        return Message(QT_TRANSLATE_NOOP("core", "A value below zero comes after --: targets P set survey.nps -- -5"));
    };
    commands.push_back(std::move(command));
}

} // namespace tropa::cli
