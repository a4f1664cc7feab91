#pragma once

#include "metrics/dimension.h"
#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <span>
#include <vector>

namespace tropa::patients {

/// What a segment of patients can be asked about.
enum class SegmentField {
    Status,
    Visits,
    Amount,
    FirstVisit,
    LastVisit,
    Channel,
    Clinic,
    FirstClinic,
    LastClinic,
    Doctor,
    FirstDoctor,
    LastDoctor,
    Service,
    FirstService,
    LastService,
    Recency,
    Frequency,
    Money,
    Sex,
    Age,
};

/// What a patient is by the project's rules; the values of SegmentField::Status.
enum class PatientStatus { Lost = 1, Loyal, New };

enum class SegmentValueKind { Choice, Entity, Number, Money, Date };

struct SegmentFieldInfo
{
    SegmentField field;
    const char* id; ///< in rules and on the command line: "last-doctor"
    Message name;
    SegmentValueKind kind;
    const char* dimension = "";                    ///< of an entity: where its names are
    std::vector<metrics::NamedValue> choices = {}; ///< of a choice
};
std::span<const SegmentFieldInfo> segmentFields();
const SegmentFieldInfo& fieldInfo(SegmentField field);

enum class SegmentTest { Is, IsNot, AtLeast, AtMost };

/// One condition: a value that is (not) among those given, or at least or at most the one given. Entities are ids,
/// money is in hundredths, dates are days since 1970-01-01.
struct SegmentCondition
{
    SegmentField field = SegmentField::Status;
    SegmentTest test = SegmentTest::Is;
    std::vector<qint64> values;

    friend bool operator==(const SegmentCondition&, const SegmentCondition&) = default;
};

/// Who belongs: any of the lists whose conditions all hold ("and" binds before "or"). A value.
struct SegmentRule
{
    std::vector<std::vector<SegmentCondition>> any;

    bool isEmpty() const { return any.empty(); }
    QJsonObject toJson() const;
    /// None when the JSON is no rule of this room.
    static std::optional<SegmentRule> fromJson(const QJsonObject& json);

    friend bool operator==(const SegmentRule&, const SegmentRule&) = default;
};

/// "lost visits<=1 or channel=Сайт,Реклама amount>=10000", as words: FIELD=VALUE[,VALUE], FIELD!=…, FIELD>=…,
/// FIELD<=…, `or`; a bare lost, loyal or new is its status. Names are looked up in the project.
Result<SegmentRule> parseSegmentRule(storage::Connection& connection, const QStringList& words);
/// The rule in a sentence: "Status: lost; visit days: at most 1 — or — Channel: Сайт".
QString segmentRuleText(storage::Connection& connection, const SegmentRule& rule, Language language);
/// One condition of it.
QString conditionText(storage::Connection& connection, const SegmentCondition& condition, Language language);
/// A value as it is typed: a name, "2026-09-30", a number.
QString conditionValueText(storage::Connection& connection, const SegmentFieldInfo& field, qint64 value,
                           Language language);
/// A value a person typed; none when it is none of the field's.
std::optional<qint64> conditionValue(storage::Connection& connection, const SegmentFieldInfo& field,
                                     const QString& word);

} // namespace tropa::patients
