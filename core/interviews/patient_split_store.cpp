#include "interviews/patient_split.h"

#include "metrics/person_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tropa::interviews {

namespace {

QString splitName(Language language)
{
    return text({QT_TRANSLATE_NOOP("core", "Segment of patients")}, language);
}

} // namespace

bool isPatientSplit(const QString& by)
{
    return by == QLatin1String(metrics::dimension::segment);
}

std::optional<SplitChoice> patientSplitChoice(storage::Connection& connection)
{
    if (!connection.value<qint64>("SELECT 1 FROM segment_of_patients WHERE rule NOT IN ('', '{}') LIMIT 1"))
        return std::nullopt;
    return SplitChoice{QLatin1String(metrics::dimension::segment), splitName(metrics::readingLanguage(connection))};
}

Result<RespondentSplit> splitByPatients(storage::Connection& connection, const std::vector<Respondent>& respondents,
                                        const metrics::Sources& sources, QDate asOf)
{
    metrics::EvaluationContext context{connection, asOf};
    context.sources = &sources;
    const auto segments = metrics::personGroups(context, QLatin1String(metrics::dimension::segment));
    if (!segments)
        return segments.error();
    if (segments->empty())
        return Error(ErrorKind::Failed, {QT_TRANSLATE_NOOP("core", "No segment of patients has a rule yet: define one "
                                                                   "on the page Patients")});
    const Language language = metrics::readingLanguage(connection);
    RespondentSplit split;
    split.by = QLatin1String(metrics::dimension::segment);
    split.name = splitName(language);
    // By which segments they are in, in the frame's order; those in none come last.
    std::map<std::vector<std::size_t>, std::vector<std::size_t>> groups;
    split.groupOf.assign(respondents.size(), -1);
    for (std::size_t i = 0; i < respondents.size(); ++i) {
        if (!respondents[i].person.isValid()) {
            ++split.unknown;
            continue;
        }
        std::vector<std::size_t> in;
        for (std::size_t segment = 0; segment < segments->size(); ++segment) {
            if (std::ranges::binary_search((*segments)[segment].persons, respondents[i].person.value()))
                in.push_back(segment);
        }
        groups[in].push_back(i);
    }
    if (groups.empty())
        return Error(ErrorKind::Failed,
                     {QT_TRANSLATE_NOOP("core", "No respondent here is linked to a patient of the visit base: import "
                                                "respondents with a patient's number or phone")});
    std::vector<std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> order(groups.begin(), groups.end());
    std::ranges::stable_sort(order, {}, [](const auto& one) { return one.first.empty() ? 1 : 0; });
    for (const auto& [in, people] : order) {
        QStringList names, keys;
        for (const std::size_t segment : in) {
            names << (*segments)[segment].label;
            keys << QString::number((*segments)[segment].key);
        }
        if (in.empty()) {
            names << text({QT_TRANSLATE_NOOP("core", "in no segment")}, language);
            keys << QStringLiteral("none");
        }
        for (const std::size_t i : people)
            split.groupOf[i] = static_cast<int>(split.groups.size());
        split.groups.push_back(
            {keys.join(u'+'), names.join(QStringLiteral(" + ")), static_cast<qint64>(people.size())});
    }
    return split;
}

Result<RespondentSplit> splitAlsoByPatients(storage::Connection& connection, const std::vector<Respondent>& respondents,
                                            const QString& by, const PatientSource& patients)
{
    if (isPatientSplit(by) && patients.sources)
        return splitByPatients(connection, respondents, *patients.sources, patients.today);
    return splitRespondents(connection, respondents, by);
}

} // namespace tropa::interviews
