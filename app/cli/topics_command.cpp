#include "app/cli/command.h"

#include "app/cli/stats/columns.h"
#include "base/format_number.h"
#include "feedback/feedback_store.h"
#include "feedback/named_list.h"
#include "frame/frame_store.h"

#include <QJsonArray>

#include <algorithm>

namespace tropa::cli {

namespace {

using feedback::List;
using feedback::TopicId;

const feedback::Named* named(const std::vector<feedback::Named>& topics, const QString& name)
{
    const auto found = std::ranges::find(topics, frame::normalName(name),
                                         [](const feedback::Named& one) { return frame::normalName(one.name); });
    return found == topics.end() ? nullptr : &*found;
}

Exit list(const Call& call, project::Project& project)
{
    storage::Connection& db = project.connection();
    const auto topics = feedback::entries(db, List::Topics);
    const auto reviews = feedback::reviews(db);
    const auto countOf = [&](TopicId id) { return std::ranges::count(reviews, id, &feedback::Review::topic); };
    QJsonArray json;
    for (const feedback::Named& topic : topics) {
        const auto count = static_cast<qint64>(countOf(TopicId(topic.id)));
        json.append(QJsonObject{{QStringLiteral("id"), topic.id},
                                {QStringLiteral("name"), topic.name},
                                {QStringLiteral("reviews"), count}});
        call.say(paddedBefore(formatNumber(count, call.language), 7) + QStringLiteral("  ") + topic.name);
    }
    const auto without = static_cast<qint64>(countOf(TopicId()));
    call.say(paddedBefore(formatNumber(without, call.language), 7) + QStringLiteral("  ") +
             call.words({QT_TRANSLATE_NOOP("core", "without a topic")}));
    if (db.failed())
        return call.fail(db.error());
    call.print({{QStringLiteral("topics"), json}, {QStringLiteral("withoutTopic"), without}});
    return Exit::Done;
}

// The reviews with their numbers, of one topic or of all.
Exit listReviews(const Call& call, project::Project& project)
{
    storage::Connection& db = project.connection();
    const auto topics = feedback::entries(db, List::Topics);
    const QString only = call.arguments.value(2);
    const feedback::Named* chosen = only.isEmpty() ? nullptr : named(topics, only);
    if (!only.isEmpty() && !chosen)
        return call.misuse({QT_TRANSLATE_NOOP("core", "There is no topic “%1”; topics P shows what there is"), {only}});
    QJsonArray json;
    for (const feedback::Review& review : feedback::reviews(db)) {
        if (chosen && review.topic.value() != chosen->id)
            continue;
        const auto topic = std::ranges::find(topics, review.topic.value(), &feedback::Named::id);
        const QString name = topic == topics.end() ? QString() : topic->name;
        json.append(QJsonObject{{QStringLiteral("id"), review.id.value()},
                                {QStringLiteral("date"), review.date.toString(Qt::ISODate)},
                                {QStringLiteral("topic"), name},
                                {QStringLiteral("text"), review.text}});
        call.say(QStringLiteral("%1  %2  %3")
                     .arg(padded(QStringLiteral("#%1").arg(review.id.value()), 7), padded(name, 24),
                          review.text.simplified()));
    }
    if (db.failed())
        return call.fail(db.error());
    call.print({{QStringLiteral("reviews"), json}});
    return Exit::Done;
}

Exit add(const Call& call, project::Project& project)
{
    const QString name = call.arguments.value(2).simplified();
    if (name.isEmpty() || call.arguments.size() > 3)
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say the name of the topic: topics P add NAME")});
    if (named(feedback::entries(project.connection(), List::Topics), name))
        return call.misuse({QT_TRANSLATE_NOOP("core", "There is a topic “%1” already"), {name}});
    const auto done =
        project.edit({QT_TRANSLATE_NOOP("core", "New topic: %1"), {name}}, [&](project::Edit& edit) -> Result<void> {
            feedback::NameFinder(edit.db(), List::Topics).findOrAdd(edit, name);
            return {};
        });
    return done ? list(call, project) : call.fail(done.error());
}

// To each review its topic, all or none.
Exit give(const Call& call, project::Project& project, const QString& name, const QStringList& words)
{
    if (words.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say which reviews: their numbers from topics P reviews")});
    const auto known = feedback::reviews(project.connection());
    std::vector<feedback::ReviewId> reviews;
    for (const QString& word : words) {
        const feedback::ReviewId id((word.startsWith(u'#') ? word.mid(1) : word).toLongLong());
        if (!id.isValid() || std::ranges::find(known, id, &feedback::Review::id) == known.end())
            return call.misuse(
                {QT_TRANSLATE_NOOP("core", "There is no review %1; topics P reviews shows them"), {word}});
        reviews.push_back(id);
    }
    const auto topics = feedback::entries(project.connection(), List::Topics);
    const feedback::Named* topic = name.isEmpty() ? nullptr : named(topics, name);
    if (!name.isEmpty() && !topic)
        return call.misuse({QT_TRANSLATE_NOOP("core", "There is no topic “%1”; topics P shows what there is"), {name}});
    const Message label = name.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "Reviews without a topic"))
                                         : Message(QT_TRANSLATE_NOOP("core", "Topic of reviews: %1"), {name});
    const auto done = project.edit(label, [&](project::Edit& edit) -> Result<void> {
        for (const feedback::ReviewId review : reviews)
            feedback::setReviewTopic(edit, review, topic ? TopicId(topic->id) : TopicId());
        return {};
    });
    return done ? list(call, project) : call.fail(done.error());
}

Exit run(Call& call)
{
    const QString what = call.arguments.value(1);
    const bool reads = what.isEmpty() || what == QLatin1String("reviews");
    if (!reads && what != QLatin1String("add") && what != QLatin1String("give") && what != QLatin1String("take"))
        return call.misuse({QT_TRANSLATE_NOOP("core", "After P comes add, give, take or reviews, not “%1”"), {what}});
    auto project = reads ? openToRead(call, call.arguments[0]) : openToWrite(call, call.arguments[0]);
    if (!project)
        return call.fail(project.error());
    if (what.isEmpty())
        return list(call, **project);
    if (what == QLatin1String("reviews"))
        return listReviews(call, **project);
    if (what == QLatin1String("add"))
        return add(call, **project);
    if (what == QLatin1String("take"))
        return give(call, **project, {}, call.arguments.mid(2));
    const QString name = call.arguments.value(2).simplified();
    if (name.isEmpty())
        return call.misuse({QT_TRANSLATE_NOOP("core", "Say the topic and the reviews: topics P give NAME N…")});
    return give(call, **project, name, call.arguments.mid(3));
}

} // namespace

void addTopicsCommand(std::vector<Command>& commands)
{
    commands.push_back(
        {"topics",
         "P [add NAME|give NAME N…|take N…|reviews [NAME]]",
         QT_TRANSLATE_NOOP("core", "topics of reviews and how many there are of each; gives them to reviews"),
         {},
         1,
         run});
}

} // namespace tropa::cli
