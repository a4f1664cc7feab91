#include "interviews/consent.h"

#include "interviews/respondent_store.h"

#include <unordered_map>

namespace tropa::interviews {

std::vector<ConsentState> consentStates(storage::Connection& connection)
{
    std::unordered_map<RespondentId, QDate> dates;
    {
        auto rows = connection.prepare("SELECT respondent_id, keep_until FROM respondent_retention ORDER BY id");
        while (rows.step())
            dates[rows.id<RespondentId>(0)] = rows.date(1);
    }
    std::vector<ConsentState> states;
    for (Respondent& one : respondents(connection)) {
        const auto date = dates.find(one.id);
        states.push_back({std::move(one), date == dates.end() ? QDate() : date->second});
    }
    return states;
}

void setConsent(project::Edit& edit, RespondentId id, Consent consent)
{
    edit.db().run("UPDATE respondent SET consent = ? WHERE id = ?", static_cast<int>(consent), id);
}

void setKeepUntil(project::Edit& edit, RespondentId id, QDate date)
{
    storage::Connection& db = edit.db();
    const auto known = db.value<qint64>("SELECT id FROM respondent_retention WHERE respondent_id = ?", id);
    if (!date.isValid()) {
        if (known)
            db.run("DELETE FROM respondent_retention WHERE id = ?", *known);
    } else if (known) {
        db.run("UPDATE respondent_retention SET keep_until = ? WHERE id = ?", date, *known);
    } else {
        db.run("INSERT INTO respondent_retention (respondent_id, keep_until) VALUES (?, ?)", id, date);
    }
}

bool mayBeShown(storage::Connection& connection, const Respondent& respondent, QDate today)
{
    if (respondent.consent == Consent::Refused)
        return false;
    auto row = connection.prepare("SELECT keep_until FROM respondent_retention WHERE respondent_id = ?");
    row.bindAll(respondent.id);
    return !row.step() || today <= row.date(0);
}

QSet<RespondentId> withheldRespondents(storage::Connection& connection, QDate today)
{
    QSet<RespondentId> withheld;
    for (const ConsentState& state : consentStates(connection)) {
        if (!state.mayBeShown(today))
            withheld.insert(state.respondent.id);
    }
    return withheld;
}

} // namespace tropa::interviews
