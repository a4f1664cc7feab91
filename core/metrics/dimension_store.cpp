#include "metrics/dimension.h"

#include "frame/frame_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tropa::metrics {

namespace {

bool isMonth(const Dimension& dimension)
{
    return QLatin1String(dimension.id) == QLatin1String(dimension::month) ||
           QLatin1String(dimension.id) == QLatin1String(dimension::cohort);
}

bool isQuarter(const Dimension& dimension)
{
    return QLatin1String(dimension.id) == QLatin1String(dimension::quarter);
}

constexpr std::array<qint64, 7> ageGroups = {1, 18, 25, 35, 45, 55, 65};

QString ageLabel(qint64 lowest)
{
    const auto next = std::ranges::upper_bound(ageGroups, lowest);
    if (lowest <= 1)
        return QStringLiteral("<18");
    return next == ageGroups.end() ? QStringLiteral("%1+").arg(lowest)
                                   : QStringLiteral("%1–%2").arg(lowest).arg(*next - 1);
}

} // namespace

qint64 ageGroupOf(qint64 age)
{
    const auto next = std::ranges::upper_bound(ageGroups, age);
    return next == ageGroups.begin() ? ageGroups.front() : *std::prev(next);
}

Language projectLanguage(storage::Connection& connection)
{
    return languageFromCode(
        connection.value<QString>("SELECT value FROM setting WHERE name = 'language'").value_or(QString()));
}

Language readingLanguage(storage::Connection& connection)
{
    return connection.language() ? *connection.language() : projectLanguage(connection);
}

std::span<const Dimension> dimensions()
{
    static const std::vector<Dimension> all = {
        {dimension::clinic, "clinic", QT_TRANSLATE_NOOP("core", "Clinic")},
        {dimension::doctor, "doctor", QT_TRANSLATE_NOOP("core", "Doctor")},
        {dimension::service, "service", QT_TRANSLATE_NOOP("core", "Service")},
        {dimension::channel, "channel", QT_TRANSLATE_NOOP("core", "Channel")},
        {dimension::competitor, "competitor", QT_TRANSLATE_NOOP("core", "Competitor")},
        {dimension::stage, "stage", QT_TRANSLATE_NOOP("core", "Stage")},
        {dimension::touchpoint, "touchpoint", QT_TRANSLATE_NOOP("core", "Touchpoint")},
        {dimension::persona, "persona", QT_TRANSLATE_NOOP("core", "Persona")},
        {dimension::wave, "wave", QT_TRANSLATE_NOOP("core", "Wave")},
        {dimension::segment, "segment_of_patients", QT_TRANSLATE_NOOP("core", "Segment")},
        {dimension::question, "question", QT_TRANSLATE_NOOP("core", "Question")},
        {dimension::option, "option", QT_TRANSLATE_NOOP("core", "Answer option")},
        {dimension::section, "checklist_section", QT_TRANSLATE_NOOP("core", "Checklist section")},
        {dimension::item, "checklist_item", QT_TRANSLATE_NOOP("core", "Checklist item")},
        {dimension::code, "code", QT_TRANSLATE_NOOP("core", "Code")},
        {dimension::respondent, "respondent", QT_TRANSLATE_NOOP("core", "Respondent")},
        {dimension::group,
         "",
         QT_TRANSLATE_NOOP("core", "Group of respondents"),
         {{1, "own_loyal", QT_TRANSLATE_NOOP("core", "loyal")},
          {2, "own_lost", QT_TRANSLATE_NOOP("core", "lost")},
          {3, "competitor", QT_TRANSLATE_NOOP("core", "competitor's patients")}}},
        {dimension::sex,
         "",
         QT_TRANSLATE_NOOP("core", "Sex"),
         {{1, "male", QT_TRANSLATE_NOOP("core", "men")}, {2, "female", QT_TRANSLATE_NOOP("core", "women")}}},
        {dimension::ageGroup, "", QT_TRANSLATE_NOOP("core", "Age group")},
        {dimension::visitNumber, "", QT_TRANSLATE_NOOP("core", "Visit number")},
        {dimension::year, "", QT_TRANSLATE_NOOP("core", "Year")},
        {dimension::quarter, "", QT_TRANSLATE_NOOP("core", "Quarter")},
        {dimension::month, "", QT_TRANSLATE_NOOP("core", "Month")},
        {dimension::calendarMonth, "", QT_TRANSLATE_NOOP("core", "Calendar month")},
        {dimension::cohort, "", QT_TRANSLATE_NOOP("core", "Month of the first visit")},
        {dimension::monthsSince, "", QT_TRANSLATE_NOOP("core", "Months since the first visit")},
        {dimension::recency, "", QT_TRANSLATE_NOOP("core", "Recency (5: came lately)")},
        {dimension::frequency, "", QT_TRANSLATE_NOOP("core", "Frequency (5: comes often)")},
        {dimension::money, "", QT_TRANSLATE_NOOP("core", "Money (5: pays most)")},
        {dimension::reason, "call_reason", QT_TRANSLATE_NOOP("core", "Reason for not booking")},
        {dimension::topic, "topic", QT_TRANSLATE_NOOP("core", "Topic")},
        {dimension::site, "review_site", QT_TRANSLATE_NOOP("core", "Review site")},
        {dimension::step, "funnel_step", QT_TRANSLATE_NOOP("core", "Step of the funnel")},
    };
    return all;
}

