#include "maps/map_version.h"

#include "base/format_number.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace tropa::maps {

namespace {

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 12) : QString();
}

void put(VersionElement& element, const char* field, const QString& value)
{
    if (!value.isEmpty())
        element.fields[QString::fromLatin1(field)] = value;
}

QString keyOf(const Guid& guid)
{
    return guid.toString();
}

VersionElement elementOf(const char* kind, const QString& key, const QString& name)
{
    return {QString::fromLatin1(kind), key, name, {}, {}};
}

void addMarks(MapVersion& version, const std::vector<Mark>& marks, const QString& at, const QString& name)
{
    for (const Mark& mark : marks) {
        VersionElement element = elementOf("mark", at + QLatin1Char('/') + idOf(mark.kind),
                                           name + QStringLiteral(" (") + idOf(mark.kind) + QLatin1Char(')'));
        element.place = at;
        put(element, "cause", mark.cause);
        put(element, "owner", mark.owner);
        put(element, "recovery", mark.recovery);
        version.elements.push_back(std::move(element));
    }
}

QString shortName(const Board& board, const Card& card)
{
    constexpr qsizetype longest = 60;
    const QString words = card.text.simplified();
    if (words.isEmpty())
        return board.laneOf(card).title + QStringLiteral(" / ") + board.step(card.step)->title;
    return words.size() > longest ? words.left(longest - 1) + QChar(0x2026) : words;
}

void addCard(MapVersion& version, const Board& board, const Card& card)
{
    const Lane& lane = board.laneOf(card);
    const Step& step = *board.step(card.step);
    VersionElement element = elementOf("card", keyOf(card.guid), shortName(board, card));
    element.place = keyOf(lane.guid) + QLatin1Char('|') + keyOf(step.guid);
    put(element, "text", card.text);
    put(element, "note", card.note);
    put(element, "icons", card.icons.join(QLatin1Char(' ')));
    put(element, "actor", card.actor);
    put(element, "system", card.system);
    put(element, "standardMinutes", number(card.standardMinutes));
    put(element, "toleranceMinutes", number(card.toleranceMinutes));
    put(element, "actualMinutes", number(card.actualMinutes));
    put(element, "experience", number(card.experience));
    put(element, "expected", number(card.expected));
    put(element, "picture", card.pictureName);
    if (card.columns > 1)
        put(element, "columns", QString::number(card.columns));
    if (card.rows > 1)
        put(element, "rows", QString::number(card.rows));
    QStringList metrics;
    for (const Binding& binding : card.bindings)
        metrics << (binding.isEvidence() ? QStringLiteral("evidence") : binding.metric);
    put(element, "metrics", metrics.join(QLatin1Char(' ')));
    if (!card.evidence.empty())
        put(element, "evidence", QString::number(card.evidence.size()));
    version.elements.push_back(std::move(element));
    addMarks(version, card.marks, keyOf(card.guid), shortName(board, card));
}

void addNumbers(MapVersion& version, const Board& board, const BoardValues& values, Language language)
{
    for (const Card& card : board.cards) {
        const CardValues* own = board.laneOf(card).kind == LaneKind::Curve ? nullptr : values.card(card.id);
        if (!own)
            continue;
        for (const MetricCell& cell : own->metrics) {
            if (cell.info && cell.value.value)
                version.numbers.push_back({keyOf(card.guid), cell.binding.metric, text(cell.info->name, language),
                                           board.step(card.step)->title, *cell.value.value, cell.value.n,
                                           cell.info->decimals});
        }
    }
    for (auto curve = values.curves.begin(); curve != values.curves.end(); ++curve) {
        const Lane* lane = board.lane(curve.key());
        for (const CurvePoint& point : *curve) {
            const Step* step = board.step(point.step);
            if (lane && step && point.value)
                version.numbers.push_back(
                    {keyOf(step->guid), QStringLiteral("curve"), lane->title, step->title, *point.value, 0, 1});
        }
    }
}

} // namespace

