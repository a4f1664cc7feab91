#include "patients/segment_rule.h"

#include "base/format_number.h"
#include "patients/visit_store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace tropa::patients {

namespace dimension = metrics::dimension;

namespace {

constexpr double hundredths = 100;

struct Test
{
    SegmentTest test;
    const char* key;  // in JSON
    const char* sign; // on the command line
};
// Longer signs first: "!=" before "=".
constexpr Test tests[] = {{SegmentTest::IsNot, "not", "!="},
                          {SegmentTest::AtLeast, "from", ">="},
                          {SegmentTest::AtMost, "to", "<="},
                          {SegmentTest::Is, "is", "="}};

const Test& testOf(SegmentTest test)
{
    return *std::ranges::find(tests, test, &Test::test);
}

const SegmentFieldInfo* findField(const QString& id)
{
    const auto fields = segmentFields();
    const auto found =
        std::ranges::find_if(fields, [&](const SegmentFieldInfo& field) { return id == QLatin1String(field.id); });
    return found == fields.end() ? nullptr : &*found;
}

QJsonValue asJson(const SegmentFieldInfo& field, qint64 value)
{
    if (field.kind == SegmentValueKind::Date)
        return dateOf(static_cast<qint32>(value)).toString(Qt::ISODate);
    for (const metrics::NamedValue& choice : field.choices) {
        if (choice.value == value)
            return QLatin1String(choice.word);
    }
    return value;
}

std::optional<qint64> fromJsonValue(const SegmentFieldInfo& field, const QJsonValue& value)
{
    if (field.kind == SegmentValueKind::Date) {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? std::optional<qint64>(dayOf(date)) : std::nullopt;
    }
    for (const metrics::NamedValue& choice : field.choices) {
        if (value.toString() == QLatin1String(choice.word))
            return choice.value;
    }
    return field.choices.empty() && value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

Result<SegmentCondition> parseCondition(storage::Connection& connection, const QString& word)
{
    for (const metrics::NamedValue& status : fieldInfo(SegmentField::Status).choices) {
        if (word.compare(QLatin1String(status.word), Qt::CaseInsensitive) == 0)
            return SegmentCondition{SegmentField::Status, SegmentTest::Is, {status.value}};
    }
    for (const Test& test : tests) {
        const qsizetype at = word.indexOf(QLatin1String(test.sign));
        if (at < 1)
            continue;
        const QString name = word.left(at);
        const SegmentFieldInfo* field = findField(name);
        if (!field)
            return Error(ErrorKind::Usage,
                         {QT_TRANSLATE_NOOP("core", "A rule of a segment knows no field %1"), {name}});
        SegmentCondition condition{field->field, test.test, {}};
        const bool isRange = test.test == SegmentTest::AtLeast || test.test == SegmentTest::AtMost;
        const bool isNamed = field->kind == SegmentValueKind::Choice || field->kind == SegmentValueKind::Entity;
        if (isRange && isNamed)
            return Error(ErrorKind::Usage,
                         {QT_TRANSLATE_NOOP("core", "%1 has names, which are never more or less: use = or !="), {name}});
        const QString rest = word.mid(at + static_cast<qsizetype>(qstrlen(test.sign)));
        for (const QString& one : isNamed ? rest.split(u',', Qt::SkipEmptyParts) : QStringList{rest}) {
            const auto value = conditionValue(connection, *field, one.trimmed());
            if (!value)
                return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "%1 has no value %2"), {name, one}});
            condition.values.push_back(*value);
        }
        if (condition.values.empty())
            return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The condition %1 has no value"), {word}});
        return condition;
    }
    return Error(ErrorKind::Usage,
                 {QT_TRANSLATE_NOOP("core", "%1 is no condition like visits>=3, channel=NAME or lost"), {word}});
}

} // namespace

