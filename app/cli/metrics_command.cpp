#include "app/cli/command.h"

#include "app/cli/stats/columns.h"
#include "base/format_number.h"
#include "metrics/evaluation_json.h"
#include "patients/patient_rules.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonArray>

namespace tropa::cli {

namespace {

using metrics::MetricInfo;

QString written(const MetricInfo& info, double value, Language language)
{
    const bool isSigned = info.scale.low < 0;
    const QString number =
        isSigned ? formatSigned(value, info.decimals, language) : formatNumber(value, info.decimals, language);
    return info.unit == metrics::Unit::Percent ? formatPercent(value, info.decimals, language) : number;
}

// "54.0% (221)": what a share is of, beside it.
QString figureText(const metrics::Figure& figure, Language language)
{
    if (figure.unit != metrics::Unit::Percent)
        return formatNumber(
            figure.value, figure.unit == metrics::Unit::Money || figure.unit == metrics::Unit::Count ? 0 : 1, language);
    return formatPercent(figure.value, 1, language) + QStringLiteral(" (%1)").arg(formatNumber(figure.count, language));
}

QString line(const MetricInfo& info, const QString& label, const metrics::Value& value, const Call& call)
{
    QString row = QStringLiteral("  %1 ").arg(padded(label, 34));
    if (!value.value)
        return row + QStringLiteral("—  ") + call.words(value.reason);
    row += paddedBefore(written(info, *value.value, call.language), 10);
    row += QStringLiteral("   n = ") + formatNumber(value.n, call.language);
    if (value.interval) {
        row += QStringLiteral("   %1 %: %2")
                   .arg(formatNumber(value.interval->level * 100, 0, call.language),
                        formatRange(value.interval->lower, value.interval->upper, info.decimals, call.language));
    }
    for (const metrics::Figure& figure : value.figures)
        row += QStringLiteral("   %1 %2").arg(call.words(figure.name), figureText(figure, call.language));
    return row;
}

// "days=365, cycles=0"
QString standards(const MetricInfo& info)
{
    QStringList all;
    for (const metrics::Parameter& parameter : info.parameters) {
        const QJsonValue& standard = parameter.standard;
        all << QLatin1String(parameter.id) + u'=' + (standard.isObject() ? QString() : standard.toVariant().toString());
    }
    return all.join(QStringLiteral(", "));
}

// {"clinic": ["Центр"]} beside the ids of the scope: what a report says of it.
QJsonObject namesOf(const metrics::Scope& scope, storage::Connection& db)
{
    QJsonObject json;
    for (const auto& [name, values] : scope.where) {
        const metrics::Dimension* dimension = metrics::findDimension(name);
        QJsonArray names;
        for (const qint64 value : values)
            names.append(dimension ? metrics::dimensionLabel(db, *dimension, value) : QString::number(value));
        json.insert(name, names);
    }
    return json;
}

// All metrics, or those named. A project may stand first, as it does when they are computed; the list needs none.
Exit list(const Call& call)
{
    QStringList ids = call.arguments;
    if (!ids.isEmpty() && !call.furniture.catalogue.find(ids.first()) && QFileInfo::exists(ids.first()))
        ids.removeFirst();
    for (const QString& id : std::as_const(ids)) {
        if (!call.furniture.catalogue.find(id))
            return call.misuse({QT_TRANSLATE_NOOP("core", "There is no metric %1"), {id}});
    }
    QJsonArray json;
    for (const auto& metric : call.furniture.catalogue.metrics()) {
        const MetricInfo& info = metric->info();
        if (!ids.isEmpty() && !ids.contains(QLatin1String(info.id)))
            continue;
        QJsonArray dimensions, parameters;
        for (const char* dimension : info.dimensions)
            dimensions.append(QLatin1String(dimension));
        for (const metrics::Parameter& parameter : info.parameters)
            parameters.append(QJsonObject{{QStringLiteral("id"), QLatin1String(parameter.id)},
                                          {QStringLiteral("name"), call.words(parameter.name)},
                                          {QStringLiteral("default"), parameter.standard}});
        json.append(QJsonObject{
            {QStringLiteral("id"), QLatin1String(info.id)},
            {QStringLiteral("name"), call.words(info.name)},
            {QStringLiteral("unit"), metrics::nameOf(info.unit)},
            {QStringLiteral("scale"), info.scale.isOpen() ? QJsonValue() : QJsonArray{info.scale.low, info.scale.high}},
            {QStringLiteral("direction"), metrics::nameOf(info.direction)},
            {QStringLiteral("dimensions"), dimensions},
            {QStringLiteral("parameters"), parameters},
            {QStringLiteral("rule"), call.words(metrics::ruleText(info, {}))}});
        QStringList by;
        for (const QJsonValue& dimension : std::as_const(dimensions))
            by << dimension.toString();
        call.say(QStringLiteral("%1 %2").arg(padded(QString::fromLatin1(info.id), 30), call.words(info.name)));
        call.say(QStringLiteral("  --by   ") + by.join(QStringLiteral(", ")));
        if (!info.parameters.empty())
            call.say(QStringLiteral("  --set  ") + standards(info));
        call.say(QStringLiteral("  ") + call.words(metrics::ruleText(info, {})) + u'\n');
    }
    call.print({{QStringLiteral("metrics"), json}});
    return Exit::Done;
}

std::optional<std::pair<QString, QString>> pair(const QString& word)
{
    const qsizetype at = word.indexOf(u'=');
    if (at < 1)
        return std::nullopt;
    return std::pair(word.left(at), word.mid(at + 1));
}

QJsonValue parameterValue(const QString& word)
{
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    if (isNumber)
        return number;
    if (word == QLatin1String("true") || word == QLatin1String("false"))
        return word == QLatin1String("true");
    return word;
}

Result<metrics::Request> readRequest(const Call& call, storage::Connection& db)
{
    metrics::Request request;
    request.by = call.options.value(QStringLiteral("by"));
    for (const QString& word : call.options.values(QStringLiteral("where"))) {
        const auto condition = pair(word);
        if (!condition)
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--where takes NAME=VALUE, not %1"), {word}});
        const auto& [name, value] = *condition;
        if (name == QLatin1String("from") || name == QLatin1String("to")) {
            const QDate date = QDate::fromString(value, Qt::ISODate);
            if (!date.isValid())
                return Error(ErrorKind::Usage,
                             {QT_TRANSLATE_NOOP("core", "%1 is not a date like 2026-09-30"), {value}});
            (name == QLatin1String("from") ? request.scope.from : request.scope.to) = date;
            continue;
        }
        const metrics::Dimension* dimension = metrics::findDimension(name);
        if (!dimension)
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "There is no dimension %1"), {name}});
        const auto id = metrics::dimensionValue(db, *dimension, value);
        if (!id)
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 has no value %2"), {name, value}});
        request.scope.where[name].push_back(*id);
    }
    if (const auto wrong = wrongPeriod(request.scope))
        return *wrong;
    for (const QString& word : call.options.values(QStringLiteral("set"))) {
        const auto setting = pair(word);
        if (!setting)
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "--set takes NAME=VALUE, not %1"), {word}});
        request.parameters[setting->first] = parameterValue(setting->second);
    }
    return request;
}