MapVersion versionOf(const Board& board, const BoardValues* values, Language language)
{
    MapVersion version;
    VersionElement map = elementOf("map", QStringLiteral("map"), board.map.title);
    put(map, "text", board.map.title);
    put(map, "note", board.map.note);
    put(map, "owner", board.map.owner);
    put(map, "state", idOf(board.map.state));
    version.elements.push_back(std::move(map));
    for (const Stage& stage : board.stages) {
        VersionElement element = elementOf("stage", keyOf(stage.guid), stage.title);
        put(element, "text", stage.title);
        version.elements.push_back(std::move(element));
    }
    for (const Step& step : board.steps) {
        VersionElement element = elementOf("step", keyOf(step.guid), step.title);
        const auto stage = std::ranges::find(board.stages, step.stage, &Stage::id);
        if (stage != board.stages.end())
            element.place = keyOf(stage->guid);
        put(element, "text", step.title);
        put(element, "note", step.note);
        if (step.isSubstep)
            put(element, "substep", QStringLiteral("1"));
        version.elements.push_back(std::move(element));
        addMarks(version, step.marks, keyOf(step.guid), step.title);
    }
    for (const Lane& lane : board.lanes) {
        VersionElement element = elementOf("lane", keyOf(lane.guid), lane.title);
        put(element, "text", lane.title);
        put(element, "kind", idOf(lane.kind));
        put(element, "role", idOf(lane.role));
        version.elements.push_back(std::move(element));
    }
    for (const Card& card : board.cards)
        addCard(version, board, card);
    for (const Link& link : board.links) {
        const Card* from = board.card(link.from);
        const Card* to = board.card(link.to);
        if (!from || !to)
            continue;
        VersionElement element = elementOf("link", keyOf(link.guid),
                                           shortName(board, *from) + QStringLiteral(" → ") + shortName(board, *to));
        element.place = keyOf(from->guid) + QLatin1Char('|') + keyOf(to->guid);
        put(element, "text", link.label);
        put(element, "kind", idOf(link.kind));
        put(element, "direction", idOf(link.direction));
        version.elements.push_back(std::move(element));
    }
    if (values)
        addNumbers(version, board, *values, language);
    return version;
}

QJsonObject MapVersion::toJson() const
{
    QJsonArray things, values;
    for (const VersionElement& element : elements) {
        QJsonObject fields;
        for (const auto& [field, value] : element.fields)
            fields.insert(field, value);
        things.append(QJsonObject{{QStringLiteral("kind"), element.kind},
                                  {QStringLiteral("key"), element.key},
                                  {QStringLiteral("name"), element.name},
                                  {QStringLiteral("place"), element.place},
                                  {QStringLiteral("fields"), fields}});
    }
    for (const VersionNumber& one : numbers)
        values.append(QJsonObject{{QStringLiteral("card"), one.card},
                                  {QStringLiteral("metric"), one.metric},
                                  {QStringLiteral("name"), one.name},
                                  {QStringLiteral("step"), one.step},
                                  {QStringLiteral("value"), one.value},
                                  {QStringLiteral("n"), one.n},
                                  {QStringLiteral("decimals"), one.decimals}});
    return {{QStringLiteral("format"), QStringLiteral("tropa-snapshot/1")},
            {QStringLiteral("elements"), things},
            {QStringLiteral("numbers"), values}};
}

MapVersion MapVersion::fromJson(const QJsonObject& json)
{
    MapVersion version;
    for (const QJsonValue& value : json.value(QLatin1String("elements")).toArray()) {
        const QJsonObject one = value.toObject();
        VersionElement element{one.value(QLatin1String("kind")).toString(),
                               one.value(QLatin1String("key")).toString(),
                               one.value(QLatin1String("name")).toString(),
                               one.value(QLatin1String("place")).toString(),
                               {}};
        const QJsonObject fields = one.value(QLatin1String("fields")).toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            element.fields[it.key()] = it->toString();
        version.elements.push_back(std::move(element));
    }
    for (const QJsonValue& value : json.value(QLatin1String("numbers")).toArray()) {
        const QJsonObject one = value.toObject();
        version.numbers.push_back(
            {one.value(QLatin1String("card")).toString(), one.value(QLatin1String("metric")).toString(),
             one.value(QLatin1String("name")).toString(), one.value(QLatin1String("step")).toString(),
             one.value(QLatin1String("value")).toDouble(), one.value(QLatin1String("n")).toInteger(),
             one.value(QLatin1String("decimals")).toInt(1)});
    }
    return version;
}

