#include "exchange/respondent_variables.h"

#include "exchange/derived_guid.h"
#include "frame/frame_store.h"
#include "interviews/import/respondent_import.h"

#include <QCoreApplication>

namespace tropa::exchange {

using namespace interviews;

namespace {

struct Column
{
    const char* id;
    const char* type;
};
constexpr Column columns[] = {{"group", "Text"},      {"sex", "Text"},     {"age", "Integer"}, {"clinic", "Text"},
                              {"competitor", "Text"}, {"service", "Text"}, {"date", "Date"},   {"consent", "Text"}};

Guid variableGuid(const char* id)
{
    return derivedGuid(QString::fromLatin1(id), "respondent variable");
}

// Words that groupFromWord and its sisters read back.
QString groupWord(RespondentGroup group, Language language)
{
    const bool russian = language == Language::Russian;
    switch (group) {
    case RespondentGroup::OwnLoyal:
        return russian ? QStringLiteral("свой лояльный") : QStringLiteral("own loyal");
    case RespondentGroup::OwnLost:
        return russian ? QStringLiteral("свой потерянный") : QStringLiteral("own lost");
    case RespondentGroup::Competitor:
        return russian ? QStringLiteral("пациент конкурента") : QStringLiteral("competitor's");
    case RespondentGroup::Unknown:
        break;
    }
    return {};
}

} // namespace

std::vector<PackageVariable> respondentVariables(Language language)
{
    std::vector<PackageVariable> variables;
    const formats::FieldTable& fields = respondentFields();
    for (const Column& column : columns) {
        const formats::Field& field = fields.at(*fields.find(column.id));
        variables.push_back({variableGuid(column.id),
                             language == Language::Russian ? field.russian : field.english,
                             QString::fromLatin1(column.type),
                             {}});
    }
    return variables;
}

RespondentValues::RespondentValues(storage::Connection& connection, Language language)
    : m_language(language)
    , m_clinics(frame::frameNames(connection, QStringLiteral("clinic")))
    , m_competitors(frame::frameNames(connection, QStringLiteral("competitor")))
    , m_services(frame::frameNames(connection, QStringLiteral("service")))
{
}

std::vector<PackageValue> RespondentValues::of(const Respondent& one) const
{
    std::vector<PackageValue> values;
    const auto put = [&](const char* id, const QString& value) {
        if (!value.isEmpty())
            values.push_back({variableGuid(id), value});
    };
    const auto name = [](const std::map<qint64, QString>& names, qint64 id) {
        const auto found = names.find(id);
        return found == names.end() ? QString() : found->second;
    };
    const bool russian = m_language == Language::Russian;
    put("group", groupWord(one.group, m_language));
    if (one.sex != Sex::Unknown)
        put("sex", one.sex == Sex::Male ? (russian ? QStringLiteral("мужской") : QStringLiteral("male"))
                                        : (russian ? QStringLiteral("женский") : QStringLiteral("female")));
    if (one.age)
        put("age", QString::number(*one.age));
    put("clinic", name(m_clinics, one.clinic.value()));
    put("competitor", name(m_competitors, one.competitor.value()));
    put("service", name(m_services, one.service.value()));
    put("date", one.interviewedOn.toString(Qt::ISODate));
    if (one.consent != Consent::Unknown)
        put("consent", one.consent == Consent::Given ? (russian ? QStringLiteral("да") : QStringLiteral("yes"))
                                                     : (russian ? QStringLiteral("нет") : QStringLiteral("no")));
    return values;
}

RespondentFiller::RespondentFiller(storage::Connection& connection)
    : m_clinics(connection, QStringLiteral("clinic"))
    , m_competitors(connection, QStringLiteral("competitor"))
    , m_services(connection, QStringLiteral("service"))
{
}

bool RespondentFiller::fill(project::Edit& edit, Respondent& one, const PackageVariable& variable, const QString& value)
{
    QByteArray id;
    for (const Column& column : columns) {
        if (variable.guid == variableGuid(column.id))
            id = column.id;
    }
    if (id.isEmpty()) {
        if (const auto field = respondentFields().match(variable.name))
            id = respondentFields().at(*field).id;
    }
    if (id == "group") {
        const auto group = groupFromWord(value);
        one.group = group.value_or(one.group);
        return group.has_value();
    }
    if (id == "sex") {
        const auto sex = sexFromWord(value);
        one.sex = sex.value_or(one.sex);
        return sex.has_value();
    }
    if (id == "age") {
        bool good = false;
        const int age = value.toInt(&good);
        if (good && age > 0 && age < 130)
            one.age = age;
        return good && age > 0 && age < 130;
    }
    if (id == "consent") {
        const auto consent = consentFromWord(value);
        one.consent = consent.value_or(one.consent);
        return consent.has_value();
    }
    if (id == "date") {
        const QDate date = QDate::fromString(value.first(std::min<qsizetype>(10, value.size())), Qt::ISODate);
        if (date.isValid())
            one.interviewedOn = date;
        return date.isValid();
    }
    if (id == "clinic")
        one.clinic = frame::ClinicId(m_clinics.findOrAdd(edit, value));
    else if (id == "competitor")
        one.competitor = frame::CompetitorId(m_competitors.findOrAdd(edit, value));
    else if (id == "service")
        one.service = frame::ServiceId(m_services.findOrAdd(edit, value));
    else
        return false;
    return true;
}

} // namespace tropa::exchange