// What was asked and has no effect.
std::vector<Message> notesOn(const MetricInfo& info, const metrics::Request& request)
{
    if (QLatin1String(info.id) != QLatin1String(patients::lostMetric) || !request.scope.from.isValid())
        return {};
    return {{QT_TRANSLATE_NOOP("core", "%1: from=%2 has no effect; who is lost is told by the end of the period alone"),
             {QLatin1String(info.id), request.scope.from.toString(Qt::ISODate)}}};
}

Exit run(Call& call)
{
    if (call.arguments.isEmpty() || call.options.isSet(QStringLiteral("list")))
        return list(call);
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    storage::Connection& db = (*project)->connection();
    const Result<metrics::Request> request = readRequest(call, db);
    if (!request)
        return call.fail(request.error());

    QStringList ids = call.arguments.mid(1);
    const bool all = ids.isEmpty();
    if (all) {
        for (const auto& metric : call.furniture.catalogue.metrics())
            ids << QString::fromLatin1(metric->info().id);
    }
    QJsonArray json;
    for (const QString& id : ids) {
        const auto evaluation = call.furniture.catalogue.evaluate(
            {db, QDate::currentDate(), {}, 0.95, &call.furniture.sources}, id, *request);
        if (!evaluation) {
            if (all && evaluation.error().kind == ErrorKind::Usage)
                continue; // this one does not know the dimension asked for
            return call.fail(evaluation.error());
        }
        const MetricInfo& info = call.furniture.catalogue.find(id)->info();
        QJsonObject one = toJson(info, *request, *evaluation, call.language);
        one.insert(QStringLiteral("name"), call.words(info.name));
        one.insert(QStringLiteral("scopeNames"), namesOf(request->scope, db));
        const std::vector<Message> notes = notesOn(info, *request);
        if (!notes.empty()) {
            QJsonArray said;
            for (const Message& note : notes) {
                said.append(call.words(note));
                call.tell(note);
            }
            one.insert(QStringLiteral("notes"), said);
        }
        json.append(one);
        call.say(call.words(info.name) + QStringLiteral(" (") + id + u')');
        call.say(line(info, call.words({QT_TRANSLATE_NOOP("core", "All")}), evaluation->total, call));
        for (const metrics::Group& group : evaluation->groups)
            call.say(line(info, group.label, group.value, call));
        call.say(QStringLiteral("  ") + call.words(evaluation->rule));
    }
    call.print({{QStringLiteral("metrics"), json}});
    return Exit::Done;
}

} // namespace

void addMetricsCommand(std::vector<Command>& commands)
{
    commands.push_back(
        {"metrics",
         "[P] [ID…] [--by D] [--where K=V]",
         QT_TRANSLATE_NOOP("core", "computes metrics, split and narrowed"),
         {{QStringLiteral("list"),
           QStringLiteral(QT_TRANSLATE_NOOP("core", "List the metrics, their dimensions and rules"))},
          {QStringLiteral("by"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Split by this dimension")),
           QStringLiteral("DIMENSION")},
          {QStringLiteral("where"),
           QStringLiteral(QT_TRANSLATE_NOOP("core", "Only this part: clinic=Центр, wave=6, from=2026-07-01")),
           QStringLiteral("K=V")},
          {QStringLiteral("set"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Set a parameter of the metric")),
           QStringLiteral("K=V")}},
         0,
         run});
}

} // namespace tropa::cli