MapVersion MapVersion::byPlace() const
{
    QHash<QString, QString> lanes, keys; // GUID -> key by place
    std::map<QString, int> taken;
    MapVersion renamed = *this;
    const auto unique = [&](const QString& key) {
        const int before = taken[key]++;
        return before == 0 ? key : key + QStringLiteral("#%1").arg(before);
    };
    for (VersionElement& element : renamed.elements) {
        if (element.kind != QLatin1String("lane"))
            continue;
        const QString role = element.fields.contains(QStringLiteral("role")) ? element.fields[QStringLiteral("role")]
                                                                             : element.fields[QStringLiteral("kind")];
        lanes.insert(element.key, unique(QStringLiteral("lane ") + role));
        element.key = lanes.value(element.key);
    }
    for (VersionElement& element : renamed.elements) {
        if (element.kind != QLatin1String("card"))
            continue;
        const QStringList place = element.place.split(QLatin1Char('|'));
        element.place = lanes.value(place.value(0)) + QLatin1Char('|') + place.value(1);
        const QString key = unique(element.place);
        keys.insert(element.key, key);
        element.key = key;
    }
    for (VersionElement& element : renamed.elements) {
        if (element.kind == QLatin1String("link")) {
            const QStringList ends = element.place.split(QLatin1Char('|'));
            element.place = keys.value(ends.value(0)) + QStringLiteral(" → ") + keys.value(ends.value(1));
            element.key = unique(QStringLiteral("link ") + element.place);
        } else if (element.kind == QLatin1String("mark") && keys.contains(element.place)) {
            element.key = keys.value(element.place) + element.key.mid(element.place.size());
            element.place = keys.value(element.place);
        }
    }
    for (VersionNumber& one : renamed.numbers)
        one.card = keys.value(one.card, one.card);
    return renamed;
}

namespace {

using Key = std::pair<QString, QString>;

std::map<Key, const VersionElement*> byKey(const MapVersion& version)
{
    std::map<Key, const VersionElement*> found;
    for (const VersionElement& element : version.elements)
        found[{element.kind, element.key}] = &element;
    return found;
}

/// Where an element stands, in words of its version.
QString placeWords(const VersionElement& element, const std::map<Key, const VersionElement*>& version)
{
    QStringList words;
    for (const QString& key : element.place.split(QLatin1Char('|'))) {
        for (const char* kind : {"lane", "step", "stage", "card"}) {
            const auto found = version.find({QString::fromLatin1(kind), key});
            if (found != version.end())
                words << found->second->name;
        }
    }
    return words.join(QStringLiteral(" / "));
}

VersionChange changeOf(ChangeKind what, const VersionElement& element)
{
    VersionChange change;
    change.what = what;
    change.kind = element.kind;
    change.key = element.key;
    change.name = element.name;
    return change;
}

void compareFields(const VersionElement& before, const VersionElement& after, std::vector<VersionChange>& changes)
{
    std::map<QString, std::pair<QString, QString>> fields;
    for (const auto& [field, value] : before.fields)
        fields[field].first = value;
    for (const auto& [field, value] : after.fields)
        fields[field].second = value;
    for (const auto& [field, values] : fields) {
        if (values.first == values.second)
            continue;
        VersionChange change = changeOf(ChangeKind::Changed, after);
        change.field = field;
        change.before = values.first;
        change.after = values.second;
        changes.push_back(std::move(change));
    }
}

void compareNumbers(const MapVersion& before, const MapVersion& after, std::vector<VersionChange>& changes)
{
    std::map<Key, const VersionNumber*> known;
    for (const VersionNumber& one : before.numbers)
        known[{one.card, one.metric}] = &one;
    for (const VersionNumber& now : after.numbers) {
        const auto found = known.find({now.card, now.metric});
        if (found == known.end())
            continue;
        const VersionNumber& then = *found->second;
        if (std::abs(then.value - now.value) < std::pow(10.0, -now.decimals) / 2)
            continue;
        VersionChange change;
        change.what = ChangeKind::Number;
        change.kind = QStringLiteral("number");
        change.key = now.card;
        change.name = now.step;
        change.field = now.name;
        change.before = QString::number(then.value, 'f', now.decimals);
        change.after = QString::number(now.value, 'f', now.decimals);
        change.valueBefore = then.value;
        change.valueAfter = now.value;
        changes.push_back(std::move(change));
    }
}

} // namespace

