#include "app/cli/command.h"

#include "app/cli/stats/columns.h"
#include "app/search.h"

#include <QJsonArray>

namespace tropa::cli {

namespace {

QJsonArray spansJson(const std::vector<TextSpan>& spans)
{
    QJsonArray json;
    for (const TextSpan& span : spans)
        json.append(QJsonArray{span.begin, span.end});
    return json;
}

Message countMessage(const app::FoundKind& kind)
{
    if (qstrcmp(kind.id, "turns") == 0)
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "%n turn(s) found"), kind.count);
    if (qstrcmp(kind.id, "answers") == 0)
        return Message::counted(QT_TRANSLATE_N_NOOP("core", "%n answer(s) found"), kind.count);
    return Message::counted(QT_TRANSLATE_N_NOOP("core", "%n review(s) found"), kind.count);
}

Exit search(Call& call)
{
    const QString kind = call.options.value(QStringLiteral("in"));
    if (!kind.isEmpty() && !app::searchKinds().contains(kind))
        return call.misuse({QT_TRANSLATE_NOOP("core", "Nothing called %1 can be searched; there are: %2"),
                            {kind, app::searchKinds().join(QStringLiteral(", "))}});
    const auto limit = readCount(call, QStringLiteral("limit"), 50);
    if (!limit)
        return call.fail(limit.error());
    auto project = openToRead(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    const QString query = call.arguments.mid(1).join(u' ');
    const auto found = (*project)->read([&](storage::Connection& db) {
        return app::searchAll(db, call.furniture.sources, query, static_cast<int>(*limit), kind);
    });
    if (!found)
        return call.fail(found.error());

    QJsonArray json;
    for (const app::FoundPlace& place : found->places) {
        json.append(QJsonObject{{QStringLiteral("in"), QLatin1String(place.kind)},
                                {QStringLiteral("kind"), place.ref.kind},
                                {QStringLiteral("id"), place.ref.id},
                                {QStringLiteral("where"), place.citation},
                                {QStringLiteral("snippet"), place.snippet},
                                {QStringLiteral("spans"), spansJson(place.spans)}});
        call.say(QStringLiteral("%1  %2").arg(padded(place.citation, 10), place.snippet.simplified()));
    }
    QJsonObject counts;
    for (const app::FoundKind& one : found->kinds) {
        counts.insert(QLatin1String(one.id), one.count);
        call.say(call.words(countMessage(one)));
    }
    call.print({{QStringLiteral("count"), found->count()},
                {QStringLiteral("counts"), counts},
                {QStringLiteral("hits"), json}});
    return Exit::Done;
}

} // namespace

void addSearchCommand(std::vector<Command>& commands)
{
    commands.push_back(
        {"search",
         "P QUERY [--in turns|answers|reviews]",
         QT_TRANSLATE_NOOP("core", "finds words in any form, \"phrases\", prefixes*, -without"),
         {{QStringLiteral("in"), QStringLiteral(QT_TRANSLATE_NOOP("core", "Only in these texts")),
           QStringLiteral("KIND")},
          {QStringLiteral("limit"), QStringLiteral(QT_TRANSLATE_NOOP("core", "How many places of each kind")),
           QStringLiteral("N")}},
         2,
         search});
}

} // namespace tropa::cli