std::span<const SegmentFieldInfo> segmentFields()
{
    using Kind = SegmentValueKind;
    static const std::vector<SegmentFieldInfo> fields = {
        {SegmentField::Status,
         "status",
         QT_TRANSLATE_NOOP("core", "Status"),
         Kind::Choice,
         "",
         {{static_cast<qint64>(PatientStatus::Lost), "lost", QT_TRANSLATE_NOOP("core", "lost (by the project's rule)")},
          {static_cast<qint64>(PatientStatus::Loyal), "loyal",
           QT_TRANSLATE_NOOP("core", "loyal (by the project's rule)")},
          {static_cast<qint64>(PatientStatus::New), "new",
           QT_TRANSLATE_NOOP("core", "new (first visit inside the window of loyalty)")}}},
        {SegmentField::Visits, "visits", QT_TRANSLATE_NOOP("core", "Number of visit days"), Kind::Number},
        {SegmentField::Amount, "amount", QT_TRANSLATE_NOOP("core", "Paid in all"), Kind::Money},
        {SegmentField::FirstVisit, "first-visit", QT_TRANSLATE_NOOP("core", "Date of the first visit"), Kind::Date},
        {SegmentField::LastVisit, "last-visit", QT_TRANSLATE_NOOP("core", "Date of the last visit"), Kind::Date},
        {SegmentField::Channel, "channel", QT_TRANSLATE_NOOP("core", "Channel of the first visit"), Kind::Entity,
         dimension::channel},
        {SegmentField::Clinic, "clinic", QT_TRANSLATE_NOOP("core", "Clinic of any visit"), Kind::Entity,
         dimension::clinic},
        {SegmentField::FirstClinic, "first-clinic", QT_TRANSLATE_NOOP("core", "Clinic of the first visit"),
         Kind::Entity, dimension::clinic},
        {SegmentField::LastClinic, "last-clinic", QT_TRANSLATE_NOOP("core", "Clinic of the last visit"), Kind::Entity,
         dimension::clinic},
        {SegmentField::Doctor, "doctor", QT_TRANSLATE_NOOP("core", "Doctor of any visit"), Kind::Entity,
         dimension::doctor},
        {SegmentField::FirstDoctor, "first-doctor", QT_TRANSLATE_NOOP("core", "Doctor of the first visit"),
         Kind::Entity, dimension::doctor},
        {SegmentField::LastDoctor, "last-doctor", QT_TRANSLATE_NOOP("core", "Doctor of the last visit"), Kind::Entity,
         dimension::doctor},
        {SegmentField::Service, "service", QT_TRANSLATE_NOOP("core", "Service of any visit"), Kind::Entity,
         dimension::service},
        {SegmentField::FirstService, "first-service", QT_TRANSLATE_NOOP("core", "Service of the first visit"),
         Kind::Entity, dimension::service},
        {SegmentField::LastService, "last-service", QT_TRANSLATE_NOOP("core", "Service of the last visit"),
         Kind::Entity, dimension::service},
        {SegmentField::Recency, "recency", QT_TRANSLATE_NOOP("core", "Recency, 1–5"), Kind::Number},
        {SegmentField::Frequency, "frequency", QT_TRANSLATE_NOOP("core", "Frequency, 1–5"), Kind::Number},
        {SegmentField::Money, "money", QT_TRANSLATE_NOOP("core", "Money, 1–5"), Kind::Number},
        {SegmentField::Sex,
         "sex",
         QT_TRANSLATE_NOOP("core", "Sex"),
         Kind::Choice,
         "",
         {{1, "male", QT_TRANSLATE_NOOP("core", "men")}, {2, "female", QT_TRANSLATE_NOOP("core", "women")}}},
        {SegmentField::Age, "age", QT_TRANSLATE_NOOP("core", "Age, years"), Kind::Number},
    };
    return fields;
}

const SegmentFieldInfo& fieldInfo(SegmentField field)
{
    return *std::ranges::find(segmentFields(), field, &SegmentFieldInfo::field);
}

QJsonObject SegmentRule::toJson() const
{
    QJsonArray alternatives;
    for (const auto& conditions : any) {
        QJsonArray all;
        for (const SegmentCondition& condition : conditions) {
            const SegmentFieldInfo& field = fieldInfo(condition.field);
            QJsonArray values;
            for (const qint64 value : condition.values)
                values.append(asJson(field, value));
            all.append(QJsonObject{{QStringLiteral("field"), QLatin1String(field.id)},
                                   {QLatin1String(testOf(condition.test).key), values}});
        }
        alternatives.append(all);
    }
    return {{QStringLiteral("any"), alternatives}};
}

std::optional<SegmentRule> SegmentRule::fromJson(const QJsonObject& json)
{
    if (!json.value(QLatin1String("any")).isArray())
        return std::nullopt;
    SegmentRule rule;
    for (const QJsonValue& alternative : json.value(QLatin1String("any")).toArray()) {
        auto& conditions = rule.any.emplace_back();
        for (const QJsonValue& one : alternative.toArray()) {
            const QJsonObject object = one.toObject();
            const SegmentFieldInfo* field = findField(object.value(QLatin1String("field")).toString());
            if (!field)
                return std::nullopt;
            SegmentCondition condition{field->field, SegmentTest::Is, {}};
            for (const Test& test : tests) {
                for (const QJsonValue& value : object.value(QLatin1String(test.key)).toArray()) {
                    const auto known = fromJsonValue(*field, value);
                    if (!known)
                        return std::nullopt;
                    condition.test = test.test;
                    condition.values.push_back(*known);
                }
            }
            if (condition.values.empty())
                return std::nullopt;
            conditions.push_back(std::move(condition));
        }
        if (conditions.empty())
            return std::nullopt;
    }
    return rule;
}