const Dimension* findDimension(const QString& id)
{
    for (const Dimension& dimension : dimensions()) {
        if (id == QLatin1String(dimension.id))
            return &dimension;
    }
    return nullptr;
}

QString dimensionLabel(storage::Connection& connection, const Dimension& dimension, qint64 value)
{
    if (*dimension.table != '\0') {
        return connection
            .value<QString>((QByteArray("SELECT name FROM ") + dimension.table + " WHERE id = ?").constData(), value)
            .value_or(QStringLiteral("—"));
    }
    for (const NamedValue& named : dimension.values) {
        if (named.value == value)
            return text(named.name, readingLanguage(connection));
    }
    if (QLatin1String(dimension.id) == QLatin1String(dimension::ageGroup))
        return ageLabel(value);
    if (isMonth(dimension))
        return QStringLiteral("%1-%2").arg(value / 100).arg(value % 100, 2, 10, QLatin1Char('0'));
    if (isQuarter(dimension))
        return QStringLiteral("%1 Q%2").arg(value / 10).arg(value % 10);
    return QString::number(value);
}

std::map<qint64, QString> dimensionValues(storage::Connection& connection, const Dimension& dimension)
{
    std::map<qint64, QString> values;
    for (const NamedValue& named : dimension.values)
        values[named.value] = text(named.name, readingLanguage(connection));
    if (*dimension.table == '\0')
        return values;
    auto rows = connection.prepare(QByteArray("SELECT id, name FROM ") + dimension.table);
    while (rows.step())
        values[rows.integer(0)] = rows.text(1);
    return values;
}

std::optional<qint64> dimensionValue(storage::Connection& connection, const Dimension& dimension, const QString& word)
{
    const QString normal = frame::normalName(word);
    for (const NamedValue& named : dimension.values) {
        if (normal == QLatin1String(named.word))
            return named.value;
    }
    for (const auto& [id, name] : dimensionValues(connection, dimension)) {
        if (frame::normalName(name) == normal)
            return id;
    }
    if (*dimension.table != '\0') {
        auto rows = connection.prepare("SELECT entity_id, name FROM alias WHERE kind = ?");
        rows.bindAll(dimension.table);
        while (rows.step()) {
            if (frame::normalName(rows.text(1)) == normal)
                return rows.integer(0);
        }
        if (!word.startsWith(u'#'))
            return std::nullopt;
    }
    QString digits = word;
    digits.remove(u'#');
    if (isMonth(dimension))
        digits.remove(u'-');
    if (isQuarter(dimension))
        digits.remove(u'-').remove(QLatin1Char('Q'), Qt::CaseInsensitive).remove(QLatin1Char(' '));
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace tropa::metrics
