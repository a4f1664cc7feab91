#pragma once

#include "exchange/package.h"
#include "frame/frame_lookup.h"
#include "interviews/respondent.h"
#include "storage/connection.h"

namespace tropa::exchange {

/// The columns of a respondent (group, sex, age, clinic …) as variables: the same GUIDs in every file, names in a
/// language, and back. A variable of another program is known by its name, when it is one a table of respondents may
/// have.
std::vector<PackageVariable> respondentVariables(Language language);

/// What is known of a respondent, by those variables.
class RespondentValues
{
public:
    RespondentValues(storage::Connection& connection, Language language);
    std::vector<PackageValue> of(const interviews::Respondent& respondent) const;

private:
    Language m_language;
    std::map<qint64, QString> m_clinics, m_competitors, m_services;
};

/// Puts values of variables into respondents; makes clinics, competitors and services that are missing. One import.
class RespondentFiller
{
public:
    explicit RespondentFiller(storage::Connection& connection);

    /// False when the variable is none of a respondent's columns or the value cannot be read: an attribute then.
    bool fill(project::Edit& edit, interviews::Respondent& respondent, const PackageVariable& variable,
              const QString& value);

private:
    frame::FrameLookup m_clinics, m_competitors, m_services;
};

} // namespace tropa::exchange
