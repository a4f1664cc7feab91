#pragma once

#include "interviews/respondent.h"
#include "project/edit.h"

#include <QSet>

namespace tropa::interviews {

/// What a respondent agreed to.
struct ConsentState
{
    Respondent respondent;
    QDate keepUntil; ///< invalid: no date was agreed
    /// Shown in exports and reports: not refused, and not past its date.
    bool mayBeShown(QDate today) const
    {
        return respondent.consent != Consent::Refused && (!keepUntil.isValid() || today <= keepUntil);
    }
    bool isPast(QDate today) const { return keepUntil.isValid() && today > keepUntil; }
};
std::vector<ConsentState> consentStates(storage::Connection& connection);
void setConsent(project::Edit& edit, RespondentId id, Consent consent);
/// An invalid date takes the date away.
void setKeepUntil(project::Edit& edit, RespondentId id, QDate date);

/// Respondents whose words no export may show on this day: consent refused, or the date has passed. What every export
/// of quotes asks first.
QSet<RespondentId> withheldRespondents(storage::Connection& connection, QDate today);

/// The same for one of them.
bool mayBeShown(storage::Connection& connection, const Respondent& respondent, QDate today);

} // namespace tropa::interviews