std::vector<VersionChange> difference(const MapVersion& before, const MapVersion& after)
{
    const std::map<Key, const VersionElement*> then = byKey(before), now = byKey(after);
    std::vector<VersionChange> changes;
    constexpr std::array kinds{"map", "stage", "step", "lane", "card", "link", "mark"};
    for (const char* kind : kinds) {
        const QLatin1String wanted(kind);
        for (const VersionElement& element : after.elements) {
            if (element.kind != wanted)
                continue;
            const auto known = then.find({element.kind, element.key});
            if (known == then.end()) {
                changes.push_back(changeOf(ChangeKind::Added, element));
                continue;
            }
            if (known->second->place != element.place) {
                VersionChange change = changeOf(ChangeKind::Moved, element);
                change.before = placeWords(*known->second, then);
                change.after = placeWords(element, now);
                changes.push_back(std::move(change));
            }
            compareFields(*known->second, element, changes);
        }
        for (const VersionElement& element : before.elements) {
            if (element.kind == wanted && !now.contains({element.kind, element.key}))
                changes.push_back(changeOf(ChangeKind::Removed, element));
        }
    }
    compareNumbers(before, after, changes);
    return changes;
}

namespace {

struct KindWords
{
    const char* kind;
    const char* added;
    const char* removed;
    const char* changed;
};

constexpr std::array kindWords{
    KindWords{"stage", QT_TRANSLATE_N_NOOP("core", "%n stages added"), QT_TRANSLATE_N_NOOP("core", "%n stages removed"),
              QT_TRANSLATE_N_NOOP("core", "%n stages changed")},
    KindWords{"step", QT_TRANSLATE_N_NOOP("core", "%n steps added"), QT_TRANSLATE_N_NOOP("core", "%n steps removed"),
              QT_TRANSLATE_N_NOOP("core", "%n steps changed")},
    KindWords{"lane", QT_TRANSLATE_N_NOOP("core", "%n lanes added"), QT_TRANSLATE_N_NOOP("core", "%n lanes removed"),
              QT_TRANSLATE_N_NOOP("core", "%n lanes changed")},
    KindWords{"card", QT_TRANSLATE_N_NOOP("core", "%n cards added"), QT_TRANSLATE_N_NOOP("core", "%n cards removed"),
              QT_TRANSLATE_N_NOOP("core", "%n cards changed")},
    KindWords{"link", QT_TRANSLATE_N_NOOP("core", "%n links added"), QT_TRANSLATE_N_NOOP("core", "%n links removed"),
              QT_TRANSLATE_N_NOOP("core", "%n links changed")},
    KindWords{"mark", QT_TRANSLATE_N_NOOP("core", "%n marks added"), QT_TRANSLATE_N_NOOP("core", "%n marks removed"),
              QT_TRANSLATE_N_NOOP("core", "%n marks changed")},
};

/// The word for a field, as it stands in a sentence.
Message fieldName(const QString& field)
{
    static const std::map<QString, const char*> names{
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("core", "text")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("core", "note")},
        {QStringLiteral("icons"), QT_TRANSLATE_NOOP("core", "channels")},
        {QStringLiteral("actor"), QT_TRANSLATE_NOOP("core", "actor")},
        {QStringLiteral("system"), QT_TRANSLATE_NOOP("core", "system")},
        {QStringLiteral("standardMinutes"), QT_TRANSLATE_NOOP("core", "standard, min")},
        {QStringLiteral("toleranceMinutes"), QT_TRANSLATE_NOOP("core", "tolerance, min")},
        {QStringLiteral("actualMinutes"), QT_TRANSLATE_NOOP("core", "in fact, min")},
        {QStringLiteral("experience"), QT_TRANSLATE_NOOP("core", "hypothesis")},
        {QStringLiteral("expected"), QT_TRANSLATE_NOOP("core", "expectation")},
        {QStringLiteral("picture"), QT_TRANSLATE_NOOP("core", "picture")},
        {QStringLiteral("columns"), QT_TRANSLATE_NOOP("core", "width in steps")},
        {QStringLiteral("rows"), QT_TRANSLATE_NOOP("core", "height in lanes")},
        {QStringLiteral("metrics"), QT_TRANSLATE_NOOP("core", "what it computes")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("core", "pieces of evidence")},
        {QStringLiteral("cause"), QT_TRANSLATE_NOOP("core", "cause")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("core", "owner")},
        {QStringLiteral("recovery"), QT_TRANSLATE_NOOP("core", "recovery action")},
        {QStringLiteral("substep"), QT_TRANSLATE_NOOP("core", "part of the step before it")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("core", "kind")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("core", "role")},
        {QStringLiteral("direction"), QT_TRANSLATE_NOOP("core", "direction")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("core", "state")}};
    const auto found = names.find(field);
    return found == names.end() ? Message::verbatim(field) : Message(found->second);
}

} // namespace