std::optional<qint64> conditionValue(storage::Connection& connection, const SegmentFieldInfo& field,
                                     const QString& word)
{
    if (field.kind == SegmentValueKind::Entity)
        return metrics::dimensionValue(connection, *metrics::findDimension(QLatin1String(field.dimension)), word);
    if (field.kind == SegmentValueKind::Date) {
        QDate date = QDate::fromString(word, Qt::ISODate);
        if (!date.isValid())
            date = QDate::fromString(word, QStringLiteral("dd.MM.yyyy"));
        return date.isValid() ? std::optional<qint64>(dayOf(date)) : std::nullopt;
    }
    for (const metrics::NamedValue& choice : field.choices) {
        if (word.compare(QLatin1String(choice.word), Qt::CaseInsensitive) == 0)
            return choice.value;
    }
    if (!field.choices.empty())
        return std::nullopt;
    QString digits = word;
    digits.remove(QChar(0x202F)).remove(QChar(0xA0)).remove(u' ').replace(u',', u'.');
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    if (!isNumber || !(std::fabs(number) < 1e12))
        return std::nullopt;
    if (field.kind == SegmentValueKind::Money)
        return static_cast<qint64>(std::llround(number * hundredths));
    return number == std::floor(number) ? std::optional<qint64>(static_cast<qint64>(number)) : std::nullopt;
}

QString conditionValueText(storage::Connection& connection, const SegmentFieldInfo& field, qint64 value,
                           Language language)
{
    switch (field.kind) {
    case SegmentValueKind::Entity:
        return metrics::dimensionLabel(connection, *metrics::findDimension(QLatin1String(field.dimension)), value);
    case SegmentValueKind::Date:
        return formatDate(dateOf(static_cast<qint32>(value)), language);
    case SegmentValueKind::Money: {
        const double amount = static_cast<double>(value) / hundredths;
        return formatNumber(amount, decimalsNeeded(amount, 2), language);
    }
    case SegmentValueKind::Number:
        return formatNumber(value, language);
    case SegmentValueKind::Choice:
        for (const metrics::NamedValue& choice : field.choices) {
            if (choice.value == value)
                return text(choice.name, language);
        }
    }
    return QString::number(value);
}

QString conditionText(storage::Connection& connection, const SegmentCondition& condition, Language language)
{
    const SegmentFieldInfo& field = fieldInfo(condition.field);
    QStringList names;
    for (const qint64 value : condition.values)
        names << conditionValueText(connection, field, value, language);
    const QString name = text(field.name, language), values = names.join(QStringLiteral(", "));
    switch (condition.test) {
    case SegmentTest::Is:
        return text({QT_TRANSLATE_NOOP("core", "%1: %2"), {name, values}}, language);
    case SegmentTest::IsNot:
        return text({QT_TRANSLATE_NOOP("core", "%1: not %2"), {name, values}}, language);
    case SegmentTest::AtLeast:
        return text({QT_TRANSLATE_NOOP("core", "%1: from %2"), {name, values}}, language);
    case SegmentTest::AtMost:
        return text({QT_TRANSLATE_NOOP("core", "%1: up to %2"), {name, values}}, language);
    }
    return name;
}

QString segmentRuleText(storage::Connection& connection, const SegmentRule& rule, Language language)
{
    QStringList alternatives;
    for (const auto& conditions : rule.any) {
        QStringList all;
        for (const SegmentCondition& condition : conditions)
            all << conditionText(connection, condition, language);
        alternatives << all.join(QStringLiteral("; "));
    }
    return alternatives.join(text({QT_TRANSLATE_NOOP("core", " — or — ")}, language));
}

Result<SegmentRule> parseSegmentRule(storage::Connection& connection, const QStringList& words)
{
    SegmentRule rule;
    bool isNew = true;
    for (const QString& word : words) {
        if (word.compare(QLatin1String("and"), Qt::CaseInsensitive) == 0)
            continue;
        if (word.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0) {
            isNew = true;
            continue;
        }
        auto condition = parseCondition(connection, word);
        if (!condition)
            return std::move(condition).error();
        if (std::exchange(isNew, false))
            rule.any.emplace_back();
        rule.any.back().push_back(std::move(*condition));
    }
    if (rule.isEmpty())
        return Error(ErrorKind::Usage, {QT_TRANSLATE_NOOP("core", "The rule of the segment says nothing")});
    return rule;
}

} // namespace tropa::patients
