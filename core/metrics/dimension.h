#pragma once

#include "base/message.h"
#include "storage/connection.h"

#include <QString>

#include <map>
#include <span>
#include <vector>

namespace tropa::metrics {

/// A value of a dimension that has no table: its number, its word on the command line, its name for people.
struct NamedValue
{
    qint64 value;
    const char* word;
    Message name;
};

/// A way to split or narrow evidence. Its values are integers: ids of frame entities, or plain numbers (visit number).
/// Most are kinds of the frame; a room may use others of this one list.
struct Dimension
{
    const char* id;    ///< as in --by and --where: "clinic"
    const char* table; ///< where its values have names (columns id, name); "" when the value is its own name
    Message name;
    std::vector<NamedValue> values = {}; ///< of a closed list: groups of respondents, sexes
};

namespace dimension {
inline constexpr const char* clinic = "clinic";
inline constexpr const char* doctor = "doctor";
inline constexpr const char* service = "service";
inline constexpr const char* channel = "channel";
inline constexpr const char* competitor = "competitor";
inline constexpr const char* stage = "stage";
inline constexpr const char* touchpoint = "touchpoint";
inline constexpr const char* persona = "persona";
inline constexpr const char* wave = "wave";
inline constexpr const char* segment = "segment";   ///< of patients
inline constexpr const char* question = "question"; ///< of a questionnaire
inline constexpr const char* option = "option";     ///< of a closed question
inline constexpr const char* section = "section";   ///< of a checklist
inline constexpr const char* item = "item";         ///< of a checklist
inline constexpr const char* code = "code";         ///< of the codebook
inline constexpr const char* respondent = "respondent";
inline constexpr const char* group = "group"; ///< respondent: own loyal, own lost, competitor's
inline constexpr const char* sex = "sex";
inline constexpr const char* ageGroup = "age";
inline constexpr const char* visitNumber = "visit-number";
inline constexpr const char* year = "year";
inline constexpr const char* quarter = "quarter";              ///< year * 10 + quarter
inline constexpr const char* month = "month";                  ///< year * 100 + month
inline constexpr const char* calendarMonth = "calendar-month"; ///< 1 … 12, all years together
inline constexpr const char* cohort = "cohort";                ///< month of the first visit, as month
inline constexpr const char* monthsSince = "months-since";     ///< months since the first visit
inline constexpr const char* recency = "recency";              ///< RFM scores, 1 … 5
inline constexpr const char* frequency = "frequency";
inline constexpr const char* money = "money";
inline constexpr const char* reason = "reason";                ///< of not booking
inline constexpr const char* topic = "topic";                  ///< of a review or a call
inline constexpr const char* site = "site";                    ///< where a review stands
inline constexpr const char* step = "step";                    ///< of the funnel: shown, clicked, called, booked
} // namespace dimension

std::span<const Dimension> dimensions();
const Dimension* findDimension(const QString& id);

/// The dimension "age" of an age: the lowest age of 1-17, 18-24, 25-34 … 65 and over; its label is "25–34".
qint64 ageGroupOf(qint64 age);

/// The language of the project's own words: labels, citations, exports.
Language projectLanguage(storage::Connection& connection);
/// The language of who reads (Connection::language), else that of the project.
Language readingLanguage(storage::Connection& connection);

/// The word for a value of a dimension: a name from the frame, "2026-09" for a month, the number otherwise.
QString dimensionLabel(storage::Connection& connection, const Dimension& dimension, qint64 value);
/// Every named value of a dimension, for lookups and filters; empty for dimensions without a table.
std::map<qint64, QString> dimensionValues(storage::Connection& connection, const Dimension& dimension);
/// The value a person means by a word on the command line: a name (normal form), "#12", a number, "2026-09"; or none.
std::optional<qint64> dimensionValue(storage::Connection& connection, const Dimension& dimension, const QString& word);

} // namespace tropa::metrics