std::vector<Message> summaryOf(const std::vector<VersionChange>& changes)
{
    std::vector<Message> words;
    for (const KindWords& kind : kindWords) {
        qint64 added = 0, removed = 0;
        QSet<QString> changed; // one with three fields changed is one
        for (const VersionChange& change : changes) {
            if (change.kind != QLatin1String(kind.kind))
                continue;
            added += change.what == ChangeKind::Added ? 1 : 0;
            removed += change.what == ChangeKind::Removed ? 1 : 0;
            if (change.what == ChangeKind::Changed || change.what == ChangeKind::Moved)
                changed.insert(change.key);
        }
        for (const auto& [count, sentence] :
             {std::pair(added, kind.added), {removed, kind.removed}, {qint64(changed.size()), kind.changed}}) {
            if (count > 0)
                words.push_back(Message::counted(sentence, count));
        }
    }
    return words;
}

Message wordsOf(const VersionChange& change, Language language)
{
    const auto or0 = [](const QString& words) { return words.isEmpty() ? QStringLiteral("—") : words; };
    const auto decimal = [&](const QString& number, const std::optional<double>& value) {
        const auto point = number.indexOf(QLatin1Char('.'));
        return formatNumber(value.value_or(0), point < 0 ? 0 : static_cast<int>(number.size() - point - 1), language);
    };
    switch (change.what) {
    case ChangeKind::Added:
        return {QT_TRANSLATE_NOOP("core", "+ %1"), {change.name}};
    case ChangeKind::Removed:
        return {QT_TRANSLATE_NOOP("core", "− %1"), {change.name}};
    case ChangeKind::Moved:
        return {QT_TRANSLATE_NOOP("core", "“%1” moved: %2 → %3"), {change.name, or0(change.before), or0(change.after)}};
    case ChangeKind::Number:
        return {QT_TRANSLATE_NOOP("core", "%1: %2 %3 → %4"),
                {change.name, change.field, decimal(change.before, change.valueBefore),
                 decimal(change.after, change.valueAfter)}};
    case ChangeKind::Changed:
        break;
    }
    const bool isExperience = change.field == QLatin1String("experience") || change.field == QLatin1String("expected");
    const auto shown = [&](const QString& words) { // numbers are kept raw, with a point
        bool isNumber = false;
        const double value = words.toDouble(&isNumber);
        if (!isNumber || (!isExperience && !change.field.endsWith(QLatin1String("Minutes"))))
            return or0(words);
        return isExperience ? formatSigned(value, 1, language) : decimal(words, value);
    };
    return {QT_TRANSLATE_NOOP("core", "“%1”, %2: %3 → %4"),
            {change.name, text(fieldName(change.field), language), shown(change.before), shown(change.after)}};
}

QJsonObject toJson(const VersionChange& change)
{
    static constexpr std::array names{"added", "removed", "moved", "changed", "number"};
    const auto side = [](const QString& words, const std::optional<double>& value) {
        return value ? QJsonValue(*value) : words.isEmpty() ? QJsonValue() : QJsonValue(words);
    };
    return {{QStringLiteral("what"), QLatin1String(names[static_cast<std::size_t>(change.what)])},
            {QStringLiteral("kind"), change.kind},
            {QStringLiteral("name"), change.name},
            {QStringLiteral("field"), change.field.isEmpty() ? QJsonValue() : QJsonValue(change.field)},
            {QStringLiteral("before"), side(change.before, change.valueBefore)},
            {QStringLiteral("after"), side(change.after, change.valueAfter)}};
}

std::vector<Message> staleMarks(const MapInfo& map, const BoardValues* values, const metrics::EvidenceRules& rules,
                                QDate today)
{
    std::vector<Message> marks;
    if (map.owner.isEmpty())
        marks.push_back({QT_TRANSLATE_NOOP("core", "Nobody is responsible for this map")});
    if (!map.reviewOn.isValid())
        marks.push_back({QT_TRANSLATE_NOOP("core", "No date of the next review")});
    else if (map.reviewOn < today)
        marks.push_back({QT_TRANSLATE_NOOP("core", "The review was due on %1"), {map.reviewOn}});
    if (values && values->lastEvidence.isValid() && values->lastEvidence.daysTo(today) > rules.staleAfterDays)
        marks.push_back({QT_TRANSLATE_NOOP("core", "The newest evidence is of %1"), {values->lastEvidence}});
    return marks;
}

} // namespace tropa::maps
